import type { TaskOutcome } from '../engine/outcome.ts';
import type { Json } from '../engine/pipeline.ts';
import { isPlainCopy, toPlainData } from '../engine/plain-data.ts';
import type { Voter } from '../engine/votes/vote.ts';
import { clause, lineRuns, listedUpTo } from '../review/english.ts';
import { type Review, reviewSchema } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';

/**
 * What a reviewer's objection rejects, whatever the strategy says: nothing, its findings that block (`true`), or whatever
 * keeps it from approving, a low score included (`approval`).
 */
export type Veto = boolean | 'approval';

/** What one reviewer brings to the vote on one page. */
export interface Ballot {
  readonly reviewer: string;
  /** At most three decimal places; 0 advises. */
  readonly weight: number;
  readonly required: boolean;
  readonly veto: Veto;
  readonly vote: Vote;
}

/** A vote that was given. */
interface CastVote {
  readonly cast: true;
  readonly approved: boolean;
  /** 0..100, whole; null counts 100 when it approves and 0 when not. */
  readonly score: number | null;
  /** One line each on what the reviewer could not decide; a voter's keep the page from being approved. */
  readonly undecided: readonly string[];
  /** Whether a confirmed finding keeps the reviewer from approving, whatever it could not decide beside. */
  readonly blocks: boolean;
}

/** A vote, or the reason that there is none: the review did not come about, or it was completed and nothing applied. */
export type Vote =
  | CastVote
  | { readonly cast: false; readonly how: 'failed' | 'timed-out' | 'skipped' | 'cancelled'; readonly reason: string }
  | { readonly cast: false; readonly how: 'abstained'; readonly reason: string };

/** Whether a reviewer was there and had nothing to say on the page: it counts neither for nor against, and is not missing. */
export function abstains(vote: Vote): boolean {
  return !vote.cast && vote.how === 'abstained';
}

/** Whether a reviewer that was to judge the page did not. */
export function isAbsent(vote: Vote): boolean {
  return !vote.cast && vote.how !== 'abstained';
}

/** Whose vote is missing, and why, in one line. */
export function absenceOf({ reviewer, vote }: Ballot): string {
  if (vote.cast) return reviewer;
  // It becomes part of our sentence, which has a full stop of its own.
  return `${reviewer} ${vote.how === 'timed-out' ? 'timed out' : vote.how}: ${clause(vote.reason)}`;
}

/** A ballot as the strategies count it. */
export function voterOf({ reviewer, weight, required, vote }: Ballot): Voter {
  const common = { name: reviewer, weight, required };
  if (vote.cast) return { ...common, vote };
  return abstains(vote) ? { ...common, abstained: true } : common;
}

/** The context key under which a reviewer's task returns its review, unless the team gave it another. */
function reviewKey(reviewer: string): string {
  return `review.${reviewer}`;
}

/** The context key of this very reviewer. */
export function outputKey({ name, output }: Pick<Reviewer, 'name' | 'output'>): string {
  return output ?? reviewKey(name);
}

/** Reads the review out of a task's outcome; undefined when the task did not complete with one. */
export function reviewOf(outcome: TaskOutcome | undefined): Review | undefined {
  if (outcome?.status !== 'completed') return undefined;
  const [key = reviewKey(outcome.task.name)] = outcome.task.outputs;
  return writtenReview(outcome.outputs[key]);
}

// The end of a run asks for each review half a dozen times, and what a task wrote never changes.
const reviews = new WeakSet<object>();

/** What a task wrote, where it is a review; `undefined` when it is something else. */
function writtenReview(written: Json | undefined): Review | undefined {
  return isReview(written) ? written : undefined;
}

/** A review as a task writes it, and whoever reads it takes it for one: what our own code has just made needs no look at its shape. */
export function asWritten(review: Review): Json {
  const written = plainReview(review);
  if (typeof written === 'object' && written !== null) reviews.add(written);
  return written;
}

