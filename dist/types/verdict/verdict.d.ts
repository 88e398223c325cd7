import type { Arithmetic, Contribution } from '../engine/votes/vote.js';
/** The outcomes of a page, and of the whole; the worst first. */
export declare const decisions: readonly ['rejected', 'inconclusive', 'needs-work', 'approved'];
export type Decision = (typeof decisions)[number];
/**
 * Which rule had the last word. `blocking` and `undecided` mean that the strategy would have let more pass, but a voter
 * found something that blocks, or a reviewer left something open; `abstained`, that nothing applied to any voter.
 */
export declare const decidingRules: readonly ['required-absent', 'quorum', 'veto', 'strategy', 'blocking', 'undecided', 'abstained'];
/** One row of the arithmetic: what a reviewer's ballot added. */
export interface BallotContribution extends Omit<Contribution, 'voter'> {
    readonly reviewer: string;
}
/** The comparison that decided on a page, with a row for each reviewer. */
interface VerdictArithmetic extends Omit<Arithmetic, 'contributions'> {
    readonly contributions: readonly BallotContribution[];
}
/** The decision on one file. */
export interface Verdict {
    readonly decision: Decision;
    readonly decidedBy: (typeof decidingRules)[number];
    /** One sentence: why. */
    readonly reason: string;
    /** 0..100 with one decimal at most, rounded down; what the strategy shows. */
    readonly score: number;
    readonly arithmetic: VerdictArithmetic;
    /** Things the reader must know: an absent reviewer, and whether its vote could have changed the decision. */
    readonly warnings: readonly string[];
}
export {};
