/** What a task said for the gate of its phase. */
export interface TaskVote {
    readonly approved: boolean;
    /** 0..100, whole; a vote without one counts 100 when it approves and 0 when not. */
    readonly score?: number;
}
/** What tells the two from outputs. */
export declare const howReturned: unique symbol;
/** Outputs with what goes beside them; made by `completed`. */
export interface Completed {
    readonly [howReturned]: 'completed';
    readonly outputs: Readonly<Record<string, unknown>>;
    readonly vote?: TaskVote;
    readonly recommendations?: readonly string[];
}
/** A task's own word that it cannot be done, and did nothing; made by `blocked`. */
export interface Blocked {
    readonly [howReturned]: 'blocked';
    readonly reasons: readonly string[];
    readonly recommendations?: readonly string[];
    readonly outputs?: Readonly<Record<string, unknown>>;
}
/** What a task returns that has outputs and something to say about them: a vote for its phase's gate, recommendations. */
export declare function completed(outputs: Readonly<Record<string, unknown>>, said?: {
    readonly vote?: TaskVote;
    readonly recommendations?: readonly string[];
}): Completed;
/**
 * What a task returns that cannot go on as things are: why, what to do about it, and those of its outputs that it has all the
 * same. It is not tried again, and nothing of it is undone.
 */
export declare function blocked(reasons: string | readonly string[], said?: {
    readonly recommendations?: readonly string[];
    readonly outputs?: Readonly<Record<string, unknown>>;
}): Blocked;
