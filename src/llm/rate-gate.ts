/** How many calls go to an endpoint at once, and since when it wants to be left alone. */
export interface RateGate {
  /** Waits for a place; the one that asked first goes first, also when it comes back after a refusal. */
  enter(order: number, signal: AbortSignal): Promise<void>;
  /** Gives the place back. A `limited` call narrows the gate, or closes it for as long as the endpoint asked. */
  leave(how: 'answered' | 'failed' | { readonly limitedForMs: number | undefined }): void;
  /** The places of the moment, for the report. */
  places(): number;
}

/** Time as the gate needs it; tests bring their own. */
export interface GateClock {
  now(): number;
  /** Calls back once, unless the returned function was called before. */
  after(milliseconds: number, callback: () => void): () => void;
}

interface Waiting {
  readonly order: number;
  readonly start: () => void;
}

// Retry-After is in whole seconds; coming back a moment late is cheaper than being refused again.
const graceMs = 20;

/**
 * Begins with all places. A refusal that names a time closes the gate for everybody until then; one that names none
 * halves the places (once for each generation of calls), and each full round of answers gives one back.
 */
export function createRateGate(most: number, clock: GateClock): RateGate {
  const waiting: Waiting[] = [];
  let places = most;
  let running = 0;
  let answered = 0;
  let closedUntil = 0;
  let stopTimer: (() => void) | undefined;
  let sinceNarrowed = Number.POSITIVE_INFINITY;

  function admit(): void {
    const wait = closedUntil - clock.now();
    if (wait > 0) {
      if (waiting.length > 0 && stopTimer === undefined) {
        stopTimer = clock.after(wait, () => {
          stopTimer = undefined;
          admit();
        });
      }
      return;
    }
    while (running < places) {
      const next = waiting.shift();
      if (next === undefined) return;
      running += 1;
      next.start();
    }
  }

  return {
    places: () => places,
    enter(order, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const entry: Waiting = {
          order,
          start: () => {
            signal.removeEventListener('abort', give);
            resolve();
          },
        };
        function give(): void {
          const index = waiting.indexOf(entry);
          if (index !== -1) waiting.splice(index, 1);
          if (waiting.length === 0) {
            stopTimer?.();
            stopTimer = undefined;
          }
          reject(signal.reason);
        }
        signal.addEventListener('abort', give, { once: true });
        const behind = waiting.findIndex((other) => other.order > order);
        waiting.splice(behind === -1 ? waiting.length : behind, 0, entry);
        admit();
      });
    },
    leave(how) {
      running -= 1;
      sinceNarrowed += 1;
      if (how === 'answered') {
        answered += 1;
        if (answered >= places && places < most) {
          places += 1;
          answered = 0;
        }
      } else if (how !== 'failed') {
        if (how.limitedForMs !== undefined) {
          closedUntil = Math.max(closedUntil, clock.now() + how.limitedForMs + graceMs);
        } else if (sinceNarrowed > places) {
          places = Math.max(1, Math.floor(places / 2));
          answered = 0;
          sinceNarrowed = 0;
        }
      }
      admit();
    },
  };
}
