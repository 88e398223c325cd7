import { canonicalJson, sha256 } from './canonical-json.ts';
import type { Clock } from './clock.ts';
import type { Json, Values } from './pipeline.ts';
import { toPlainData } from './plain-data.ts';

/** Values whose canonical text is longer than this are held once, by their digest, and entries carry the reference. */
const longestInlineValue = 1024;

/** What an entry says a value is: the value itself, or the SHA-256 of its canonical text. */
type Held = { readonly inline: Json } | { readonly blob: string };

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

/** The hash that stands before the first entry. */
const chainStart = sha256('content-gate context 1');

/** An empty context, or one that goes on from a snapshot whose chain is known to hold. */
export function createContext(clock: Clock, from?: ContextSnapshot): ContextWriter {
  const entries: Entry[] = [...(from?.entries ?? [])];
  const blobs = new Map<string, Json>(Object.entries(from?.blobs ?? {}));
  const last = new Map<string, { readonly held: Held; readonly value: Json }>();
  for (const { key, value } of entries) {
    const known = heldValue(value, blobs);
    if (known !== undefined) last.set(key, { held: value, value: known });
  }
  const hold = (value: Json): Held => {
    const text = canonicalJson(value);
    if (text.length <= longestInlineValue) return Object.freeze({ inline: value });
    const blob = sha256(text);
    if (!blobs.has(blob)) blobs.set(blob, value);
    return Object.freeze({ blob });
  };
  return {
    entries,
    blobs,
    get head() {
      return entries.at(-1)?.hash ?? chainStart;
    },
    read: (key) => last.get(key)?.value,
    has: (key) => last.has(key),
    readMany(keys) {
      return viewOf(this, keys);
    },
    history: () => historyOf({ entries, blobs }),
    snapshot() {
      return snapshotOf(this);
    },
    append(author, key, value) {
      const plain = toPlainData(value);
      if (!plain.ok) throw new TypeError(`the value of ${key}${plain.at} cannot be recorded: ${plain.why}`);
      const unhashed = {
        sequence: entries.length,
        author,
        at: new Date(clock()).toISOString(),
        key,
        value: hold(plain.value),
        previous: last.get(key)?.held ?? null,
      };
      const entry: Entry = Object.freeze({ ...unhashed, hash: entryHash(unhashed, this.head) });
      entries.push(entry);
      last.set(key, { held: entry.value, value: plain.value });
      return entry;
    },
  };
}

/** The audit trail of a context or of what was recorded of one. */
export function historyOf({
  entries,
  blobs,
}: {
  readonly entries: readonly Entry[];
  readonly blobs: ReadonlyMap<string, Json> | Readonly<Record<string, Json>>;
}): readonly Write[] {
  const large = blobs instanceof Map ? blobs : new Map(Object.entries(blobs));
  return entries.map(({ at, author, key, value, previous }) => {
    const now = heldValue(value, large);
    const before = previous === null ? undefined : heldValue(previous, large);
    return {
      ...{ at, author, key },
      ...(now === undefined ? {} : { value: now }),
      ...(before === undefined ? {} : { previous: before }),
    };
  });
}

function heldValue(held: Held, blobs: ReadonlyMap<string, Json>): Json | undefined {
  return 'inline' in held ? held.inline : blobs.get(held.blob);
}

/** The values of some keys, frozen: all that a task gets to see. Keys without a value are absent. */
export function viewOf(context: Pick<Context, 'read'>, keys: readonly string[]): Values {
  const members = keys.flatMap((key): (readonly [string, Json])[] => {
    const value = context.read(key);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.freeze(Object.fromEntries(members));
}

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
export function snapshotOf(context: Context, leaveOut: (key: string) => boolean = () => false): ContextSnapshot {
  const { from: _, ...snapshot } = sliceOf(context, 0, leaveOut);
  return snapshot;
}

/** What was added to a context since it had `from` entries; costs as much as that is. */
export function sliceOf(context: Context, from: number, leaveOut: (key: string) => boolean): ContextSlice {
  const entries = context.entries.slice(from);
  const blobs = new Map<string, Json>();
  for (const { key, value } of entries) {
    if (!('blob' in value) || leaveOut(key)) continue;
    const blob = context.blobs.get(value.blob);
    if (blob !== undefined) blobs.set(value.blob, blob);
  }
  return { from, entries, blobs: Object.fromEntries(blobs), head: context.head };
}

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
export function verifyChain(snapshot: ContextSnapshot): ChainProblem | undefined {
  let head = chainStart;
  const latest = new Map<string, Held>();
  for (const [sequence, { hash, ...unhashed }] of snapshot.entries.entries()) {
    if (unhashed.sequence !== sequence) return { sequence, message: `entry ${sequence} is out of its order` };
    if (entryHash(unhashed, head) !== hash) return { sequence, message: `entry ${sequence} was changed` };
    const before = latest.get(unhashed.key) ?? null;
    if (canonicalJson(heldJson(before)) !== canonicalJson(heldJson(unhashed.previous))) {
      return { sequence, message: `entry ${sequence} does not follow from the entries before it` };
    }
    latest.set(unhashed.key, unhashed.value);
    head = hash;
  }
  if (head !== snapshot.head) return { message: 'entries are missing at the end' };
  const referred = new Set(snapshot.entries.flatMap(({ value }) => ('blob' in value ? [value.blob] : [])));
  for (const [digest, value] of Object.entries(snapshot.blobs)) {
    if (sha256(canonicalJson(value)) !== digest)
      return { message: `the large value ${digest.slice(0, 12)} was changed` };
    if (!referred.has(digest)) return { message: `the large value ${digest.slice(0, 12)} belongs to no entry` };
  }
  return undefined;
}

/** The last value of a key in a recorded history; `undefined` when it has none or its large value was left out. */
export function readSnapshot(snapshot: ContextSnapshot, key: string): Json | undefined {
  const held = snapshot.entries.findLast((entry) => entry.key === key)?.value;
  if (held === undefined) return undefined;
  return 'inline' in held ? held.inline : snapshot.blobs[held.blob];
}

function entryHash(entry: Omit<Entry, 'hash'>, previousHash: string): string {
  const { sequence, author, at, key, value, previous } = entry;
  return sha256(canonicalJson([previousHash, sequence, author, at, key, heldJson(value), heldJson(previous)]));
}

function heldJson(held: Held | null): Json {
  if (held === null) return null;
  return 'inline' in held ? { inline: held.inline } : { blob: held.blob };
}
