import type { Usage } from '../review.ts';
import type { AskFailure } from './fallback.ts';
import type { LanguageModel, ModelRequest } from './model.ts';
import type { Expected, ParsedAnswer } from './parse-answer.ts';
import { repairSection } from './prompt.ts';
import { sumUsage } from './usage.ts';
import type { WireAnswer } from './wire-answer.ts';

/** A question that was answered in a form that we accept, or the one line on why it was not. */
export type AskedAnswer =
  | {
      readonly kind: 'answered';
      readonly answers: readonly WireAnswer[];
      readonly usage: Usage;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'failed';
      readonly cause: string;
      readonly usage: Usage;
      /** Absent where an answer came that is no good. */
      readonly failure?: AskFailure;
    };

/** The most calls that one question can take: the first, one with more room, one repair. */
export const callsPerQuestion = 3;

/** Asks one question: once more with twice the room if the answer was cut, and once more if its form was wrong. */
export async function ask(
  model: LanguageModel,
  request: ModelRequest,
  expected: Expected,
  signal: AbortSignal,
): Promise<AskedAnswer> {
  const usages: Usage[] = [];
  const notes: string[] = [];
  let current = request;
  let widened = false;
  let repaired = false;
  for (;;) {
    const completion = await model.complete(current, signal);
    usages.push(completion.usage);
    if (completion.kind === 'failed') {
      const { kind, message } = completion.failure;
      return { kind: 'failed', cause: message, usage: sumUsage(usages), failure: kind };
    }
    const { parseAnswer } = await import('./parse-answer.ts');
    const parsed: ParsedAnswer = parseAnswer(completion, expected);
    switch (parsed.kind) {
      case 'accepted':
        if (parsed.note !== undefined) notes.push(parsed.note);
        return { kind: 'answered', answers: parsed.answers, usage: sumUsage(usages), notes };
      case 'cut':
        if (widened)
          return { kind: 'failed', cause: `${parsed.cause} Twice the room was not enough.`, usage: sumUsage(usages) };
        widened = true;
        current = { ...current, maxOutputTokens: current.maxOutputTokens * 2 };
        notes.push('An answer was cut off and asked again with twice the room.');
        break;
      case 'malformed':
        if (repaired)
          return { kind: 'failed', cause: `${parsed.cause} A second try did not help.`, usage: sumUsage(usages) };
        repaired = true;
        current = { ...current, user: `${request.user}${repairSection(parsed.problems)}` };
        notes.push('An answer had the wrong form and was asked again.');
        break;
      case 'unusable':
        return {
          ...{ kind: 'failed', cause: parsed.cause, usage: sumUsage(usages) },
          ...(parsed.withheld === true ? { failure: 'withheld' } : {}),
        };
      default:
        return parsed satisfies never;
    }
  }
}
