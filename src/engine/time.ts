import type { Clock } from './clock.ts';
import { longestTimeoutMs } from './deadline.ts';

/** The time, and a way to be called later; a test brings its own. */
export interface Time {
  readonly now: Clock;
  /** Calls back once, unless the returned function was called before. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Time on real timers. They keep Node alive: a call that waits for its turn must not end in silence. */
export function realTime(now: Clock): Time {
  return {
    now,
    after(milliseconds, callback) {
      const timer = setTimeout(callback, Math.min(milliseconds, longestTimeoutMs));
      return () => clearTimeout(timer);
    },
  };
}
