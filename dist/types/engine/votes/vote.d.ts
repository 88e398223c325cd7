/** Who may vote, and what came of it; without a vote it is absent, unless it abstained. */
export interface Voter {
    readonly name: string;
    /** At most three decimal places; 0 advises. */
    readonly weight: number;
    /** 0..100, whole; without one a vote counts 100 when it approves and 0 when not. */
    readonly vote?: {
        readonly approved: boolean;
        readonly score?: number | null;
    };
    /** Set for one that was there and had nothing to vote on: it counts neither for nor against, and is not missing. */
    readonly abstained?: true;
    /** Whether nothing may be decided without it; only shown here, never counted. */
    readonly required?: boolean;
}
/** One row of the arithmetic: what a voter added. */
export interface Contribution {
    readonly voter: string;
    /** `voted` counts; `advised` has weight 0; `abstained` had nothing to judge; `left-out` and `counted-against` are absent optional voters. */
    readonly role: 'voted' | 'advised' | 'abstained' | 'left-out' | 'counted-against' | 'required-absent';
    readonly approved: boolean | null;
    /** The score that was counted, 0..100; null when nothing was. */
    readonly score: number | null;
    readonly weight: number;
    /** What it counts on the left side of the comparison, in the unit of the arithmetic; 0 when nothing. */
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
