import type { Pipeline } from './pipeline.js';
import type { PlanProblem } from './planned.js';
import { type RunOptions } from './run.js';
import type { RunResult } from './run-result.js';
import type { RunStore } from './store.js';
/** How a saved run is gone on with: as a new one, but what was given and what was completed is in the store. */
export interface ResumeOptions extends Omit<RunOptions, 'store' | 'id' | 'completed'> {
    readonly store: RunStore;
}
/** Why a run was not resumed; nothing was run. */
export interface ResumeProblem {
    readonly kind: 'no-such-run' | 'unreadable' | 'bad-plan';
    /** One line. */
    readonly message: string;
    /** With `bad-plan`: each reason with its place. */
    readonly problems?: readonly PlanProblem[];
}
/** The run, gone on with to its end, or why it could not be. */
export type Resumed = {
    readonly ok: true;
    readonly result: RunResult;
} | {
    readonly ok: false;
    readonly problem: ResumeProblem;
};
/**
 * Goes on with a run that was saved: what completed is taken over, everything else is done. A run that was stopped while it
 * took back what it had done goes on with that, and ends as it had ended; resumed once more, it does the work again.
 */
export declare function resumePipeline(pipeline: Pipeline, id: string, options: ResumeOptions): Promise<Resumed>;
