import { comparisonHolds, contributionsOf, countVotes } from '../engine/votes/arithmetic.ts';
import { quorumOf } from '../engine/votes/quorum.ts';
import type { Contribution } from '../engine/votes/vote.ts';
import { clause, listed } from '../review/english.ts';
import { absenceOf, abstains, type Ballot, isAbsent, type Vote, voterOf } from './ballot.ts';
import type { VerdictPolicy } from './policy.ts';
import type { BallotContribution, Verdict } from './verdict.ts';

/** A verdict before anybody asked what the absent reviewers could have changed. */
export type Decided = Omit<Verdict, 'warnings'>;

/** The decision alone; `aggregate` adds the warnings. */
export function decideByVotes(ballots: readonly Ballot[], policy: VerdictPolicy): Decided {
  return requiredAbsent(ballots, policy) ?? belowQuorum(ballots, policy) ?? heldBack(ballots, counted(ballots, policy));
}

function requiredAbsent(ballots: readonly Ballot[], policy: VerdictPolicy): Decided | undefined {
  const required = ballots.filter((ballot) => ballot.required);
  const absent = required.filter(({ vote }) => isAbsent(vote));
  if (absent.length === 0) return undefined;
  const present = required.length - absent.length;
  // Whoever was skipped was skipped because of the others: their cause is told once.
  const broken = absent.filter(({ vote }) => !vote.cast && vote.how !== 'skipped');
  const skipped = broken.length === 0 ? [] : namesOf(absent, ({ vote }) => !vote.cast && vote.how === 'skipped');
  const causes = (broken.length === 0 ? absent : broken).map(absenceOf).sort().join('; ');
  const reason =
    skipped.length === 0
      ? causes
      : `${clause(causes)}; ${listed(skipped)} ${skipped.length === 1 ? 'was' : 'were'} not asked any more`;
  return {
    decision: 'inconclusive',
    decidedBy: 'required-absent',
    reason: `A required reviewer did not complete: ${reason}.`,
    score: 0,
    arithmetic: {
      // Whether a required reviewer is there is what was compared, so only their presence earns points.
      contributions: withoutPoints(ballots, policy).map((row, index) => ({
        ...row,
        points: ballots[index]?.required === true && !isAbsent(ballots[index].vote) ? 1 : 0,
      })),
      left: present,
      operator: '=',
      right: required.length,
      inWords: `${present} of ${required.length} required reviewers completed, all needed`,
    },
  };
}

