import { ConstantBackoff, handleWhenResult, retry } from 'cockatiel';
import { type AdaptiveLimiter, createAdaptiveLimiter } from './adaptive-limiter.ts';
import { type Breaker, type BreakerCall, type BreakerView, createBreaker } from './breaker.ts';
import type { Clock } from './clock.ts';
import { deadlineOf, longestTimeoutMs, sleep, untilAborted } from './deadline.ts';

/** How one try of a call ended: the caller knows its own errors and says which kind they are. */
export type Try<T, F> =
  | { readonly kind: 'ok'; readonly value: T }
  /** May be gone when tried again. */
  | {
      readonly kind: 'transient';
      readonly fault: F;
      /** How long the other side asked to wait. */
      readonly retryAfterMs?: number | undefined;
      /** It refused because it is asked too often. */
      readonly rateLimited?: boolean | undefined;
    }
  /** Will be the same however often it is tried. */
  | { readonly kind: 'permanent'; readonly fault: F };

/** How a call ended, tries and waits included. `fault` is that of the last try; there is none when no try was made. */
export type Call<T, F> =
  | { readonly kind: 'ok'; readonly value: T; readonly tries: number }
  | {
      readonly kind: 'failed';
      readonly why: 'permanent' | 'tries-exhausted' | 'no-time-left' | 'circuit-open';
      readonly fault?: F;
      /** One line of our own words. */
      readonly message: string;
      readonly tries: number;
    };

/** How calls are retried, spaced and given up. */
export interface ResilienceOptions {
  readonly clock: Clock;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  /** How often a call is tried at most, the first time included. */
  readonly tries: number;
  /** The wait before the n-th retry is drawn evenly from 0 up to `baseMs` x 2^(n-1), at most `longestMs`. */
  readonly baseMs: number;
  readonly longestMs: number;
  /** How many calls of one key run at once. */
  readonly concurrency: number;
  readonly breaker: { readonly failures: number; readonly openMs: number };
}

/** Settings for a paid endpoint that answers within seconds; the clock, the dice and the concurrency are the caller's. */
export const usualResilience = {
  tries: 4,
  baseMs: 500,
  longestMs: 30_000,
  breaker: { failures: 5, openMs: 15_000 },
} as const satisfies Partial<ResilienceOptions>;

/** Calls to endpoints that sometimes fail. One for the whole run: what it learns about an endpoint is for all callers. */
export interface Resilience {
  /**
   * Makes a call. `key` names what fails together (an endpoint and a model). Rejects with the signal's reason on an abort, at
   * once, whether the call listens or not; and with what `attempt` throws, which is a bug.
   */
  call<T, F>(
    key: string,
    attempt: (signal: AbortSignal) => Promise<Try<T, F>>,
    signal: AbortSignal,
  ): Promise<Call<T, F>>;
  /** The breaker of each key that was called, for the report. */
  breakers(): readonly BreakerView[];
  /** How many calls of a key may run at once at the moment. */
  concurrencyOf(key: string): number;
}

interface Endpoint {
  readonly breaker: Breaker;
  readonly limiter: AdaptiveLimiter;
  /** Nothing is asked before this time: when one caller is told to come back later, that holds for all. */
  closedUntil: number;
}

type Step<T, F> =
  | { readonly next: 'again'; readonly wait: number; readonly last: Try<T, F> & { kind: 'transient' } }
  | { readonly next: 'done'; readonly call: Call<T, F> };

/** The one layer that retries. */
export function createResilience(options: ResilienceOptions): Resilience {
  const endpoints = new Map<string, Endpoint>();
  const endpointOf = (key: string): Endpoint => {
    const known = endpoints.get(key);
    if (known) return known;
    const breaker = createBreaker(key, { clock: options.clock, ...options.breaker });
    const endpoint: Endpoint = { breaker, limiter: createAdaptiveLimiter(options.concurrency), closedUntil: 0 };
    endpoints.set(key, endpoint);
    return endpoint;
  };
  return {
    call: (key, attempt, signal) => untilAborted(callWith(options, endpointOf(key), attempt, signal), signal),
    breakers: () => [...endpoints.values()].map(({ breaker }) => breaker.view()),
    concurrencyOf: (key) => endpoints.get(key)?.limiter.current() ?? options.concurrency,
  };
}

