import type { TaskOutcome } from './outcome.js';
/** A task of a phase that ran. */
export interface TimelineTask {
    readonly outcome: TaskOutcome;
    /** No task of the phase took longer. */
    readonly slowest: boolean;
}
/** A phase of a run, as it went. */
export interface TimelinePhase {
    readonly name: string;
    readonly tasks: readonly TimelineTask[];
    /** From the start of its first task to the end of its last. */
    readonly durationMs: number;
    /** Tasks that an earlier run had completed: they cost nothing here. */
    readonly reused: number;
}
/** A run timeline from its outcomes. */
export interface Timeline {
    readonly phases: readonly TimelinePhase[];
    readonly durationMs: number;
    /** The task of the run that took longest; `undefined` when none ran. */
    readonly slowest: TaskOutcome | undefined;
}
/** Tells a run phase by phase, from its outcomes alone. */
export declare function timelineOf(outcomes: readonly TaskOutcome[]): Timeline;
