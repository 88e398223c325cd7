import { z } from 'zod';
import type { Json } from '../engine/pipeline.ts';
import { isPlainData } from '../engine/plain-data.ts';
import { fileRecordSchema, recordSubjectSchema, recordVersion } from './record-schema.ts';

const json = z.custom<Json>(isPlainData, 'plain data');
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const names = z.lazy(() => z.array(z.string()).readonly());
const lineRanges = z.lazy(() =>
  z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).readonly()).readonly(),
);

/** What models may be asked on one machine of a run: its part of what the whole run may. */
const shareSchema = z.lazy(() =>
  z
    .strictObject({
      calls: count,
      /** US dollars; absent where the configuration sets no limit. */
      cost: z.number().positive().exactOptional(),
      /** Requests at the same time. */
      places: z.int().min(1),
    })
    .readonly(),
);
export type Share = z.infer<typeof shareSchema>;

const shardPlanSchema = z.lazy(() =>
  z
    .strictObject({
      pages: z.int().min(1),
      /** Over the paths and texts of its pages, in order. */
      pagesDigest: digest,
      share: shareSchema,
      /** The SHA-256 of each file that holds its work, in order. */
      work: z.array(digest).min(1).readonly(),
    })
    .readonly(),
);

/** How a run is spread over machines. It vouches for every file of work that it names by its digest. */
export const stagePlanSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(recordVersion),
      gateVersion: z.string(),
      subject: recordSubjectSchema,
      /** Over everything that decides about a review beside the page: all stages must have been given the same. */
      rules: digest,
      /** The SHA-256 of the file that holds what is common to all shards; absent where there is none. */
      common: digest.nullable(),
      shards: z.array(shardPlanSchema).readonly(),
    })
    .readonly(),
);
export type StagePlan = z.infer<typeof stagePlanSchema>;

const readSchema = z.lazy(() =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), text: z.string() }).readonly(),
    z.strictObject({ ok: z.literal(false), reason: z.enum(['missing', 'unreadable']), cause: z.string() }).readonly(),
  ]),
);
const namedReadSchema = z.lazy(() => z.strictObject({ path: z.string(), read: readSchema }).readonly());

const elsewhereSchema = z.lazy(() =>
  z.discriminatedUnion('ok', [
    z
      .strictObject({
        ok: z.literal(true),
        commit: z.string(),
        onDefaultBranch: z.boolean(),
        reads: z.array(namedReadSchema).readonly(),
      })
      .readonly(),
    z.strictObject({ ok: z.literal(false), cause: z.string() }).readonly(),
  ]),
);

/** What was read of repositories to make the configuration: with it another machine makes the same, and reads nothing. */
export const recordedReadsSchema = z.lazy(() =>
  z
    .strictObject({
      base: z.array(namedReadSchema).readonly(),
      elsewhere: z
        .array(
          z.strictObject({ owner: z.string(), repo: z.string(), ref: z.string(), opened: elsewhereSchema }).readonly(),
        )
        .readonly(),
    })
    .readonly(),
);
export type RecordedReads = z.infer<typeof recordedReadsSchema>;

/** How an exception of the base commit stands in this run. */
const standingSchema = z.lazy(() =>
  z.strictObject({ moved: z.boolean(), refused: z.string().nullable(), expired: z.boolean() }).readonly(),
);

const voiceSchema = z.lazy(() =>
  z
    .strictObject({
      by: z.string(),
      at: z.string(),
      about: z.union([names, z.strictObject({ label: z.string() }).readonly()]),
      reason: z.string(),
      refused: z.string().exactOptional(),
    })
    .readonly(),
);

/** What the team and people in the pull request waive, settled: a gate between phases asks, and no shard may ask GitHub. */
export const settledWaiversSchema = z.lazy(() =>
  z
    .strictObject({
      /** One for each exception of the base commit, in its order. */
      exceptions: z.array(standingSchema).readonly(),
      voices: z.array(voiceSchema).readonly(),
      owners: z
        .array(z.strictObject({ login: z.string(), owners: names, is: z.boolean().nullable() }).readonly())
        .readonly(),
    })
    .readonly(),
);
export type SettledWaivers = z.infer<typeof settledWaiversSchema>;

