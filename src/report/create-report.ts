import type { Change, ContentFile, LeftOut } from '../content/content.ts';
import type { TaskOutcome } from '../engine/outcome.ts';
import type { Policy, Strategy } from '../engine/votes/strategy.ts';
import type { Ballot } from '../engine/votes/vote.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { aggregate } from '../verdict/aggregate.ts';
import { ballotOf, causeOf, gateBallots, reviewOf } from '../verdict/ballot.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { FileReport, PhaseReport, ReviewerReport, ReviewerSummary } from './report.ts';
import { suggestionLinesOf } from './suggestion-block.ts';

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
  /** Reviewers that have no part in this file, because of a condition of the team. */
  readonly notAsked?: FileReport['notAsked'];
  /** The phase whose gate stopped the pipeline; absent when none did. */
  readonly stoppedAt?: string;
  /** How that gate counted, when not as the run does. */
  readonly stoppedUnder?: Strategy;
  readonly durationMs: number;
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

/** The votes of all reviewers, or of the phase whose gate stopped the pipeline: the later ones were not asked. */
function ballotsOf(
  { reviewers, stoppedAt }: JudgedFile,
  outcomes: ReadonlyMap<string, TaskOutcome>,
): readonly Ballot[] {
  const voters =
    stoppedAt === undefined ? reviewers : reviewers.filter(({ name }) => outcomes.get(name)?.task.phase === stoppedAt);
  const ballots = voters.map((reviewer) => ballotOf(reviewer, outcomes.get(reviewer.name)));
  return stoppedAt === undefined ? ballots : gateBallots(ballots);
}

function verdictOf({ stoppedAt, stoppedUnder }: JudgedFile, ballots: readonly Ballot[], policy: Policy): Verdict {
  const verdict = aggregate(ballots, { ...policy, strategy: stoppedUnder ?? policy.strategy });
  return stoppedAt === undefined
    ? verdict
    : { ...verdict, reason: `Stopped after phase "${stoppedAt}". ${verdict.reason}` };
}

/** Aggregates one file's outcomes into its part of the report. */
export function reportFile(judged: JudgedFile, policy: Policy): FileReport {
  const outcomes = new Map(judged.outcomes.map((outcome) => [outcome.task.name, outcome]));
  const ballots = ballotsOf(judged, outcomes);
  return {
    path: judged.file.path,
    blobSha: judged.file.blobSha,
    changedLines: judged.file.changedLines,
    commentableLines: judged.file.commentableLines,
    verdict: verdictOf(judged, ballots, policy),
    ballots,
    ...(judged.stoppedAt === undefined ? {} : { stoppedAt: judged.stoppedAt }),
    ...(judged.stoppedUnder === undefined ? {} : { strategy: judged.stoppedUnder }),
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
    ...(judged.notAsked === undefined || judged.notAsked.length === 0 ? {} : { notAsked: judged.notAsked }),
    durationMs: judged.durationMs,
    ...suggestionLinesOf(
      judged.file.text,
      judged.reviewers.flatMap(({ name }) => reviewOf(outcomes.get(name)) ?? []),
    ),
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
    // It becomes part of sentences that have a full stop of their own.
    ...(change.listingProblem === undefined ? [] : [change.listingProblem.replace(/\.$/, '')]),
    ...(unread.length === 0
      ? []
      : [
          unread.length === 1 && unread[0] !== undefined
            ? `${unread[0].path} could not be read`
            : `${unread.length} content files could not be read`,
        ]),
  ];
}
