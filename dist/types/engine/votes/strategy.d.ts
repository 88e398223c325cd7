/** The ways in which votes become a decision. */
export declare const strategies: readonly ['unanimous', 'majority', 'weighted', 'threshold'];
/** How votes become a decision. */
export type Strategy = (typeof strategies)[number];
/** Everything that decides beside the votes themselves. */
export interface Policy {
    readonly strategy: Strategy;
    /** For `weighted` and `threshold`: 0..100, whole. */
    readonly threshold: number;
    /** Votes that must have been cast; `undefined` asks for more than half of the declared voters. */
    readonly quorum: number | undefined;
    /** Whether an optional voter that did not complete is left out or counted as a rejection with score 0. */
    readonly absent: 'exclude' | 'against';
}
/** How votes are counted where nothing else is said. */
export declare const defaultPolicy: {
    readonly threshold: 80;
    readonly quorum: undefined;
    readonly absent: 'exclude';
};
