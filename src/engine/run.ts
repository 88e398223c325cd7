import { randomUUID } from 'node:crypto';
import { type Clock, steadyClock } from './clock.ts';
import { type Execution, execute } from './execute.ts';
import { keep } from './keeping.ts';
import type { TaskOutcome } from './outcome.ts';
import type { Agents, Pipeline } from './pipeline.ts';
import { PlanError, planPipeline } from './plan.ts';
import { createQueue, type Queue } from './queue.ts';
import type { RunEvent, RunProgress, RunResult } from './run-result.ts';
import { beginRun, type RunState } from './run-state.ts';
import type { Persist, RunStore } from './store.ts';
import { letFail } from './thrown.ts';

/** How a pipeline runs. */
export interface RunOptions {
  /** Who does the tasks that name an agent. */
  readonly agents?: Agents | undefined;
  /** Cancels the run: what is under way is aborted, nothing more is started, and what was done is taken back. */
  readonly signal?: AbortSignal | undefined;
  /** When the run must have ended, on the same clock. */
  readonly deadline?: number | undefined;
  /** How many tasks run at once at most; 16 when absent. */
  readonly concurrency?: number | undefined;
  /** Bounds instead how many tasks run at once, for all runs that share it. */
  readonly limit?: Queue | undefined;
  /** Where the run is saved as it goes on. What cannot be saved is a warning. */
  readonly store?: RunStore | undefined;
  /** How often it is saved; `each-task` when absent. */
  readonly persist?: Persist | undefined;
  /** Under which it is saved; a new one when absent. */
  readonly id?: string | undefined;
  /** Told of everything as it happens. What it throws is ignored: showing progress must not change what comes of it. */
  readonly onEvent?: ((event: RunEvent) => void) | undefined;
  /** Told of each task, phase and undoing, and awaited: for callers that keep a record of their own. Its failure is a warning. */
  readonly onProgress?: ((progress: RunProgress) => Promise<void>) | undefined;
  /** Outcomes of an earlier run on the same givens; what completed in it is not run again. */
  readonly completed?: readonly TaskOutcome[] | undefined;
  /** The time; this machine's when absent. */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 up to, not including, 1, by which waits before a retry are drawn. */
  readonly random?: (() => number) | undefined;
}

const defaultConcurrency = 16;

/**
 * Runs a pipeline: phases one after the other, the tasks of a phase at the same time. Every ending is a value; it throws only
 * a `PlanError` for a pipeline that cannot run, and a `TypeError` for givens that are not plain data.
 */
export async function runPipeline(
  pipeline: Pipeline,
  given: Readonly<Record<string, unknown>> = {},
  options: RunOptions = {},
): Promise<RunResult> {
  if (!isValues(given)) throw new TypeError('what a run is given is an object with a value for each key');
  const planned = planPipeline(pipeline, { given: Object.keys(given), agents: options.agents ?? {} });
  if (!planned.ok) throw new PlanError(planned.problems);
  const { clock = steadyClock, id = randomUUID(), completed = [] } = options;
  const state = beginRun(planned.plan, clock, { id, given, completed });
  return execute(state, executionOf(state, options));
}

/** What a run with these options is carried out with. */
export function executionOf(state: RunState, options: RunOptions): Execution {
  const {
    clock = steadyClock,
    deadline,
    random = Math.random,
    concurrency = defaultConcurrency,
    persist = 'each-task',
  } = options;
  if (Number.isNaN(deadline)) throw new RangeError('the deadline of a run is not a time');
  if (!isPersist(persist)) throw new RangeError(`a run cannot be saved ${JSON.stringify(persist)}`);
  const { limit = createQueue(concurrency), signal, store, onProgress, onEvent } = options;
  return {
    ...{ clock, random, limit, signal, deadline },
    emit: quietly(onEvent),
    keeping: keep({
      ...{ clock, persist },
      warn: (warning) => void state.warnings.push(warning),
      onProgress: onProgress && (() => onProgress(state.progress())),
      save: store && (() => store.save(state.saved())),
    }),
  };
}

function isValues(given: unknown): boolean {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isPersist(persist: Persist | null): boolean {
  if (typeof persist === 'string') return persist === 'each-task' || persist === 'each-phase';
  return persist !== null && Number.isInteger(persist.everyPhases) && persist.everyPhases > 0;
}

function quietly(listener: RunOptions['onEvent']): (event: RunEvent) => void {
  return (event) => {
    try {
      // It may be an async function without anybody having said so.
      letFail(listener?.(event));
    } catch {
      // The listener shows progress; the run's result reaches its caller in any case.
    }
  };
}
