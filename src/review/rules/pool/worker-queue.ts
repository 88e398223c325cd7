import type { ContentFile } from '../../../content/content.ts';
import type { Page } from '../../../content/page.ts';
import type { Review } from '../../review.ts';
import type { RulesReviewer } from '../../reviewer.ts';
import type { TimeLimit } from '../checker.ts';
import { CheckWorker, type RulesPoolOptions } from './check-worker.ts';
import { type PageJob, type ReviewJob, type ReviewRequest, type RulesSource, rejectAll } from './page-job.ts';

/** How many workers there are, and how much each may compute for one page. */
export interface QueueSettings {
  readonly size: number;
  readonly limit: TimeLimit;
}

/**
 * How long pages wait while no worker takes one up, until another worker is started. That one loads and compiles everything again,
 * which pays off beside a page that takes seconds only.
 */
const patienceMs = 1500;

/** Workers with the pages that wait for them. */
export class WorkerQueue {
  readonly #options: RulesPoolOptions;
  readonly #settings: QueueSettings;
  readonly #waiting: PageJob[] = [];
  readonly #workers = new Set<CheckWorker>();
  #planned = false;
  #taken = 0;
  #patience: NodeJS.Timeout | undefined;

  constructor(options: RulesPoolOptions, settings: QueueSettings) {
    this.#options = options;
    this.#settings = settings;
  }

  review(page: Page, reviewer: RulesReviewer, source: RulesSource, signal: AbortSignal): Promise<Review> {
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const job = this.#jobFor(page, source);
      const abort = (): void => {
        request.reject(signal.reason);
        if (job.requests.every(({ settled }) => settled)) this.#abandon(job, signal.reason);
      };
      const settle = (): boolean => {
        const first = !request.settled;
        request.settled = true;
        signal.removeEventListener('abort', abort);
        return first;
      };
      const request: ReviewRequest = {
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
      job.requests.push(request);
      this.#plan();
    });
  }

  parse(file: ContentFile): Promise<Page> {
    return new Promise((resolve, reject) => {
      // First in the queue: everybody else waits for the page.
      this.#waiting.unshift({ kind: 'parse', file, resolve, reject });
      this.#plan();
    });
  }

  async close(): Promise<void> {
    const reason = new Error('The checkers were stopped.');
    clearTimeout(this.#patience);
    for (const job of this.#waiting.splice(0)) rejectAll(job, reason);
    await Promise.all([...this.#workers].map((worker) => worker.stop(reason)));
  }

  /** Reviewers of one page that are asked for together go to one worker together. */
  #jobFor(page: Page, source: RulesSource): ReviewJob {
    for (const job of this.#waiting) {
      if (job.kind === 'review' && job.page === page && job.source === source) return job;
    }
    const { file } = page;
    const job: ReviewJob = { kind: 'review', file, page, source, requests: [], abandoned: new AbortController() };
    this.#waiting.push(job);
    return job;
  }

  #abandon(job: ReviewJob, reason: unknown): void {
    const index = this.#waiting.indexOf(job);
    if (index >= 0) this.#waiting.splice(index, 1);
    job.abandoned.abort(reason);
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    // One turn later, so that the other reviewers of the same phase join the job.
    setImmediate(() => {
      this.#planned = false;
      this.#dispatch();
    });
  }

  #dispatch(): void {
    for (const worker of this.#workers) {
      if (!worker.free) continue;
      const job = this.#nextFor(worker);
      if (job === undefined) return;
      worker.take(job);
      this.#taken += 1;
    }
    if (this.#waiting.length === 0 || this.#workers.size >= this.#settings.size) return;
    if (this.#workers.size === 0) this.#open();
    else this.#openIfStillWaiting();
  }

  /** What is first in the queue, unless it is a page to copy and another one is there already. */
  #nextFor(worker: CheckWorker): PageJob | undefined {
    const there = this.#waiting.findIndex((job) => job.kind === 'review' && worker.holds(job.page));
    const isFirst = there > 0 && this.#waiting[0]?.kind !== 'parse';
    return this.#waiting.splice(isFirst ? there : 0, 1)[0];
  }

  /**
   * A worker takes a third of a second and a hundred megabytes to start, and ordinary pages wait a few milliseconds for each other: another
   * one is opened when nobody took up a page for a while, because those that are there are busy with something slow.
   */
  #openIfStillWaiting(): void {
    if (this.#patience !== undefined) return;
    const before = this.#taken;
    this.#patience = setTimeout(() => {
      this.#patience = undefined;
      const isStarting = [...this.#workers].some((worker) => worker.starting);
      const isStuck = this.#waiting.length > 0 && this.#taken === before && !isStarting;
      if (isStuck && this.#workers.size < this.#settings.size) this.#open();
      this.#dispatch();
    }, patienceMs);
  }

  #open(): void {
    const worker = new CheckWorker(this.#options, this.#settings.limit, {
      idle: () => this.#dispatch(),
      rested: () => {
        this.#workers.delete(worker);
        void worker.stop(new Error('The checkers were stopped.'));
      },
      gone: (failure) => {
        this.#workers.delete(worker);
        if (failure !== undefined) {
          for (const job of this.#waiting.splice(0)) rejectAll(job, failure);
        }
        this.#dispatch();
      },
    });
    this.#workers.add(worker);
  }
}
