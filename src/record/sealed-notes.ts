import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import type { Json } from '../engine/pipeline.ts';
import { isPlainData, toPlainData } from '../engine/plain-data.ts';
import { distrust, sealedText } from './record.ts';
import { type RecordSubject, recordSubjectSchema } from './record-schema.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const notesSchema = z.lazy(() =>
  z.strictObject({ subject: recordSubjectSchema, value: z.custom<Json>(isPlainData, 'plain data') }).readonly(),
);
const sealedSchema = z.lazy(() => z.strictObject({ notes: notesSchema, digest, mac: digest.nullable() }).readonly());

/** Seals what a run notes for itself, so that a later one can believe it. */
export function sealNotes(subject: RecordSubject, value: unknown, key: KeyObject): string {
  const text = textOf({ subject, value });
  return sealedText('notes', text, digestOf(text), key);
}

/** Notes that were signed with this key and are as they were written; `undefined` for anything else. */
export function openNotes(text: string, expected: RecordSubject, key: KeyObject): Json | undefined {
  const read = sealedSchema.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { notes, ...sealed } = read.data;
  if (digestOf(textOf(notes)) !== sealed.digest) return undefined;
  const problem = distrust({ subject: notes.subject, ...sealed }, expected, key);
  return problem === undefined ? notes.value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(notes: { readonly subject: RecordSubject; readonly value: unknown }): string {
  const plain = toPlainData(notes);
  if (!plain.ok) throw new TypeError(`notes${plain.at} cannot be written: ${plain.why}`);
  return canonicalJson(plain.value);
}

/** Nothing else that is sealed has this digest. */
const digestOf = (text: string): string => sha256(`notes ${text}`);
