import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import { toPlainData } from '../engine/plain-data.ts';
import { distrust, readShape, sealedText } from './record.ts';
import { type RecordSubject, recordSubjectSchema, recordVersion } from './record-schema.ts';
import { shardPartSchema } from './stage-schema.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const { shard, spent, notices } = shardPartSchema.unwrap().unwrap().shape;

/** What one machine made of its part of an audit. It vouches for the record of each page by its digest. */
const auditPartSchema = z
  .strictObject({
    version: z.literal(recordVersion),
    subject: recordSubjectSchema,
    /** Over the pages, the rules and the ceiling: all machines must have seen the same. */
    plan: digest,
    /** Over everything that decides about a review beside the page. */
    rules: digest,
    shard,
    /** How many machines there are. */
    of: z.int().min(1),
    ceiling: z.strictObject({ calls: z.number(), cost: z.number().exactOptional() }).readonly(),
    /** The SHA-256 of the record of each page, in order. */
    records: z.array(digest).readonly(),
    spent,
    notices,
  })
  .readonly();
export type AuditPart = z.infer<typeof auditPartSchema>;

const sealedSchema = z.strictObject({ audit: auditPartSchema, digest, mac: digest.nullable() }).readonly();

/** Seals the part of an audit, as one line. */
export function sealAuditPart(part: AuditPart, key: KeyObject): string {
  const text = textOf(part);
  return sealedText('audit', text, digestOf(text), key);
}

/** Believes a part only when it was signed with this key, is as it was written, and is about this commit; else one clause on why not. */
export function openAuditPart(
  text: string,
  expected: RecordSubject,
  key: KeyObject,
): { readonly ok: true; readonly part: AuditPart } | { readonly ok: false; readonly why: string } {
  const read = readShape(text, sealedSchema);
  if (!read.ok) return { ok: false, why: read.problem.message };
  const { audit, ...sealed } = read.sealed;
  if (digestOf(textOf(audit)) !== sealed.digest)
    return { ok: false, why: 'the record was changed after it was written' };
  const problem = distrust({ subject: audit.subject, ...sealed }, expected, key);
  if (problem !== undefined) return { ok: false, why: problem.message };
  return audit.subject.headSha === expected.headSha
    ? { ok: true, part: audit }
    : { ok: false, why: 'it is about another commit' };
}

function textOf(part: AuditPart): string {
  const plain = toPlainData(part);
  if (!plain.ok) throw new TypeError(`a part of an audit${plain.at} cannot be written: ${plain.why}`);
  return canonicalJson(plain.value);
}

/** Nothing else that is sealed has this digest. */
const digestOf = (text: string): string => sha256(`audit ${text}`);