/** What is common to all shards. */
export const commonWorkSchema = z.lazy(() =>
  z.strictObject({ reads: recordedReadsSchema, waivers: settledWaiversSchema }).readonly(),
);
export type CommonWork = z.infer<typeof commonWorkSchema>;

const workPageSchema = z.lazy(() =>
  z
    .strictObject({
      file: z
        .strictObject({
          path: z.string(),
          previousPath: z.string().exactOptional(),
          status: z.enum(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
          blobSha: z.string(),
          text: z.string(),
          changedLines: lineRanges,
          commentableLines: lineRanges,
          kinds: z
            .array(z.enum(['tutorial', 'reference', 'policy', 'news', 'marketing']))
            .readonly()
            .exactOptional(),
          newTo: names.exactOptional(),
        })
        .readonly(),
      /** Who judges it, by the phases of the configuration. */
      phases: z.array(z.strictObject({ phase: z.string(), reviewers: names }).readonly()).readonly(),
      /** Reviews that are there: what checkers said, and what earlier runs kept. */
      known: z
        .array(
          z
            .strictObject({
              reviewer: z.string(),
              review: json,
              durationMs: z.number().min(0),
              /** The run that it was taken from; absent for what this one made. */
              from: z.string().exactOptional(),
            })
            .readonly(),
        )
        .readonly(),
      /** Checkers that did not come to an end, and why. */
      failed: z.array(z.strictObject({ reviewer: z.string(), cause: z.string() }).readonly()).readonly(),
      /** What earlier runs knew of it without a review, by reviewer. */
      earlier: z
        .array(z.strictObject({ reviewer: z.string(), doubts: names, absentBefore: names }).readonly())
        .readonly(),
    })
    .readonly(),
);
/** One page that a shard judges, with all that is known about it. */
export type WorkPage = z.infer<typeof workPageSchema>;

/** One file of the work of a shard. */
export const workSchema = z.lazy(() => z.strictObject({ pages: z.array(workPageSchema).readonly() }).readonly());

const usageSchema = z.lazy(() =>
  z
    .strictObject({
      promptTokens: count,
      cachedTokens: count,
      completionTokens: count,
      calls: count,
      unmeteredCalls: count,
    })
    .readonly(),
);

/** The part of the record that one shard made. It vouches for every file of answers that it names by its digest. */
export const shardPartSchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(recordVersion),
      subject: recordSubjectSchema,
      /** The digest of the plan that it follows. */
      plan: digest,
      /** Its place among the shards of the plan, from 1. */
      shard: z.int().min(1),
      pagesDigest: digest,
      /** The SHA-256 of each file that holds its answers, in order. */
      answers: z.array(digest).readonly(),
      spent: z
        .array(z.strictObject({ asker: z.string(), model: z.string(), usage: usageSchema }).readonly())
        .readonly(),
      learned: names,
      notices: names,
    })
    .readonly(),
);
export type ShardPart = z.infer<typeof shardPartSchema>;

/** How the run on one page ended in its shard, as it is read. */
export const answeredPageSchema = z.lazy(() =>
  z
    .strictObject({
      file: fileRecordSchema,
      /** What models called unmet, by reviewer, should its review not have come to an end. */
      doubts: z.array(z.strictObject({ reviewer: z.string(), criteria: names }).readonly()).readonly(),
    })
    .readonly(),
);
/** How the run on one page ended in its shard. */
export type AnsweredPage = z.infer<typeof answeredPageSchema>;

/** One file of the answers of a shard. */
export const answersSchema = z.lazy(() => z.strictObject({ pages: z.array(answeredPageSchema).readonly() }).readonly());
