import { type TaskOutcome } from './outcome.js';
import { type Plan, type PlannedPhase, type PlannedTask } from './planned.js';
import type { Compensation } from './saga.js';
/** Finds what an earlier run has already completed of a task; `undefined` when the task has to run. */
export type FindCompleted = (phase: PlannedPhase, task: PlannedTask) => TaskOutcome | undefined;
/**
 * The outcomes that a run may be resumed from: not those of a task that was undone, or that someone tried to undo, because
 * what they report is no longer there.
 */
export declare function resumable(outcomes: readonly TaskOutcome[], compensations: readonly Pick<Compensation, 'phase' | 'task'>[]): readonly TaskOutcome[];
/**
 * Decides once, before anything runs, which tasks need not run again: those that completed under the same declaration, and
 * whose inputs are given or come from tasks that need not run again either, as far as it reads them. Whether what is given is still the same is for
 * the caller to know.
 */
export declare function findCompleted(plan: Plan, earlier: readonly TaskOutcome[]): FindCompleted;
