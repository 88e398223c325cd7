import type { ContentFile } from '../../content/content.ts';
import type { Page } from '../../content/page.ts';
import type { ReportLanguage } from '../report-language.ts';
import type { Review, Usage } from '../review.ts';
import { noUsage } from '../review.ts';
import type { ModelReviewer } from '../reviewer.ts';
import { ask } from './ask.ts';
import { splitIntoParts } from './chunk.ts';
import { deriveReview } from './derive.ts';
import type { AskFailure } from './fallback.ts';
import { type FixTools, tryFixes } from './fixes.ts';
import { countFlips, type MergedParts, mergeParts, mergeSamples, needsConfirmation, undecided } from './merge.ts';
import type { ModelRequest } from './model.ts';
import { type AboutPage, contentSection, isNonce, type Part, rubricSection, systemMessage } from './prompt.ts';
import { sampledOrder } from './sampled-order.ts';
import { sumUsage } from './usage.ts';
import { type VerifiedAnswer, verifyAnswer } from './verify-answer.ts';
import { wireAnswerFormat } from './wire-answer.ts';

/** What a model reviewer needs of the run. */
export interface ModelTools extends FixTools {
  /** The day of judging, as 2026-01-31. */
  readonly day: string;
  /** The language in which reasons are asked for; English when absent. What is kept stays as it was written. */
  readonly language?: ReportLanguage;
  /** The parsed page; asked once per review, so it may be shared by all reviewers of the file. */
  readonly page: () => Promise<Page>;
  /** Criteria that an earlier run had called unmet when it ended before its time. */
  readonly doubts?: ReadonlySet<string>;
  /** What must be there, and was known to be missing before the change. */
  readonly absentBefore?: ReadonlySet<string>;
  /** Told at once which blocking criteria an answer calls unmet, should the review not come to its end. */
  readonly onUnmet?: (criteria: readonly string[]) => void;
}

/** A review, or the one line on why there is none; a reviewer that failed has said nothing, not even "no findings". */
export type ModelReviewed =
  | {
      readonly kind: 'reviewed';
      readonly review: Review;
      /** Why a question of it got no second answer, where the model was to blame. */
      readonly interrupted?: { readonly cause: string; readonly failure: AskFailure };
    }
  | Failed;

interface Failed {
  readonly kind: 'failed';
  readonly cause: string;
  readonly usage: Usage;
  /** Absent where an answer came that is no good. */
  readonly failure?: AskFailure;
}

