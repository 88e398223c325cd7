import { Worker } from 'node:worker_threads';
import type { Page } from '../../../content/page.ts';
import type { TimeLimit } from '../checker.ts';
import { endUndecided, type PageJob, type ReviewRequest, type RulesSource, rejectAll } from './page-job.ts';
import type { FromWorker, Question, Reply, ToWorker, WorkerSettings } from './worker-messages.ts';

/**
 * On a machine that is busy with other things a worker gets a fraction of the time that passes: it is its own time that is
 * bounded, and the time on the wall by so many times as much.
 */
const starvation = 6;

/** How the pool is set up by a door. */
export interface RulesPoolOptions {
  /** The script that calls `serveChecks`: the bundle itself, or a test's own entry. */
  readonly entry: string | URL;
  /** The folder in which the data files of checkers lie. */
  readonly assets: string;
  /** How many workers the checkers share. */
  readonly size: number;
  /** How much computing their checks of one page may take, or its parse, before the worker is stopped. */
  readonly checks: TimeLimit;
  /** Heap of one worker, in mebibytes. */
  readonly memoryMb: number;
  /** A worker that had nothing to do for so long ends. */
  readonly idleMs: number;
}

/** What a worker tells the queue that it works for. */
export interface WorkerEvents {
  readonly idle: () => void;
  /** It had nothing to do for a while. */
  readonly rested: () => void;
  /** `failure` is set when the worker never became ready: others would not either. */
  readonly gone: (failure?: Error) => void;
}

/** One worker thread and the page that it is busy with. */
export class CheckWorker {
  readonly #worker: Worker;
  readonly #limit: TimeLimit;
  readonly #idleMs: number;
  readonly #events: WorkerEvents;
  #job: PageJob | undefined;
  /** What the worker was told last of what changed. */
  #changed: RulesSource['changed'] | undefined;
  /** The page that the worker was given last, and still has. */
  #page: Page | undefined;
  #usedBefore: Promise<number | undefined> = Promise.resolve(undefined);
  #ready = false;
  #gone = false;
  #timer: NodeJS.Timeout | undefined;
  #resting: NodeJS.Timeout | undefined;

