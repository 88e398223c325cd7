import type { Ballot } from './ballot.ts';
import { decideByVotes } from './decide.ts';
import type { VerdictPolicy } from './policy.ts';
import type { Decision } from './verdict.ts';

/** One vote that, cast otherwise, would have given another decision. */
export interface Flip {
  readonly reviewer: string;
  /** The vote that it would have taken. */
  readonly approved: boolean;
  /** Whether it would have taken a finding that blocks: asked of a veto that needs one, and where nothing else would tip. */
  readonly blocks: boolean;
  /** How far the vote would have had to go: the lowest score of an approval, the highest of a rejection. */
  readonly score: number;
  /** What the decision would have been. */
  readonly decision: Decision;
}

/** Which change of a single vote would flip the decision, in the order of the ballots. */
export function flips(ballots: readonly Ballot[], policy: VerdictPolicy): readonly Flip[] {
  const { decision: now } = decideByVotes(ballots, policy);
  return ballots.flatMap((ballot, index) => {
    const { reviewer, veto, weight } = ballot;
    const flip = (approved: boolean, blocks: boolean): readonly Flip[] => {
      const decisionAt = (score: number): Decision => {
        const vote = { cast: true, approved, score, undecided: [], blocks } as const;
        return decideByVotes(ballots.with(index, { ...ballot, vote }), policy).decision;
      };
      const decision = decisionAt(approved ? 100 : 0);
      if (decision === now) return [];
      const score = mildest((one) => decisionAt(one) === decision, approved);
      return [{ reviewer, approved, blocks, score, decision }];
    };
    const plain = [...flip(true, false), ...flip(false, false)];
    // Under a rule by which what blocks holds the page, that is the one thing to say of a vote that tips nothing by its score.
    const holds = policy.blocking === 'page' && weight > 0 && plain.length === 0;
    return veto === true || holds ? [...plain, ...flip(false, true)] : plain;
  });
}

/** The changes as people are told of them: where either vote of a reviewer has the same outcome, that is one thing to say. */
export function toldFlips(changes: readonly Flip[]): readonly { readonly flip: Flip; readonly either: boolean }[] {
  const isPair = (one: Flip, other: Flip): boolean =>
    one.reviewer === other.reviewer &&
    one.decision === other.decision &&
    one.approved !== other.approved &&
    !one.blocks &&
    !other.blocks;
  // A vote against that does it whatever its score leaves nothing to say of one that blocks.
  const isImplied = (flip: Flip): boolean =>
    flip.blocks &&
    changes.some(
      ({ reviewer, decision, approved, blocks, score }) =>
        reviewer === flip.reviewer && decision === flip.decision && !approved && !blocks && score === 100,
    );
  return changes.flatMap((flip, index) => {
    if (isImplied(flip)) return [];
    if (changes.slice(0, index).some((earlier) => isPair(earlier, flip))) return [];
    return [{ flip, either: changes.some((other) => isPair(flip, other)) }];
  });
}

/** The score nearest to the other end at which it still holds: a better score never gives a worse decision. */
function mildest(holdsAt: (score: number) => boolean, approved: boolean): number {
  let [holding, beyond] = approved ? [100, -1] : [0, 101];
  while (Math.abs(holding - beyond) > 1) {
    const middle = Math.floor((holding + beyond) / 2);
    if (holdsAt(middle)) holding = middle;
    else beyond = middle;
  }
  return holding;
}
