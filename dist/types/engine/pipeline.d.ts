import type { Retry } from './retry.js';
import type { Blocked, Completed, TaskVote } from './said.js';
import type { Policy, Strategy } from './votes/strategy.js';
/**
 * A value that a task takes or gives: plain data, so that it can be recorded and replayed. Tasks get the members of an object in the
 * order of their names.
 */
export type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json;
};
/** Values by their keys, as a task reads them. */
export type Values = Readonly<Record<string, Json>>;
/** What a task is handed while it runs, beside its inputs. */
export interface TaskTools {
    /** Aborted when the task's time is up, when the deadline of its phase or of the run is reached, or when the run is cancelled. */
    readonly signal: AbortSignal;
    /** The same on every try and after a resume, and of no other task: sent along, it lets the other side recognise a repetition. */
    readonly effectKey: string;
}
/**
 * What a task returns: its outputs by name, or `completed(...)` with a vote beside them, or `blocked(...)`. Values must be
 * plain data, which is checked when it is there.
 */
export type Returned = Readonly<Record<string, unknown>> | Completed | Blocked;
/** The work of a task. It reads its declared inputs, returns its declared outputs, and writes nothing itself. */
export type TaskFunction = (inputs: Values, tools: TaskTools) => Returned | Promise<Returned>;
/** What is to be undone of a task. */
export interface Done {
    readonly inputs: Values;
    /** What the task returned; absent when it did not come to its end, and nobody knows whether it had its effect. */
    readonly outputs?: Values;
}
/** Takes back what a task did. It must be safe to run when the task did nothing, and to run twice. */
export type Undo = (done: Done, tools: TaskTools) => unknown;
/** How a task is taken back. */
export interface Compensate {
    readonly run?: Undo;
    /** Who takes it back, by name; when absent, `run`. */
    readonly agent?: string;
    /** How long one try may take; 30 seconds when absent. */
    readonly timeoutMs?: number;
    /** How a failed try is repeated; three tries when absent. */
    readonly retry?: Retry;
}
/** Somebody who can do tasks. */
export interface Agent {
    readonly run: TaskFunction;
    /** Takes back what it did, for tasks that do not say it themselves. */
    readonly compensate?: Undo | Compensate;
    /** How its failures are retried, for tasks that do not say it themselves. */
    readonly retry?: Retry;
}
/** Who can do what: tasks name their agent, and this table says what that name stands for. */
export type Agents = Readonly<Record<string, Agent | TaskFunction>>;
/** A declared unit of work. All but its code may come from a file. */
export interface Task {
    /** No other task of the pipeline has it. */
    readonly name: string;
    /** Who does it: a name in the table of agents, or only a name for the record when the task has a `run` of its own. */
    readonly agent?: string;
    /** The context keys it may read; each must be given at the start or produced by an earlier phase. */
    readonly inputs?: readonly string[];
    /** The context keys that it gets as well when they are there: what an optional task gives, say. */
    readonly optionalInputs?: readonly string[];
    /** Of its inputs, those that its outputs depend on (all when absent): the others only have to be there. */
    readonly reads?: readonly string[];
    /** The context keys it returns: exactly these, or the task has failed. */
    readonly outputs?: readonly string[];
    /** How long it may take, with all its tries; two minutes when absent. */
    readonly timeoutMs?: number;
    /** When it does not complete, later phases are skipped and the run is blocked; true when absent. */
    readonly required?: boolean;
    /** What its vote counts in its phase's gate, at most three decimal places; 1 when absent, and 0 advises. */
    readonly weight?: number;
    /** How it is tried again after a failure that may pass; it is tried once when absent. */
    readonly retry?: Retry;
    readonly run?: TaskFunction;
    /** Takes back what it did, when the run does not complete. */
    readonly compensate?: Undo | Compensate;
}
/** Whether the pipeline goes on after a phase. */
export type GateDecision = {
    readonly open: true;
    readonly score?: number;
} | {
    readonly open: false;
    readonly reason: string;
    readonly score?: number;
};
/** A gate that counts the votes of its phase; what is left out is as in `defaultPolicy`. */
export type StrategyGate = Pick<Policy, 'strategy'> & Partial<Policy>;
/** Asked once a phase has ended: whether later phases run. A function gets the outputs of the phase and its votes by task. */
export type Gate = Strategy | StrategyGate | ((outputs: Values, votes: Readonly<Record<string, TaskVote>>) => GateDecision);
/** Tasks that run at the same time. */
export interface Phase {
    /** No other phase of the pipeline has it. */
    readonly name: string;
    readonly tasks: readonly Task[];
    /** How long the phase may take; as long as its tasks may when absent. */
    readonly timeoutMs?: number;
    /** When it does not complete, the run goes on with a warning; false when absent. */
    readonly optional?: boolean;
    /** A closed gate stops the pipeline, and later phases are skipped with its reason. */
    readonly gate?: Gate;
    /** The keys under which later phases find what the gate decided. */
    readonly facts?: {
        /** Whether it was open. */
        readonly approved?: string;
        /** The score that it came to, null when it has none. */
        readonly score?: string;
    };
}
/** Phases that run one after the other; or tasks alone, whose phases follow from what they take and give. */
export type Pipeline = {
    readonly phases: readonly Phase[];
} | {
    readonly tasks: readonly Task[];
};
