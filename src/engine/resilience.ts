import { handleType, retry } from 'cockatiel';
import { type Backoff, ceilingOf, createBackoff } from './backoff.ts';
import { type Breaker, type BreakerView, createBreaker, isOpen, PassingFailure } from './breaker.ts';
import { deadlineOf, hasTimeFor, untilAborted } from './deadline.ts';
import { createEndpointQueue, type EndpointQueue, type Turn } from './endpoint-queue.ts';
import type { Time } from './time.ts';

/** How one try of a call ended: the caller knows its own errors and says which kind they are. */
export type Try<T, F> =
  | { readonly kind: 'ok'; readonly value: T }
  /** May be gone when tried again. */
  | {
      readonly kind: 'transient';
      readonly fault: F;
      /** How long the other side asked to wait. */
      readonly retryAfterMs?: number | undefined;
      /** It refused because it is asked too often. With a time to come back that is no failure, and spends no try. */
      readonly rateLimited?: boolean | undefined;
    }
  /** Nothing was wrong but what others have found out meanwhile: from the queue anew, without spending a try. */
  | { readonly kind: 'again' }
  /** Will be the same however often it is tried. */
  | { readonly kind: 'permanent'; readonly fault: F };

/** How a call ended, tries and waits included. `fault` is that of the last try; there is none when no try was made. */
export type Call<T, F> =
  | { readonly kind: 'ok'; readonly value: T; readonly tries: number }
  | {
      readonly kind: 'failed';
      readonly why: 'permanent' | 'tries-exhausted' | 'no-time-left' | 'circuit-open';
      readonly fault?: F;
      readonly tries: number;
    };

/** What is called, and how. */
export interface CallRequest<T, F> {
  /** What fails together (an address, and what is asked for there). */
  readonly key: string;
  /** What the other side remembers of one call for the next. */
  readonly prefix?: string;
  /** Asked when a try has its turn; a fault that it names ends the call before the try is made. */
  readonly objection?: () => F | undefined;
  /** Asks the other side, in a turn of the queue. */
  attempt(signal: AbortSignal, turn: Turn): Promise<Try<T, F>>;
}

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
}

/** The one layer that waits and retries: a queue, and cockatiel's policies around each turn in it. */
export function createResilience(options: ResilienceOptions): Resilience {
  const queue = createEndpointQueue(options.concurrency, options.time);
  const backoff = createBackoff(options);
  const breakers = new Map<string, Breaker>();
  let calls = 0;
  const breakerOf = (key: string): Breaker => {
    const breaker = breakers.get(key) ?? createBreaker(key, { clock: options.time.now, ...options.breaker });
    breakers.set(key, breaker);
    return breaker;
  };
  return {
    call(request, signal) {
      calls += 1;
      const ways = { options, queue, backoff, breaker: breakerOf(request.key), order: calls };
      return untilAborted(callWith(request, ways, signal), signal);
    },
    breakers: () => [...breakers.values()].map((breaker) => breaker.view()),
  };
}

interface Ways {
  readonly options: ResilienceOptions;
  readonly queue: EndpointQueue;
  readonly backoff: Backoff;
  readonly breaker: Breaker;
  readonly order: number;
}

async function callWith<T, F>(request: CallRequest<T, F>, ways: Ways, signal: AbortSignal): Promise<Call<T, F>> {
  const { options, backoff } = ways;
  const progress: Progress<F> = { tries: 0, fault: undefined };
  const failed = (why: Extract<Call<T, F>, { kind: 'failed' }>['why']): Call<T, F> => ({
    ...{ kind: 'failed', why, tries: progress.tries },
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
    if (ended.kind === 'ok') return { ...ended, tries: progress.tries };
    return failed(ended.kind);
  } catch (error) {
    if (isOpen(error)) return failed('circuit-open');
    if (!(error instanceof PassingFailure)) throw error;
    return failed(progress.tries < options.tries ? 'no-time-left' : 'tries-exhausted');
  }
}

/** How far a call has come. */
interface Progress<F> {
  tries: number;
  fault: F | undefined;
}

type Tried<T> = { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'permanent' | 'no-time-left' };

/** One try: as many turns as it takes until the endpoint has answered or failed. Throws a failure that may pass. */
async function tryOnce<T, F>(
  request: CallRequest<T, F>,
  { queue, breaker, order }: Ways,
  progress: Progress<F>,
  signal: AbortSignal,
): Promise<Tried<T>> {
  const { key: endpoint, prefix } = request;
  let begun = false;
  let refusals = 0;
  const begin = (): F | undefined => {
    const objection = begun ? undefined : request.objection?.();
    if (!begun && objection === undefined) progress.tries += 1;
    begun = true;
    return objection;
  };
  for (;;) {
    const turn = await queue.enter({ endpoint, order, prefix }, signal);
    if (turn === undefined) return { kind: 'no-time-left' };
    try {
      const heard = await breaker.execute(async (): Promise<Try<T, F>> => {
        const objection = begin();
        return objection === undefined
          ? ask(request, turn, breaker, progress, signal)
          : { kind: 'permanent', fault: objection };
      }, signal);
      switch (heard.kind) {
        case 'ok':
          turn.answered();
          return heard;
        case 'permanent':
          progress.fault = heard.fault;
          return { kind: 'permanent' };
        case 'transient':
          // The endpoint is alive and named a time: nobody needs to be refused to learn it, and no try is spent on it.
          turn.closedFor(waitAfter(askedWait(heard), refusals));
          refusals += 1;
          break;
        case 'again':
          break;
        default:
          heard satisfies never;
      }
    } finally {
      turn.leave();
    }
  }
}

/** Asks in its turn; what counts as a failure of the endpoint is thrown, for the policies to see. */
async function ask<T, F>(
  { attempt }: CallRequest<T, F>,
  turn: Turn,
  breaker: Breaker,
  progress: Progress<F>,
  signal: AbortSignal,
): Promise<Try<T, F>> {
  const since = breaker.counted();
  let heard: Try<T, F>;
  try {
    heard = await untilAborted(attempt(signal, turn), signal);
  } catch (error) {
    // An endpoint that was still silent when the time was up has failed, and a probe must not pass by hanging.
    if (signal.aborted) throw new PassingFailure(since);
    throw error;
  }
  if (heard.kind !== 'transient') return heard;
  progress.fault = heard.fault;
  if (heard.rateLimited && askedWait(heard) > 0) return heard;
  // Refused for the crowd, it comes back when there is less of it; only one that was alone has failed.
  if (heard.rateLimited && turn.crowded()) return { kind: 'again' };
  throw new PassingFailure(since, askedWait(heard));
}

/** A time that is already over is none. */
function askedWait({ retryAfterMs = 0 }: { readonly retryAfterMs?: number | undefined }): number {
  return retryAfterMs > 0 ? retryAfterMs : 0;
}

// Retry-After is in whole seconds; coming back a moment late is cheaper than being refused again.
const graceMs = 20;

// An endpoint that refuses again as soon as it said is asked less and less often, down to once a second.
const leastWaitMs = 10;
const longestLeastWaitMs = 1000;

function waitAfter(askedMs: number, refusals: number): number {
  return Math.max(askedMs, Math.min(leastWaitMs * 2 ** refusals, longestLeastWaitMs)) + graceMs;
}
