import { type Clock, steadyClock } from './clock.ts';
import { checkPlaces } from './queue.ts';
import { messageOf } from './thrown.ts';

/** What became of one item of a batch. */
export type ItemEnding<R> =
  | { readonly kind: 'ran'; readonly result: R }
  /** A bug: expected endings are in the result. The other items are untouched by it. */
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'not-started'; readonly reason: string };

/** How a batch runs. */
export interface BatchOptions {
  /** How many items are under way at once. */
  readonly concurrency: number;
  /** The time; this machine's when absent. */
  readonly clock?: Clock | undefined;
  /** After it is aborted no further item is started; those under way are the business of `run`. */
  readonly signal?: AbortSignal | undefined;
  /** After it no further item is started. */
  readonly deadline?: number | undefined;
}

/** Runs one piece of work for each item; the endings are in the order of the items. */
export async function runBatch<I, R>(
  items: readonly I[],
  run: (item: I, index: number) => Promise<R>,
  options: BatchOptions,
): Promise<readonly ItemEnding<R>[]> {
  const { clock = steadyClock, concurrency } = options;
  checkPlaces(concurrency);
  const one = async (item: I, index: number): Promise<ItemEnding<R>> => {
    if (options.signal?.aborted) return { kind: 'not-started', reason: messageOf(options.signal.reason) };
    if (options.deadline !== undefined && clock() >= options.deadline) {
      return { kind: 'not-started', reason: 'the deadline of the run had passed' };
    }
    try {
      return { kind: 'ran', result: await run(item, index) };
    } catch (error) {
      return { kind: 'failed', error: messageOf(error) };
    }
  };
  // Nobody waits: whoever is done with one item takes the next.
  const endings: ItemEnding<R>[] = [];
  const left = items.entries();
  const takeOn = async (): Promise<void> => {
    for (const [index, item] of left) endings[index] = await one(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, takeOn));
  return endings;
}
