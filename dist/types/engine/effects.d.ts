import type { TaskEnding } from './outcome.js';
import type { Values } from './pipeline.js';
import type { Plan, PlannedTask, PlannedUndo } from './planned.js';
/** A step that had its effect or may have had it, as it is saved. */
export interface SavedEffect {
    readonly task: string;
    /** False for one that was under way: nobody knows what became of it. */
    readonly ended: boolean;
}
/** A step that is to be taken back when the run does not complete. */
export interface Effect {
    readonly phase: string;
    readonly task: PlannedTask;
    readonly undo: PlannedUndo;
    /** What it returned, as far as that is known. */
    readonly outputs?: Values;
    /** For one whose end was not waited for: resolves when its work has settled after all, with what it returned if it did. */
    readonly late?: Promise<Values | undefined>;
}
/** Keeps what was done that can be taken back, in the order in which it was completed. */
export interface Effects {
    /** The task is about to have its effect. */
    begin(phase: string, task: PlannedTask): void;
    /** The task has ended, or is not waited for any longer. */
    end(task: PlannedTask, ending: TaskEnding, late: Promise<Values | undefined> | undefined): void;
    /** An earlier run has had the effect. */
    takeOver(phase: string, task: PlannedTask, outputs: Values): void;
    /** The order in which steps are taken back: last completed first, and before them what is still under way. */
    toUndo(): readonly Effect[];
    saved(): readonly SavedEffect[];
}
/** What an earlier run left, for a run that goes on from it. */
export interface LeftEffects {
    readonly plan: Plan;
    readonly effects: readonly SavedEffect[];
    /** What a task returned there; undefined when it did not complete. */
    readonly outputs: (task: string) => Values | undefined;
}
/** Opens the list of effects of a run; a task without a compensation never comes onto it. */
export declare function trackEffects(left?: LeftEffects): Effects;
