import { comparisonHolds, countVotes } from './arithmetic.ts';
import { quorumOf } from './quorum.ts';
import type { Policy } from './strategy.ts';
import type { Arithmetic, Voter } from './vote.ts';

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

/** Puts votes through a strategy; what nobody approved, or too few voted on, is not approved. */
export function countBallots(voters: readonly Voter[], policy: Policy): VoteCount {
  const declared = voters.filter(({ weight }) => weight > 0);
  const present = declared.filter(({ abstained }) => abstained !== true);
  // Where nothing applied to anybody, nobody is missing and nobody objects.
  if (declared.length > 0 && present.length === 0) {
    return { approved: true, score: 100, reason: 'Nothing applied: every voter abstained.' };
  }
  const cast = present.filter(({ vote }) => vote !== undefined).length;
  const quorum = quorumOf(declared.length, present.length, policy.quorum);
  if (cast < quorum) {
    const reason =
      declared.length === 0
        ? 'Nobody has a vote, so nothing could approve.'
        : `Too few votes: ${cast} of ${present.length} declared voters voted, at least ${quorum} needed.`;
    return { approved: false, score: 0, reason };
  }
  const { arithmetic, score, sentence } = countVotes(voters, policy);
  return { approved: comparisonHolds(arithmetic), score, reason: sentence, arithmetic };
}
