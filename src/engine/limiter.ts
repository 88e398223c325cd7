import pLimit from 'p-limit';

/** Starts work when there is room for it, in the order in which it came. Share one, and its limit holds for all who do. */
export type Limiter = <T>(work: () => Promise<T>) => Promise<T>;

/** A limiter that lets at most `concurrency` pieces of work run at once. */
export function createLimiter(concurrency: number): Limiter {
  const limit = pLimit(concurrency);
  return (work) => limit(work);
}

/** A place in the queue of a limiter, for work that may have to leave the queue before its turn. */
export interface Turn {
  /** Resolves when it is this one's turn. */
  readonly come: Promise<void>;
  /** Ends the turn, or the wait for it. */
  leave(): void;
}

/** Queues for a turn. It must be left, whether it came or not. */
export function queueFor(limit: Limiter): Turn {
  const come = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  void limit(() => {
    come.resolve();
    return leave.promise;
  });
  return { come: come.promise, leave: leave.resolve };
}
