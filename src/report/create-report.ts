import type { Change, ContentFile, LeftOut } from '../content/content.ts';
import type { TaskOutcome } from '../orchestration/outcome.ts';
import { type Review, reviewSchema } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { aggregate } from '../verdict/aggregate.ts';
import type { Policy } from '../verdict/strategy.ts';
import type { Ballot, Vote } from '../verdict/verdict.ts';
import type { FileReport, PhaseReport, ReviewerReport, ReviewerSummary } from './report.ts';

/** One file after its pipeline ended, whatever the ending. */
export interface JudgedFile {
  readonly file: ContentFile;
  /** In declared order. */
  readonly reviewers: readonly Reviewer[];
  /** One per task, in declared order. */
  readonly outcomes: readonly TaskOutcome[];
  readonly phases: readonly PhaseReport[];
  /** By reviewer: the run that its review was taken from. */
  readonly reusedFrom: ReadonlyMap<string, string>;
  readonly durationMs: number;
}

/** The context key under which a reviewer's task returns its review. */
export function reviewKey(reviewer: string): string {
  return `review.${reviewer}`;
}

/** Reads the review out of a task's outcome; undefined when the task did not complete with one. */
export function reviewOf(outcome: TaskOutcome | undefined): Review | undefined {
  if (outcome?.status !== 'completed') return undefined;
  const parsed = reviewSchema.safeParse(outcome.outputs[reviewKey(outcome.task.name)]);
  return parsed.success ? parsed.data : undefined;
}

function causeOf(outcome: TaskOutcome): string | undefined {
  switch (outcome.status) {
    case 'completed':
      return undefined;
    case 'failed':
      return outcome.error;
    case 'timed-out':
      return `no answer within ${outcome.timeoutMs / 1000} s`;
    case 'skipped':
    case 'cancelled':
      return outcome.reason;
    default:
      return outcome satisfies never;
  }
}

function linesInWords(ranges: readonly { readonly start: number; readonly end: number }[]): string {
  const shown = ranges.slice(0, 5).map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`));
  return `${shown.join(', ')}${ranges.length > 5 ? ` and ${ranges.length - 5} more ranges` : ''}`;
}

/** What a reviewer's task and review bring to the vote. */
export function voteOf(outcome: TaskOutcome | undefined): Vote {
  if (outcome === undefined) return { cast: false, how: 'skipped', reason: 'it was not part of the pipeline' };
  const review = reviewOf(outcome);
  if (review !== undefined) {
    const unread = review.unread.length > 0 ? [`lines ${linesInWords(review.unread)} were not read`] : [];
    return {
      cast: true,
      approved: review.approved,
      score: review.score,
      undecided: [...review.undecided, ...unread],
    };
  }
  if (outcome.status === 'completed') return { cast: false, how: 'failed', reason: 'its task returned no review' };
  return { cast: false, how: outcome.status, reason: causeOf(outcome) ?? outcome.status };
}

function summaryOf(reviewer: Reviewer): ReviewerSummary {
  const { name, kind, responsibility, weight, required, veto, threshold, criteria } = reviewer;
  return {
    name,
    kind,
    responsibility,
    weight,
    required,
    veto,
    threshold,
    criteria: criteria.map(({ id, text, source }) => ({ id, text, ...(source === undefined ? {} : { source }) })),
  };
}

/** Aggregates one file's outcomes into its part of the report. */
export function reportFile(judged: JudgedFile, policy: Policy): FileReport {
  const outcomes = new Map(judged.outcomes.map((outcome) => [outcome.task.name, outcome]));
  const ballots = judged.reviewers.map(
    (reviewer): Ballot => ({
      reviewer: reviewer.name,
      weight: reviewer.weight,
      required: reviewer.required,
      veto: reviewer.veto,
      vote: voteOf(outcomes.get(reviewer.name)),
    }),
  );
  return {
    path: judged.file.path,
    blobSha: judged.file.blobSha,
    changedLines: judged.file.changedLines,
    commentableLines: judged.file.commentableLines,
    verdict: aggregate(ballots, policy),
    reviewers: judged.reviewers.map((reviewer): ReviewerReport => {
      const outcome = outcomes.get(reviewer.name);
      const review = reviewOf(outcome);
      const reusedFrom = judged.reusedFrom.get(reviewer.name);
      const cause = outcome === undefined ? 'it was not part of the pipeline' : causeOf(outcome);
      return {
        reviewer: summaryOf(reviewer),
        outcome: {
          status: outcome?.status ?? 'skipped',
          durationMs: outcome?.durationMs ?? 0,
          ...(cause === undefined ? {} : { cause }),
        },
        ...(review === undefined ? {} : { review }),
        ...(reusedFrom === undefined ? {} : { reusedFrom }),
      };
    }),
    phases: judged.phases,
    durationMs: judged.durationMs,
  };
}

const contentLike = /\.(md|mdx|markdown|html?|adoc|asciidoc|rst|txt)$/i;

/**
 * The files that were content by their name and that nobody read: each keeps the pull request from being approved. A
 * picture that a broad pattern matched is not one of them.
 */
export function unreadContent(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return leftOut.filter(({ path, exclusion }) => {
    switch (exclusion.reason) {
      case 'removed':
      case 'not-matched':
      case 'excluded':
      case 'unchanged-text':
      case 'empty':
        return false;
      case 'symlink':
      case 'submodule':
      case 'binary':
      case 'lfs-pointer':
      case 'not-utf8':
      case 'too-large':
        return contentLike.test(path);
      case 'unreadable':
        return true;
      default:
        return exclusion satisfies never;
    }
  });
}

/** Why the change as a whole cannot be approved, whatever the reviewers said; one line each. */
export function holdsOf(change: Change): readonly string[] {
  const unread = unreadContent(change.leftOut);
  return [
    ...(change.listingProblem === undefined ? [] : [change.listingProblem]),
    ...(unread.length === 0
      ? []
      : [
          unread.length === 1 && unread[0] !== undefined
            ? `${unread[0].path} could not be read`
            : `${unread.length} content files could not be read`,
        ]),
  ];
}
