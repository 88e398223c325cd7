import { ExponentialBackoff, type GeneratorFn, handleWhen, type RetryPolicy, retry } from 'cockatiel';

/** How failed work is tried again. Members that are absent are as in `usualRetry`. */
export interface Retry {
  /** How often it is tried at most, the first time included. */
  readonly tries?: number;
  /** The wait before the n-th retry is drawn evenly from 0 up to `baseMs` x 2^(n-1), at most `longestMs`. */
  readonly baseMs?: number;
  readonly longestMs?: number;
  /** Whether what was thrown may be gone the next time; everything may when absent. */
  readonly transient?: (error: unknown) => boolean;
}

/** How work is tried again where a retry is declared and says no more. */
export const usualRetry = { tries: 4, baseMs: 500, longestMs: 30_000, transient: () => true } as const satisfies Retry;

/** A policy that tries again as declared, with full jitter, as in "Exponential Backoff And Jitter" (AWS, 2015). */
export function retryPolicy(declared: Retry, random: () => number): RetryPolicy {
  const { tries = usualRetry.tries, transient = usualRetry.transient } = declared;
  const { baseMs = usualRetry.baseMs, longestMs = usualRetry.longestMs } = declared;
  const generator: GeneratorFn<number> = (retries = 0) => [
    random() * Math.min(longestMs, baseMs * 2 ** retries),
    retries + 1,
  ];
  return retry(
    handleWhen((error) => transient(error)),
    { maxAttempts: tries - 1, backoff: new ExponentialBackoff({ generator }) },
  );
}
