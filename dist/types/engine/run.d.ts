import { type Clock } from './clock.js';
import { type Execution } from './execute.js';
import type { TaskOutcome } from './outcome.js';
import type { Agents, Pipeline } from './pipeline.js';
import { type Queue } from './queue.js';
import type { RunEvent, RunProgress, RunResult } from './run-result.js';
import { type RunState } from './run-state.js';
import type { Persist, RunStore } from './store.js';
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
/**
 * Runs a pipeline: phases one after the other, the tasks of a phase at the same time. Every ending is a value; it throws only
 * a `PlanError` for a pipeline that cannot run, and a `TypeError` for givens that are not plain data.
 */
export declare function runPipeline(pipeline: Pipeline, given?: Readonly<Record<string, unknown>>, options?: RunOptions): Promise<RunResult>;
/** What a run with these options is carried out with. */
export declare function executionOf(state: RunState, options: RunOptions): Execution;
