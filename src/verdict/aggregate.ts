import { contributionsOf, countVotes, holds } from '../engine/votes/arithmetic.ts';
import type { Policy } from '../engine/votes/strategy.ts';
import type { Ballot } from '../engine/votes/vote.ts';
import { clause, listed } from '../english.ts';
import type { Decision, Verdict } from './verdict.ts';

/** A verdict before anybody asked what the absent reviewers could have changed. */
type Decided = Omit<Verdict, 'warnings'>;

/** How decisions read in a sentence. */
const words: Readonly<Record<Decision, string>> = {
  approved: 'approved',
  'needs-work': 'needs work',
  rejected: 'rejected',
  inconclusive: 'inconclusive',
};

/** Turns what the reviewers said about one file into one decision; the order of the ballots never matters. */
export function aggregate(ballots: readonly Ballot[], policy: Policy): Verdict {
  const decided = decide(ballots, policy);
  return { ...decided, warnings: absenceWarnings(ballots, policy, decided) };
}

/** The decision alone; `aggregate` adds the warnings. */
export function decide(ballots: readonly Ballot[], policy: Policy): Decided {
  return requiredAbsent(ballots, policy) ?? belowQuorum(ballots, policy) ?? byVotes(ballots, policy);
}

function requiredAbsent(ballots: readonly Ballot[], policy: Policy): Decided | undefined {
  const required = ballots.filter((ballot) => ballot.required);
  const absent = required.filter(({ vote }) => !vote.cast);
  if (absent.length === 0) return undefined;
  const present = required.length - absent.length;
  // Whoever was skipped was skipped because of the others: their cause is told once.
  const broken = absent.filter(({ vote }) => !vote.cast && vote.how !== 'skipped');
  const skipped = broken.length === 0 ? [] : namesOf(absent, ({ vote }) => !vote.cast && vote.how === 'skipped');
  const told = (broken.length === 0 ? absent : broken).map(absenceOf).sort().join('; ');
  const causes =
    skipped.length === 0
      ? told
      : `${clause(told)}; ${listed(skipped)} ${skipped.length === 1 ? 'was' : 'were'} not asked any more`;
  return {
    decision: 'inconclusive',
    decidedBy: 'required-absent',
    reason: `A required reviewer did not complete: ${causes}.`,
    score: 0,
    arithmetic: {
      // Whether a required reviewer is there is what was compared, so only their presence earns points.
      contributions: contributionsOf(ballots, policy, () => 0).map((row, index) => ({
        ...row,
        points: ballots[index]?.required === true && ballots[index].vote.cast ? 1 : 0,
      })),
      left: present,
      operator: '=',
      right: required.length,
      inWords: `${present} of ${required.length} required reviewers completed, all needed`,
    },
  };
}

function belowQuorum(ballots: readonly Ballot[], policy: Policy): Decided | undefined {
  const voters = ballots.filter(({ weight }) => weight > 0);
  const cast = voters.filter(({ vote }) => vote.cast).length;
  // More than half of the declared voters, in whole numbers: floor(n / 2) + 1.
  const quorum = Math.max(1, policy.quorum ?? (voters.length - (voters.length % 2)) / 2 + 1);
  if (cast >= quorum) return undefined;
  const inWords = `${cast} of ${voters.length} declared voters voted, at least ${quorum} needed`;
  return {
    decision: 'inconclusive',
    decidedBy: 'quorum',
    reason:
      voters.length === 0
        ? 'No reviewer has a vote, so nothing could approve this page.'
        : `Too few votes: ${inWords}.`,
    score: 0,
    arithmetic: {
      contributions: contributionsOf(ballots, policy, () => 0).map((row) => ({
        ...row,
        points: row.role === 'voted' ? 1 : 0,
      })),
      left: cast,
      operator: '>=',
      right: quorum,
      inWords,
    },
  };
}

