import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { ClientOptions, Pace } from './client-options.ts';

const Patient = Octokit.plugin(retry, throttling);
/** Counted over all clients of the process: the throttling plugin keeps its queues by id for the whole of it. */
let calls = 0;

/**
 * An Octokit that repeats what failed by chance and waits for GitHub's limits; for one call only. Each has a throttling id of its own,
 * so that its waits are its own too. With one id for all, the throttling plugin would send one GraphQL query a second, because it
 * takes them for writes, and a clock that steps back by an hour would hold every later call for that hour.
 */
export function patient(options: ClientOptions, pace: Pace, common: ConstructorParameters<typeof Octokit>[0]): Octokit {
  const onLimit = (seconds: number, _request: object, _octokit: object, count: number): boolean => {
    const again = count < 2 && seconds * 1000 < options.remainingMs();
    options.log(`GitHub asks to wait ${seconds} s${again ? '; waiting' : ': too long, or too often, for this run'}.`);
    return again;
  };
  calls += 1;
  return new Patient({
    ...common,
    // 429 belongs to the throttling plugin, and a 4xx does not get better by itself.
    retry: {
      retries: 2,
      doNotRetry: [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451],
      retryAfterBaseValue: pace.retryBase,
    },
    throttle: {
      fallbackSecondaryRateRetryAfter: pace.unstatedLimit / 1000,
      onRateLimit: onLimit,
      onSecondaryRateLimit: onLimit,
      id: `call ${calls}`,
    },
  });
}
