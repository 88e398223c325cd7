import type { TaskOutcome } from './outcome.js';
import type { Values } from './pipeline.js';
import type { PlannedPhase } from './planned.js';
import type { Arithmetic } from './votes/vote.js';
/** What a gate decided. */
export interface GateResult {
    readonly phase: string;
    readonly open: boolean;
    /** What its votes came to; null when it has no score. */
    readonly score: number | null;
    /** Why, in one line; a function that opens gives no reason. */
    readonly reason?: string;
    /** The sum of a gate that counts votes, as far as it came to one. */
    readonly arithmetic?: Arithmetic;
}
/** The answer of a gate, that it broke, or that the phase has none. */
export type Asked = {
    readonly kind: 'no-gate';
} | {
    readonly kind: 'decided';
    readonly result: GateResult;
} | {
    readonly kind: 'broke';
    readonly error: string;
};
/** Asks the gate of a phase that has ended. */
export declare function askGate({ name: phase, gate, tasks }: PlannedPhase, outcomes: readonly TaskOutcome[], outputs: Values): Asked;