function byVotes(ballots: readonly Ballot[], policy: Policy): Decided {
  const { arithmetic, score, inShort } = countVotes(ballots, policy);
  const common = { arithmetic, score };

  const vetoes = namesOf(ballots, ({ veto, vote }) => veto && rejects(vote));
  if (vetoes.length > 0) {
    const reason = `${listed(vetoes)} rejected, with a veto.`;
    return { ...common, decision: 'rejected', decidedBy: 'veto', reason };
  }

  const approvals = namesOf(ballots, ({ weight, vote }) => weight > 0 && vote.cast && vote.approved).length;
  const passes = holds(arithmetic);
  const rejections = namesOf(ballots, ({ weight, vote }) => weight > 0 && rejects(vote)).length;
  if (!passes && approvals === 0 && rejections > 0) {
    const reason = `No reviewer approved. ${inShort}`;
    return { ...common, decision: 'rejected', decidedBy: 'strategy', reason };
  }

  const undecided = namesOf(
    ballots,
    ({ weight, required, vote }) => (weight > 0 || required) && vote.cast && vote.undecided.length > 0,
  );
  if (undecided.length > 0) {
    const reason = `${listed(undecided)} could not decide everything, so this page is not approved.`;
    return { ...common, decision: 'inconclusive', decidedBy: 'undecided', reason };
  }

  return passes
    ? { ...common, decision: 'approved', decidedBy: 'strategy', reason: withObjections(inShort, ballots) }
    : { ...common, decision: 'needs-work', decidedBy: 'strategy', reason: inShort };
}

/** A reviewer that only could not decide has not said no: its page needs a person, not a rejection. */
function rejects(vote: Ballot['vote']): boolean {
  return vote.cast && !vote.approved && (vote.undecided.length === 0 || vote.blocks === true);
}

function absenceWarnings(ballots: readonly Ballot[], policy: Policy, decided: Decided): readonly string[] {
  const absent = ballots.filter(({ required, vote }) => !required && !vote.cast);
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

/** The other decisions that the absent could have brought about, by approving with 100 or rejecting with 0. */
function alternatives(
  ballots: readonly Ballot[],
  policy: Policy,
  decided: Decided,
  absent: readonly Ballot[],
): readonly string[] {
  return [true, false].flatMap((approved) => {
    const votes = ballots.map((ballot) =>
      absent.includes(ballot)
        ? { ...ballot, vote: { cast: true, approved, score: approved ? 100 : 0, undecided: [] } as const }
        : ballot,
    );
    const { decision } = decide(votes, policy);
    return decision === decided.decision
      ? []
      : [`${words[decision]} if ${absent.length === 1 ? 'it' : 'they'} had ${approved ? 'approved' : 'rejected'}`];
  });
}

function couldHaveChanged(subject: string, others: readonly string[]): string {
  return others.length === 0 ? '' : ` ${subject} could have changed the decision: ${others.join(', ')}.`;
}

/** A mean can carry a page over the objection of a reviewer; whoever reads the green check must be told. */
function withObjections(inShort: string, ballots: readonly Ballot[]): string {
  const objecting = namesOf(ballots, ({ weight, vote }) => weight > 0 && vote.cast && !vote.approved);
  if (objecting.length === 0) return inShort;
  const verb = objecting.length === 1 ? 'objects' : 'object';
  return `${clause(inShort)}; approved although ${listed(objecting)} ${verb}.`;
}

function absenceOf({ reviewer, vote }: Ballot): string {
  if (vote.cast) return reviewer;
  // It becomes part of our sentence, which has a full stop of its own.
  return `${reviewer} ${vote.how === 'timed-out' ? 'timed out' : vote.how}: ${clause(vote.reason)}`;
}

function namesOf(ballots: readonly Ballot[], wanted: (ballot: Ballot) => boolean): readonly string[] {
  return ballots
    .filter(wanted)
    .map(({ reviewer }) => reviewer)
    .sort();
}
