import { type LinkedSignal, linkedTo } from './deadline.ts';
import type { Time } from './time.ts';

/** When a call that hangs is made a second time beside the first. */
export interface HedgeOptions {
  /** How many of all calls may be made a second time. */
  readonly share: number;
  /** What is usual is known after so many answers. */
  readonly leastAnswers: number;
  /** A call is slow beyond so many times the median, and never before so many milliseconds. */
  readonly slowness: number;
  readonly leastMs: number;
}

/** At most three calls of a hundred: enough for a tail of two, and no more than a rounding of the bill. */
export const usualHedging: HedgeOptions = { share: 0.03, leastAnswers: 20, slowness: 4, leastMs: 500 };

/** What is known of the calls to one endpoint, and how many were made a second time. */
export interface Hedges {
  begun(): void;
  answered(afterMs: number): void;
  /** After how long a call is slow; `undefined` until that is known. */
  slowAfterMs(): number | undefined;
  /** Takes one of the second calls that there may be, if one is left. */
  take(): boolean;
  sent(): number;
}

const remembered = 200;

/** Counts the calls to one endpoint. */
export function createHedges({ share, leastAnswers, slowness, leastMs }: HedgeOptions): Hedges {
  const durations: number[] = [];
  let [calls, sent] = [0, 0];
  return {
    begun() {
      calls += 1;
    },
    answered(afterMs) {
      durations.push(afterMs);
      if (durations.length > remembered) durations.shift();
    },
    slowAfterMs() {
      if (durations.length < leastAnswers) return undefined;
      const median = durations.toSorted((one, other) => one - other)[Math.floor(durations.length / 2)] ?? 0;
      return Math.max(leastMs, slowness * median);
    },
    take() {
      if (sent + 1 > share * calls) return false;
      sent += 1;
      return true;
    },
    sent: () => sent,
  };
}

/** The two ways of one call. */
export interface HedgedCall<T> {
  readonly first: (signal: AbortSignal) => Promise<T>;
  /** `undefined` when there was no room for it after all. */
  readonly second: (signal: AbortSignal) => Promise<T | undefined>;
  readonly isAnswer: (heard: T) => boolean;
}

/** How often a call that may not be made a second time yet is looked at again. */
const lookEveryMs = 250;

/**
 * Makes a call, and once it is slow the same call again. The first answer counts, and the other call is cancelled; what else comes
 * of the second is nobody's concern, and what else comes of the first is the end of both.
 */
export function hedged<T>(call: HedgedCall<T>, hedges: Hedges, time: Time, signal: AbortSignal): Promise<T> {
  const startedAt = time.now();
  const own = linkedTo(signal);
  let other: LinkedSignal | undefined;
  let stopLooking = (): void => {};
  hedges.begun();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const settle = (heard: T): void => {
    if (call.isAnswer(heard)) hedges.answered(time.now() - startedAt);
    resolve(heard);
  };
  const look = (): void => {
    const slowAfterMs = hedges.slowAfterMs();
    const leftMs = slowAfterMs === undefined ? lookEveryMs : slowAfterMs - (time.now() - startedAt);
    if (leftMs > 0 || !hedges.take()) {
      stopLooking = time.after(leftMs > 0 ? leftMs : lookEveryMs, look);
      return;
    }
    other = linkedTo(signal);
    call.second(other.signal).then(
      (heard) => {
        if (heard !== undefined && call.isAnswer(heard)) settle(heard);
      },
      () => {},
    );
  };
  stopLooking = time.after(lookEveryMs, look);
  call.first(own.signal).then(settle, reject);
  return promise.finally(() => {
    stopLooking();
    // Nearly all calls are made once, and have ended by now: there is nothing to abort.
    if (other === undefined) own.release();
    else for (const one of [own, other]) one.end();
  });
}
