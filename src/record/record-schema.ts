import { z } from 'zod';
import type { Json } from '../engine/pipeline.ts';
import { isPlainData } from '../engine/plain-data.ts';

/** The version of the record's shape. A record of another version is not read: its work is done again. */
export const recordVersion = 1;

const json = z.custom<Json>(isPlainData, 'plain data');
const jsonByName = z.custom<Readonly<Record<string, Json>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isPlainData(value),
  'plain data by name',
);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const milliseconds = z.number().min(0);
const held = z.lazy(() =>
  z.union([z.strictObject({ inline: json }).readonly(), z.strictObject({ blob: digest }).readonly()]),
);

const entry = z.lazy(() =>
  z
    .strictObject({
      sequence: z.int().min(0),
      author: z.string(),
      at: z.iso.datetime(),
      key: z.string(),
      value: held,
      previous: held.nullable(),
      hash: digest,
    })
    .readonly(),
);

const history = () => ({ entries: z.array(entry).readonly(), blobs: z.record(digest, json).readonly(), head: digest });
const snapshot = z.lazy(() => z.strictObject(history()).readonly());
const slice = z.lazy(() => z.strictObject({ ...history(), from: z.int().min(0) }).readonly());

const task = z.lazy(() =>
  z
    .strictObject({
      phase: z.string(),
      name: z.string(),
      agent: z.string().exactOptional(),
      inputs: z.array(z.string()).readonly(),
      optionalInputs: z.array(z.string()).readonly().exactOptional(),
      outputs: z.array(z.string()).readonly(),
      timeoutMs: z.number().positive(),
      required: z.boolean(),
      weight: z.number().min(0),
    })
    .readonly(),
);

const ran = () => ({
  task,
  startedMs: milliseconds.exactOptional(),
  durationMs: milliseconds,
  reused: z.literal(true).exactOptional(),
});
const lines = z.lazy(() => z.array(z.string()).readonly());
const vote = z.lazy(() =>
  z.strictObject({ approved: z.boolean(), score: z.int().min(0).max(100).exactOptional() }).readonly(),
);
const outcome = z.lazy(() =>
  z.discriminatedUnion('status', [
    z
      .strictObject({
        ...{ ...ran(), status: z.literal('completed'), outputs: jsonByName, vote: vote.exactOptional() },
        recommendations: lines.exactOptional(),
      })
      .readonly(),
    z
      .strictObject({
        ...{ ...ran(), status: z.literal('blocked'), reasons: lines },
        ...{ recommendations: lines.exactOptional(), outputs: jsonByName.exactOptional() },
      })
      .readonly(),
    z.strictObject({ ...ran(), status: z.literal('failed'), error: z.string() }).readonly(),
    z
      .strictObject({
        ...ran(),
        status: z.literal('timed-out'),
        timeoutMs: milliseconds,
        limit: z.enum(['task', 'phase', 'run']).exactOptional(),
      })
      .readonly(),
    z.strictObject({ ...ran(), status: z.literal('skipped'), reason: z.string() }).readonly(),
    z.strictObject({ ...ran(), status: z.literal('cancelled'), reason: z.string() }).readonly(),
  ]),
);

const ending = z.lazy(() =>
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('completed') }).readonly(),
    z
      .strictObject({
        status: z.literal('blocked'),
        phase: z.string(),
        task: z.string().exactOptional(),
        reason: z.string(),
      })
      .readonly(),
    z.strictObject({ status: z.literal('stopped'), phase: z.string(), reason: z.string() }).readonly(),
    z.strictObject({ status: z.literal('cancelled'), reason: z.string() }).readonly(),
  ]),
);

const undone = () => ({
  phase: z.string(),
  /** Absent in records of runs that took back whole phases. */
  task: z.string().exactOptional(),
  durationMs: milliseconds,
  tries: z.int().min(1).exactOptional(),
});
const compensation = z.lazy(() =>
  z.discriminatedUnion('status', [
    z.strictObject({ ...undone(), status: z.literal('completed') }).readonly(),
    z.strictObject({ ...undone(), status: z.literal('failed'), error: z.string() }).readonly(),
    z.strictObject({ ...undone(), status: z.literal('timed-out'), timeoutMs: milliseconds }).readonly(),
  ]),
);

