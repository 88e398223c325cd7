import type { KeyObject } from 'node:crypto';
import type { PutAside } from '../content/aside.ts';
import type { ContentFile, Snapshot } from '../content/content.ts';
import { shownTo } from '../content/shown-to.ts';
import { sha256 } from '../engine/canonical-json.ts';
import type { Clock } from '../engine/clock.ts';
import { createContext } from '../engine/context.ts';
import { withDeadline } from '../engine/deadline.ts';
import { declarationOf, type TaskOutcome } from '../engine/outcome.ts';
import type { Json } from '../engine/pipeline.ts';
import { toPlainData } from '../engine/plain-data.ts';
import type { Plan } from '../engine/planned.ts';
import type { RunProgress, RunResult } from '../engine/run-result.ts';
import type { RecordStore } from '../record/record.ts';
import type { PagedReport } from '../record/record-digest.ts';
import type { RecordSubject, RunRecord } from '../record/record-schema.ts';
import { type FileState, openJournal } from '../record/run-journal.ts';
import type { Published, Report } from '../report/report.ts';
import type { ModelReviewer, Reviewer } from '../review/reviewer.ts';
import { recordedVerdict } from '../verdict/recorded.ts';
import { carriedOn, type Earlier, type KeptReviews, keptReviews } from './kept-reviews.ts';
import type { Known } from './known.ts';
import { reportInRecord } from './report-in-record.ts';
import type { AskedHow } from './review-identity.ts';

/** What earlier runs left, and where this one is written down. */
export interface Memory {
  /** What need not be asked again about a file. */
  known(file: ContentFile, plan: Plan): Known;
  /** A review that this reviewer would only repeat, and the run that it is from. */
  kept(file: ContentFile, reviewer: ModelReviewer): { readonly value: Json; readonly runId: string } | undefined;
  /** What earlier runs knew of a page without a review of it; the base is read only where something may be known. */
  earlier(
    file: ContentFile,
    reviewer: ModelReviewer,
    base: Pick<Snapshot, 'read'>,
    signal: AbortSignal,
  ): Promise<Earlier>;
  /** Keeps that a model called these criteria unmet, should its review not come to an end. */
  doubt(file: ContentFile, reviewer: ModelReviewer, criteria: readonly string[]): void;
  /** Writes down what is going to be judged. */
  begin(files: readonly ContentFile[]): Promise<void>;
  /** Writes down how far a file has come. */
  persist(file: ContentFile, progress: Noted): Promise<void>;
  /** Writes down how a file's run ended. */
  ended(file: ContentFile, run: RunResult): void;
  /** Writes down the end of the whole, in so many milliseconds at most. */
  finish(report: Report, timeoutMs: number): Promise<Published>;
  /** One line each on records that were found and not believed. */
  readonly notices: readonly string[];
}

/** What is written down of the run on a file. */
type Noted = Pick<RunProgress, 'outcomes' | 'context' | 'compensations'>;

/** What a memory is opened with. */
export interface MemoryOptions {
  readonly subject: RecordSubject;
  readonly gateVersion: string;
  readonly reviewers: readonly Reviewer[];
  /** Absent when no model is named: then nothing is taken over, and nothing kept anew. */
  readonly asked: AskedHow | undefined;
  /** Signs the record; without it nobody will believe it later. */
  readonly key: KeyObject | undefined;
  /** What earlier runs left and what was proven, newest first. */
  readonly restored: readonly Pick<RunRecord, 'reviews'>[];
  /** Whether that is all that they left. */
  readonly whole: boolean;
  readonly notices: readonly string[];
  readonly store: RecordStore;
  readonly clock: Clock;
  /** Where kept reviews lie, when there are many; they are held when absent. */
  readonly putAside?: PutAside;
}

const nothingEarlier: Earlier = { doubts: new Set(), absentBefore: new Set() };

/** Remembers nothing, and leaves nothing behind. */
export const noMemory: Memory = {
  notices: [],
  known: () => ({ outcomes: [], from: new Map() }),
  kept: () => undefined,
  earlier: async () => nothingEarlier,
  doubt: () => {},
  begin: async () => {},
  persist: async () => {},
  ended: () => {},
  finish: async () => ({ ok: true }),
};

/** A save to the disk of this machine that takes longer hangs. */
const longestSaveMs = 4000;

/** At the end, a disk that hangs has this long to come back. */
const hungPatienceMs = 500;
/** How long what was not paid for may wait to be saved. */
const longestUnsavedMs = 1000;

