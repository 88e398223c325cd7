import type { TaskOutcome } from './outcome.js';
/** A task of a replayed phase. */
export interface ReplayedTask {
    readonly outcome: TaskOutcome;
    /** No task of the phase took longer. */
    readonly slowest: boolean;
}
/** A phase of a run, as it went. */
export interface ReplayedPhase {
    readonly name: string;
    readonly tasks: readonly ReplayedTask[];
    /** From the start of its first task to the end of its last. */
    readonly durationMs: number;
    /** Tasks that an earlier run had completed: they cost nothing here. */
    readonly reused: number;
}
/** A run told from its outcomes. */
export interface Replay {
    readonly phases: readonly ReplayedPhase[];
    readonly durationMs: number;
    /** The task of the run that took longest; `undefined` when none ran. */
    readonly slowest: TaskOutcome | undefined;
}
/** Tells a run phase by phase, from its outcomes alone. */
export declare function replay(outcomes: readonly TaskOutcome[]): Replay;
