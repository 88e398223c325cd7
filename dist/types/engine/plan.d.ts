import type { Agents, Pipeline } from './pipeline.js';
import type { Plan, PlanProblem } from './planned.js';
/** A plan that can run, or everything that keeps it from running. */
export type Planned = {
    readonly ok: true;
    readonly plan: Plan;
} | {
    readonly ok: false;
    readonly problems: readonly PlanProblem[];
};
/** What a pipeline is planned with. */
export interface PlanOptions {
    /** The keys that the run will be given. */
    readonly given?: readonly string[];
    readonly agents?: Agents;
}
/** A pipeline that cannot run, with each reason and its place. */
export declare class PlanError extends Error {
    readonly name = "PlanError";
    readonly problems: readonly PlanProblem[];
    constructor(problems: readonly PlanProblem[]);
}
/**
 * Turns a declared pipeline, which may come from a file, into a plan: fills in what is left out, finds the agents, derives the
 * phases where none are declared, and checks all of it before anything runs or is paid for.
 */
export declare function planPipeline(pipeline: Pipeline, { given, agents }?: PlanOptions): Planned;
/** A plan for a person: each phase with its tasks, who does them, what they take and give, and how long they may take. */
export declare function planText({ phases }: Plan): string;
