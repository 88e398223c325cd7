import type { Clock } from './clock.ts';
import { messageOf } from './thrown.ts';

/** The longest time that `setTimeout` can wait (2^31 - 1 ms, about 24.8 days); beyond it Node fires at once. */
export const longestTimeoutMs = 2_147_483_647;

/** How work that was given a time ended. */
export type WorkEnding<T> =
  | { readonly kind: 'finished'; readonly value: T }
  | { readonly kind: 'threw'; readonly error: unknown }
  /** `limit` says whose time was up: its own, or that of the whole run. */
  | { readonly kind: 'timed-out'; readonly limit: 'own' | 'run'; readonly afterMs: number }
  | { readonly kind: 'cancelled'; readonly reason: string };

/** What bounds a piece of work. */
export interface Bounds {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** When the whole run must have ended, on the same clock. */
  readonly deadline?: number | undefined;
  /** Cancels the work. */
  readonly signal?: AbortSignal | undefined;
}

// A port hands down a signal and nothing else; so the deadline of a signal is found by the signal.
const deadlines = new WeakMap<AbortSignal, number>();

/** When the work that was given this signal has to be done, on the clock of the run; `Infinity` when nobody said. */
export function deadlineOf(signal: AbortSignal): number {
  return deadlines.get(signal) ?? Number.POSITIVE_INFINITY;
}

/** A signal that is aborted with another one and has its deadline. */
export interface LinkedSignal {
  readonly signal: AbortSignal;
  /** Aborts what still goes on under it. */
  readonly end: () => void;
  /** Lets go of the other one, when nothing goes on under it any more. */
  readonly release: () => void;
}

/** A signal below another one, for work that somebody else may make needless. */
export function linkedTo(parent: AbortSignal): LinkedSignal {
  const controller = new AbortController();
  deadlines.set(controller.signal, deadlineOf(parent));
  const onAbort = (): void => controller.abort(parent.reason);
  if (parent.aborted) onAbort();
  parent.addEventListener('abort', onAbort, { once: true });
  const release = (): void => parent.removeEventListener('abort', onAbort);
  return {
    signal: controller.signal,
    release,
    end() {
      release();
      controller.abort(new DOMException('the answer is already there', 'AbortError'));
    },
  };
}

/**
 * Runs work for at most its own time and what is left of the run. When that is up, or on cancel, the work's signal is
 * aborted and the wait is over, whether the work listens or not. Not `AbortSignal.timeout`: its timer does not keep Node
 * alive, so one hung call would end the process without a report.
 */
export function withDeadline<T>(work: (signal: AbortSignal) => Promise<T>, bounds: Bounds): Promise<WorkEnding<T>> {
  const { clock, deadline, signal: cancel } = bounds;
  if (cancel?.aborted) return Promise.resolve({ kind: 'cancelled', reason: messageOf(cancel.reason) });
  const now = clock();
  const left = deadline === undefined ? Number.POSITIVE_INFINITY : deadline - now;
  if (left <= 0) return Promise.resolve({ kind: 'timed-out', limit: 'run', afterMs: 0 });
  const limit = left < bounds.timeoutMs ? 'run' : 'own';
  const afterMs = Math.min(left, bounds.timeoutMs, longestTimeoutMs);

  const controller = new AbortController();
  deadlines.set(controller.signal, now + afterMs);
  const { promise, resolve } = Promise.withResolvers<WorkEnding<T>>();
  // Resolved before the abort: work that answers an abort with a value must not pass for finished.
  const onTime = (): void => {
    resolve({ kind: 'timed-out', limit, afterMs });
    controller.abort(new DOMException(`no time left after ${afterMs} ms`, 'TimeoutError'));
  };
  const onCancel = (): void => {
    resolve({ kind: 'cancelled', reason: messageOf(cancel?.reason) });
    controller.abort(cancel?.reason);
  };
  // First what may throw, should the signal be none: a timer that nobody clears keeps Node alive for as long as it runs.
  cancel?.addEventListener('abort', onCancel, { once: true });
  const timer = setTimeout(onTime, afterMs);
  const started = (async () => work(controller.signal))();
  started.then(
    (value) => resolve({ kind: 'finished', value }),
    (error: unknown) => resolve({ kind: 'threw', error }),
  );
  return promise.finally(() => {
    clearTimeout(timer);
    cancel?.removeEventListener('abort', onCancel);
  });
}

/** Whether a wait fits into the time that is left; one that is longer than a timer can be never does. */
export function hasTimeFor(waitMs: number, leftMs: number): boolean {
  return waitMs <= longestTimeoutMs && waitMs < leftMs;
}

/** Waits, and rejects with the signal's reason as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Stops waiting for work that may ignore its signal: rejects with the signal's reason as soon as it is aborted. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
