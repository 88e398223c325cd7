import type { KeyObject } from 'node:crypto';
import type { ContentFile } from './content/content.ts';
import type { Known } from './judge.ts';
import { reuseKey, sha256 } from './orchestration/canonical-json.ts';
import type { Clock } from './orchestration/clock.ts';
import { snapshotOf } from './orchestration/context.ts';
import { declarationOf, type TaskOutcome } from './orchestration/outcome.ts';
import type { Json, Pipeline } from './orchestration/pipeline.ts';
import { toPlainData } from './orchestration/plain-data.ts';
import { type RunStore, sealRecord } from './orchestration/record.ts';
import {
  type FileRecord,
  type KeptReview,
  type RecordSubject,
  type RunRecord,
  recordVersion,
} from './orchestration/record-schema.ts';
import type { RunProgress, RunResult } from './orchestration/run-result.ts';
import { saveLatest } from './orchestration/save-latest.ts';
import type { FileReport, Published, Report } from './report/report.ts';
import { promptVersion } from './review/model/prompt.ts';
import { type Review, reviewSchema } from './review/review.ts';
import type { ModelReviewer, Reviewer } from './review/reviewer.ts';
import { reviewOf } from './verdict/ballot.ts';
import { recordedVerdict } from './verdict/recorded.ts';

/** What a review depends on beside the page and the reviewer: how the model is asked. */
export interface AskedHow {
  readonly model: string;
  readonly endpoint: string;
  readonly maxOutputTokens: number;
  readonly temperature: number | undefined;
}

/** What earlier runs left, and where this one is written down. */
export interface Memory {
  /** What need not be asked again about a file. */
  known(file: ContentFile, pipeline: Pipeline): Known;
  /** How many reviews of a file by these reviewers are already there. */
  keptOf(file: ContentFile, reviewers: readonly ModelReviewer[]): number;
  /** Writes down how far a file has come. */
  persist(file: ContentFile, progress: RunProgress): Promise<void>;
  /** Writes down how a file's run ended. */
  ended(file: ContentFile, run: RunResult): void;
  /** Writes down the end of the whole. */
  finish(report: Report): Promise<Published>;
  /** One line each on records that were found and not believed. */
  readonly notices: readonly string[];
}

/** What a memory is opened with. */
export interface MemoryOptions {
  readonly subject: RecordSubject;
  readonly gateVersion: string;
  readonly reviewers: readonly Reviewer[];
  /** Absent when no model can be asked: then nothing is taken over, and nothing kept anew. */
  readonly asked: AskedHow | undefined;
  /** Signs the record; without it nobody will believe it later. */
  readonly key: KeyObject | undefined;
  /** Earlier records that were proven, newest first. */
  readonly restored: readonly RunRecord[];
  readonly notices: readonly string[];
  readonly save: RunStore<unknown>['save'];
  readonly clock: Clock;
}

/** Reviews older than this are asked again: models, guides and the world move on. */
const longestKeptMs = 30 * 24 * 60 * 60 * 1000;
const mostKept = 4000;

/**
 * Everything that a model's review of a page depends on, as one digest. Left out is only what the pipeline and the vote add
 * around it: weight, required, veto, how long the reviewer may take, what it waits for, where its review goes and which pages
 * it judges.
 */
export function reviewIdentity(file: ContentFile, reviewer: ModelReviewer, asked: AskedHow): string {
  const plain = toPlainData({
    promptVersion,
    path: file.path,
    status: file.status,
    text: sha256(file.text),
    changedLines: file.changedLines,
    reviewer: saidBy(reviewer),
    asked: { ...asked, temperature: asked.temperature ?? null, model: reviewer.model ?? asked.model },
  });
  if (!plain.ok) throw new Error(`a reviewer${plain.at} is not plain data: ${plain.why}`);
  return reuseKey('review', plain.value);
}

function saidBy(reviewer: ModelReviewer) {
  const { weight: _1, required: _2, veto: _3, timeoutMs: _4, inputs: _5, output: _6, when: _7, ...said } = reviewer;
  return said;
}

/** Both approvals and rejections are kept; what was not decided, or not read, is asked again. */
function isDecided(review: Review): boolean {
  return (
    review.undecided.length === 0 &&
    review.unread.length === 0 &&
    review.answers.every(({ status }) => status !== 'uncertain')
  );
}

