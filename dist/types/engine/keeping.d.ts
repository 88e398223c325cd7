import type { Clock } from './clock.js';
import type { Persist } from './store.js';
/** Something that is worth writing down. */
export type Moment = {
    readonly kind: 'start' | 'end';
}
/** A task is about to do what can be taken back. */
 | {
    readonly kind: 'effect' | 'task' | 'undone';
    readonly phase: string;
    readonly task: string;
} | {
    readonly kind: 'phase';
    readonly phase: string;
    readonly number: number;
};
/** Writes a run down as it goes on; what cannot be written is a warning, and never stops the run. */
export interface Keeping {
    /** Resolves when it is written down, or with one line on why it is not. */
    at(moment: Moment): Promise<string | undefined>;
}
/** Where a run is written down. */
export interface KeepingOptions {
    readonly clock: Clock;
    readonly warn: (warning: string) => void;
    /** Told of each task, phase and step taken back. */
    readonly onProgress: (() => Promise<void>) | undefined;
    readonly save: (() => Promise<void>) | undefined;
    readonly persist: Persist;
}
/** Opens the two ways in which a run is written down: by its caller as it goes on, and into a store as often as declared. */
export declare function keep({ clock, warn, onProgress, save, persist }: KeepingOptions): Keeping;
