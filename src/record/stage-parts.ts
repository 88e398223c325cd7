import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import { toPlainData } from '../engine/plain-data.ts';
import { distrust, readShape, sealedText } from './record.ts';
import type { RecordSubject } from './record-schema.ts';
import { type ShardPart, type StagePlan, shardPartSchema, stagePlanSchema } from './stage-schema.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const sealedPlanSchema = z.lazy(() =>
  z.strictObject({ plan: stagePlanSchema, digest, mac: digest.nullable() }).readonly(),
);
const sealedShardSchema = z.lazy(() =>
  z.strictObject({ shard: shardPartSchema, digest, mac: digest.nullable() }).readonly(),
);

/** A document of a stage that is believed, or one clause on why it is not. */
export type StageRead<T> =
  | { readonly ok: true; readonly value: T; readonly digest: string }
  | { readonly ok: false; readonly why: string };

/** A document ready to be uploaded. */
export interface SealedStage {
  readonly text: string;
  /** Stands for all that it says. */
  readonly digest: string;
}

/** Seals how a run is spread over machines. */
export function sealPlan(plan: StagePlan, key: KeyObject): SealedStage {
  return seal('plan', plan, key);
}

/** Seals what one machine made. */
export function sealShard(part: ShardPart, key: KeyObject): SealedStage {
  return seal('shard', part, key);
}

/** Believes a plan only when it was signed with this key, is as it was written, and is about this very run of these commits. */
export function openPlan(text: string, expected: RecordSubject, key: KeyObject): StageRead<StagePlan> {
  const read = readShape(text, sealedPlanSchema);
  if (!read.ok) return { ok: false, why: read.problem.message };
  const { plan, ...sealed } = read.sealed;
  return believe('plan', plan, sealed, expected, key);
}

/** Believes what one machine made as `openPlan` believes a plan. */
export function openShard(text: string, expected: RecordSubject, key: KeyObject): StageRead<ShardPart> {
  const read = readShape(text, sealedShardSchema);
  if (!read.ok) return { ok: false, why: read.problem.message };
  const { shard, ...sealed } = read.sealed;
  return believe('shard', shard, sealed, expected, key);
}

function seal(name: 'plan' | 'shard', value: StagePlan | ShardPart, key: KeyObject): SealedStage {
  const text = textOf(value);
  const stands = digestOf(name, text);
  return { text: sealedText(name, text, stands, key), digest: stands };
}

function believe<T extends StagePlan | ShardPart>(
  name: 'plan' | 'shard',
  value: T,
  sealed: { readonly digest: string; readonly mac: string | null },
  expected: RecordSubject,
  key: KeyObject,
): StageRead<T> {
  if (digestOf(name, textOf(value)) !== sealed.digest)
    return { ok: false, why: 'the record was changed after it was written' };
  const problem = distrust({ subject: value.subject, ...sealed }, expected, key);
  if (problem !== undefined) return { ok: false, why: problem.message };
  const { subject } = value;
  if (subject.runId !== expected.runId) return { ok: false, why: 'the record belongs to another run' };
  if (subject.headSha !== expected.headSha) return { ok: false, why: 'the record belongs to another head commit' };
  if (subject.baseSha !== expected.baseSha) return { ok: false, why: 'the record belongs to another base commit' };
  return { ok: true, value, digest: sealed.digest };
}

function textOf(value: StagePlan | ShardPart): string {
  const plain = toPlainData(value);
  if (!plain.ok) throw new TypeError(`what a stage hands on${plain.at} cannot be written: ${plain.why}`);
  return canonicalJson(plain.value);
}

/** Nothing else has these digests: neither a record nor a part of one, and no plan that of a shard. */
function digestOf(name: 'plan' | 'shard', text: string): string {
  return sha256(`${name} ${text}`);
}

/** Reads a file that something sealed names by its digest; `undefined` when it is not that file. */
export function vouched<T>(text: string | undefined, digest: string, schema: z.ZodType<T>): T | undefined {
  if (text === undefined || sha256(text) !== digest) return undefined;
  const read = schema.safeParse(JSON.parse(text));
  return read.success ? read.data : undefined;
}
