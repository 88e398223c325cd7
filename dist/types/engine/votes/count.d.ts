import type { Policy } from './strategy.js';
import type { Arithmetic } from './vote.js';
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
    readonly vote?: {
        readonly approved: boolean;
        readonly score?: number;
    };
}
/** Puts votes through a strategy; what nobody approved, or too few voted on, is not approved. */
export declare function countBallots(voters: readonly Voter[], policy: Policy): VoteCount;
