import { comparisonHolds, countVotes } from './arithmetic.ts';
import type { Policy } from './strategy.ts';
import type { Arithmetic, Ballot } from './vote.ts';

/** What a strategy makes of the votes of one phase. */
export interface VoteCount {
  readonly approved: boolean;
  /** 0..100 with one decimal at most, rounded down. */
  readonly score: number;
  /** One sentence: why. */
  readonly reason: string;
  /** The comparison; absent when too few voted for there to be one. */
  readonly arithmetic?: Arithmetic;
}

/** A voter and what it said; without a vote it is absent. */
export interface Voter {
  readonly name: string;
  /** At most three decimal places; 0 advises. */
  readonly weight: number;
  readonly vote?: { readonly approved: boolean; readonly score?: number };
}

/** Puts votes through a strategy; what nobody approved, or too few voted on, is not approved. */
export function countBallots(voters: readonly Voter[], policy: Policy): VoteCount {
  const declared = voters.filter(({ weight }) => weight > 0);
  const cast = declared.filter(({ vote }) => vote !== undefined).length;
  // More than half of the declared voters, in whole numbers.
  const quorum = Math.max(1, policy.quorum ?? Math.floor(declared.length / 2) + 1);
  if (cast < quorum) {
    const reason =
      declared.length === 0
        ? 'Nobody has a vote, so nothing could approve.'
        : `Too few votes: ${cast} of ${declared.length} declared voters voted, at least ${quorum} needed.`;
    return { approved: false, score: 0, reason };
  }
  const { arithmetic, score, inShort } = countVotes(voters.map(ballotOf), policy);
  return { approved: comparisonHolds(arithmetic), score, reason: inShort, arithmetic };
}

function ballotOf({ name, weight, vote }: Voter): Ballot {
  const common = { reviewer: name, weight, required: false, veto: false };
  return vote === undefined
    ? { ...common, vote: { cast: false, how: 'skipped', reason: 'it did not vote' } }
    : {
        ...common,
        vote: { cast: true, approved: vote.approved, score: vote.score ?? null, undecided: [], blocks: false },
      };
}
