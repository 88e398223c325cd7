import {
  DelegateBackoff,
  ExponentialBackoff,
  type IBackoff,
  type IBackoffFactory,
  type IRetryBackoffContext,
  noJitterGenerator,
} from 'cockatiel';
import { PassingFailure } from './breaker.ts';

/** How long to wait before a retry. */
export type Backoff = IBackoffFactory<IRetryBackoffContext<unknown>>;

/** How waits grow, and the dice that spread them. */
export interface BackoffOptions {
  readonly random: () => number;
  readonly baseMs: number;
  readonly longestMs: number;
}

/** The longest that the wait before this retry, the first being 1, can come to when the endpoint asks for none. */
export function ceilingOf({ baseMs, longestMs }: Omit<BackoffOptions, 'random'>, retry: number): number {
  return Math.min(longestMs, baseMs * 2 ** (retry - 1));
}

/** Exponential, with full jitter ("Exponential Backoff And Jitter", AWS Architecture Blog, 2015), and never sooner than asked. */
export function createBackoff({ random, baseMs, longestMs }: BackoffOptions): Backoff {
  const exponential = new ExponentialBackoff<number>({
    generator(state, options) {
      const [ceiling, next] = noJitterGenerator(state, options);
      return [random() * ceiling, next];
    },
    initialDelay: baseMs,
    maxDelay: longestMs,
  });
  return new DelegateBackoff((context: IRetryBackoffContext<unknown>, before?: IBackoff<unknown>) => {
    const state = before === undefined ? exponential.next() : before.next(context);
    return { delay: Math.max(state.duration, askedOf(context)), state };
  });
}

function askedOf({ result }: IRetryBackoffContext<unknown>): number {
  if (!('error' in result)) return 0;
  const { error } = result;
  if (error instanceof PassingFailure) return error.askedMs;
  const asked = error instanceof Error && 'retryAfterMs' in error ? error.retryAfterMs : 0;
  return typeof asked === 'number' && Number.isFinite(asked) ? asked : 0;
}
