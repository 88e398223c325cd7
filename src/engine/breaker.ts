import { CircuitState, circuitBreaker, handleWhenResult, type IBreaker, isBrokenCircuitError } from 'cockatiel';
import type { Clock } from './clock.ts';

/** What a breaker lets through, one line on why it changed, and when (ISO 8601). */
export interface BreakerChange {
  readonly at: string;
  readonly state: 'closed' | 'open' | 'half-open';
  readonly reason: string;
}

/** A breaker as a report shows it. */
export interface BreakerView {
  readonly key: string;
  readonly state: BreakerChange['state'];
  /** Oldest first; empty for one that never opened. */
  readonly changes: readonly BreakerChange[];
}

/** When a breaker opens, and for how long. */
export interface BreakerOptions {
  readonly clock: Clock;
  /** Opens after this many consecutive failures. */
  readonly failures: number;
  /** Fails fast for this long, then lets one call through to probe. */
  readonly openMs: number;
}

/** How a call ended, as far as a breaker cares. `neither` leaves the count as it is: it says nothing about the endpoint. */
export type BreakerCall<R> = { readonly health: 'success' | 'failure' | 'neither'; readonly result: R };

/** Either what the call said, or that it was not made. */
type BreakerEnding<R> = { readonly kind: 'called'; readonly result: R } | { readonly kind: 'open' };

/** Stops calling what keeps failing. */
export interface Breaker {
  call<R>(work: () => Promise<BreakerCall<R>>, signal: AbortSignal): Promise<BreakerEnding<R>>;
  view(): BreakerView;
}

// A call that ends as `neither` leaves cockatiel by this exception: values count as success or failure there.
class Uncounted<R> {
  readonly result: R;
  constructor(result: R) {
    this.result = result;
  }
}

/** A breaker for one key, closed at first. */
export function createBreaker(key: string, options: BreakerOptions): Breaker {
  const changes: BreakerChange[] = [];
  let counted = 0;
  let inRow = 0;
  const counter: IBreaker = {
    state: undefined,
    success: () => {
      inRow = 0;
    },
    failure: () => {
      inRow += 1;
      return inRow >= options.failures;
    },
  };
  const failed = (ended: unknown): boolean => isCall(ended) && ended.health === 'failure';
  const policy = circuitBreaker(handleWhenResult(failed), { breaker: counter, halfOpenAfter: options.openMs });
  policy.onStateChange((state) => {
    changes.push({ at: new Date(options.clock()).toISOString(), ...describe(state, inRow) });
  });
  return {
    async call<R>(work: () => Promise<BreakerCall<R>>, signal: AbortSignal): Promise<BreakerEnding<R>> {
      try {
        const ended = await policy.execute(async () => {
          const countedBefore = counted;
          const call = await work();
          // Calls that were under way together when an endpoint hiccuped are one failure, not as many as there were calls:
          // otherwise a single reset connection of a wide phase would open the breaker before anything was retried.
          const sameHiccup = call.health === 'failure' && counted !== countedBefore;
          if (call.health === 'neither' || sameHiccup) throw new Uncounted(call.result);
          if (call.health === 'failure') counted += 1;
          return call;
        }, signal);
        return { kind: 'called', result: ended.result };
      } catch (error) {
        if (error instanceof Uncounted) return { kind: 'called', result: error.result };
        if (isBrokenCircuitError(error)) return { kind: 'open' };
        throw error;
      }
    },
    view: () => ({ key, state: describe(policy.state, inRow).state, changes: [...changes] }),
  };
}

function describe(state: CircuitState, inRow: number): Omit<BreakerChange, 'at'> {
  switch (state) {
    case CircuitState.Closed:
      return { state: 'closed', reason: 'the probe was answered' };
    case CircuitState.HalfOpen:
      return { state: 'half-open', reason: 'one call is let through as a probe' };
    case CircuitState.Open:
    case CircuitState.Isolated:
      return { state: 'open', reason: `${inRow} transient failures in a row` };
    default:
      return state satisfies never;
  }
}

function isCall(value: unknown): value is BreakerCall<unknown> {
  return typeof value === 'object' && value !== null && 'health' in value;
}
