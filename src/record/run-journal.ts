import type { KeyObject } from 'node:crypto';
import { type Context, sliceOf, snapshotOf } from '../engine/context.ts';
import type { TaskOutcome } from '../engine/outcome.ts';
import { saveLatest } from '../engine/save-latest.ts';
import { largestRecord, type RecordStore, sealRecord } from './record.ts';
import { eachOf, hasRuns, type Unsealed } from './record-cuts.ts';
import { sealPart } from './record-part.ts';
import {
  type FileGrowth,
  type FileRecord,
  type KeptReview,
  type RecordSubject,
  recordVersion,
} from './record-schema.ts';
import { giveBack } from './text-room.ts';

/** How far the run on one file has come; its context may grow while it is kept. */
export interface FileState extends Omit<FileRecord, 'context'> {
  readonly context: Context;
}

/** Writes a run down while it goes on. Noting costs next to nothing; a save costs what is new since the last one. */
export interface RunJournal {
  note(state: FileState): void;
  /** Notes for the last time how the run on a file came out; once no record has room for all runs, they are let go. */
  ended(state: FileState): void;
  /** Whether a record has no room for the runs any more, so that none will be in it. */
  readonly isFull: boolean;
  keep(review: KeptReview): void;
  noted(path: string): FileState | undefined;
  save(): Promise<void>;
  /** Writes the record as one, for good. */
  close(): Promise<void>;
}

/** What a journal writes where. */
export interface JournalOptions {
  readonly store: RecordStore;
  readonly key: KeyObject | undefined;
  readonly subject: RecordSubject;
  /** Everything of the record that is not noted, as it is now; a part needs none of it. */
  readonly record: () => Omit<Unsealed, 'version' | 'subject' | 'files' | 'updatedAt'>;
  /** The time, as a record says it. */
  readonly now: () => string;
}

/** Records up to this size are written whole each time: that costs no more than the one call that makes a file safe. */
const alwaysWhole = 64 * 1024;

/** Beside the last whole record stands up to so many times as much: with less, most of the writing would be what is written already. */
const mostBeside = 3;

/** With more reviews than this that are not written yet, a record is not gone on from but written anew. */
const mostUnwritten = 4000;

/** What of a file has been written. */
interface Written {
  readonly path: string;
  readonly entries: number;
  readonly outcomes: ReadonlySet<TaskOutcome>;
}

/** The last whole record, and how much stands beside it. */
interface Last {
  readonly digest: string;
  readonly size: number;
  readonly beside: number;
  readonly parts: number;
}

/**
 * Opens the journal of a run. The record is written whole while it is small and whenever a few times as much was written beside
 * it as it is large; otherwise a part with what is new goes beside it. So all writing together is at most a few times what there is to
 * write, however many files and phases a run has, and each write appears whole or not at all.
 */
export function openJournal({ store, key, subject, record, now }: JournalOptions): RunJournal {
  const states = new Map<string, FileState>();
  const written = new Map<string, Written>();
  const changed = new Set<string>();
  const newReviews = new Set<KeptReview>();
  let last: Last | undefined;
  let closing = false;
  /** What the runs that ended come to in a record, at least. */
  let size = 0;
  const isFull = (): boolean => size > largestRecord;
  const letGo = (path: string): void => {
    for (const all of [states, changed, written]) all.delete(path);
  };

  /** What was let go while it was written stays let go: a mark holds the outcomes of its run. */
  const remember = (marks: readonly Written[]): void => {
    for (const mark of marks) if (states.has(mark.path)) written.set(mark.path, mark);
  };

  const writeWhole = async (): Promise<void> => {
    const all = [...states.values()];
    const files = isFull() ? [] : eachOf(all, fileRecordOf);
    const sealed = sealRecord({ version: recordVersion, subject, files, ...record(), updatedAt: now() }, key);
    // A record that had no room for the files is gone on from their start.
    const marks = hasRuns(sealed.record) ? all.map(markOf) : [];
    const size = sealed.bytes.length;
    try {
      await store.save(sealed.bytes);
    } finally {
      giveBack(sealed.bytes);
    }
    last = { digest: sealed.digest, size, beside: 0, parts: 0 };
    written.clear();
    remember(marks);
  };
  /** Writes what is new beside the last record; false when writing all of it costs no more. */
  const writePart = async (paths: readonly string[], reviews: readonly KeptReview[]): Promise<boolean> => {
    if (last === undefined || closing) return false;
    const grown = paths.flatMap((path) => states.get(path) ?? []);
    const marks = grown.map(markOf);
    const files = grown.map((state) => grownSince(state, written.get(state.path)));
    const number = last.parts + 1;
    const part = {
      version: recordVersion,
      subject,
      after: last.digest,
      number,
      updatedAt: now(),
      files,
      reviews,
    } as const;
    const text = sealPart(part, key);
    const beside = last.beside + Buffer.byteLength(text);
    if (last.size + beside <= alwaysWhole || beside >= mostBeside * last.size) return false;
    await store.add(text, number);
    last = { ...last, beside, parts: number };
    remember(marks);
    return true;
  };
  const write = async (): Promise<void> => {
    const paths = [...changed];
    const reviews = [...newReviews];
    changed.clear();
    newReviews.clear();
    try {
      if (!(await writePart(paths, reviews))) await writeWhole();
    } catch (error) {
      // What could not be written is still new the next time.
      for (const path of paths) changed.add(path);
      for (const review of reviews) newReviews.add(review);
      throw error;
    }
  };
  const save = saveLatest(write);

  return {
    note(state) {
      states.set(state.path, state);
      changed.add(state.path);
    },
    ended(state) {
      const wasFull = isFull();
      size += JSON.stringify(state.outcomes).length;
      if (!isFull()) return this.note(state);
      letGo(state.path);
      if (wasFull) return;
      for (const [path, { ending }] of states) if (ending !== null) letGo(path);
    },
    get isFull() {
      return isFull();
    },
    keep(review) {
      if (newReviews.size >= mostUnwritten) {
        last = undefined;
        newReviews.clear();
      }
      newReviews.add(review);
    },
    noted: (path) => states.get(path),
    save,
    close() {
      closing = true;
      return save();
    },
  };
}

/** Each review is in the outcome of its task already, so its text is not in the context once more. */
function inOutcomes({ outcomes }: FileState): (key: string) => boolean {
  const keys = new Set(outcomes.flatMap(({ task }) => task.outputs));
  return (key) => keys.has(key);
}

/** The run on one file as a record holds it. */
export function fileRecordOf(state: FileState): FileRecord {
  return Object.freeze({ ...state, context: snapshotOf(state.context, inOutcomes(state)) });
}

function grownSince(state: FileState, before: Written | undefined): FileGrowth {
  return {
    ...state,
    context: sliceOf(state.context, before?.entries ?? 0, inOutcomes(state)),
    outcomes: state.outcomes.filter((outcome) => before?.outcomes.has(outcome) !== true),
  };
}

function markOf({ path, context, outcomes }: FileState): Written {
  return { path, entries: context.entries.length, outcomes: new Set(outcomes) };
}