  constructor(options: RulesPoolOptions, limit: TimeLimit, events: WorkerEvents) {
    this.#limit = limit;
    this.#idleMs = options.idleMs;
    this.#events = events;
    const settings: WorkerSettings = { assets: options.assets };
    this.#worker = new Worker(options.entry, {
      workerData: settings,
      // Nothing in here needs the environment, and what a library prints must not reach the log as a command.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      // What a page leaves behind is swept up early: a larger nursery costs memory and saves next to no time.
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: 12 },
    });
    this.#worker.on('message', (message: FromWorker) => this.#hear(message));
    this.#worker.on('error', (error: unknown) => this.#lost(error instanceof Error ? error.message : 'unknown'));
    this.#worker.on('exit', () => this.#lost('its worker ended'));
  }

  get free(): boolean {
    return this.#ready && this.#job === undefined && !this.#gone;
  }

  get starting(): boolean {
    return !this.#ready && !this.#gone;
  }

  /** Whether a page need not cross to it again. */
  holds(page: Page): boolean {
    return this.#page === page;
  }

  take(job: PageJob): void {
    clearTimeout(this.#resting);
    this.#job = job;
    this.#usedBefore = this.#used();
    if (job.kind === 'parse') this.#send({ type: 'parse', file: job.file });
    else {
      job.abandoned.signal.addEventListener('abort', () => this.#cut('nobody waits for it'), { once: true });
      const { page, source, requests } = job;
      this.#send({
        type: 'review',
        // A page is a thousand small things to copy: for the reviewers that were asked later it is there already.
        ...(this.holds(page) ? {} : { page }),
        reviewers: requests.map(({ reviewer }) => reviewer),
        // The list may be as long as the site: it crosses once, and not with each page.
        ...(source.changed === this.#changed ? {} : { changed: source.changed }),
        pages: source.pages,
        ...(source.site === undefined ? {} : { site: source.site }),
        shas: { head: source.head.sha, base: source.base.sha },
      });
    }
    if (job.kind === 'review') {
      this.#changed = job.source.changed;
      this.#page = job.page;
    }
    this.#restartTimer();
  }

  async stop(reason: Error): Promise<void> {
    if (this.#job !== undefined) rejectAll(this.#job, reason);
    this.#job = undefined;
    clearTimeout(this.#timer);
    clearTimeout(this.#resting);
    this.#gone = true;
    await this.#worker.terminate();
  }

  #hear(message: FromWorker): void {
    if (this.#gone) return;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#rest();
        break;
      case 'question':
        void this.#answer(message.id, message.question);
        break;
      case 'reviewed':
        this.#requestAt(message.index)?.resolve(message.review);
        break;
      case 'parsed':
        if (this.#job?.kind === 'parse') this.#job.resolve(message.page);
        break;
      case 'failed':
        this.#requestAt(message.index)?.reject(new Error(message.cause));
        break;
      case 'done':
        clearTimeout(this.#timer);
        this.#job = undefined;
        this.#rest();
        break;
      default:
        message satisfies never;
    }
  }

  /** Takes up what waits, and ends where nothing comes: a worker holds as much memory as the gate. */
  #rest(): void {
    this.#events.idle();
    if (this.free) this.#resting = setTimeout(() => this.#events.rested(), this.#idleMs).unref();
  }

  #requestAt(index: number): ReviewRequest | undefined {
    return this.#job?.kind === 'review' ? this.#job.requests[index] : undefined;
  }

  async #answer(id: number, question: Question): Promise<void> {
    const job = this.#job;
    if (job?.kind !== 'review') return;
    // Reading is the network's time, not the checker's.
    clearTimeout(this.#timer);
    const reply = await answerFrom(job.source, question, job.abandoned.signal).catch(() => undefined);
    if (this.#gone || this.#job !== job) return;
    this.#restartTimer();
    this.#send({ type: 'reply', id, reply });
  }

  #restartTimer(): void {
    const job = this.#job;
    if (job === undefined) return;
    const { baseMs, perThousandCharactersMs } = this.#limit;
    const limitMs = baseMs + Math.round((job.file.text.length / 1000) * perThousandCharactersMs);
    const startedAt = performance.now();
    const look = async (): Promise<void> => {
      const [before, now] = await Promise.all([this.#usedBefore, this.#used()]);
      if (this.#gone || this.#job !== job) return;
      const usedMs = before === undefined || now === undefined ? limitMs : now - before;
      const leftMs = starvation * limitMs - (performance.now() - startedAt);
      if (usedMs >= limitMs || leftMs <= 0) this.#cut(`it did not finish within ${(limitMs / 1000).toFixed(1)} s`);
      else this.#timer = setTimeout(() => void look(), Math.max(50, Math.min(limitMs - usedMs, leftMs)));
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void look(), limitMs);
  }

  /** The worker's own computing time so far, in milliseconds; `undefined` on a Node that cannot tell it. */
  async #used(): Promise<number | undefined> {
    if (!('cpuUsage' in this.#worker)) return undefined;
    const usage = await this.#worker.cpuUsage().catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
  }

  #cut(cause: string): void {
    if (this.#gone) return;
    void this.#worker.terminate();
    this.#lost(cause);
  }

  #lost(cause: string): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#timer);
    const job = this.#job;
    this.#job = undefined;
    if (job !== undefined) endUndecided(job, cause);
    this.#events.gone(this.#ready ? undefined : new Error(`The checkers could not be started: ${cause}`));
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}

async function answerFrom(source: RulesSource, question: Question, signal: AbortSignal): Promise<Reply> {
  switch (question.about) {
    case 'read':
      return source[question.side].read(question.path, signal);
    case 'paths':
      return source[question.side].paths(signal);
    case 'results':
      return source.results(question.path, signal);
    case 'web':
      return source.reach(question.url, signal);
    default:
      return question satisfies never;
  }
}