function belowQuorum(ballots: readonly Ballot[], policy: VerdictPolicy): Decided | undefined {
  const declared = ballots.filter(({ weight }) => weight > 0);
  const voters = declared.filter(({ vote }) => !abstains(vote));
  // Where nothing applied to anybody, nobody is missing.
  if (declared.length > 0 && voters.length === 0) return undefined;
  const cast = voters.filter(({ vote }) => vote.cast).length;
  const quorum = quorumOf(declared.length, voters.length, policy.quorum);
  if (cast >= quorum) return undefined;
  const abstained = declared.length === voters.length ? '' : `, ${declared.length - voters.length} abstained`;
  const inWords = `${cast} of ${voters.length} declared voters voted, at least ${quorum} needed${abstained}`;
  return {
    decision: 'inconclusive',
    decidedBy: 'quorum',
    reason:
      voters.length === 0
        ? 'No reviewer has a vote, so nothing could approve this page.'
        : `Too few votes: ${inWords}.`,
    score: 0,
    arithmetic: {
      contributions: withoutPoints(ballots, policy).map((row) => ({
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

/** What the votes and the vetoes come to, before anybody asks whether something was left open. */
function counted(ballots: readonly Ballot[], policy: VerdictPolicy): Decided {
  const voters = ballots.filter(({ weight }) => weight > 0);
  const silent = voters.every(({ vote }) => abstains(vote));
  const decided = silent ? byAbstention(ballots, voters.length, policy) : byVotes(ballots, policy);
  const vetoes = namesOf(ballots, vetoesPage);
  if (vetoes.length === 0) return decided;
  return { ...decided, decision: 'rejected', decidedBy: 'veto', reason: `${listed(vetoes)} rejected, with a veto.` };
}

function byAbstention(ballots: readonly Ballot[], voters: number, policy: VerdictPolicy): Decided {
  return {
    decision: 'approved',
    decidedBy: 'abstained',
    reason: `Nothing applied: none of the ${voters === 1 ? '' : `${voters} `}reviewers with a vote found anything on this page that it judges.`,
    score: 100,
    arithmetic: {
      contributions: withoutPoints(ballots, policy).map((row) => ({
        ...row,
        points: row.role === 'abstained' && row.weight > 0 ? 1 : 0,
      })),
      left: voters,
      operator: '=',
      right: voters,
      inWords: `nothing applied to ${voters} of ${voters} declared voters`,
    },
  };
}

function byVotes(ballots: readonly Ballot[], policy: VerdictPolicy): Decided {
  const { arithmetic, score, sentence } = countVotes(ballots.map(voterOf), policy);
  const common = { arithmetic: { ...arithmetic, contributions: arithmetic.contributions.map(byReviewer) }, score };

  const approvals = namesOf(ballots, ({ weight, vote }) => weight > 0 && vote.cast && vote.approved).length;
  const rejections = namesOf(ballots, ({ weight, vote }) => weight > 0 && rejects(vote)).length;
  if (!comparisonHolds(arithmetic)) {
    return approvals === 0 && rejections > 0
      ? { ...common, decision: 'rejected', decidedBy: 'strategy', reason: `No reviewer approved. ${sentence}` }
      : { ...common, decision: 'needs-work', decidedBy: 'strategy', reason: sentence };
  }
  const blocking = namesOf(ballots, ({ weight, vote }) => weight > 0 && vote.cast && vote.blocks);
  if (policy.blocking === 'page' && blocking.length > 0) {
    const reason = `${listed(blocking)} found something that blocks this page, whatever the others say. ${sentence}`;
    return { ...common, decision: 'needs-work', decidedBy: 'blocking', reason };
  }
  return { ...common, decision: 'approved', decidedBy: 'strategy', reason: withObjections(sentence, ballots) };
}

/** The rows of an arithmetic in which something else than the votes earns points. */
function withoutPoints(ballots: readonly Ballot[], policy: VerdictPolicy): readonly BallotContribution[] {
  return contributionsOf(ballots.map(voterOf), policy, () => 0).map(byReviewer);
}

function byReviewer({ voter, ...row }: Contribution): BallotContribution {
  return { reviewer: voter, ...row };
}

/** Keeps a page that is not rejected from being approved while somebody who counts could not decide everything. */
function heldBack(ballots: readonly Ballot[], decided: Decided): Decided {
  if (decided.decision === 'rejected') return decided;
  const undecided = namesOf(
    ballots,
    ({ weight, required, vote }) => (weight > 0 || required) && vote.cast && vote.undecided.length > 0,
  );
  if (undecided.length === 0) return decided;
  const reason = `${listed(undecided)} could not decide everything, so this page is not approved.`;
  return { ...decided, decision: 'inconclusive', decidedBy: 'undecided', reason };
}

/** A veto is exercised by a confirmed finding that blocks; in its strict form, by whatever keeps the reviewer from approving. */
function vetoesPage({ veto, vote }: Ballot): boolean {
  switch (veto) {
    case false:
      return false;
    case true:
      return vote.cast && vote.blocks;
    case 'approval':
      return rejects(vote);
    default:
      return veto satisfies never;
  }
}

/** A reviewer that only could not decide has not said no: its page needs a person, not a rejection. */
function rejects(vote: Vote): boolean {
  return vote.cast && !vote.approved && (vote.undecided.length === 0 || vote.blocks);
}

/** A mean can carry a page over the objection of a reviewer; whoever reads the green check must be told. */
function withObjections(sentence: string, ballots: readonly Ballot[]): string {
  const objecting = namesOf(ballots, ({ weight, vote }) => weight > 0 && vote.cast && !vote.approved);
  if (objecting.length === 0) return sentence;
  const verb = objecting.length === 1 ? 'objects' : 'object';
  return `${clause(sentence)}; approved although ${listed(objecting)} ${verb}.`;
}

function namesOf(ballots: readonly Ballot[], wanted: (ballot: Ballot) => boolean): readonly string[] {
  return ballots
    .filter(wanted)
    .map(({ reviewer }) => reviewer)
    .sort();
}
