import type { Clock } from './clock.ts';
import { createLimiter } from './limiter.ts';
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
  readonly clock: Clock;
  /** After it is aborted no further item is started; those under way are the business of `run`. */
  readonly signal?: AbortSignal | undefined;
  /** After it no further item is started. */
  readonly deadline?: number | undefined;
}

/** Runs one piece of work for each item; the endings are in the order of the items. */
export function runBatch<I, R>(
  items: readonly I[],
  run: (item: I, index: number) => Promise<R>,
  options: BatchOptions,
): Promise<readonly ItemEnding<R>[]> {
  const limit = createLimiter(options.concurrency);
  const one = async (item: I, index: number): Promise<ItemEnding<R>> => {
    if (options.signal?.aborted) return { kind: 'not-started', reason: messageOf(options.signal.reason) };
    if (options.deadline !== undefined && options.clock() >= options.deadline) {
      return { kind: 'not-started', reason: 'the deadline of the run had passed' };
    }
    try {
      return { kind: 'ran', result: await run(item, index) };
    } catch (error) {
      return { kind: 'failed', error: messageOf(error) };
    }
  };
  return Promise.all(items.map((item, index) => limit(() => one(item, index))));
}
