import { handleType, retry } from 'cockatiel';
import { type Backoff, ceilingOf, createBackoff } from './backoff.ts';
import { type Breaker, type BreakerView, createBreaker, isOpen, PassingFailure } from './breaker.ts';
import { deadlineOf, hasTimeFor, untilAborted } from './deadline.ts';
import { createEndpointQueue } from './endpoint-queue.ts';
import { createHedges, type HedgeOptions, type Hedges } from './hedge.ts';
import type { Time } from './time.ts';
import { type CallRequest, type Progress, tryOnce, type Ways } from './try-once.ts';

/** How a call ended, tries and waits included. `fault` is that of the last try; there is none when no try was made. */
export type Call<T, F> =
  | { readonly kind: 'ok'; readonly value: T; readonly tries: number; readonly hedges?: number }
  | {
      readonly kind: 'failed';
      readonly why: 'permanent' | 'tries-exhausted' | 'no-time-left' | 'circuit-open';
      readonly fault?: F;
      readonly tries: number;
      /** How often a try was made a second time because it hung. */
      readonly hedges?: number;
    };

/** How calls are retried, spaced and given up. */
export interface ResilienceOptions {
  readonly time: Time;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  /** How often a call is tried at most, the first time included. */
  readonly tries: number;
  /** The wait before the n-th retry is drawn evenly from 0 up to `baseMs` x 2^(n-1), at most `longestMs`. */
  readonly baseMs: number;
  readonly longestMs: number;
  /** How many calls run at once. */
  readonly concurrency: number;
  readonly breaker: { readonly failures: number; readonly openMs: number };
  /** When a try that hangs is made a second time beside the first: never when absent, for a call may have effects. */
  readonly hedging?: HedgeOptions | undefined;
}

/** Settings for a paid endpoint that answers within seconds; the time, the dice and the concurrency are the caller's. */
export const usualResilience = {
  tries: 4,
  baseMs: 500,
  longestMs: 30_000,
  breaker: { failures: 5, openMs: 15_000 },
} as const satisfies Partial<ResilienceOptions>;

/** Calls to endpoints that sometimes fail. One for the whole run: what it learns about an endpoint is for all callers. */
export interface Resilience {
  /**
   * Makes a call when its turn has come. Rejects with the signal's reason on an abort, at once, whether the call listens or
   * not; and with what `attempt` throws, which is a bug.
   */
  call<T, F>(request: CallRequest<T, F>, signal: AbortSignal): Promise<Call<T, F>>;
  /** The breaker of each key that was called, for the report. */
  breakers(): readonly BreakerView[];
  /** How many tries were made a second time because they hung, for the report. */
  hedges(): number;
}

/** The one layer that waits and retries: a queue, and cockatiel's policies around each turn in it. */
export function createResilience(options: ResilienceOptions): Resilience {
  const queue = createEndpointQueue(options.concurrency, options.time);
  const backoff = createBackoff(options);
  const breakers = new Map<string, Breaker>();
  const hedges = new Map<string, Hedges>();
  let calls = 0;
  const hedgesOf = (key: string): Hedges | undefined => {
    if (options.hedging === undefined) return undefined;
    const known = hedges.get(key) ?? createHedges(options.hedging);
    hedges.set(key, known);
    return known;
  };
  const breakerOf = (key: string): Breaker => {
    const breaker = breakers.get(key) ?? createBreaker(key, { clock: options.time.now, ...options.breaker });
    breakers.set(key, breaker);
    return breaker;
  };
  return {
    call(request, signal) {
      calls += 1;
      const ways = {
        time: options.time,
        queue,
        breaker: breakerOf(request.key),
        hedges: hedgesOf(request.key),
        order: calls,
      };
      return untilAborted(callWith(request, ways, options, backoff, signal), signal);
    },
    breakers: () => [...breakers.values()].map((breaker) => breaker.view()),
    hedges: () => [...hedges.values()].reduce((sum, one) => sum + one.sent(), 0),
  };
}

async function callWith<T, F>(
  request: CallRequest<T, F>,
  ways: Ways,
  options: ResilienceOptions,
  backoff: Backoff,
  signal: AbortSignal,
): Promise<Call<T, F>> {
  const progress: Progress<F> = { tries: 0, hedges: 0, fault: undefined };
  const extra = (): { readonly hedges?: number } => (progress.hedges === 0 ? {} : { hedges: progress.hedges });
  const failed = (why: Extract<Call<T, F>, { kind: 'failed' }>['why']): Call<T, F> => ({
    ...{ kind: 'failed', why, tries: progress.tries },
    ...extra(),
    ...(progress.fault === undefined ? {} : { fault: progress.fault }),
  });
  const mayRetry = ({ askedMs }: PassingFailure): boolean =>
    hasTimeFor(Math.max(askedMs, ceilingOf(options, progress.tries)), deadlineOf(signal) - options.time.now());
  // The wait of a call that was aborted goes on in cockatiel, and must not keep Node alive; what does is the time of the task.
  const retrying = retry(handleType(PassingFailure, mayRetry), {
    maxAttempts: options.tries - 1,
    backoff,
  }).dangerouslyUnref();
  try {
    const ended = await retrying.execute(() => tryOnce(request, ways, progress, signal), signal);
    if (ended.kind === 'ok') return { ...ended, tries: progress.tries, ...extra() };
    return failed(ended.kind);
  } catch (error) {
    if (isOpen(error)) return failed('circuit-open');
    if (!(error instanceof PassingFailure)) throw error;
    return failed(progress.tries < options.tries ? 'no-time-left' : 'tries-exhausted');
  }
}
