import type { Clock } from './clock.js';
import type { Effects } from './effects.js';
import { type TaskOutcome } from './outcome.js';
import type { Values } from './pipeline.js';
import { type PlannedPhase, type PlannedTask } from './planned.js';
import type { Queue } from './queue.js';
import type { FindCompleted } from './reuse.js';
import type { RunEvent } from './run-result.js';
/** What the tasks of a phase share. */
export interface PhaseScope {
    readonly clock: Clock;
    readonly random: () => number;
    readonly startedAt: number;
    readonly limit: Queue;
    readonly signal: AbortSignal | undefined;
    readonly deadline: number | undefined;
    /** The values of these keys as they were when the phase began, as far as there are any: every task of the phase sees the same. */
    readonly read: (keys: readonly string[]) => Values;
    readonly completed: FindCompleted;
    readonly effects: Effects;
    readonly effectKeyOf: (task: PlannedTask) => string;
    readonly emit: (event: RunEvent) => void;
    /** Writes down that a task is about to have an effect; one line when that failed. */
    readonly onEffect: (phase: PlannedPhase, task: PlannedTask) => Promise<string | undefined>;
    /** Told of each task as it ends, with its place in the phase. */
    readonly onEnded: (index: number, outcome: TaskOutcome) => Promise<void>;
}
/** Runs the tasks of a phase at the same time; one outcome for each, in declared order. */
export declare function runPhase(phase: PlannedPhase, scope: PhaseScope): Promise<readonly TaskOutcome[]>;
