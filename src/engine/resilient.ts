import { type Clock, steadyClock } from './clock.ts';
import type { TaskFunction } from './pipeline.ts';
import { createResilience, usualResilience } from './resilience.ts';
import { isTransient } from './retry.ts';
import { realTime } from './time.ts';
import type { Try } from './try-once.ts';

/** How calls to another side are retried, spaced and given up; what is absent is as in `usualResilience`. */
export interface ResilientOptions {
  /** How often a call is tried at most, the first time included; 4 when absent. */
  readonly tries?: number;
  /** The wait before the n-th retry is drawn evenly from 0 up to `baseMs` x 2^(n-1), at most `longestMs`; 500 and 30,000 when absent. */
  readonly baseMs?: number;
  readonly longestMs?: number;
  /** Whether what was thrown may be gone the next time; `isTransient` when absent. */
  readonly transient?: (error: unknown) => boolean;
  /** How long the other side asked to wait, when the error says so: until then nobody asks it, and no try is spent. */
  readonly retryAfterMs?: (error: unknown) => number | undefined;
  /** How many calls run at once, over all tasks and runs; fewer while the other side asks to wait. 16 when absent. */
  readonly concurrency?: number;
  /** After so many failures in a row nothing is asked for so long, then one call probes; 5 and 15,000 when absent. */
  readonly breaker?: { readonly failures: number; readonly openMs: number };
  readonly clock?: Clock;
  /** Numbers from 0 up to, not including, 1, by which waits are drawn. */
  readonly random?: () => number;
}

const defaultConcurrency = 16;

/**
 * The same work behind one queue, one circuit breaker and retries within the time of its task. Made once for what fails
 * together (an address, an account), it is shared by all tasks and runs that have it. A task of it needs no `retry` of its own.
 */
export function resilient(run: TaskFunction, options: ResilientOptions = {}): TaskFunction {
  const { tries = usualResilience.tries, breaker = usualResilience.breaker } = options;
  const { baseMs = usualResilience.baseMs, longestMs = usualResilience.longestMs } = options;
  const { concurrency = defaultConcurrency, clock = steadyClock, random = Math.random } = options;
  const { transient = isTransient, retryAfterMs } = options;
  const resilience = createResilience({
    ...{ tries, baseMs, longestMs, breaker, concurrency, random },
    time: realTime(clock),
  });
  return async (inputs, tools) => {
    const attempt = async (signal: AbortSignal): Promise<Try<Awaited<ReturnType<TaskFunction>>, unknown>> => {
      try {
        return { kind: 'ok', value: await run(inputs, { ...tools, signal }) };
      } catch (fault) {
        signal.throwIfAborted();
        const askedMs = retryAfterMs?.(fault);
        if (askedMs !== undefined) return { kind: 'transient', fault, retryAfterMs: askedMs, rateLimited: true };
        return { kind: transient(fault) ? 'transient' : 'permanent', fault };
      }
    };
    const call = await resilience.call({ key: '', attempt }, tools.signal);
    if (call.kind === 'ok') return call.value;
    if (call.why === 'circuit-open')
      throw new Error('the circuit breaker is open: the last calls failed', { cause: call.fault });
    throw call.fault ?? new Error('there was no time left for a call');
  };
}