/** A review as it is written down, which nobody can change. */
export function plainReview(review: Review): Json {
  const plain = toPlainData(review);
  if (!plain.ok) throw new Error(`the review${plain.at} cannot be recorded: ${plain.why}`);
  return plain.value;
}

/** The schema only looks: what fits it is a review as it stands. */
function isReview(written: unknown): written is Review {
  if (typeof written !== 'object' || written === null) return false;
  if (reviews.has(written)) return true;
  const fits = reviewSchema.safeParse(written).success;
  if (fits && isPlainCopy(written)) reviews.add(written);
  return fits;
}

/** Why a task did not complete, in one line; undefined when it did. */
export function causeOf(outcome: TaskOutcome): string | undefined {
  switch (outcome.status) {
    case 'completed':
      return undefined;
    case 'failed':
      return outcome.error;
    case 'blocked':
      return outcome.reasons.join('; ') || 'it gave no reason';
    case 'timed-out':
      return `no answer within ${outcome.timeoutMs / 1000} s`;
    case 'skipped':
    case 'cancelled':
      return outcome.reason;
    default:
      return outcome satisfies never;
  }
}

/**
 * Whether nothing on the page was for this reviewer to judge. An answer that our code changed is none of these: the
 * reviewer did find something that it speaks about.
 */
export function nothingApplied({ answers, findings, undecided, unread }: Review): boolean {
  return (
    answers.length > 0 &&
    answers.every(({ status, changedBecause }) => status === 'not_applicable' && changedBecause === undefined) &&
    !findings.some(({ blocks }) => blocks) &&
    undecided.length === 0 &&
    unread.length === 0
  );
}

/** What a review comes to in the vote. */
export function castVote(review: Review): Vote {
  if (nothingApplied(review)) return { cast: false, how: 'abstained', reason: 'nothing applied' };
  const unread =
    review.unread.length > 0 ? [`lines ${listedUpTo(5, lineRuns(review.unread), 'more ranges')} were not read`] : [];
  return {
    cast: true,
    approved: review.approved,
    score: review.score,
    undecided: [...review.undecided, ...unread],
    blocks: review.findings.some(({ blocks }) => blocks),
  };
}

function voteOf(outcome: TaskOutcome | undefined): Vote {
  if (outcome === undefined) return { cast: false, how: 'skipped', reason: 'it was not part of the pipeline' };
  const review = reviewOf(outcome);
  if (review !== undefined) return castVote(review);
  if (outcome.status === 'completed') return { cast: false, how: 'failed', reason: 'its task returned no review' };
  const how = outcome.status === 'blocked' ? 'failed' : outcome.status;
  return { cast: false, how, reason: causeOf(outcome) ?? outcome.status };
}

/** A reviewer's ballot on one file, from how its task ended and what it said. */
export function ballotOf(reviewer: Reviewer, outcome: TaskOutcome | undefined): Ballot {
  const { name, weight, required, veto } = reviewer;
  return { reviewer: name, weight, required, veto, vote: voteOf(outcome) };
}

/** A reviewer's ballot inside a run, from what its task wrote; nothing written is a vote not cast. */
export function ballotFrom(reviewer: Reviewer, written: Json | undefined): Ballot {
  const { name, weight, required, veto } = reviewer;
  const review = writtenReview(written);
  const vote: Vote = review ? castVote(review) : { cast: false, how: 'failed', reason: 'its task did not complete' };
  return { reviewer: name, weight, required, veto, vote };
}

/**
 * The ballots with which a gate between phases is decided. Where nobody in the phase has a vote, all of them count the
 * same: a gate of advisers would otherwise never open, and never say why.
 */
export function gateBallots(ballots: readonly Ballot[]): readonly Ballot[] {
  return ballots.some(({ weight }) => weight > 0) ? ballots : ballots.map((ballot) => ({ ...ballot, weight: 1 }));
}
