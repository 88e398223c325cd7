import type { ContentFile } from '../../../content/content.ts';
import type { Page } from '../../../content/page.ts';
import type { Review } from '../../review.ts';
import type { RulesReviewer } from '../../reviewer.ts';
import { type Group, leaveUndecided, type Request, type RulesSource, rejectAll } from './pool-group.ts';
import { type RulesPoolOptions, Seat, type TimeLimit } from './pool-seat.ts';

/**
 * Limits that hold where a door has no reason for others. Hostile Markdown takes longer than any limit; an ordinary page
 * takes a second, and 15 ms more for each thousand characters (45 ms in grammar), measured on a busy two-core machine.
 */
export const poolDefaults = {
  size: 2,
  checks: { baseMs: 5000, perThousandCharactersMs: 30 },
  grammar: { baseMs: 20_000, perThousandCharactersMs: 100 },
  memoryMb: 512,
} as const;

/** An engine that is not compiled by then is not worth waiting for. */
const longestWarmUpMs = 10_000;

/** Checks pages in worker threads: hostile content can stop a worker, and neither the gate nor another file. */
export interface RulesPool {
  /** One review of one page; a page that takes too long comes back undecided, never approved. */
  review(file: ContentFile, reviewer: RulesReviewer, source: RulesSource, signal: AbortSignal): Promise<Review>;
  /** The page itself, parsed; one that takes too long comes back as plain text that says so. */
  parse(file: ContentFile): Promise<Page>;
  /** Starts the grammar engine now, so that it loads while content is fetched. */
  warmGrammar(): void;
  /**
   * Stops all workers. Reviews that are under way are rejected. A grammar engine that is being compiled is waited for,
   * for so many milliseconds at most.
   */
  close(patienceMs?: number): Promise<void>;
}

/** Opens a pool; no worker starts before it is needed. */
export function openRulesPool(options: RulesPoolOptions): RulesPool {
  const stalled = new Map<ContentFile, string>();
  const checks = new Lane(options, false, options.size, options.checks, stalled);
  const grammar = new Lane(options, true, 1, options.grammar, stalled);
  return {
    review(file, reviewer, source, signal) {
      const lane = reviewer.checker === 'grammar' ? grammar : checks;
      return lane.review(file, reviewer, source, signal);
    },
    parse: (file) => checks.parse(file),
    warmGrammar: () => grammar.warm(),
    async close(patienceMs = longestWarmUpMs) {
      await Promise.all([checks.close(patienceMs), grammar.close(patienceMs)]);
    },
  };
}

/** Workers of one kind with the pages that wait for them. */
class Lane {
  readonly #options: RulesPoolOptions;
  readonly #forGrammar: boolean;
  readonly #size: number;
  readonly #limit: TimeLimit;
  readonly #queue: Group[] = [];
  readonly #seats = new Set<Seat>();
  /** Pages that could not be parsed in time, with the cause: nobody tries them a second time. */
  readonly #stalled: Map<ContentFile, string>;
  #planned = false;

  constructor(
    options: RulesPoolOptions,
    forGrammar: boolean,
    size: number,
    limit: TimeLimit,
    stalled: Map<ContentFile, string>,
  ) {
    this.#stalled = stalled;
    this.#options = options;
    this.#forGrammar = forGrammar;
    this.#size = size;
    this.#limit = limit;
  }

  review(file: ContentFile, reviewer: RulesReviewer, source: RulesSource, signal: AbortSignal): Promise<Review> {
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const group = this.#groupFor(file, source);
      const abort = (): void => {
        request.reject(signal.reason);
        if (group.requests.every(({ settled }) => settled)) this.#abandon(group, signal.reason);
      };
      const settle = (): boolean => {
        const first = !request.settled;
        request.settled = true;
        signal.removeEventListener('abort', abort);
        return first;
      };
      const request: Request = {
        reviewer,
        settled: false,
        resolve: (review) => {
          if (settle()) resolve(review);
        },
        reject: (reason) => {
          if (settle()) reject(reason);
        },
      };
      signal.addEventListener('abort', abort, { once: true });
      group.requests.push(request);
      this.#plan();
    });
  }

  parse(file: ContentFile): Promise<Page> {
    return new Promise((resolve, reject) => {
      // First in the queue: others wait for the page to ask a model about it.
      const abandoned = new AbortController();
      this.#queue.unshift({ file, source: undefined, requests: [], page: { resolve, reject }, abandoned });
      this.#plan();
    });
  }

  warm(): void {
    if (this.#seats.size === 0) this.#open();
  }

  async close(patienceMs: number): Promise<void> {
    const reason = new Error('The checkers were stopped.');
    for (const group of this.#queue.splice(0)) rejectAll(group, reason);
    await Promise.all([...this.#seats].map((seat) => seat.stop(reason, patienceMs)));
  }

  /** Reviewers of one page that are asked for together share one parse. */
  #groupFor(file: ContentFile, source: RulesSource): Group {
    const waiting = this.#queue.find((group) => group.file === file && group.source === source);
    if (waiting !== undefined) return waiting;
    const group: Group = { file, source, requests: [], abandoned: new AbortController() };
    this.#queue.push(group);
    return group;
  }

  #abandon(group: Group, reason: unknown): void {
    const index = this.#queue.indexOf(group);
    if (index >= 0) this.#queue.splice(index, 1);
    group.abandoned.abort(reason);
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    // One turn later, so that the other reviewers of the same phase join the group.
    setImmediate(() => {
      this.#planned = false;
      this.#dispatch();
    });
  }

  #dispatch(): void {
    for (const group of this.#queue.filter(({ file }) => this.#stalled.has(file))) {
      this.#queue.splice(this.#queue.indexOf(group), 1);
      leaveUndecided(group, this.#stalled.get(group.file) ?? 'it could not be parsed');
    }
    for (const seat of this.#seats) {
      if (this.#queue.length === 0) return;
      if (!seat.free) continue;
      const group = this.#queue.shift();
      if (group !== undefined) seat.take(group);
    }
    const starting = [...this.#seats].filter((seat) => seat.starting).length;
    for (let wanted = this.#queue.length - starting; wanted > 0 && this.#seats.size < this.#size; wanted -= 1)
      this.#open();
  }

  #open(): void {
    const seat = new Seat(this.#options, this.#forGrammar, this.#limit, {
      idle: () => this.#dispatch(),
      // The grammar engine is slow by itself: only the others tell the page's fault from their own.
      stalled: (file, cause) => {
        if (!this.#forGrammar) this.#stalled.set(file, cause);
      },
      gone: (failure) => {
        this.#seats.delete(seat);
        if (failure !== undefined) {
          for (const group of this.#queue.splice(0)) rejectAll(group, failure);
        }
        this.#dispatch();
      },
    });
    this.#seats.add(seat);
  }
}
