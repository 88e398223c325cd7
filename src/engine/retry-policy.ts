import { handleWhen, type RetryPolicy, retry } from 'cockatiel';
import { createBackoff } from './backoff.ts';
import { type Retry, usualRetry } from './retry.ts';

/** A policy that tries again as declared. Its waits do not keep Node alive by themselves when `unref` is asked for. */
export function retryPolicy(declared: Retry, random: () => number, unref: boolean): RetryPolicy {
  const { tries = usualRetry.tries, transient = usualRetry.transient } = declared;
  const { baseMs = usualRetry.baseMs, longestMs = usualRetry.longestMs } = declared;
  const policy = retry(
    handleWhen((error) => transient(error)),
    { maxAttempts: tries - 1, backoff: createBackoff({ random, baseMs, longestMs }) },
  );
  return unref ? policy.dangerouslyUnref() : policy;
}
