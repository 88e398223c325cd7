import type { ContextSnapshot } from './context.js';
import type { SavedEffect } from './effects.js';
import type { TaskOutcome } from './outcome.js';
import type { RunEnding } from './run-result.js';
import type { Compensation } from './saga.js';
/** The version of a saved run's shape. One of another version is not resumed. */
export declare const savedRunVersion = 1;
/** A run as it is saved: plain data, enough to resume it and to tell its history. */
export interface SavedRun {
    readonly version: typeof savedRunVersion;
    readonly id: string;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly updatedAt: string;
    /** The keys that it was given. */
    readonly given: readonly string[];
    /** Of the tasks that have ended, in declared order. */
    readonly outcomes: readonly TaskOutcome[];
    /** What was done that can be taken back, in the order of completion. */
    readonly effects: readonly SavedEffect[];
    /** What of it was taken back. */
    readonly compensations: readonly Compensation[];
    /** What had been taken back before the run was last resumed. */
    readonly undoneBefore: readonly Compensation[];
    /** How it ended; null while its phases run. */
    readonly ending: RunEnding | null;
    /** Whether it has come to its end, with all the taking back. */
    readonly over: boolean;
    readonly context: ContextSnapshot;
}
/** Port: where runs are saved. */
export interface RunStore {
    /** Replaces what is saved of this run, as a whole or not at all: a kill at any instant leaves one of the two. */
    save(run: SavedRun): Promise<void>;
    /** What was saved last of a run; undefined when nothing was. Rejects when it is there and cannot be believed. */
    load(id: string): Promise<SavedRun | undefined>;
    /** The ids of all runs that are saved. */
    list(): Promise<readonly string[]>;
}
/** How often a run is saved. What can be taken back is written down before it is done in any case. */
export type Persist = 'each-task' | 'each-phase' | {
    readonly everyPhases: number;
};
/** A store that forgets everything with the process: for tests, and for runs that nobody resumes. */
export declare function memoryStore(): RunStore;
