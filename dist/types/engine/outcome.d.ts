import type { Values } from './pipeline.js';
import type { PlannedPhase, PlannedTask } from './planned.js';
import type { TaskVote } from './said.js';
/** The part of a task's declaration that outlives the run: enough to judge or replay its outcome. */
export interface TaskDeclaration {
    readonly phase: string;
    readonly name: string;
    readonly agent?: string;
    readonly inputs: readonly string[];
    /** Absent when it has none. */
    readonly optionalInputs?: readonly string[];
    readonly outputs: readonly string[];
    readonly timeoutMs: number;
    readonly required: boolean;
    readonly weight: number;
}
/** How a task ended. */
export type TaskEnding = {
    readonly status: 'completed';
    readonly outputs: Values;
    readonly vote?: TaskVote;
    readonly recommendations?: readonly string[];
}
/** The task said itself that it could not be done; what it has all the same is in `outputs`. */
 | {
    readonly status: 'blocked';
    readonly reasons: readonly string[];
    readonly recommendations?: readonly string[];
    readonly outputs?: Values;
} | {
    readonly status: 'failed';
    readonly error: string;
}
/** `limit` says whose time was up: the task's own (also when absent), that of its phase, or that of the whole run. */
 | {
    readonly status: 'timed-out';
    readonly timeoutMs: number;
    readonly limit?: 'task' | 'phase' | 'run';
} | {
    readonly status: 'skipped';
    readonly reason: string;
} | {
    readonly status: 'cancelled';
    readonly reason: string;
};
/** One per task, in declared order, whatever the order of finishing. */
export type TaskOutcome = {
    readonly task: TaskDeclaration;
    /** When it started, in milliseconds since the run began; absent when it never did. */
    readonly startedMs?: number;
    readonly durationMs: number;
    /** Present when an earlier run completed the task and this one took its outputs over; `startedMs` is then absent. */
    readonly reused?: true;
} & TaskEnding;
/** The declaration of a task, without its code. */
export declare function declarationOf(phase: Pick<PlannedPhase, 'name'>, task: PlannedTask): TaskDeclaration;
/** What a task gave to the context, however it ended. */
export declare function outputsOf(ending: TaskEnding): Values;
/** How a task ended, as the end of a sentence that starts with its name. */
export declare function endingPhrase(ending: TaskEnding): string;
