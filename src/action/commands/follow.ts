import { explain } from '../../github/failure.ts';
import { type GatePull, rerunGate } from '../../github/gate-runs.ts';
import { explanation } from '../../report/explanation.ts';
import { wordsIn } from '../../report/language/languages.ts';
import type { NotFollowed, Words } from '../../report/language/words.ts';
import { code } from '../../report/markdown-text.ts';
import type { Report } from '../../report/report.ts';
import type { Command } from '../../run/commands.ts';
import type { CommandWorld } from './command-world.ts';
import { lastReport } from './last-report.ts';
import type { TeamWishes } from './team-wishes.ts';

/** The pull request on which a command was given. */
export type CommandedPull = GatePull & { readonly repositoryId: number };

/** A part of an answer, as Markdown. What has a name is said once in a pull request. */
export interface Part {
  readonly text: string;
  readonly once?: string;
}

/** What became of a comment: the answer to it, where there is one, and whether all of it was followed. */
export interface Followed {
  readonly parts: readonly Part[];
  readonly all: boolean;
}

/** Follows the commands of somebody who may give them. However many there are, the gate runs again once. */
export async function follow(
  commands: readonly Command[],
  pull: CommandedPull,
  team: TeamWishes,
  world: CommandWorld,
): Promise<Followed> {
  const words = wordsIn(team.language).commands;
  const help: Part = { text: words.help.map((line) => `- ${line}`).join('\n'), once: 'help' };
  const ids = commands.flatMap((command) => (command.kind === 'explain' ? command.ids : []));
  const failures = commands.flatMap((command): readonly NotFollowed[] => {
    if (command.kind === 'unknown') return [command.why];
    return command.kind === 'waive' && !team.comments ? ['comments-off'] : [];
  });
  const again = commands.some(({ kind }) => kind === 'rerun' || (kind === 'waive' && team.comments));
  const waived = commands.flatMap((command) => (command.kind === 'waive' && team.comments ? command.ids : []));
  const [told, unknown, started] = await Promise.all([
    ids.length === 0 ? [] : explained(ids, pull, words, world),
    waived.length === 0 ? [] : unknownIds(waived, pull, words, world),
    again ? runAgain(pull, world) : undefined,
  ]);
  if (started !== undefined) failures.push(started);
  if (told === undefined) failures.push('no-record');
  const wantsHelp = failures.includes('verb') || commands.some(({ kind }) => kind === 'help');
  return {
    parts: [
      ...(told ?? []),
      ...unknown,
      ...[...new Set(failures)].map((why): Part => ({ text: words.why[why] })),
      ...(wantsHelp ? [help] : []),
    ],
    all: failures.length + unknown.length === 0,
  };
}

/** Why the gate does not run again, where it does not. */
async function runAgain(
  pull: CommandedPull,
  { client, workflow, log, signal }: CommandWorld,
): Promise<NotFollowed | undefined> {
  const rerun = await rerunGate(client, pull, workflow, signal);
  switch (rerun.kind) {
    case 'started':
      return undefined;
    case 'running':
      return 'running';
    case 'none':
      return 'no-run';
    case 'refused':
      log.warning(explain('run the gate again', rerun.failure, 'actions: write'));
      return 'not-rerun';
    default:
      return rerun satisfies never;
  }
}

async function explained(
  ids: readonly string[],
  pull: CommandedPull,
  words: Words['commands'],
  world: CommandWorld,
): Promise<readonly Part[] | undefined> {
  const report = await lastReport(pull, world);
  if (report === undefined) return undefined;
  const parts = [...new Set(ids)].map(
    (id): Part => ({ text: explanation(report, id) ?? words.unknownId(code(id, 40)) }),
  );
  const head = headOf(report);
  if (head === undefined || head === pull.headSha) return parts;
  return [...parts, { text: words.ofCommit(code(head.slice(0, 10), 40)) }];
}

function headOf({ subject }: Report): string | undefined {
  return subject.kind === 'local' ? undefined : subject.headSha;
}

/** What of the waived the last run on this very commit does not know: whoever mistyped an id should not have to find out by a red check. */
async function unknownIds(
  ids: readonly string[],
  pull: CommandedPull,
  words: Words['commands'],
  world: CommandWorld,
): Promise<readonly Part[]> {
  const report = await lastReport(pull, world);
  if (report === undefined || headOf(report) !== pull.headSha) return [];
  return [...new Set(ids)]
    .filter((id) => explanation(report, id) === undefined)
    .map((id): Part => ({ text: words.unknownId(code(id, 40)) }));
}
