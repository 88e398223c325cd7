import type { KeyObject } from 'node:crypto';
import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import { verifyChain } from '../engine/context.ts';
import { distrust, type ExpectedSubject, type RestoreProblem, readShape, refused, sealedText } from './record.ts';
import { writeJson } from './record-digest.ts';
import {
  type FileGrowth,
  type FileRecord,
  type RecordPart,
  type RunRecord,
  sealedPartSchema,
} from './record-schema.ts';

/** Beside the record, in this folder, stand its parts. */
export const recordPartsFolder = 'parts';

/** The name of a part among the others. */
export function recordPartName(number: number): string {
  return `${String(number).padStart(6, '0')}.json`;
}

/** Whether a file of that folder can be a part: what was being written when the run was killed is none. */
export function isRecordPartName(name: string): boolean {
  return /^\d{6,9}\.json$/.test(name);
}

/** A part that is as it was written, or why it is not used. */
export type PartRead =
  | { readonly ok: true; readonly part: RecordPart; readonly signed: boolean }
  | { readonly ok: false; readonly problem: RestoreProblem };

/** Writes a part with its digest and, given a key, its signature. */
export function sealPart(part: RecordPart, key: KeyObject | undefined): string {
  const text = textOf(part);
  return sealedText('part', text, digestOf(text), key);
}

/** Reads a part and finds out whether it is as it was written; says nothing about who wrote it. */
export function inspectPart(text: string): PartRead {
  const read = readSealed(text);
  return read.ok ? { ok: true, part: read.sealed.part, signed: read.sealed.mac !== null } : read;
}

/** Believes a part as `openRecord` believes a record. */
export function openPart(text: string, expected: ExpectedSubject, key: KeyObject): PartRead {
  const read = readSealed(text);
  if (!read.ok) return read;
  const { part, digest, mac } = read.sealed;
  const problem = distrust({ subject: part.subject, digest, mac }, expected, key);
  return problem ? { ok: false, problem } : { ok: true, part, signed: true };
}

function readSealed(text: string) {
  const read = readShape(text, sealedPartSchema);
  if (!read.ok) return read;
  const { part, digest } = read.sealed;
  if (digestOf(textOf(part)) !== digest) return refused('changed', 'the record was changed after it was written');
  return read;
}

/** Its canonical JSON, of which the reviews may lie written already. */
function textOf({ after, files, number, reviews, ...rest }: RecordPart): string {
  const written = reviews.map((review) => writeJson(review).text).join(',');
  return `${canonicalJson({ after, files, number }).slice(0, -1)},"reviews":[${written}],${canonicalJson(rest).slice(1)}`;
}

/** No record has this digest: what a record's digest is taken over starts with a bracket. */
function digestOf(text: string): string {
  return sha256(`part ${text}`);
}

/** A record with what was written down after it, or why its parts do not follow from it. */
export type WithParts =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly problem: string };

/** Puts together what a run wrote that did not come to its end. Parts of another record are not meant, and are left aside. */
export function withParts(record: RunRecord, digest: string, parts: readonly RecordPart[]): WithParts {
  const own = parts.filter(({ after }) => after === digest).toSorted((one, other) => one.number - other.number);
  const files = new Map(record.files.map((file) => [file.path, file]));
  for (const [index, part] of own.entries()) {
    if (part.number !== index + 1) return { ok: false, problem: `part ${index + 1} of the record is missing` };
    for (const growth of part.files) {
      const grown = grow(files.get(growth.path), growth);
      if (grown === undefined) {
        return { ok: false, problem: `part ${part.number} of the record does not follow from what is before it` };
      }
      files.set(growth.path, grown);
    }
  }
  for (const [index, { context }] of [...files.values()].entries()) {
    const problem = verifyChain(context);
    if (problem) return { ok: false, problem: `the record was changed: in file ${index + 1}, ${problem.message}` };
  }
  const reviews = new Map(
    [record, ...own].flatMap((one) => one.reviews.map((review) => [review.key, review] as const)),
  );
  const updatedAt = own.at(-1)?.updatedAt ?? record.updatedAt;
  return { ok: true, record: { ...record, updatedAt, files: [...files.values()], reviews: [...reviews.values()] } };
}

function grow(before: FileRecord | undefined, { context, outcomes, ...now }: FileGrowth): FileRecord | undefined {
  const entries = before?.context.entries ?? [];
  if (context.from !== entries.length) return undefined;
  return {
    ...now,
    context: {
      entries: [...entries, ...context.entries],
      blobs: { ...before?.context.blobs, ...context.blobs },
      head: context.head,
    },
    outcomes: [...(before?.outcomes ?? []), ...outcomes],
  };
}
