import type { TaskOutcome } from '../engine/outcome.ts';
import type { Strategy } from '../engine/votes/strategy.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { aggregate } from './aggregate.ts';
import type { Ballot } from './ballot.ts';
import { ballotOf, gateBallots } from './ballot.ts';
import type { VerdictPolicy } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** How the reviewers of one page ended: everything that its verdict is made from. */
export interface PageOutcome {
  /** In declared order. */
  readonly reviewers: readonly Reviewer[];
  /** One per task, in declared order. */
  readonly outcomes: readonly TaskOutcome[];
  /** The phase whose gate stopped the pipeline; absent when none did. */
  readonly stoppedAt?: string;
  /** How that gate counted, when not as the run does. */
  readonly stoppedUnder?: Strategy;
}

/** The votes on one page and what they come to. */
export interface PageDecision {
  readonly ballots: readonly Ballot[];
  readonly verdict: Verdict;
}

/** Counts the votes on one page: of all its reviewers, or of the phase whose gate stopped it, since the later ones were not asked. */
export function decidePage(page: PageOutcome, policy: VerdictPolicy): PageDecision {
  const ballots = ballotsOn(page);
  const verdict = aggregate(ballots, { ...policy, strategy: page.stoppedUnder ?? policy.strategy });
  return page.stoppedAt === undefined
    ? { ballots, verdict }
    : { ballots, verdict: { ...verdict, reason: `Stopped after phase "${page.stoppedAt}". ${verdict.reason}` } };
}

function ballotsOn({ reviewers, outcomes, stoppedAt }: PageOutcome): readonly Ballot[] {
  const byTask = new Map(outcomes.map((outcome) => [outcome.task.name, outcome]));
  const voters =
    stoppedAt === undefined ? reviewers : reviewers.filter(({ name }) => byTask.get(name)?.task.phase === stoppedAt);
  const ballots = voters.map((reviewer) => ballotOf(reviewer, byTask.get(reviewer.name)));
  return stoppedAt === undefined ? ballots : gateBallots(ballots);
}