/** The parts of a run that every kind of record keeps. */
export const runParts = { snapshot, outcome, ending, compensation, digest, milliseconds } as const;

const file = () => ({
  path: z.string(),
  blobSha: z.string(),
  /** Equal for two runs that were given the same: only then may one be resumed from the other. */
  contentKey: z.string(),
  outcomes: z.array(outcome).readonly(),
  /** How the run of this file ended; null while it is under way. */
  ending: ending.nullable(),
  completedPhases: z.int().min(0),
  totalPhases: z.int().min(0),
  compensations: z.array(compensation).readonly(),
  durationMs: milliseconds,
  /** The verdict on this file, as its owner writes it; null while there is none. */
  verdict: json,
});

/** The run of the pipeline on one file. */
export const fileRecordSchema = z.lazy(() => z.strictObject({ ...file(), context: snapshot }).readonly());
export type FileRecord = z.infer<typeof fileRecordSchema>;

/** What is new of the run on one file: the entries from one on, the outcomes since then, and all else as it is now. */
const fileGrowthSchema = z.lazy(() => z.strictObject({ ...file(), context: slice }).readonly());
export type FileGrowth = z.infer<typeof fileGrowthSchema>;

/** A review that later runs may take over. */
const keptReviewSchema = z.lazy(() =>
  z
    .strictObject({
      /** Everything that the review depends on, as one digest. */
      key: digest,
      value: json,
      path: z.string(),
      madeAt: z.iso.datetime(),
      runId: z.string(),
      headSha: z.string(),
    })
    .readonly(),
);
export type KeptReview = z.infer<typeof keptReviewSchema>;

/** What a record is about. Null where a run on local files has none. */
export const recordSubjectSchema = z.lazy(() =>
  z
    .strictObject({
      repositoryId: z.int().nullable(),
      workflowPath: z.string().nullable(),
      pullRequest: z.int().nullable(),
      gateId: z.string(),
      runId: z.string().nullable(),
      attempt: z.int().min(1),
      headSha: z.string().nullable(),
      baseSha: z.string().nullable(),
    })
    .readonly(),
);
export type RecordSubject = z.infer<typeof recordSubjectSchema>;

/** Everything that is kept of a run: enough to audit, replay, re-judge and resume it. */
const runRecordSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(recordVersion),
      /** Of the gate that wrote it. */
      gateVersion: z.string(),
      subject: recordSubjectSchema,
      startedAt: z.iso.datetime(),
      updatedAt: z.iso.datetime(),
      files: z.array(fileRecordSchema).readonly(),
      reviews: z.array(keptReviewSchema).readonly(),
      /** Set when not all that earlier records kept could be taken over: whoever believes this one reads older ones as well. */
      partial: z.literal(true).exactOptional(),
      /** The report, as its owner writes it. */
      report: json.exactOptional(),
    })
    .readonly(),
);
export type RunRecord = z.infer<typeof runRecordSchema>;

/** A record as it is written: with what shows a change, and what shows who wrote it (null when it was written without a key). */
export const sealedRecordSchema = z.lazy(() =>
  z.strictObject({ record: runRecordSchema, digest, mac: digest.nullable() }).readonly(),
);

/** What was written down since a record was saved. */
const recordPartSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(recordVersion),
      subject: recordSubjectSchema,
      /** The digest of the record that it goes on from. */
      after: digest,
      /** Its place among the parts of that record, from 1. */
      number: z.int().min(1),
      updatedAt: z.iso.datetime(),
      files: z.array(fileGrowthSchema).readonly(),
      reviews: z.array(keptReviewSchema).readonly(),
    })
    .readonly(),
);
export type RecordPart = z.infer<typeof recordPartSchema>;

/** A part as it is written; see `sealedRecordSchema`. */
export const sealedPartSchema = z.lazy(() =>
  z.strictObject({ part: recordPartSchema, digest, mac: digest.nullable() }).readonly(),
);
