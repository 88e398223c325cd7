import { type AdaptiveLimit, createAdaptiveLimit } from './adaptive-limit.ts';
import { deadlineOf, hasTimeFor } from './deadline.ts';
import { createQueue, type Leave } from './queue.ts';
import type { Time } from './time.ts';

/** A call that wants to go out. */
export interface Visit {
  /** What limits, refuses and fails together. */
  readonly endpoint: string;
  /** The lowest goes first, also when it comes back after a refusal. */
  readonly order: number;
  /** What the endpoint remembers of an answered call and makes the next one with the same prefix cheaper. */
  readonly prefix?: string | undefined;
}

/** A place on the way out, held while the endpoint is asked; what was heard from it is told here, for all who wait. */
export interface Turn {
  /** It answered. */
  answered(): void;
  /** It refused because too much is under way: from now on less is. Says whether there was more than this one. */
  crowded(): boolean;
  /** It named a time at which to come back: nobody asks it before. */
  closedFor(milliseconds: number): void;
  /** This one goes on alone, to find out something for all; the others wait until it has left, or for so long. */
  goAhead(forMs: number): void;
  /** Ends the turn. */
  leave(): void;
}

/** The one queue in front of other sides: places, order, rate, and the time at which each wants to be asked again. */
export interface EndpointQueue {
  /**
   * Waits for a turn. Gives none when the endpoint is closed for longer than the signal has time; rejects with the signal's
   * reason on an abort.
   */
  enter(visit: Visit, signal: AbortSignal): Promise<Turn | undefined>;
}

interface Endpoint {
  readonly limit: AdaptiveLimit;
  running: number;
  closedUntil: number;
  /** Who goes ahead, and until when the others wait for it. */
  ahead: { readonly leader: object; readonly until: number } | undefined;
}

interface Waiting {
  readonly endpoint: Endpoint;
  readonly order: number;
  readonly prefix: string | undefined;
  readonly deadline: number;
  /** It is the first with its prefix. */
  warms: boolean;
}

/**
 * At most `places` calls are under way, and of one endpoint as many as it stands. They go in their order, but a call whose
 * prefix is just being sent for the first time stands back while others can go: by the time it is its turn, the
 * endpoint remembers the prefix. No place is ever left idle for that.
 */
export function createEndpointQueue(places: number, time: Time): EndpointQueue {
  const endpoints = new Map<string, Endpoint>();
  const warm = new Set<string>();
  const warming = new Set<string>();
  let stopTimer: (() => void) | undefined;
  const queue = createQueue<Waiting>(places, choose);

  function endpointOf(name: string): Endpoint {
    const known = endpoints.get(name);
    if (known !== undefined) return known;
    const fresh = { limit: createAdaptiveLimit(places), running: 0, closedUntil: 0, ahead: undefined };
    endpoints.set(name, fresh);
    return fresh;
  }

  function choose(waiting: readonly Waiting[]): Waiting | undefined {
    stopTimer?.();
    stopTimer = undefined;
    const now = time.now();
    const ready = waiting
      .filter((visit) => mayGo(visit, now) || isInVain(visit, now))
      .sort((one, other) => one.order - other.order);
    const next = ready.find(({ prefix }) => prefix === undefined || !warming.has(prefix)) ?? ready[0];
    if (next === undefined) {
      const openings = waiting.map(({ endpoint }) => opensAt(endpoint)).filter((at) => at > now);
      if (openings.length > 0) stopTimer = time.after(Math.min(...openings) - now, queue.admit);
      return undefined;
    }
    next.endpoint.running += 1;
    if (next.prefix !== undefined && !warm.has(next.prefix) && !warming.has(next.prefix)) {
      warming.add(next.prefix);
      next.warms = true;
    }
    return next;
  }

  function turnOf(visit: Waiting, leave: Leave): Turn {
    const { endpoint, prefix } = visit;
    const number = endpoint.limit.begin();
    let left = false;
    return {
      answered() {
        endpoint.limit.answered();
        if (prefix !== undefined) warm.add(prefix);
      },
      crowded() {
        endpoint.limit.refused(number);
        return endpoint.running > 1;
      },
      closedFor(milliseconds) {
        endpoint.closedUntil = Math.max(endpoint.closedUntil, time.now() + milliseconds);
      },
      goAhead(forMs) {
        endpoint.ahead = { leader: visit, until: time.now() + forMs };
      },
      leave() {
        if (left) return;
        left = true;
        endpoint.running -= 1;
        if (endpoint.ahead?.leader === visit) endpoint.ahead = undefined;
        if (prefix !== undefined && visit.warms) warming.delete(prefix);
        leave();
      },
    };
  }

  return {
    async enter({ endpoint: name, order, prefix }, signal) {
      const endpoint = endpointOf(name);
      const key = prefix === undefined ? undefined : `${name}\n${prefix}`;
      const visit = { endpoint, order, prefix: key, deadline: deadlineOf(signal), warms: false };
      const turn = turnOf(visit, await queue.enter(signal, visit));
      if (!isInVain(visit, time.now())) return turn;
      turn.leave();
      return undefined;
    },
  };
}

function opensAt({ closedUntil, ahead }: Endpoint): number {
  return Math.max(closedUntil, ahead?.until ?? 0);
}

function mayGo({ endpoint }: Waiting, now: number): boolean {
  return endpoint.running < endpoint.limit.current() && opensAt(endpoint) <= now;
}

/** Its endpoint opens too late for it; it is let in to be told. */
function isInVain({ endpoint, deadline }: Waiting, now: number): boolean {
  return endpoint.closedUntil > now && !hasTimeFor(endpoint.closedUntil - now, deadline - now);
}
