import type { Context } from './context.js';
import type { SavedEffect } from './effects.js';
import { type TaskOutcome } from './outcome.js';
import type { GateResult } from './phase-gate.js';
import type { Compensation } from './saga.js';
/** Why a run ended. Each reason is one sentence without a full stop. */
export type RunEnding = {
    readonly status: 'completed';
}
/** A required task did not complete, or a phase's gate broke (then there is no `task`). */
 | {
    readonly status: 'blocked';
    readonly phase: string;
    readonly task?: string;
    readonly reason: string;
}
/** The gate of a phase was closed. */
 | {
    readonly status: 'stopped';
    readonly phase: string;
    readonly reason: string;
} | {
    readonly status: 'cancelled';
    readonly reason: string;
};
/** What came of a run: everything that completed is kept, however it ended. */
export interface RunResult {
    /** Under which it is saved and can be resumed. */
    readonly id: string;
    readonly ending: RunEnding;
    /** One for each task of the pipeline, in declared order. */
    readonly outcomes: readonly TaskOutcome[];
    readonly context: Context;
    readonly completedPhases: number;
    readonly totalPhases: number;
    /** What the gates decided that were asked, in the order of the phases. */
    readonly gates: readonly GateResult[];
    /** What was undone, in the order of undoing. */
    readonly compensations: readonly Compensation[];
    /** One line each: optional tasks and phases that did not complete, what could not be undone or saved. */
    readonly warnings: readonly string[];
    readonly durationMs: number;
}
/** Something that happened during a run, as it happens. */
export type RunEvent = {
    readonly kind: 'run-started';
    readonly phases: number;
    readonly tasks: number;
} | {
    readonly kind: 'phase-started';
    readonly phase: string;
    readonly tasks: number;
} | {
    readonly kind: 'task-started';
    readonly phase: string;
    readonly task: string;
} | {
    readonly kind: 'task-reused';
    readonly outcome: TaskOutcome;
} | {
    readonly kind: 'task-ended';
    readonly outcome: TaskOutcome;
} | {
    readonly kind: 'phase-ended';
    readonly phase: string;
    readonly ending: RunEnding;
    readonly durationMs: number;
} | {
    readonly kind: 'phase-skipped';
    readonly phase: string;
    readonly reason: string;
} | {
    readonly kind: 'task-compensated';
    readonly compensation: Compensation;
} | {
    readonly kind: 'run-ended';
    readonly result: RunResult;
};
/** How far a run has come, for whoever keeps the record of it. */
export interface RunProgress {
    /** Of the tasks that have ended so far, in declared order. */
    readonly outcomes: readonly TaskOutcome[];
    /** Written up to the last phase that has ended. It is the runner's own and grows: take a snapshot. */
    readonly context: Context;
    /** What was done that can be taken back, in the order of completion. */
    readonly effects: readonly SavedEffect[];
    /** What has been undone so far. */
    readonly compensations: readonly Compensation[];
    /** How the run has ended; absent while its phases run. */
    readonly ending?: RunEnding;
}
/** "completed 2 of 5 phases": how far a run came. */
export declare function progressPhrase(run: Pick<RunResult, 'completedPhases' | 'totalPhases'>): string;
/** Why a run ended early, and how far it came; a reason may be a sentence of its own. */
export declare function stoppedPhrase(reason: string, run: Pick<RunResult, 'completedPhases' | 'totalPhases'>): string;
/** One line on how a run ended and how far it came. */
export declare function endingLine(run: Pick<RunResult, 'ending' | 'completedPhases' | 'totalPhases'>): string;
/** Names a task whose outcome the rest of the run depends on, with what became of it. */
export declare function outcomePhrase(outcome: TaskOutcome): string;
