import type { Clock } from './clock.js';
import { type ContextWriter } from './context.js';
import { type Effects } from './effects.js';
import { type TaskOutcome } from './outcome.js';
import type { GateResult } from './phase-gate.js';
import type { Values } from './pipeline.js';
import type { Plan, PlannedPhase } from './planned.js';
import type { RunEnding, RunProgress } from './run-result.js';
import type { Compensation } from './saga.js';
import { type SavedRun } from './store.js';
/** Everything that a run has come to. It belongs to the runner, which alone changes it. */
export interface RunState {
    readonly id: string;
    readonly plan: Plan;
    readonly context: ContextWriter;
    readonly effects: Effects;
    /** What an earlier run completed, and this one need not do again. */
    readonly completed: readonly TaskOutcome[];
    readonly outcomes: TaskOutcome[];
    readonly gates: GateResult[];
    readonly compensations: Compensation[];
    readonly warnings: string[];
    /** Of the phase that is running: what has ended of it, in declared order. */
    ended: readonly (TaskOutcome | undefined)[];
    ending: RunEnding | undefined;
    over: boolean;
    /** The values of these keys, as far as this run has them; after a resume the context also knows what is being done again. */
    read(keys: readonly string[]): Values;
    write(author: string, key: string, value: unknown): void;
    progress(): RunProgress;
    saved(): SavedRun;
}
/** The state of a run that begins. */
export declare function beginRun(plan: Plan, clock: Clock, start: {
    readonly id: string;
    readonly given: Readonly<Record<string, unknown>>;
    readonly completed: readonly TaskOutcome[];
}): RunState;
/**
 * The state of a run that goes on from what was saved of it: what it was given, what completed and was not undone. A run that
 * was stopped while it took things back only has the rest of that to do.
 */
export declare function continueRun(plan: Plan, clock: Clock, saved: SavedRun): RunState;
/** Writes what the tasks of a phase returned, in declared order, whatever the order in which they finished. */
export declare function writeOutputs(state: RunState, phase: PlannedPhase, outcomes: readonly TaskOutcome[]): Values;
