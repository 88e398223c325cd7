import type { Clock } from './clock.js';
import type { Json, Values } from './pipeline.js';
/** What an entry says a value is: the value itself, or the SHA-256 of its canonical text. */
type Held = {
    readonly inline: Json;
} | {
    readonly blob: string;
};
/** One write, never changed afterwards. */
export interface Entry {
    /** 0 for the first, without gaps. */
    readonly sequence: number;
    /** The task that wrote it, or `start` for what the run was given. */
    readonly author: string;
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly key: string;
    readonly value: Held;
    /** What the key held before; null when nothing. */
    readonly previous: Held | null;
    /** SHA-256 over this entry and the hash of the one before it. */
    readonly hash: string;
}
/** What the tasks of a run have said so far: the entries are the audit trail, and the last entry of a key is its value. */
export interface Context {
    readonly entries: readonly Entry[];
    /** The large values, by digest. */
    readonly blobs: ReadonlyMap<string, Json>;
    /** The hash of the last entry; it stands for all of them. */
    readonly head: string;
    read(key: string): Json | undefined;
    has(key: string): boolean;
    /** The values of those of the keys that have one. */
    readMany(keys: readonly string[]): Values;
    /** Every write, oldest first, with the values themselves: the audit trail as people read it. */
    history(): readonly Write[];
    /** All of it as data, large values once. */
    snapshot(): ContextSnapshot;
}
/** One write of the audit trail. */
export interface Write {
    /** ISO 8601, UTC. */
    readonly at: string;
    /** The agent that wrote it, or its task where that has no agent; `start` for what the run was given. */
    readonly author: string;
    readonly key: string;
    /** Absent where a record left a large value out. */
    readonly value?: Json;
    /** What the key held before; absent when nothing, or when a record left it out. */
    readonly previous?: Json;
}
/** A context that its one owner may append to. */
export interface ContextWriter extends Context {
    /** Appending costs the same however long the history is. The value is copied and frozen. */
    append(author: string, key: string, value: unknown): Entry;
}
/** An empty context, or one that goes on from a snapshot whose chain is known to hold. */
export declare function createContext(clock: Clock, from?: ContextSnapshot): ContextWriter;
/** The audit trail of a context or of what was recorded of one. */
export declare function historyOf({ entries, blobs, }: {
    readonly entries: readonly Entry[];
    readonly blobs: ReadonlyMap<string, Json> | Readonly<Record<string, Json>>;
}): readonly Write[];
/** The values of some keys, frozen: all that a task gets to see. Keys without a value are absent. */
export declare function viewOf(context: Pick<Context, 'read'>, keys: readonly string[]): Values;
/** A context as it is recorded. */
export interface ContextSnapshot {
    readonly entries: readonly Entry[];
    readonly blobs: Readonly<Record<string, Json>>;
    readonly head: string;
}
/** The end of a context's history, as it is recorded. */
export interface ContextSlice extends ContextSnapshot {
    /** The sequence of its first entry. */
    readonly from: number;
}
/**
 * A context as data. The large values of the keys that `leaveOut` names are kept by their digest only: a text that the
 * caller holds anyway need not be in every record.
 */
export declare function snapshotOf(context: Context, leaveOut?: (key: string) => boolean): ContextSnapshot;
/** What was added to a context since it had `from` entries; costs as much as that is. */
export declare function sliceOf(context: Context, from: number, leaveOut: (key: string) => boolean): ContextSlice;
/** Where a recorded history is not the one that was written. */
export interface ChainProblem {
    /** The first entry that is wrong; absent when the entries hold and something else does not. */
    readonly sequence?: number;
    readonly message: string;
}
/**
 * Looks for a change of a recorded history: of an entry, of their order or number, of a large value. A large value that was
 * left out is none.
 */
export declare function verifyChain(snapshot: ContextSnapshot): ChainProblem | undefined;
/** The last value of a key in a recorded history; `undefined` when it has none or its large value was left out. */
export declare function readSnapshot(snapshot: ContextSnapshot, key: string): Json | undefined;
export {};
