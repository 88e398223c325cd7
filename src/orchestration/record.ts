import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { verifyChain } from './context.ts';
import { writeRecord } from './record-digest.ts';
import { type RecordSubject, type RunRecord, recordVersion, sealedRecordSchema } from './record-schema.ts';

/** Port: where the record of a run is kept. */
export interface RunStore<Loaded> {
  /** The newest trustworthy record of earlier work, or one line on why there is none. */
  load(signal: AbortSignal): Promise<Loaded>;
  /** Replaces the record atomically: a kill at any instant leaves a readable one. */
  save(record: string): Promise<void>;
}

/** No record is larger, in bytes of UTF-8; what claims to be is not even parsed. */
export const largestRecord = 8 * 1024 * 1024;

/** Why a record is not believed; the message is one line and repeats nothing from the record. */
export interface RestoreProblem {
  readonly kind:
    | 'too-large'
    | 'not-json'
    | 'other-version'
    | 'malformed'
    | 'changed'
    | 'no-key'
    | 'unsigned'
    | 'bad-signature'
    | 'other-repository'
    | 'other-workflow'
    | 'other-pull-request'
    | 'other-gate';
  readonly message: string;
}

/** A record, or why it is not believed. */
export type Restored =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly problem: RestoreProblem };

/** What a record must be about to be believed. */
export type ExpectedSubject = Pick<RecordSubject, 'repositoryId' | 'workflowPath' | 'pullRequest' | 'gateId'>;

/** The key that signs records, derived from a secret (RFC 5869) so that the secret itself signs nothing. */
export function recordKey(secret: string): KeyObject {
  if (secret === '') throw new TypeError('a record cannot be signed with an empty secret');
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'content-gate record 1', 32)));
}

/** A record ready to be saved. */
export interface SealedRecord {
  readonly text: string;
  /** What had to be left out to stay within `largestRecord`, one line each. */
  readonly leftOut: readonly string[];
}

/**
 * Writes a record with its digest and, given a key, its signature. The parts of the record must be frozen to be cheap to
 * write again. When it would be too large, what later runs need least is left out first.
 */
export function sealRecord(record: RunRecord, key: KeyObject | undefined): SealedRecord {
  let smaller = record;
  const leftOut: string[] = [];
  for (const [what, cut] of cuts) {
    const text = seal(smaller, key);
    if (Buffer.byteLength(text) <= largestRecord) return { text, leftOut };
    smaller = cut(smaller);
    leftOut.push(what);
  }
  return { text: seal(smaller, key), leftOut };
}

const cuts: readonly (readonly [string, (record: RunRecord) => RunRecord])[] = [
  ['the report', ({ report: _, ...record }) => record],
  ['large values of the context', (record) => ({ ...record, files: record.files.map(withoutBlobs) })],
  ['the older half of the kept reviews', (record) => ({ ...record, reviews: newestHalf(record.reviews) })],
  ['the runs of the files', (record) => ({ ...record, files: [] })],
  ['the kept reviews', (record) => ({ ...record, reviews: [] })],
];

function withoutBlobs(file: RunRecord['files'][number]): RunRecord['files'][number] {
  return { ...file, context: { ...file.context, blobs: {} } };
}

function newestHalf(reviews: RunRecord['reviews']): RunRecord['reviews'] {
  const byAge = reviews.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
  return byAge.slice(0, Math.ceil(byAge.length / 2));
}

function seal(record: RunRecord, key: KeyObject | undefined): string {
  const { text, digest } = writeRecord(record);
  const mac = key ? `"${sign(digest, key)}"` : 'null';
  return `{"record":${text},"digest":"${digest}","mac":${mac}}\n`;
}

/** Reads a record and finds out whether it is as it was written; says nothing about who wrote it. */
export function inspectRecord(text: string): Restored & { readonly signed?: boolean } {
  const read = readSealed(text);
  if (!read.ok) return read;
  return { ok: true, record: read.sealed.record, signed: read.sealed.mac !== null };
}

/** Believes a record only when it was signed with this key, was not changed since, and is about this very subject. */
export function openRecord(text: string, expected: ExpectedSubject, key: KeyObject | undefined): Restored {
  if (key === undefined) return refused('no-key', 'there is no key to check the record with');
  const read = readSealed(text);
  if (!read.ok) return read;
  const { record, digest, mac } = read.sealed;
  if (mac === null) return refused('unsigned', 'the record was written without a key');
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), Buffer.from(sign(digest, key), 'hex'))) {
    return refused('bad-signature', 'the record was not written with the key of this gate');
  }
  const { subject } = record;
  if (subject.repositoryId !== expected.repositoryId) {
    return refused('other-repository', 'the record belongs to another repository');
  }
  if (subject.workflowPath !== expected.workflowPath) {
    return refused('other-workflow', 'the record was written by another workflow');
  }
  if (subject.pullRequest !== expected.pullRequest) {
    return refused('other-pull-request', 'the record belongs to another pull request');
  }
  if (subject.gateId !== expected.gateId) return refused('other-gate', 'the record belongs to another gate');
  return { ok: true, record };
}

type Read =
  | { readonly ok: true; readonly sealed: z.infer<typeof sealedRecordSchema> }
  | { readonly ok: false; readonly problem: RestoreProblem };

const versioned = z.object({ record: z.object({ version: z.number() }) });

function readSealed(text: string): Read {
  if (Buffer.byteLength(text) > largestRecord) {
    return refused('too-large', `the record is larger than ${largestRecord} bytes`);
  }
  const json = parseJson(text);
  if (json === undefined) return refused('not-json', 'the record is cut off or not JSON');
  const version = versioned.safeParse(json);
  if (version.success && version.data.record.version !== recordVersion) {
    return refused('other-version', `the record is not of version ${recordVersion}, which this gate reads`);
  }
  const parsed = sealedRecordSchema.safeParse(json);
  if (!parsed.success) return refused('malformed', 'the record does not have the shape of a record');
  const { record, digest } = parsed.data;
  for (const [index, { context }] of record.files.entries()) {
    const problem = verifyChain(context);
    if (problem) return refused('changed', `the record was changed: in file ${index + 1}, ${problem.message}`);
  }
  if (writeRecord(record).digest !== digest) return refused('changed', 'the record was changed after it was written');
  return { ok: true, sealed: parsed.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sign(digest: string, key: KeyObject): string {
  return createHmac('sha256', key).update(digest).digest('hex');
}

function refused(kind: RestoreProblem['kind'], message: string): { ok: false; problem: RestoreProblem } {
  return { ok: false, problem: { kind, message } };
}
