import type { Phase, Task, TaskFunction, Undo } from './pipeline.js';
import type { Retry } from './retry.js';
/** How a planned task is taken back. */
export interface PlannedUndo {
    readonly run: Undo;
    readonly timeoutMs: number;
    readonly retry: Retry;
}
/** A task with everything that its declaration left out, and with the code of its agent. */
export interface PlannedTask extends Task {
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly timeoutMs: number;
    readonly required: boolean;
    readonly weight: number;
    readonly run: TaskFunction;
    readonly compensate?: PlannedUndo;
}
/** The keys that a task gets, as far as they are there. */
export declare function keysOf({ inputs, optionalInputs, }: Pick<Task, 'inputs' | 'optionalInputs'>): readonly string[];
/** A phase of planned tasks. */
export interface PlannedPhase extends Phase {
    readonly tasks: readonly PlannedTask[];
}
/** A pipeline that is known to be able to run. */
export interface Plan {
    readonly phases: readonly PlannedPhase[];
}
/** Why a plan cannot run, with the place where it is wrong; the message is one line for whoever wrote the plan. */
export interface PlanProblem {
    readonly kind: 'not-a-plan' | 'unknown-member' | 'bad-member' | 'no-phases' | 'empty-phase' | 'unnamed' | 'duplicate-phase' | 'duplicate-task' | 'unknown-agent' | 'nobody' | 'missing-input' | 'two-writers' | 'cycle' | 'bad-weight' | 'bad-timeout' | 'bad-retry' | 'bad-gate';
    readonly phase?: string;
    readonly task?: string;
    readonly key?: string;
    readonly message: string;
}
