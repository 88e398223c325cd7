import { AsyncLocalStorage } from 'node:async_hooks';

/** The timers of one piece of work, pretended or real: other files of the same worker may set some at any moment. */
export interface OwnTimers extends Disposable {
  /** Runs the work whose timers count, with all that it starts. */
  during<T>(work: () => T): T;
  /** How many of them keep Node alive: they neither fired nor were cleared, nor were told not to. */
  left(): number;
}

/** Counts until it is disposed of; pretended time has to begin before, and to end after. */
export function ownTimers(): OwnTimers {
  const own = new AsyncLocalStorage<true>();
  const left = new Set<NodeJS.Timeout>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const watched = (...[callback, ms, ...rest]: Parameters<typeof set>): NodeJS.Timeout => {
    const timer = set(() => {
      left.delete(timer);
      callback(...rest);
    }, ms);
    if (own.getStore() === true) left.add(timer);
    return timer;
  };
  globalThis.setTimeout = Object.assign(watched, set);
  globalThis.clearTimeout = (timer) => {
    if (typeof timer === 'object') left.delete(timer);
    clear(timer);
  };
  return {
    during: (work) => own.run(true, work),
    left: () => [...left].filter((timer) => timer.hasRef()).length,
    [Symbol.dispose]: () => void Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
