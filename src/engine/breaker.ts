import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleType, isBrokenCircuitError } from 'cockatiel';
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

/** What a call throws when its endpoint failed in a way that may pass. It is thrown inside the policies and nowhere else. */
export class PassingFailure extends Error {
  /** How many failures of the endpoint were counted when the call began. */
  readonly since: number;
  /** How long the endpoint wants this caller to wait. */
  readonly askedMs: number;
  constructor(since: number, askedMs = 0) {
    super('the endpoint failed, and may not the next time');
    this.name = 'PassingFailure';
    this.since = since;
    this.askedMs = askedMs;
  }
}

/** Stops calling what keeps failing. */
export interface Breaker {
  /** Makes a call, or rejects (see `isOpen`) without making it. */
  execute<R>(call: () => Promise<R>, signal: AbortSignal): Promise<R>;
  /** How many failures have counted so far. */
  counted(): number;
  view(): BreakerView;
}

/** A breaker for one key, closed at first. */
export function createBreaker(key: string, { clock, failures, openMs }: BreakerOptions): Breaker {
  const changes: BreakerChange[] = [];
  const breaker = new ConsecutiveBreaker(failures);
  let counted = 0;
  // Calls that were under way together when an endpoint hiccuped are one failure, not as many as there were calls:
  // otherwise a single reset connection of a wide phase would open the breaker before anything was retried.
  const policy = circuitBreaker(
    handleType(PassingFailure, ({ since }) => since === counted),
    { breaker, halfOpenAfter: openMs },
  );
  policy.onFailure(({ handled }) => {
    if (handled) counted += 1;
  });
  policy.onStateChange((state) => {
    changes.push({ at: new Date(clock()).toISOString(), ...describe(state, breaker.state) });
  });
  return {
    execute: (call, signal) => policy.execute(call, signal),
    counted: () => counted,
    view: () => ({ key, state: describe(policy.state, breaker.state).state, changes: [...changes] }),
  };
}

/** Whether a call was not made because its breaker is open. */
export function isOpen(error: unknown): boolean {
  return isBrokenCircuitError(error);
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