/** Asks one model reviewer about one file: parts, samples and confirmations included. Rejects only when aborted. */
export async function modelReview(
  reviewer: ModelReviewer,
  file: ContentFile,
  tools: ModelTools,
): Promise<ModelReviewed> {
  const page = await tools.page();
  if (!isNonce(tools.nonce) || occursIn(tools.nonce, page, reviewer)) {
    return { kind: 'failed', cause: 'The nonce of the request occurs in the content.', usage: noUsage };
  }
  const { parts, unread } = splitIntoParts(page);
  if (parts.length === 0) {
    return { kind: 'failed', cause: 'No line of the file is short enough to be sent.', usage: noUsage };
  }
  const question = { reviewer, page, tools, about: { kinds: file.kinds ?? [], day: tools.day } };
  const asked = await Promise.all(parts.map((part) => askPart(question, part)));
  const usages = asked.map(({ usage }) => usage);
  const failed = asked.find((part) => part.kind === 'failed');
  if (failed !== undefined) return { ...failed, usage: sumUsage(usages) };
  const answered = asked.filter((part) => part.kind === 'answered');
  const confirmed = await confirm(question, answered);
  const merged = reviewer.criteria.flatMap((_, index) => {
    const [first, ...rest] = confirmed.flatMap(({ samples }) => samplesOf(samples, index));
    return first === undefined ? [] : [withDoubt(mergeParts(first, rest), tools.doubts)];
  });
  const unanswered = [...new Set(confirmed.flatMap(({ unconfirmed = [] }) => unconfirmed))];
  const derived = deriveReview(
    reviewer,
    file.path,
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
      unread: [...unread],
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

interface Question {
  readonly reviewer: ModelReviewer;
  readonly page: Page;
  readonly tools: ModelTools;
  readonly about: AboutPage;
}

/** The answers of one request, in the declared order of the criteria. */
type Sample = readonly VerifiedAnswer[];

interface AnsweredPart {
  readonly kind: 'answered';
  readonly part: Part;
  readonly samples: readonly Sample[];
  readonly usage: Usage;
  readonly notes: readonly string[];
  /** Criteria that were called unmet, and of which the question whether they are got no second answer. */
  readonly unconfirmed?: readonly string[];
  /** Why not, where the model was to blame. */
  readonly interrupted?: { readonly cause: string; readonly failure: AskFailure };
}

type AskedPart = AnsweredPart | Failed;

async function askPart(question: Question, part: Part): Promise<AskedPart> {
  const numbers = Array.from({ length: question.reviewer.samples }, (_, sample) => sample);
  const asked = await Promise.all(numbers.map((sample) => askSample(question, part, sample)));
  const usage = sumUsage(asked.map((sample) => sample.usage));
  const failed = asked.find((sample) => sample.kind === 'failed');
  if (failed !== undefined) return { ...failed, usage };
  const samples = asked.filter((sample) => sample.kind === 'answered');
  return {
    kind: 'answered',
    part,
    samples: samples.map(({ answers }) => answers),
    usage,
    notes: samples.flatMap(({ notes }) => notes),
  };
}

type AskedSample =
  | { readonly kind: 'answered'; readonly answers: Sample; readonly usage: Usage; readonly notes: readonly string[] }
  | Failed;

async function askSample({ reviewer, page, tools, about }: Question, part: Part, sample: number): Promise<AskedSample> {
  const criteria = sampledOrder(reviewer.criteria, page.text, sample);
  const request: ModelRequest = {
    system: systemMessage(tools, reviewer.covered, tools.language),
    user: `${contentSection(page, part, tools.nonce)}${rubricSection(reviewer, criteria, tools.nonce, about)}`,
    answerSchema: wireAnswerFormat,
    model: reviewer.model ?? tools.modelName,
    maxOutputTokens: tools.maxOutputTokens,
    cacheKey: `${tools.nonce}-${part.number}`,
    asker: reviewer.name,
  };
  const expected = {
    ...{ nonce: tools.nonce, canary: tools.canary },
    criteria: reviewer.criteria.map(({ id }) => id),
    always: reviewer.criteria.filter(({ applies }) => applies === 'always').map(({ id }) => id),
  };
  const asked = await ask(tools.model, request, expected, tools.signal);
  if (asked.kind === 'failed') return asked;
  const byId = new Map(asked.answers.map((answer) => [answer.criterion, answer]));
  const answers = reviewer.criteria.flatMap((criterion) => {
    const answer = byId.get(criterion.id);
    return answer === undefined ? [] : [verifyAnswer(answer, criterion, page, tools.absentBefore)];
  });
  const unmet = answers.filter(needsConfirmation).map(({ criterion }) => criterion.id);
  if (unmet.length > 0) tools.onUnmet?.(unmet);
  return { ...asked, answers };
}

/**
 * Asks again about the parts in which a blocking failure was found only once. A confirmation that fails leaves the
 * failure open: it neither blocks nor passes.
 */
async function confirm(question: Question, parts: readonly AnsweredPart[]): Promise<readonly AnsweredPart[]> {
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

function occursIn(nonce: string, page: Page, { references, criteria, guidance = '' }: ModelReviewer): boolean {
  const texts = [page.text, guidance, ...[...references, ...criteria].map(({ text }) => text)];
  return texts.some((text) => text.toLowerCase().includes(nonce));
}
