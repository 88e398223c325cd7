import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { verifyChain } from '../engine/context.ts';
import { cut, cuts, cutWords, has, type Unsealed } from './record-cuts.ts';
import { writeRecord } from './record-digest.ts';
import { type RecordSubject, type RunRecord, recordVersion, sealedRecordSchema } from './record-schema.ts';
import { giveBack, TextRoom } from './text-room.ts';

/** Port: where the record of a run is kept. */
export interface RecordStore {
  /** Replaces the record, bytes of UTF-8, atomically: a kill at any instant leaves a readable one. The parts of the one before are done with. */
  save(record: Buffer): Promise<void>;
  /** Puts a part beside the record, atomically as well. Parts are numbered from 1 after each saved record. */
  add(part: string, number: number): Promise<void>;
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
  /** In bytes of UTF-8; whoever is done with them may give them back. */
  readonly bytes: Buffer<ArrayBuffer>;
  /** Stands for all that the record says; its parts name it. */
  readonly digest: string;
  /** What is in it. */
  readonly record: Unsealed;
  /** What had to be left out to stay within `largestRecord`, one line each. */
  readonly leftOut: readonly string[];
}

/**
 * Writes a record with its digest and, given a key, its signature. The parts of the record must be frozen to be cheap to
 * write again. When it would be too large, what later runs need least is left out first; no more of what is too large is
 * made or held than has room.
 */
export function sealRecord(record: Unsealed, key: KeyObject | undefined): SealedRecord {
  let tried: string | undefined;
  for (const without of cuts) {
    // Where there is nothing to leave out it would be as large again.
    const leaving = without.filter((what) => has[what](record)).join();
    if (leaving === tried) continue;
    tried = leaving;
    const smaller = without.reduce((left, what) => cut[what](left), record);
    const room = new TextRoom(largestRecord);
    const take = (text: string): boolean => room.take(text);
    take(sealedStart('record'));
    const digest = writeRecord(smaller, take);
    if (digest === undefined || !take(sealedEnd(digest, key))) {
      giveBack(room.bytes);
      continue;
    }
    const leftOut = without.map((what) => cutWords[what]);
    return { bytes: room.bytes, digest, record: smaller, leftOut };
  }
  throw new RangeError('a record of nothing but its head is too large');
}

/** What is sealed: a record, a part of one, how a run is spread over machines, what one of them made, of an audit too, what a run notes for itself, and a publication. */
type SealedName = 'record' | 'part' | 'plan' | 'shard' | 'audit' | 'notes' | 'publication';

/** The text of something with its digest and, given a key, its signature. */
export function sealedText(name: SealedName, text: string, digest: string, key: KeyObject | undefined): string {
  return `${sealedStart(name)}${text}${sealedEnd(digest, key)}`;
}

function sealedStart(name: SealedName): string {
  return `{"${name}":`;
}

function sealedEnd(digest: string, key: KeyObject | undefined): string {
  const mac = key ? `"${sign(digest, key)}"` : 'null';
  return `,"digest":"${digest}","mac":${mac}}\n`;
}

/** Reads a record and finds out whether it is as it was written; says nothing about who wrote it. */
export function inspectRecord(text: string): Restored & { readonly signed?: boolean; readonly digest?: string } {
  const read = readSealed(text);
  if (!read.ok) return read;
  const { record, digest, mac } = read.sealed;
  return { ok: true, record, signed: mac !== null, digest };
}

/** Believes a record only when it was signed with this key, was not changed since, and is about this very subject. */
export function openRecord(text: string, expected: ExpectedSubject, key: KeyObject | undefined): Restored {
  if (key === undefined) return refused('no-key', 'there is no key to check the record with');
  const read = readSealed(text);
  if (!read.ok) return read;
  const problem = distrust({ ...read.sealed, subject: read.sealed.record.subject }, expected, key);
  return problem ? { ok: false, problem } : { ok: true, record: read.sealed.record };
}

/** Why something intact is not believed: it was signed with another key or with none, or is about something else. */
export function distrust(
  { subject, digest, mac }: { readonly subject: RecordSubject; readonly digest: string; readonly mac: string | null },
  expected: ExpectedSubject,
  key: KeyObject,
): RestoreProblem | undefined {
  if (mac === null) return refused('unsigned', 'the record was written without a key').problem;
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), Buffer.from(sign(digest, key), 'hex'))) {
    return refused('bad-signature', 'the record was not written with the key of this gate').problem;
  }
  if (subject.repositoryId !== expected.repositoryId) {
    return refused('other-repository', 'the record belongs to another repository').problem;
  }
  if (subject.workflowPath !== expected.workflowPath) {
    return refused('other-workflow', 'the record was written by another workflow').problem;
  }
  if (subject.pullRequest !== expected.pullRequest) {
    return refused('other-pull-request', 'the record belongs to another pull request').problem;
  }
  if (subject.gateId !== expected.gateId) return refused('other-gate', 'the record belongs to another gate').problem;
  return undefined;
}

type Read =
  | { readonly ok: true; readonly sealed: z.infer<typeof sealedRecordSchema> }
  | { readonly ok: false; readonly problem: RestoreProblem };

const versioned = z.union([
  z.object({ record: z.object({ version: z.number() }) }).transform(({ record }) => record.version),
  z.object({ part: z.object({ version: z.number() }) }).transform(({ part }) => part.version),
  z.object({ publication: z.object({ version: z.number() }) }).transform(({ publication }) => publication.version),
]);

/** Reads what was sealed in this shape, as far as the shape tells: nothing is held against its digest yet. */
export function readShape<T>(
  text: string,
  schema: z.ZodType<T>,
): { readonly ok: true; readonly sealed: T } | { readonly ok: false; readonly problem: RestoreProblem } {
  if (Buffer.byteLength(text) > largestRecord) {
    return refused('too-large', `the record is larger than ${largestRecord} bytes`);
  }
  const json = parseJson(text);
  if (json === undefined) return refused('not-json', 'the record is cut off or not JSON');
  const version = versioned.safeParse(json);
  if (version.success && version.data !== recordVersion) {
    return refused('other-version', `the record is not of version ${recordVersion}, which this gate reads`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) return refused('malformed', 'the record does not have the shape of a record');
  return { ok: true, sealed: parsed.data };
}

function readSealed(text: string): Read {
  const read = readShape(text, sealedRecordSchema);
  if (!read.ok) return read;
  const { record, digest } = read.sealed;
  for (const [index, { context }] of record.files.entries()) {
    const problem = verifyChain(context);
    if (problem) return refused('changed', `the record was changed: in file ${index + 1}, ${problem.message}`);
  }
  if (writeRecord(record) !== digest) return refused('changed', 'the record was changed after it was written');
  return read;
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

/** A refusal in the words that people read. */
export function refused(kind: RestoreProblem['kind'], message: string): { ok: false; problem: RestoreProblem } {
  return { ok: false, problem: { kind, message } };
}
