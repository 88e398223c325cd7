/** Ends a turn; calling it again does nothing. */
export type Leave = () => void;

/** Where work waits until there is a place for it. Whoever shares a queue shares its places. */
export interface Queue<W = void> {
  /** Waits for a place and gives what ends the turn. An abort ends the wait: it rejects with the signal's reason. */
  enter(signal: AbortSignal, wish: W): Promise<Leave>;
  /** Does work in a turn of its own. */
  run<T>(work: () => Promise<T>, wish: W): Promise<T>;
  /** Looks again who may go, after a change that the queue cannot see. */
  admit(): void;
}

/** Says who of those who wait, in the order in which they came, goes next; that one goes. */
export type Choose<W> = (waiting: readonly W[]) => W | undefined;

interface Waiting<W> {
  readonly wish: W;
  readonly start: (leave: Leave) => void;
}

const never = new AbortController().signal;

/** Refuses a number of places in which nothing could ever run. */
export function checkPlaces(places: number): void {
  if (!(Number.isInteger(places) && places > 0)) throw new RangeError(`nothing can run in ${places} places`);
}

/** A queue with so many places; unless `choose` says otherwise, first come, first served. */
export function createQueue<W = void>(places: number, choose?: Choose<W>): Queue<W> {
  checkPlaces(places);
  const waiting: Waiting<W>[] = [];
  let running = 0;

  function next(): Waiting<W> | undefined {
    if (choose === undefined) return waiting.shift();
    const chosen = choose(waiting.map(({ wish }) => wish));
    const index = chosen === undefined ? -1 : waiting.findIndex(({ wish }) => wish === chosen);
    return index === -1 ? undefined : waiting.splice(index, 1)[0];
  }

  function admit(): void {
    while (running < places && waiting.length > 0) {
      const entry = next();
      if (entry === undefined) return;
      running += 1;
      let left = false;
      entry.start(() => {
        if (left) return;
        left = true;
        running -= 1;
        admit();
      });
    }
  }

  function enter(signal: AbortSignal, wish: W): Promise<Leave> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const entry: Waiting<W> = {
        wish,
        start(leave) {
          signal.removeEventListener('abort', giveUp);
          resolve(leave);
        },
      };
      function giveUp(): void {
        waiting.splice(waiting.indexOf(entry), 1);
        reject(signal.reason);
        admit();
      }
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.push(entry);
      admit();
    });
  }

  return {
    enter,
    admit,
    async run(work, wish) {
      const leave = await enter(never, wish);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
