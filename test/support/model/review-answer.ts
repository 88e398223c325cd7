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

/** A line of prose that is long enough to be quoted. */
function quotable({ lines }: Question): string | null {
  const found =
    lines.find(({ text }) => /^[A-Z][\w ,.'’]{14,}$/.test(text)) ?? lines.find(({ text }) => text.length > 14);
  return found === undefined ? null : found.text.slice(0, 200);
}
