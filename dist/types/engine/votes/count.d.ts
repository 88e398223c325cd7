import type { Policy } from './strategy.js';
import type { Arithmetic, Voter } from './vote.js';
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
export declare function countBallots(voters: readonly Voter[], policy: Policy): VoteCount;
