import type { Policy } from '../engine/votes/strategy.ts';
import type { Ballot } from '../engine/votes/vote.ts';
import { decide } from './aggregate.ts';
import type { Decision } from './verdict.ts';

/** One vote that, cast otherwise, would have given another decision. */
export interface Flip {
  readonly reviewer: string;
  /** The vote that it would have taken. */
  readonly approved: boolean;
  /** How far the vote would have had to go: the lowest score of an approval, the highest of a rejection. */
  readonly score: number;
  /** What the decision would have been. */
  readonly decision: Decision;
}

const scores = Array.from({ length: 101 }, (_, score) => score);

/** Which change of a single vote would flip the decision, in the order of the ballots. */
export function flips(ballots: readonly Ballot[], policy: Policy): readonly Flip[] {
  const { decision: now } = decide(ballots, policy);
  return ballots.flatMap((ballot, index) =>
    [true, false].flatMap((approved) => {
      const { reviewer } = ballot;
      const decisionAt = (score: number): Decision =>
        decide(ballots.with(index, { ...ballot, vote: { cast: true, approved, score, undecided: [] } }), policy)
          .decision;
      const decision = decisionAt(approved ? 100 : 0);
      if (decision === now) return [];
      const mildest = (approved ? scores : scores.toReversed()).find((score) => decisionAt(score) === decision);
      return [{ reviewer, approved, score: mildest ?? (approved ? 100 : 0), decision }];
    }),
  );
}
