import type { Keeping } from './keeping.js';
import { type PhaseScope } from './run-phase.js';
import { type RunEnding, type RunEvent, type RunResult } from './run-result.js';
import { type RunState } from './run-state.js';
/** What a run is carried out with. */
export interface Execution extends Pick<PhaseScope, 'clock' | 'random' | 'limit' | 'signal' | 'deadline'> {
    readonly keeping: Keeping;
    readonly emit: (event: RunEvent) => void;
}
/** Runs the phases of a plan, and takes back what was done when they do not complete. */
export declare function execute(state: RunState, execution: Execution): Promise<RunResult>;
/** Goes on with taking back where an earlier process stopped; the phases do not run again. */
export declare function finishUndoing(state: RunState, execution: Execution, ending: RunEnding): Promise<RunResult>;
