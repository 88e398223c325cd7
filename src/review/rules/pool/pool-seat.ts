import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../../../content/content.ts';
import { type Group, leaveUndecided, type RulesSource, rejectAll } from './pool-group.ts';
import type { FromWorker, Question, Reply, ToWorker, WorkerSettings } from './worker-messages.ts';

/** A bound on computing time that grows with the page: a long page is not a hostile one. */
export interface TimeLimit {
  readonly baseMs: number;
  readonly perThousandCharactersMs: number;
}

/**
 * On a machine that is busy with other things a worker gets a fraction of the time that passes: it is its own time that is
 * bounded, and the time on the wall by so many times as much.
 */
const starvation = 6;

/** How the pool is set up by a door. */
export interface RulesPoolOptions {
  /** The script that calls `serveChecks`: the bundle itself, or a test's own entry. */
  readonly entry: string | URL;
  readonly assets: WorkerSettings['assets'];
  /** Workers for everything but grammar, which has one of its own. */
  readonly size: number;
  /** How much computing the checks of one file may take before their worker is stopped. */
  readonly checks: TimeLimit;
  /** The same for grammar, which is slower by its nature; loading the engine is not counted. */
  readonly grammar: TimeLimit;
  /** Heap of one worker, in mebibytes. */
  readonly memoryMb: number;
}

/** What a seat tells its lane. */
export interface SeatEvents {
  readonly idle: () => void;
  /** The page could not even be parsed in time. */
  readonly stalled: (file: ContentFile, cause: string) => void;
  /** `failure` is set when the worker never became ready: others would not either. */
  readonly gone: (failure?: Error) => void;
}

/** One worker thread and the page that it is busy with. */
export class Seat {
  readonly #worker: Worker;
  readonly #limit: TimeLimit;
  readonly #warming: boolean;
  readonly #events: SeatEvents;
  #group: Group | undefined;
  #usedBefore: Promise<number | undefined> = Promise.resolve(undefined);
  #ready = false;
  #gone = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: RulesPoolOptions, forGrammar: boolean, limit: TimeLimit, events: SeatEvents) {
    this.#limit = limit;
    this.#warming = forGrammar;
    this.#events = events;
    const settings: WorkerSettings = { assets: options.assets, warmGrammar: forGrammar };
    this.#worker = new Worker(options.entry, {
      workerData: settings,
      // Nothing in here needs the environment, and what a library prints must not reach the log as a command.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
    });
    this.#worker.on('message', (message: FromWorker) => this.#hear(message));
    this.#worker.on('error', (error: unknown) => this.#lost(error instanceof Error ? error.message : 'unknown'));
    this.#worker.on('exit', () => this.#lost('its worker ended'));
  }

  get free(): boolean {
    return this.#ready && this.#group === undefined && !this.#gone;
  }

  get starting(): boolean {
    return !this.#ready && !this.#gone;
  }

  take(group: Group): void {
    this.#group = group;
    group.abandoned.signal.addEventListener('abort', () => this.#cut('nobody waits for it'), { once: true });
    const { file, source, requests } = group;
    this.#usedBefore = this.#used();
    this.#send(
      source === undefined
        ? { type: 'parse', file }
        : {
            type: 'job',
            file,
            reviewers: requests.map(({ reviewer }) => reviewer),
            changed: source.changed,
            pages: source.pages,
            shas: { head: source.head.sha, base: source.base.sha },
          },
    );
    this.#restartTimer();
  }

  async stop(reason: Error, patienceMs: number): Promise<void> {
    if (this.#group !== undefined) rejectAll(this.#group, reason);
    this.#group = undefined;
    clearTimeout(this.#timer);
    // V8 brings the whole process down when a thread ends while its WebAssembly is still being compiled.
    if (this.#warming && this.starting && patienceMs > 0) await this.#readyWithin(patienceMs);
    this.#gone = true;
    await this.#worker.terminate();
  }

  #readyWithin(patienceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      const end = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.#worker.once('message', end).once('exit', end);
    });
  }

  #hear(message: FromWorker): void {
    if (this.#gone) return;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#events.idle();
        break;
      case 'question':
        void this.#answer(message.id, message.question);
        break;
      case 'review':
        this.#group?.requests[message.index]?.resolve(message.review);
        break;
      case 'page':
        this.#group?.page?.resolve(message.page);
        break;
      case 'failed':
        this.#group?.requests[message.index]?.reject(new Error(message.cause));
        break;
      case 'done':
        clearTimeout(this.#timer);
        this.#group = undefined;
        this.#events.idle();
        break;
      default:
        message satisfies never;
    }
  }

  async #answer(id: number, question: Question): Promise<void> {
    const group = this.#group;
    if (group?.source === undefined) return;
    // Reading is the network's time, not the checker's.
    clearTimeout(this.#timer);
    const reply = await answerFrom(group.source, question, group.abandoned.signal).catch(() => undefined);
    if (this.#gone || this.#group !== group) return;
    this.#restartTimer();
    this.#send({ type: 'reply', id, reply });
  }

  #restartTimer(): void {
    const group = this.#group;
    if (group === undefined) return;
    const { baseMs, perThousandCharactersMs } = this.#limit;
    const limitMs = baseMs + Math.round((group.file.text.length / 1000) * perThousandCharactersMs);
    const startedAt = performance.now();
    const look = async (): Promise<void> => {
      const [before, now] = await Promise.all([this.#usedBefore, this.#used()]);
      if (this.#gone || this.#group !== group) return;
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
    const group = this.#group;
    // Not one checker came to its end: it is the page that takes so long, and not what one of them does with it.
    if (group?.requests.every(({ settled }) => !settled)) this.#events.stalled(group.file, cause);
    void this.#worker.terminate();
    this.#lost(cause);
  }

  #lost(cause: string): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#timer);
    const group = this.#group;
    this.#group = undefined;
    if (group !== undefined) leaveUndecided(group, cause);
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
