import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import type { Json } from '../engine/pipeline.ts';
import type { FileRecord, RunRecord } from './record-schema.ts';

/** A part of a record: its text, and the digest that stands for it. */
interface Part {
  readonly text: string;
  readonly digest: string;
}

// A record is sealed after each phase, and most of it is then what it was before. Parts are immutable, so what was once
// written and hashed is found by identity, and a seal costs what is new (and the copying of text, which is cheap).
const parts = new WeakMap<object, Part>();

/** A record's text and the digest of all that it says. */
export function writeRecord(record: RunRecord): Part {
  const { files, reviews, report, ...header } = record;
  const fileParts = files.map((file) => once(file, writeFileRecord));
  const reviewParts = reviews.map((review) => once(review, writeJson));
  const reportPart = report === undefined ? undefined : writeValue(report);
  const headerText = canonicalJson(header);
  return {
    text: `${headerText.slice(0, -1)},"files":[${texts(fileParts)}],"reviews":[${texts(reviewParts)}]${
      reportPart ? `,"report":${reportPart.text}` : ''
    }}`,
    digest: sha256(canonicalJson([headerText, digests(fileParts), digests(reviewParts), reportPart?.digest ?? null])),
  };
}

/** The entries are in the digest by the head of their chain: whoever believes the digest has to verify the chain. */
function writeFileRecord(file: FileRecord): Part {
  const { context, outcomes, compensations, ending, verdict, ...rest } = file;
  const entries = context.entries.map((entry) => once(entry, writeJson).text);
  const outcomeParts = outcomes.map((outcome) => once(outcome, writeJson));
  const tail = canonicalJson({ ...rest, compensations, ending, verdict });
  const blobs = Object.entries(context.blobs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([digest, value]) => ({ digest, text: `"${digest}":${writeValue(value).text}` }));
  const snapshot = `{"entries":[${entries.join(',')}],"blobs":{${texts(blobs)}},"head":"${context.head}"}`;
  return {
    text: `${tail.slice(0, -1)},"context":${snapshot},"outcomes":[${texts(outcomeParts)}]}`,
    digest: sha256(canonicalJson([tail, context.head, entries.length, digests(blobs), digests(outcomeParts)])),
  };
}

function writeValue(value: Json): Part {
  return typeof value === 'object' && value !== null ? once(value, writeJson) : writeJson(value);
}

function writeJson(value: Json): Part {
  const text = canonicalJson(value);
  return { text, digest: sha256(text) };
}

function once<T extends object>(value: T, write: (value: T) => Part): Part {
  const known = parts.get(value);
  if (known) return known;
  const part = write(value);
  // What can still change must be written again the next time.
  if (Object.isFrozen(value)) parts.set(value, part);
  return part;
}

function texts(list: readonly { readonly text: string }[]): string {
  return list.map(({ text }) => text).join(',');
}

function digests(list: readonly { readonly digest: string }[]): readonly string[] {
  return list.map(({ digest }) => digest);
}