async function callWith<T, F>(
  options: ResilienceOptions,
  endpoint: Endpoint,
  attempt: (signal: AbortSignal) => Promise<Try<T, F>>,
  signal: AbortSignal,
): Promise<Call<T, F>> {
  // The wait is ours and comes before the next try: cockatiel's own cannot be aborted, and would keep Node alive.
  const policy = retry(
    handleWhenResult((step) => isStep(step) && step.next === 'again'),
    { maxAttempts: options.tries - 1, backoff: new ConstantBackoff(0) },
  );
  let wait = 0;
  let last: F | undefined;
  const step = await policy.execute(async ({ attempt: retries }): Promise<Step<T, F>> => {
    if (retries > 0) await sleep(wait, signal);
    const taken = await tryOnce(options.clock, endpoint, attempt, signal);
    const tried = retries + 1;
    if (taken.kind === 'not-made') return { next: 'done', call: failure(taken.why, taken.message, retries, last) };
    if (taken.kind === 'ok') return { next: 'done', call: { kind: 'ok', value: taken.value, tries: tried } };
    last = taken.fault;
    if (taken.kind === 'permanent') {
      return { next: 'done', call: failure('permanent', 'trying again would not help', tried, last) };
    }
    if (tried >= options.tries) {
      return { next: 'done', call: failure('tries-exhausted', `${tried} tries failed`, tried, last) };
    }
    wait = waitBefore(options, tried, taken.retryAfterMs);
    if (!hasTimeFor(wait, options.clock, signal)) {
      return { next: 'done', call: failure('no-time-left', noTimeFor(wait), tried, last) };
    }
    return { next: 'again', wait, last: taken };
  });
  if (step.next === 'done') return step.call;
  return failure('tries-exhausted', `${options.tries} tries failed`, options.tries, step.last.fault);
}

/** Full jitter, as in "Exponential Backoff And Jitter" (AWS Architecture Blog, 2015), and never sooner than we were asked. */
function waitBefore(options: ResilienceOptions, retry: number, retryAfterMs: number | undefined): number {
  const ceiling = Math.min(options.longestMs, options.baseMs * 2 ** (retry - 1));
  return Math.max(askedWait(retryAfterMs), options.random() * ceiling);
}

function askedWait(retryAfterMs: number | undefined): number {
  return retryAfterMs !== undefined && retryAfterMs > 0 ? retryAfterMs : 0;
}

async function tryOnce<T, F>(
  clock: Clock,
  endpoint: Endpoint,
  attempt: (signal: AbortSignal) => Promise<Try<T, F>>,
  signal: AbortSignal,
): Promise<Try<T, F> | NotMade> {
  const { breaker, limiter } = endpoint;
  const ended = await limiter.limit(async () => {
    const closedMs = endpoint.closedUntil - clock();
    // Waiting here keeps the place in the queue, and those behind cannot get through either.
    if (closedMs > 0) {
      if (!hasTimeFor(closedMs, clock, signal)) return { kind: 'no-time', closedMs } as const;
      await sleep(closedMs, signal);
    }
    signal.throwIfAborted();
    return breaker.call(async (): Promise<BreakerCall<Tried<T, F>>> => {
      const ticket = limiter.ticket();
      try {
        const taken = await untilAborted(attempt(signal), signal);
        if (taken.kind === 'transient' && taken.rateLimited) {
          limiter.limited(ticket);
          endpoint.closedUntil = Math.max(endpoint.closedUntil, clock() + askedWait(taken.retryAfterMs));
        } else if (taken.kind === 'ok') limiter.answered();
        return { health: healthOf(taken), result: { kind: 'taken', taken } };
      } catch (error) {
        // An endpoint that was still silent when the time was up has failed, and a probe must not pass by hanging.
        return { health: signal.aborted ? 'failure' : 'neither', result: { kind: 'threw', error } };
      }
    }, signal);
  });
  if (ended.kind === 'no-time') return { kind: 'not-made', why: 'no-time-left', message: noTimeFor(ended.closedMs) };
  if (ended.kind === 'open') return { kind: 'not-made', why: 'circuit-open', message: 'the circuit breaker is open' };
  if (ended.result.kind === 'threw') throw ended.result.error;
  return ended.result.taken;
}

interface NotMade {
  readonly kind: 'not-made';
  readonly why: 'no-time-left' | 'circuit-open';
  readonly message: string;
}

function hasTimeFor(waitMs: number, clock: Clock, signal: AbortSignal): boolean {
  return waitMs <= longestTimeoutMs && waitMs < deadlineOf(signal) - clock();
}

function noTimeFor(waitMs: number): string {
  return `the next try would have to wait ${Math.ceil(waitMs)} ms, and there is not that much time left`;
}

type Tried<T, F> =
  | { readonly kind: 'taken'; readonly taken: Try<T, F> }
  | { readonly kind: 'threw'; readonly error: unknown };

/** A refusal that names a time to come back is from an endpoint that is alive: it is waited for, not counted. */
function healthOf(taken: Try<unknown, unknown>): BreakerCall<unknown>['health'] {
  if (taken.kind !== 'transient') return 'success';
  return taken.rateLimited && askedWait(taken.retryAfterMs) > 0 ? 'neither' : 'failure';
}

function failure<F>(
  why: Extract<Call<unknown, F>, { kind: 'failed' }>['why'],
  message: string,
  tries: number,
  fault: F | undefined,
): Extract<Call<never, F>, { kind: 'failed' }> {
  return { kind: 'failed', why, message, tries, ...(fault === undefined ? {} : { fault }) };
}

function isStep(value: unknown): value is { readonly next: unknown } {
  return typeof value === 'object' && value !== null && 'next' in value;
}
