/**
 * How failed work is tried again. Members that are absent are as in `usualRetry`. An error that has a number `retryAfterMs` is
 * waited for at least so long: what the other side asked for.
 */
export interface Retry {
    /** How often it is tried at most, the first time included. */
    readonly tries?: number;
    /** The wait before the n-th retry is drawn evenly from 0 up to `baseMs` x 2^(n-1), at most `longestMs`. */
    readonly baseMs?: number;
    readonly longestMs?: number;
    /** Whether what was thrown may be gone the next time. */
    readonly transient?: (error: unknown) => boolean;
}
/** How work is tried again where a retry is declared and says no more. */
export declare const usualRetry: Required<Retry>;
/** Whether an error may be gone the next time: every one may but an abort and an HTTP `status` that says what is wrong with the request. */
export declare function isTransient(error: unknown): boolean;
