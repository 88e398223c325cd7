import type { Page } from '../../content/page.ts';
import type { Review } from '../review.ts';
import type { ModelReviewer } from '../reviewer.ts';
import type { AnsweredPart, AskedSample, ModelReviewed, ModelTools, Question, Sample } from './asked-parts.ts';
import { deriveReview } from './derive.ts';
import { tryFixes } from './fixes.ts';
import { countFlips, type MergedParts, mergeParts, mergeSamples, needsConfirmation, undecided } from './merge.ts';
import type { Part } from './prompt.ts';
import { sumUsage } from './usage.ts';
import { type VerifiedAnswer, verifyAnswer } from './verify-answer.ts';
import type { WireAnswer } from './wire-answer.ts';

/** Asks about one part once more. */
type AskSample = (question: Question, part: Part, sample: number) => Promise<AskedSample>;

/** What the answers to one request say, in the declared order of the criteria, each held against the page. */
export function readSample(
  given: readonly WireAnswer[],
  { criteria }: ModelReviewer,
  page: Page,
  { absentBefore, onUnmet }: Pick<ModelTools, 'absentBefore' | 'onUnmet'>,
): Sample {
  const byId = new Map(given.map((answer) => [answer.criterion, answer]));
  const answers = criteria.flatMap((criterion) => {
    const answer = byId.get(criterion.id);
    return answer === undefined ? [] : [verifyAnswer(answer, criterion, page, absentBefore)];
  });
  const unmet = answers.filter(needsConfirmation).map(({ criterion }) => criterion.id);
  if (unmet.length > 0) onUnmet?.(unmet);
  return answers;
}

/** The review of a page of which every part was answered; what blocks is asked about again, and fixes are tried. */
export async function reviewOf(
  question: Question,
  {
    answered,
    parts,
    unread,
    path,
  }: {
    readonly answered: readonly AnsweredPart[];
    readonly parts: readonly Part[];
    readonly unread: Review['unread'];
    readonly path: string;
  },
  askSample: AskSample,
): Promise<Extract<ModelReviewed, { readonly kind: 'reviewed' }>> {
  const { reviewer, tools } = question;
  const confirmed = await confirm(question, answered, askSample);
  const merged = reviewer.criteria.flatMap((_, index) => {
    const [first, ...rest] = confirmed.flatMap(({ samples }) => samplesOf(samples, index));
    return first === undefined ? [] : [withDoubt(mergeParts(first, rest), tools.doubts)];
  });
  const unanswered = [...new Set(confirmed.flatMap(({ unconfirmed = [] }) => unconfirmed))];
  const derived = deriveReview(
    reviewer,
    path,
    merged.map(({ answer }) => answer),
    merged.flatMap(({ others }) => others),
  );
  const tried = await tryFixes(derived.findings, { ...question, parts }, tools);
  const flips = confirmed.flatMap(({ samples }) => reviewer.criteria.map((_, index) => flipsOf(samples, index)));
  const notes = [...new Set(confirmed.flatMap((part) => part.notes))];
  const interrupted = confirmed.find((part) => part.interrupted !== undefined)?.interrupted;
  return {
    kind: 'reviewed',
    ...(interrupted === undefined ? {} : { interrupted }),
    review: {
      reviewer: reviewer.name,
      kind: 'model',
      ...derived,
      findings: tried.findings,
      approved: derived.approved && unread.length === 0,
      unread,
      ...(unanswered.length === 0 ? {} : { unanswered }),
      flips: {
        changed: flips.reduce((sum, { changed }) => sum + changed, 0),
        asked: flips.reduce((sum, count) => sum + count.asked, 0),
      },
      usage: sumUsage([...confirmed.map(({ usage }) => usage), tried.usage]),
      notes,
    },
  };
}

/** Who was called unmet once is not met by being asked again in another run: both answers count. */
function withDoubt(merged: MergedParts, doubts: ReadonlySet<string> | undefined): MergedParts {
  const { answer, others } = merged;
  const isDoubted =
    doubts?.has(answer.criterion.id) === true && (answer.status === 'met' || answer.status === 'not_applicable');
  if (!isDoubted || answer.standing === 'already-there') return merged;
  return { answer: undecided(answer, 'an earlier run, which was not completed, called it unmet'), others };
}

/**
 * Asks again about the parts in which a blocking failure was found only once. A confirmation that fails leaves the
 * failure open: it neither blocks nor passes.
 */
async function confirm(
  question: Question,
  parts: readonly AnsweredPart[],
  askSample: AskSample,
): Promise<readonly AnsweredPart[]> {
  const { criteria, samples } = question.reviewer;
  if (samples > 1) return parts;
  // What an earlier run called unmet as well has been asked twice.
  const isOpen = (answer: VerifiedAnswer): boolean =>
    needsConfirmation(answer) && question.tools.doubts?.has(answer.criterion.id) !== true;
  const doubtful = criteria.map((_, index) => {
    const [first, ...rest] = parts.flatMap((part) => samplesOf(part.samples, index));
    return first !== undefined && isOpen(mergeParts(first, rest).answer);
  });
  return Promise.all(
    parts.map(async (part) => {
      const [first] = part.samples;
      const open = first?.some((answer, index) => doubtful[index] === true && isOpen(answer));
      if (first === undefined || open !== true) return part;
      const again = await askSample(question, part.part, 1);
      const usage = sumUsage([part.usage, again.usage]);
      if (again.kind === 'answered') {
        return { ...part, usage, samples: [first, again.answers], notes: [...part.notes, ...again.notes] };
      }
      const unconfirmed = first.map((answer) =>
        isOpen(answer) ? undecided(answer, `it could not be confirmed (${again.cause})`) : answer,
      );
      const openIds = first.filter(isOpen).map(({ criterion }) => criterion.id);
      const { cause, failure } = again;
      const interrupted = failure === undefined ? {} : { interrupted: { cause, failure } };
      return { ...part, usage, samples: [unconfirmed], unconfirmed: openIds, ...interrupted };
    }),
  );
}

/** What the samples of one part say together about one criterion: one answer, or none. */
function samplesOf(samples: readonly Sample[], index: number): readonly VerifiedAnswer[] {
  const [first, ...rest] = answersTo(samples, index);
  return first === undefined ? [] : [mergeSamples(first, rest)];
}

function flipsOf(samples: readonly Sample[], index: number): { readonly changed: number; readonly asked: number } {
  const [first, ...rest] = answersTo(samples, index);
  return first === undefined ? { changed: 0, asked: 0 } : countFlips(first, rest);
}

function answersTo(samples: readonly Sample[], index: number): readonly VerifiedAnswer[] {
  return samples.flatMap((sample): readonly VerifiedAnswer[] => sample.slice(index, index + 1));
}
