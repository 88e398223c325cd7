import type { Question } from './question.ts';

/** What a scripted model says to one criterion; the rest is filled in. */
export interface Said {
  readonly status?: 'met' | 'not_met' | 'not_applicable' | 'uncertain';
  readonly reason?: string;
  readonly quote?: string | null;
  readonly suggestion?: string | null;
}

/**
 * A whole answer in the wire form: every criterion is met, with a quote where one is needed, but for those that
 * `overrides` names. A criterion that was not asked is not answered.
 */
export function reviewAnswer(question: Question, overrides: Readonly<Record<string, Said>> = {}) {
  return {
    nonce: question.nonce,
    answers: question.criteria.map(({ id, kind }) => {
      const said = overrides[id] ?? {};
      const status = said.status ?? 'met';
      return {
        criterion: id,
        reason: said.reason ?? `The answer to ${id}.`,
        quote: said.quote ?? (kind === 'must-contain' && status === 'met' ? quotable(question) : null),
        status,
        suggestion: said.suggestion ?? null,
      };
    }),
  };
}

/** An objection with its evidence: what a model says of a problem that it can point at. */
export const objection = (quote: string, reason = 'This sentence breaks the rule.'): Said => ({
  status: 'not_met',
  quote,
  reason,
});

/** A piece of prose that is long enough to be quoted and stands on the page as it is read. */
function quotable({ lines }: Question): string | null {
  const prose = proseOf(lines.map(({ text }) => text));
  const found =
    prose.find((text) => /^[A-Z][\w ,.'’]{14,}$/.test(text)) ?? prose.find((text) => /^[^[\]<>`&\\]{15,}$/.test(text));
  // A long line without anything of that kind is quoted in the piece of it that is plain.
  const piece =
    found ??
    prose.map((text) => /[^[\]<>`&\\*_|{}]{15,}/.exec(text)?.[0].trim()).find((text) => (text?.length ?? 0) > 14);
  return piece?.slice(0, 200) ?? null;
}

/** The lines that are prose: no front matter, no code, no comments, no HTML, no table and no definition. */
function proseOf(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let closing: RegExp | undefined;
  for (const [index, text] of lines.entries()) {
    if (closing !== undefined) {
      if (closing.test(text)) closing = undefined;
      continue;
    }
    closing = index === 0 && text === '---' ? /^---\s*$/ : closingOf(text);
    if (closing !== undefined || /^(?: {4}|\t|\s*[<|{]|\s*\[[^\]]*\]:|\s*(?:import|export) )/.test(text)) continue;
    const words = text.replace(/^\s*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)\s+/, '');
    // As it is read: the words of a link, and no marks of emphasis.
    const read = words.replace(/(?<!!)\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`~]/g, '');
    if (/\p{L}/u.test(read)) found.push(read);
  }
  return found;
}

/** What ends the block that a line opens. */
function closingOf(text: string): RegExp | undefined {
  const fence = /^\s*(?:[-*+>]\s+)?(`{3,}|~{3,})/.exec(text)?.[1];
  if (fence !== undefined) return new RegExp(`^\\s*(?:>\\s*)?${fence[0] ?? ''}{${fence.length},}\\s*$`);
  if (/<!--(?!.*-->)/.test(text)) return /-->/;
  const element = /^\s*<(script|style|pre|svg|table)\b(?!.*<\/\1>)/i.exec(text)?.[1];
  return element === undefined ? undefined : new RegExp(`</${element}>`, 'i');
}
