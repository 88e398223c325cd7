import type { Clock } from '../engine/clock.ts';
import { longestTimeoutMs } from '../engine/deadline.ts';

/** Keeps calls back for as long as an endpoint asked to be left alone. */
export interface RateGate {
  /** Waits until calls may go out; the one that asked first goes first, also when it comes back after a refusal. */
  pass(order: number, signal: AbortSignal): Promise<void>;
  /** Nobody passes for this long. */
  close(forMs: number): void;
}

/** Time as the gate needs it; tests bring their own. */
export interface GateClock {
  now(): number;
  /** Calls back once, unless the returned function was called before. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The gate's time on real timers. They keep Node alive: a call that waits for its turn must not end in silence. */
export function realTime(now: Clock): GateClock {
  return {
    now,
    after(milliseconds, callback) {
      const timer = setTimeout(callback, Math.min(milliseconds, longestTimeoutMs));
      return () => clearTimeout(timer);
    },
  };
}

interface Waiting {
  readonly order: number;
  readonly start: () => void;
}

// Retry-After is in whole seconds; coming back a moment late is cheaper than being refused again.
const graceMs = 20;

/** A gate that is open until an endpoint names a time at which to come back. It is for all calls to one endpoint. */
export function createRateGate(clock: GateClock): RateGate {
  const waiting: Waiting[] = [];
  let closedUntil = Number.NEGATIVE_INFINITY;
  let stopTimer: (() => void) | undefined;

  function admit(): void {
    stopTimer?.();
    stopTimer = undefined;
    if (waiting.length === 0) return;
    const wait = closedUntil - clock.now();
    if (wait > 0) stopTimer = clock.after(wait, admit);
    else for (const next of waiting.splice(0)) next.start();
  }

  return {
    pass(order, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const entry: Waiting = {
          order,
          start: () => {
            signal.removeEventListener('abort', giveUp);
            resolve();
          },
        };
        function giveUp(): void {
          const index = waiting.indexOf(entry);
          if (index !== -1) waiting.splice(index, 1);
          admit();
          reject(signal.reason);
        }
        signal.addEventListener('abort', giveUp, { once: true });
        const behind = waiting.findIndex((other) => other.order > order);
        waiting.splice(behind === -1 ? waiting.length : behind, 0, entry);
        admit();
      });
    },
    close(forMs) {
      closedUntil = Math.max(closedUntil, clock.now() + forMs + graceMs);
    },
  };
}
