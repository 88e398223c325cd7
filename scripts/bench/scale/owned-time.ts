import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../../src/engine/clock.ts';

/** Time that passes only while somebody waits for it, and then at once. */
export interface OwnedTime {
  readonly clock: Clock;
  /** Waits so many milliseconds of this time. */
  wait(ms: number): Promise<void>;
  /** Lets time go on until the work is done. */
  during<T>(work: Promise<T>): Promise<T>;
}

interface Waiting {
  readonly at: number;
  readonly wake: () => void;
}

/** So many turns of Node's own loop without news: then nobody does anything but wait. */
const quietTurns = 3;

/** Opens a time that starts at this instant. */
export function openTime(startMs: number): OwnedTime {
  const heap: Waiting[] = [];
  let now = startMs;
  return {
    clock: () => now,
    wait: (ms) => new Promise((wake) => push(heap, { at: now + ms, wake })),
    async during(work) {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      ended.catch(() => {});
      while (!done) {
        for (let turn = 0; turn < quietTurns && !done; turn += 1) await nextTurn();
        if (done) break;
        const first = pop(heap);
        if (first === undefined) continue;
        now = Math.max(now, first.at);
        first.wake();
        for (let next = heap[0]; next !== undefined && next.at <= now; next = heap[0]) pop(heap)?.wake();
      }
      return ended;
    },
  };
}

/** The earliest of all stands first. */
function push(heap: Waiting[], entry: Waiting): void {
  heap.push(entry);
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!swapped(heap, above, at)) return;
    at = above;
  }
}

function pop(heap: Waiting[]): Waiting | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  heap[0] = last;
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const below =
      (heap[right]?.at ?? Number.POSITIVE_INFINITY) < (heap[left]?.at ?? Number.POSITIVE_INFINITY) ? right : left;
    if (!swapped(heap, at, below)) return first;
    at = below;
  }
}

/** Puts the earlier of two to the upper place; false when it stands there. */
function swapped(heap: Waiting[], upper: number, lower: number): boolean {
  const [above, below] = [heap[upper], heap[lower]];
  if (above === undefined || below === undefined || above.at <= below.at) return false;
  heap[upper] = below;
  heap[lower] = above;
  return true;
}