/** Opens the memory of a run on what earlier runs left. */
export function openMemory(options: MemoryOptions): Memory {
  const { asked, clock, subject } = options;
  const startedAt = new Date(clock()).toISOString();
  const kept = keptBefore(options.restored, clock());
  const files = new Map<string, FileRecord>();
  const models = new Map(options.reviewers.flatMap((one) => (one.kind === 'model' ? [[one.name, one] as const] : [])));
  let report: Json | undefined;

  const record = (): RunRecord => ({
    version: recordVersion,
    gateVersion: options.gateVersion,
    subject,
    startedAt,
    updatedAt: new Date(clock()).toISOString(),
    files: [...files.values()],
    reviews: youngest(kept),
    ...(report === undefined ? {} : { report }),
  });
  const save = saveLatest(async () => {
    await options.save(sealRecord(record(), options.key).text);
  });
  const keep = (file: ContentFile, outcome: TaskOutcome): void => {
    const reviewer = models.get(outcome.task.name);
    const review = reviewOf(outcome);
    if (reviewer === undefined || asked === undefined || review === undefined || outcome.reused === true) return;
    if (!isDecided(review)) return;
    const key = reviewIdentity(file, reviewer, asked);
    const value = toPlainData(review);
    if (!value.ok) return;
    const madeAt = new Date(clock()).toISOString();
    const runId = subject.runId ?? 'local';
    kept.set(
      key,
      Object.freeze({ key, value: value.value, path: file.path, madeAt, runId, headSha: subject.headSha ?? '' }),
    );
  };
  const known: Memory['known'] = (file, pipeline) => {
    const outcomes: TaskOutcome[] = [];
    const from = new Map<string, string>();
    for (const phase of pipeline.phases) {
      for (const task of phase.tasks) {
        const reviewer = models.get(task.name);
        const found = reviewer && asked ? kept.get(reviewIdentity(file, reviewer, asked)) : undefined;
        if (found === undefined || !reviewSchema.safeParse(found.value).success) continue;
        const outputs = Object.fromEntries(task.outputs.map((key) => [key, found.value]));
        outcomes.push({ task: declarationOf(phase, task), durationMs: 0, status: 'completed', outputs });
        from.set(task.name, found.runId);
      }
    }
    return { outcomes, from };
  };

  return {
    notices: options.notices,
    known,
    keptOf: (file, reviewers) =>
      asked === undefined ? 0 : reviewers.filter((reviewer) => kept.has(reviewIdentity(file, reviewer, asked))).length,
    async persist(file, progress) {
      for (const outcome of progress.outcomes) keep(file, outcome);
      files.set(file.path, fileRecord(file, progress, undefined));
      await save();
    },
    ended(file, run) {
      for (const outcome of run.outcomes) keep(file, outcome);
      files.set(file.path, fileRecord(file, run, run));
    },
    async finish(ended) {
      for (const { path, verdict, ballots = [], stoppedAt, strategy } of ended.files) {
        const file = files.get(path);
        const plain = toPlainData(
          recordedVerdict(
            verdict,
            { ...ended.policy, strategy: strategy ?? ended.policy.strategy },
            ballots,
            stoppedAt,
          ),
        );
        if (file !== undefined && plain.ok) files.set(path, Object.freeze({ ...file, verdict: plain.value }));
      }
      const plain = toPlainData({ ...ended, files: ended.files.map(withoutReviews) });
      if (plain.ok) report = plain.value;
      try {
        await save();
        return { ok: true };
      } catch {
        return {
          ok: false,
          warning: 'The record of this run could not be saved: the next run reviews everything again.',
        };
      }
    },
  };
}

/** The record holds each review once, in the outcome of its task. */
function withoutReviews(file: FileReport) {
  const { ballots: _ballots, ...shown } = file;
  return { ...shown, reviewers: file.reviewers.map(({ review: _review, ...rest }) => rest) };
}

function fileRecord(file: ContentFile, progress: RunProgress, run: RunResult | undefined): FileRecord {
  const written = new Set(progress.outcomes.flatMap(({ task }) => task.outputs));
  return Object.freeze({
    path: file.path,
    blobSha: file.blobSha,
    contentKey: sha256(file.text),
    // Each review is in the outcome of its task already.
    context: snapshotOf(progress.context, (key) => written.has(key)),
    outcomes: [...progress.outcomes],
    ending: run?.ending ?? null,
    completedPhases: run?.completedPhases ?? 0,
    totalPhases: run?.totalPhases ?? 0,
    compensations: [...(run?.compensations ?? [])],
    durationMs: run?.durationMs ?? 0,
    verdict: null,
  });
}

function keptBefore(restored: readonly RunRecord[], now: number): Map<string, KeptReview> {
  const young = restored
    .flatMap(({ reviews }) => reviews)
    .filter(({ madeAt }) => Date.parse(madeAt) <= now && now - Date.parse(madeAt) <= longestKeptMs);
  const kept = new Map<string, KeptReview>();
  // Of two reviews of the same, the newest record has the last word.
  for (const review of young) if (!kept.has(review.key)) kept.set(review.key, review);
  return kept;
}

/** The youngest reviews, as many as a record holds. */
function youngest(kept: ReadonlyMap<string, KeptReview>): readonly KeptReview[] {
  const reviews = [...kept.values()];
  if (reviews.length <= mostKept) return reviews;
  return reviews.toSorted((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt)).slice(0, mostKept);
}
