import { spokenLines } from '../content/formats/markdown/spoken-lines.ts';

/** What a person asks the gate for in a comment on the pull request. */
export type Command =
  | { readonly kind: 'rerun' }
  | { readonly kind: 'help' }
  | { readonly kind: 'explain'; readonly ids: readonly string[] }
  | { readonly kind: 'waive'; readonly ids: readonly string[]; readonly reason: string }
  /** It begins like a command and is none; why not. */
  | { readonly kind: 'unknown'; readonly why: 'verb' | 'id' | 'reason' | 'too-many' };

/** How every command begins: in plain ASCII, so that nothing that only looks like it is one. */
const commandWord = '/content-gate';

/** One comment is no programme. */
const mostCommands = 10;
const mostIds = 20;
const longestReason = 1000;
const line = /^\/content-gate(?:[ \t]+(?<verb>[^ \t]+)(?:[ \t]+(?<rest>.*))?)?$/u;

/** The commands of a comment, from top to bottom: each is a line of its own that its author says and does not only quote. */
export function commandsIn(comment: string): readonly Command[] {
  if (!comment.includes(commandWord)) return [];
  const commands = spokenLines(comment).flatMap((spoken): readonly Command[] => {
    const { groups } = line.exec(spoken) ?? {};
    return groups === undefined ? [] : [commandOf(groups.verb ?? 'help', groups.rest?.trim() ?? '')];
  });
  return commands.length <= mostCommands
    ? commands
    : [...commands.slice(0, mostCommands), { kind: 'unknown', why: 'too-many' }];
}

function commandOf(verb: string, rest: string): Command {
  switch (verb) {
    case 'rerun':
    case 'help':
      return { kind: verb };
    case 'explain': {
      const ids = idsIn(rest);
      return ids === undefined ? { kind: 'unknown', why: 'id' } : { kind: 'explain', ids };
    }
    case 'waive': {
      const [named = ''] = rest.split(/[ \t]/, 1);
      const ids = idsIn(named);
      const reason = rest.slice(named.length).trim().slice(0, longestReason);
      if (ids === undefined) return { kind: 'unknown', why: 'id' };
      // A reason of signs that nobody sees is none.
      return /[\p{L}\p{N}]/u.test(reason) ? { kind: 'waive', ids, reason } : { kind: 'unknown', why: 'reason' };
    }
    default:
      return { kind: 'unknown', why: 'verb' };
  }
}

/** Whole ids, as a report shows them: a shorter one could become that of another sentence. */
function idsIn(text: string): readonly string[] | undefined {
  const ids = text.replace(/^`|`$/g, '').toLowerCase().split(',');
  return ids.length <= mostIds && ids.every((id) => /^[0-9a-f]{16}$/.test(id)) ? [...new Set(ids)] : undefined;
}
