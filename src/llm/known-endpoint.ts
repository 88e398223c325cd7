import { type Capabilities, describeCapabilities, fullCapabilities, learn } from './chat-completions/capabilities.ts';
import type { GateClock } from './rate-gate.ts';
import type { Rejection } from './rejection.ts';

/** What a run has learned about one model at one endpoint; shared by all its calls. */
export interface KnownEndpoint {
  /** What to send now. While somebody tries the next form after a refusal, the others stand back for a moment. */
  current(signal: AbortSignal): Promise<Capabilities>;
  /** What to try instead after a refusal, or `undefined` when nothing can be left out. */
  refused(used: Capabilities, rejection: Rejection, signal: AbortSignal): Promise<Capabilities | undefined>;
  /** A call with these capabilities has ended, answered or not. */
  settled(used: Capabilities): void;
  describe(): readonly string[];
}

/** A request that an endpoint does not understand is refused before anything is generated, so well within this time. */
const headStartMs = 300;

/**
 * Starts hopeful, with all calls at once, because most endpoints accept everything. After the first refusal one call
 * tries the next form and the others stand back, so that they are not all refused again at every rung.
 */
export function createKnownEndpoint(clock: GateClock): KnownEndpoint {
  let known = fullCapabilities;
  let trying = false;
  const standingBack = new Set<() => void>();

  return {
    async current(signal) {
      if (trying) await standBack(signal);
      return known;
    },
    async refused(used, rejection, signal) {
      // Somebody else has learned since this request was sent: that comes first.
      if (known !== used) {
        if (trying) await standBack(signal);
        return known;
      }
      const better = learn(used, rejection);
      if (better !== undefined) {
        known = better;
        trying = true;
      }
      return better;
    },
    settled(used) {
      if (used !== known) return;
      trying = false;
      for (const go of standingBack) go();
      standingBack.clear();
    },
    describe: () => describeCapabilities(known),
  };

  function standBack(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = clock.after(headStartMs, go);
      function leave(): void {
        stop();
        standingBack.delete(go);
        reject(signal.reason);
      }
      function go(): void {
        stop();
        standingBack.delete(go);
        signal.removeEventListener('abort', leave);
        resolve();
      }
      standingBack.add(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
