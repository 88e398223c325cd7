import { type Breaker, PassingFailure } from './breaker.ts';
import { untilAborted } from './deadline.ts';
import type { EndpointQueue, Turn } from './endpoint-queue.ts';
import { type Hedges, hedged } from './hedge.ts';
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

/** What the tries of one call share. */
export interface Ways {
  readonly time: Time;
  readonly queue: EndpointQueue;
  readonly breaker: Breaker;
  readonly hedges: Hedges | undefined;
  readonly order: number;
}

/** How far a call has come. */
export interface Progress<F> {
  tries: number;
  hedges: number;
  fault: F | undefined;
}

type Tried<T> = { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'permanent' | 'no-time-left' };

/** One try: as many turns as it takes until the endpoint has answered or failed. Throws a failure that may pass. */
export async function tryOnce<T, F>(
  request: CallRequest<T, F>,
  ways: Ways,
  progress: Progress<F>,
  signal: AbortSignal,
): Promise<Tried<T>> {
  const { queue, breaker, order } = ways;
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
          ? ask(request, turn, ways, progress, signal)
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
  request: CallRequest<T, F>,
  turn: Turn,
  ways: Ways,
  progress: Progress<F>,
  signal: AbortSignal,
): Promise<Try<T, F>> {
  const since = ways.breaker.counted();
  let heard: Try<T, F>;
  try {
    heard = await untilAborted(askHedged(request, turn, ways, progress, signal), signal);
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

/** Asks, and asks again in a turn of its own once the first one hangs, where that is allowed. */
function askHedged<T, F>(
  request: CallRequest<T, F>,
  turn: Turn,
  { time, queue, hedges, order }: Ways,
  progress: Progress<F>,
  signal: AbortSignal,
): Promise<Try<T, F>> {
  const { key: endpoint, prefix, attempt } = request;
  if (hedges === undefined) return attempt(signal, turn);
  return hedged(
    {
      first: (own) => attempt(own, turn),
      async second(own) {
        const another = await queue.enter({ endpoint, order, prefix }, own);
        try {
          if (another === undefined || own.aborted || request.objection?.() !== undefined) return undefined;
          progress.hedges += 1;
          return await untilAborted(attempt(own, another), own);
        } finally {
          another?.leave();
        }
      },
      isAnswer: ({ kind }) => kind === 'ok',
    },
    hedges,
    time,
    signal,
  );
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
