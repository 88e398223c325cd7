import { type Clock } from './clock.js';
/** What became of one item of a batch. */
export type ItemEnding<R> = {
    readonly kind: 'ran';
    readonly result: R;
}
/** A bug: expected endings are in the result. The other items are untouched by it. */
 | {
    readonly kind: 'failed';
    readonly error: string;
} | {
    readonly kind: 'not-started';
    readonly reason: string;
};
/** How a batch runs. */
export interface BatchOptions {
    /** How many items are under way at once. */
    readonly concurrency: number;
    /** The time; this machine's when absent. */
    readonly clock?: Clock | undefined;
    /** After it is aborted no further item is started; those under way are the business of `run`. */
    readonly signal?: AbortSignal | undefined;
    /** After it no further item is started. */
    readonly deadline?: number | undefined;
}
/** Runs one piece of work for each item; the endings are in the order of the items. */
export declare function runBatch<I, R>(items: readonly I[], run: (item: I, index: number) => Promise<R>, options: BatchOptions): Promise<readonly ItemEnding<R>[]>;
