import type { TaskOutcome } from '../engine/outcome.ts';
import type { Json } from '../engine/pipeline.ts';
import type { Ballot, Vote } from '../engine/votes/vote.ts';
import { lineRuns, listedUpTo } from '../review/english.ts';
import { type Review, reviewSchema } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';

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
  const parsed = reviewSchema.safeParse(outcome.outputs[key]);
  return parsed.success ? parsed.data : undefined;
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
  const review = reviewSchema.safeParse(written);
  const vote: Vote = review.success
    ? castVote(review.data)
    : { cast: false, how: 'failed', reason: 'its task did not complete' };
  return { reviewer: name, weight, required, veto, vote };
}

/**
 * The ballots with which a gate between phases is decided. Where nobody in the phase has a vote, all of them count the
 * same: a gate of advisers would otherwise never open, and never say why.
 */
export function gateBallots(ballots: readonly Ballot[]): readonly Ballot[] {
  return ballots.some(({ weight }) => weight > 0) ? ballots : ballots.map((ballot) => ({ ...ballot, weight: 1 }));
}
