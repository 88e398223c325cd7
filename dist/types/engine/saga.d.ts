import type { Clock } from './clock.js';
import type { Effect } from './effects.js';
import type { Values } from './pipeline.js';
/** How taking back one step went. */
export type Compensation = {
    readonly phase: string;
    /** Absent in records of runs that took back whole phases. */
    readonly task?: string;
    readonly durationMs: number;
    /** How often it was tried; once when absent. */
    readonly tries?: number;
} & Undoing;
type Undoing = {
    readonly status: 'completed';
} | {
    readonly status: 'failed';
    readonly error: string;
} | {
    readonly status: 'timed-out';
    readonly timeoutMs: number;
};
/** What taking back needs of the run. */
export interface UndoOptions {
    readonly clock: Clock;
    readonly random: () => number;
    readonly inputsOf: (effect: Effect) => Values;
    readonly effectKeyOf: (effect: Effect) => string;
    /** Told of each as it ends, before the next begins. */
    readonly onEnded: (compensation: Compensation) => Promise<void>;
}
/**
 * Takes steps back, one after the other. Each is tried even when one before it failed, and each has its own time: the
 * deadline of the run does not count here, because it may be what the run failed by.
 */
export declare function compensate(effects: readonly Effect[], options: UndoOptions): Promise<void>;
/** How taking back went, as the end of a sentence that starts with the task's name. */
export declare function undoingPhrase(compensation: Compensation): string;
export {};
