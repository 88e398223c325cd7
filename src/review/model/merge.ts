import type { AnswerStatus } from '../review.ts';
import type { VerifiedAnswer } from './verify-answer.ts';

/** What all parts of a page say about one criterion: the answer, and further problems that are worth showing. */
export interface MergedParts {
  readonly answer: VerifiedAnswer;
  readonly others: readonly VerifiedAnswer[];
}

// Uncertain stands before "not met" for presence: a part that could not tell may be the one that has it.
const presenceOrder: readonly AnswerStatus[] = ['met', 'uncertain', 'not_met', 'not_applicable'];
const problemOrder: readonly AnswerStatus[] = ['not_met', 'uncertain', 'met', 'not_applicable'];

/** What must be there is there if any part has it; a problem is one wherever it stands. */
export function mergeParts(first: VerifiedAnswer, rest: readonly VerifiedAnswer[]): MergedParts {
  const parts = [first, ...rest];
  const presence = first.criterion.kind === 'must-contain';
  const order = presence ? presenceOrder : problemOrder;
  const rank = ({ status, canBlock }: VerifiedAnswer) => order.indexOf(status) * 2 + (canBlock ? 0 : 1);
  const answer = parts.reduce((best, part) => (rank(part) < rank(best) ? part : best));
  return { answer, others: presence ? [] : parts.filter((part) => part !== answer && part.standing !== undefined) };
}

/**
 * One answer out of several samples of the same question. Unanimity decides. A blocking criterion that was unmet even
 * once is uncertain, whatever the majority says, because a judge that misses most problems outvotes its own catches
 * (arXiv 2510.11822); elsewhere the majority decides, and without one the answer is uncertain.
 */
export function mergeSamples(first: VerifiedAnswer, rest: readonly VerifiedAnswer[]): VerifiedAnswer {
  const samples = [first, ...rest];
  if (rest.every(({ status }) => status === first.status)) return first;
  const unmet = samples.find(({ status }) => status === 'not_met');
  if (first.criterion.severity === 'blocking' && unmet !== undefined) return split(unmet, samples);
  const majority = samples.find((sample) => countOf(sample.status, samples) * 2 > samples.length);
  return majority ?? split(unmet ?? first, samples);
}

function countOf(status: AnswerStatus, samples: readonly VerifiedAnswer[]): number {
  return samples.filter((sample) => sample.status === status).length;
}

const inWords: Readonly<Record<AnswerStatus, string>> = {
  met: 'met',
  not_met: 'unmet',
  not_applicable: 'not applicable',
  uncertain: 'uncertain',
};

/** With each answer and the reason that was given for it first: whoever decides must know both. */
function split(shown: VerifiedAnswer, samples: readonly VerifiedAnswer[]): VerifiedAnswer {
  const others = samples.filter(({ status }, index) => status !== shown.status && firstWith(status, samples) === index);
  const said = [shown, ...others].map(
    ({ status, reason }) =>
      `${inWords[status]} ${countOf(status, samples)} of ${samples.length} times (\u201C${clipped(reason)}\u201D)`,
  );
  return undecided(shown, `the answers differ: ${said.join(', ')}`);
}

function firstWith(status: AnswerStatus, samples: readonly VerifiedAnswer[]): number {
  return samples.findIndex((sample) => sample.status === status);
}

function clipped(reason: string): string {
  const longest = 160;
  const line = reason.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}\u2026`;
}

/** The same answer without its force, for a reason that the report states. */
export function undecided(answer: VerifiedAnswer, because: string): VerifiedAnswer {
  return { ...answer, status: 'uncertain', canBlock: false, changedBecause: because };
}

/** Whether an answer must be confirmed before it may keep a page from being approved. */
export function needsConfirmation({ criterion, status, canBlock }: VerifiedAnswer): boolean {
  return criterion.severity === 'blocking' && status === 'not_met' && canBlock;
}

/** Answers of later samples that differ from the first, out of those given again. */
export interface Flips {
  readonly changed: number;
  readonly asked: number;
}

/** Counts how often a criterion was answered differently when it was asked again. */
export function countFlips(first: VerifiedAnswer, rest: readonly VerifiedAnswer[]): Flips {
  return { changed: rest.filter(({ status }) => status !== first.status).length, asked: rest.length };
}