/** Opens the memory of a run on what earlier runs left. */
export function openMemory(options: MemoryOptions): Memory {
  const { asked, clock, subject, restored, gateVersion } = options;
  const startedAt = new Date(clock()).toISOString();
  const kept = asked === undefined ? undefined : keptReviews(restored, asked, subject, clock, options.putAside);
  const models = new Map(options.reviewers.flatMap((one) => (one.kind === 'model' ? [[one.name, one] as const] : [])));
  const looked = new WeakSet<TaskOutcome>();
  const stateOf = (file: ContentFile, progress: Noted, run: RunResult | undefined): FileState => ({
    path: file.path,
    blobSha: file.blobSha,
    contentKey: journal.noted(file.path)?.contentKey ?? sha256(file.text),
    context: progress.context,
    outcomes: [...progress.outcomes],
    ending: run?.ending ?? null,
    completedPhases: run?.completedPhases ?? 0,
    totalPhases: run?.totalPhases ?? 0,
    compensations: [...progress.compensations],
    durationMs: run?.durationMs ?? 0,
    verdict: null,
  });
  let report: PagedReport | undefined;

  const journal = openJournal({
    ...{ store: options.store, key: options.key, subject },
    now: () => new Date(clock()).toISOString(),
    record: () => ({
      gateVersion,
      startedAt,
      reviews: kept?.all() ?? carriedOn(restored, clock),
      ...(options.whole ? {} : { partial: true as const }),
      ...(report === undefined ? {} : { report }),
    }),
  });
  /** Keeps what models said, and tells whether any of it is new. */
  const keep = (file: ContentFile, { outcomes }: Noted): boolean => {
    let isNew = false;
    for (const outcome of outcomes) {
      const reviewer = models.get(outcome.task.name);
      if (reviewer === undefined || looked.has(outcome)) continue;
      looked.add(outcome);
      isNew = true;
      for (const review of kept?.keep(shownTo(file, reviewer.name), reviewer, outcome) ?? []) journal.keep(review);
    }
    return isNew;
  };

  let savedAt = Number.NEGATIVE_INFINITY;
  let hangs = false;
  /** Each task waits for its save; once one hangs, the disk is not given the time of every task after it. */
  const saveUnlessHung = async (): Promise<void> => {
    if (hangs) return;
    const saving = journal.save();
    const ending = await withDeadline(() => saving, { clock, timeoutMs: longestSaveMs });
    if (ending.kind === 'threw') throw ending.error;
    if (ending.kind !== 'timed-out') return;
    hangs = true;
    void saving
      .finally(() => {
        hangs = false;
      })
      .catch(() => {});
  };

  return {
    notices: options.notices,
    known: (file, pipeline) => knownOf(file, pipeline, models, kept),
    // The questions that a page's kind leaves out are no part of the key: its kind is.
    kept: (file, one) => kept?.find(shownTo(file, one.name), models.get(one.name) ?? one),
    async earlier(file, reviewer, base, signal) {
      if (kept === undefined) return nothingEarlier;
      const whole = models.get(reviewer.name) ?? reviewer;
      const doubts = kept.doubts(file, whole);
      if (!kept.knowsAbsences || file.status === 'added' || file.status === 'copied')
        return { doubts, absentBefore: new Set() };
      const path = file.previousPath ?? file.path;
      const before = await base.read(path, signal);
      return { doubts, absentBefore: before.ok ? kept.absentIn(path, before.text, whole) : new Set() };
    },
    doubt(file, reviewer, criteria) {
      const kind = kept?.doubt(file, models.get(reviewer.name) ?? reviewer, criteria);
      if (kind !== undefined) journal.keep(kind);
    },
    async begin(files) {
      const nothing = { outcomes: [], context: createContext(clock), compensations: [] };
      for (const file of files) journal.note(stateOf(file, nothing, undefined));
      await saveUnlessHung();
    },
    async persist(file, progress) {
      const isPaid = keep(file, progress);
      journal.note(stateOf(file, progress, undefined));
      // What checkers said costs nothing to be said again: it is saved now and then, and at the end.
      if (!isPaid && clock() - savedAt < longestUnsavedMs) return;
      savedAt = clock();
      await saveUnlessHung();
    },
    ended(file, run) {
      keep(file, run);
      journal.ended(stateOf(file, run, run));
    },
    async finish(ended, timeoutMs) {
      for (const page of ended.files) {
        const state = journal.noted(page.path);
        if (state === undefined) continue;
        const { verdict, ballots = [], stoppedAt, strategy } = page;
        const policy = { ...ended.policy, strategy: strategy ?? ended.policy.strategy };
        const plain = toPlainData(recordedVerdict(verdict, policy, ballots, stoppedAt));
        if (plain.ok) journal.note({ ...state, verdict: plain.value });
      }
      // Without the runs that it is about a report says nothing that can be checked.
      report = journal.isFull ? undefined : reportInRecord(ended);
      const patience = hangs ? Math.min(timeoutMs, hungPatienceMs) : timeoutMs;
      const closing = await withDeadline(() => journal.close(), { clock, timeoutMs: patience });
      return closing.kind === 'finished'
        ? { ok: true }
        : {
            ok: false,
            warning: 'The record of this run could not be saved: the next run reviews everything again.',
          };
    },
  };
}

function knownOf(
  file: ContentFile,
  { phases }: Plan,
  models: ReadonlyMap<string, ModelReviewer>,
  kept: KeptReviews | undefined,
): Known {
  const outcomes: TaskOutcome[] = [];
  const from = new Map<string, string>();
  for (const phase of phases) {
    for (const task of phase.tasks) {
      const reviewer = models.get(task.name);
      const found = reviewer && kept?.find(shownTo(file, reviewer.name), reviewer);
      if (found === undefined) continue;
      const outputs = Object.fromEntries(task.outputs.map((key) => [key, found.value]));
      outcomes.push({ task: declarationOf(phase, task), durationMs: 0, status: 'completed', outputs });
      from.set(task.name, found.runId);
    }
  }
  return { outcomes, from };
}
