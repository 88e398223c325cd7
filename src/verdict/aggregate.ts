import { absenceOf, type Ballot, isAbsent, type Vote } from './ballot.ts';
import { type Decided, decideByVotes } from './decide.ts';
import type { VerdictPolicy } from './policy.ts';
import type { Decision, Verdict } from './verdict.ts';

/** How decisions read in a sentence. */
const words: Readonly<Record<Decision, string>> = {
  approved: 'approved',
  'needs-work': 'needs work',
  rejected: 'rejected',
  inconclusive: 'inconclusive',
};

/** Turns what the reviewers said about one file into one decision; the order of the ballots never matters. */
export function aggregate(ballots: readonly Ballot[], policy: VerdictPolicy): Verdict {
  const decided = decideByVotes(ballots, policy);
  return { ...decided, warnings: absenceWarnings(ballots, policy, decided) };
}

function absenceWarnings(ballots: readonly Ballot[], policy: VerdictPolicy, decided: Decided): readonly string[] {
  const absent = ballots.filter(({ required, vote }) => !required && isAbsent(vote));
  const rows = absent.map((ballot) => {
    const others = alternatives(ballots, policy, decided, [ballot]);
    return { ballot, others };
  });
  const warnings = rows.map(({ ballot, others }) => {
    const against = ballot.weight > 0 && policy.absent === 'against';
    const handling = against
      ? 'counted against, with score 0'
      : ballot.weight > 0
        ? 'left out of the vote'
        : 'advisory';
    return `${absenceOf(ballot)} (${handling}).${couldHaveChanged('Its vote', others)}`;
  });
  if (absent.length < 2 || rows.some(({ others }) => others.length > 0)) return warnings;
  const together = alternatives(ballots, policy, decided, absent);
  return together.length === 0 ? warnings : [...warnings, couldHaveChanged('Their votes together', together).trim()];
}

/** What somebody who is absent could have said, and how a sentence about it goes on. */
const otherVotes = [
  ['approved', { cast: true, approved: true, score: 100, undecided: [], blocks: false }],
  ['rejected', { cast: true, approved: false, score: 0, undecided: [], blocks: false }],
  ['found something that blocks', { cast: true, approved: false, score: 0, undecided: [], blocks: true }],
] as const satisfies readonly (readonly [string, Vote])[];

/** The other decisions that the absent could have brought about. */
function alternatives(
  ballots: readonly Ballot[],
  policy: VerdictPolicy,
  decided: Decided,
  absent: readonly Ballot[],
): readonly string[] {
  const seen = new Set<Decision>([decided.decision]);
  return otherVotes.flatMap(([what, vote]) => {
    const votes = ballots.map((ballot) => (absent.includes(ballot) ? { ...ballot, vote } : ballot));
    const { decision } = decideByVotes(votes, policy);
    if (seen.has(decision)) return [];
    seen.add(decision);
    return [`${words[decision]} if ${absent.length === 1 ? 'it' : 'they'} had ${what}`];
  });
}

function couldHaveChanged(subject: string, others: readonly string[]): string {
  return others.length === 0 ? '' : ` ${subject} could have changed the decision: ${others.join(', ')}.`;
}
