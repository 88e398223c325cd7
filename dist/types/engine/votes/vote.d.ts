import type { Veto } from './strategy.js';
/** What one reviewer brings to the vote on one file. */
export interface Ballot {
    readonly reviewer: string;
    /** At most three decimal places; 0 advises. */
    readonly weight: number;
    readonly required: boolean;
    readonly veto: Veto;
    readonly vote: Vote;
}
/** A vote that was given. */
export interface CastVote {
    readonly cast: true;
    readonly approved: boolean;
    /** 0..100, whole; null counts 100 when it approves and 0 when not. */
    readonly score: number | null;
    /** One line each on what the reviewer could not decide; a voter's keep the file from being approved. */
    readonly undecided: readonly string[];
    /** Whether a confirmed finding keeps the reviewer from approving, whatever it could not decide beside. */
    readonly blocks: boolean;
}
/** A vote, or the reason that there is none: the review did not come about, or it was completed and nothing applied. */
export type Vote = CastVote | {
    readonly cast: false;
    readonly how: 'failed' | 'timed-out' | 'skipped' | 'cancelled';
    readonly reason: string;
} | {
    readonly cast: false;
    readonly how: 'abstained';
    readonly reason: string;
};
/** Whether a reviewer was there and had nothing to say on the page: it counts neither for nor against, and is not missing. */
export declare function abstains(vote: Vote): boolean;
/** Whether a reviewer that was to judge the page did not. */
export declare function isAbsent(vote: Vote): boolean;
/** One row of the arithmetic: what a ballot added. */
export interface Contribution {
    readonly reviewer: string;
    /** `voted` counts; `advised` has weight 0; `abstained` had nothing to judge; `left-out` and `counted-against` are absent optional reviewers. */
    readonly role: 'voted' | 'advised' | 'abstained' | 'left-out' | 'counted-against' | 'required-absent';
    readonly approved: boolean | null;
    /** The score that was counted, 0..100; null when nothing was. */
    readonly score: number | null;
    readonly weight: number;
    /** What it adds to the left side of the comparison, in the unit of the arithmetic; 0 when nothing. */
    readonly points: number;
}
/** The comparison that decided, in integers: approved when `left` is at least (or above) `right`. */
export interface Arithmetic {
    readonly contributions: readonly Contribution[];
    readonly left: number;
    readonly operator: '>=' | '>' | '=';
    readonly right: number;
    /** The comparison in a person's words, e.g. "0.4 x 91 + 0.4 x 100 = 76.4 of at least 64". */
    readonly inWords: string;
}
