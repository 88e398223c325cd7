import pLimit from 'p-limit';
import type { Limiter } from './limiter.ts';

/** A limiter that gives way when the other side says that it is asked too often. */
export interface AdaptiveLimiter {
  readonly limit: Limiter;
  /** How many pieces of work may run at once at the moment. */
  readonly current: () => number;
  /** Work that began as number `ticket` was refused for its rate: from now on half as many run at once. */
  readonly limited: (ticket: number) => void;
  /** Work was answered: after as many answers as may run at once, one more may. */
  readonly answered: () => void;
  /** Taken when work begins. */
  readonly ticket: () => number;
}

/**
 * Additive increase, multiplicative decrease (Chiu and Jain, 1989): halves on a refusal, never below one; grows by one, never
 * above `max`. Work waits in the order in which it came.
 */
export function createAdaptiveLimiter(max: number): AdaptiveLimiter {
  const queue = pLimit(max);
  let answers = 0;
  let tickets = 0;
  let shrunkAt = -1;
  return {
    limit: (work) => queue(work),
    current: () => queue.concurrency,
    ticket: () => tickets++,
    limited(ticket) {
      answers = 0;
      // What began before the last halving was refused for the rate of that time.
      if (ticket <= shrunkAt) return;
      shrunkAt = tickets - 1;
      queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
    },
    answered() {
      answers += 1;
      if (answers < queue.concurrency || queue.concurrency >= max) return;
      answers = 0;
      queue.concurrency += 1;
    },
  };
}
