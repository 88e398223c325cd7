import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import type { Json } from '../engine/pipeline.ts';
import type { FileRecord, RunRecord } from './record-schema.ts';

/** A part of a record: its text, and the digest that stands for it. */
interface Part {
  readonly text: string;
  readonly digest: string;
}

// A record is sealed now and then, and most of it is then what it was before. Parts are immutable, so what was once hashed is
// found by identity, and a seal costs what is new and the copying of text, which is cheap. Held are the digests alone: the texts of
// thousands of pages would be most of what a run holds.
const digestsOf = new WeakMap<object, string>();

/** What a record is written from: its files may be made as they are written. */
type Writable = Omit<RunRecord, 'files'> & { readonly files: Iterable<FileRecord> };

/** A record's text and the digest of all that it says; `undefined` as soon as its parts come to more bytes than may be. */
export function writeRecord(
  { files, reviews, report, ...header }: Writable,
  mostBytes = Number.POSITIVE_INFINITY,
): Part | undefined {
  let left = mostBytes;
  const fits = (part: Part | undefined): boolean => {
    left -= part === undefined ? 0 : Buffer.byteLength(part.text) + 1;
    return left >= 0;
  };
  const headerText = canonicalJson(header);
  const reportPart = report === undefined ? undefined : writeJson(report);
  if (!fits(reportPart)) return undefined;
  const reviewParts = partsOf(reviews, writeJson, fits);
  const fileParts = reviewParts && partsOf(files, writeFileRecord, fits);
  if (reviewParts === undefined || fileParts === undefined) return undefined;
  return {
    text: `${headerText.slice(0, -1)},"files":[${texts(fileParts)}],"reviews":[${texts(reviewParts)}]${
      reportPart ? `,"report":${reportPart.text}` : ''
    }}`,
    digest: sha256(canonicalJson([headerText, digests(fileParts), digests(reviewParts), reportPart?.digest ?? null])),
  };
}

function partsOf<T extends object>(
  values: Iterable<T>,
  write: (value: T) => Part,
  fits: (part: Part) => boolean,
): readonly Part[] | undefined {
  const written: Part[] = [];
  for (const value of values) {
    const part = write(value);
    if (!fits(part)) return undefined;
    written.push(part);
  }
  return written;
}

/** The entries are in the digest by the head of their chain: whoever believes the digest has to verify the chain. */
function writeFileRecord(file: FileRecord): Part {
  const { context, outcomes, compensations, ending, verdict, ...rest } = file;
  const entries = context.entries.map((entry) => canonicalJson(entry));
  const outcomeParts = outcomes.map((outcome) => writeJson(outcome));
  const tail = canonicalJson({ ...rest, compensations, ending, verdict });
  const blobs = Object.entries(context.blobs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([digest, value]) => ({ digest, text: `"${digest}":${writeJson(value).text}` }));
  const snapshot = `{"entries":[${entries.join(',')}],"blobs":{${texts(blobs)}},"head":"${context.head}"}`;
  return {
    text: `${tail.slice(0, -1)},"context":${snapshot},"outcomes":[${texts(outcomeParts)}]}`,
    digest: sha256(canonicalJson([tail, context.head, entries.length, digests(blobs), digests(outcomeParts)])),
  };
}

function writeJson(value: Json): Part {
  const text = canonicalJson(value);
  if (typeof value !== 'object' || value === null) return { text, digest: sha256(text) };
  const digest = digestsOf.get(value) ?? sha256(text);
  // What can still change must be hashed again the next time.
  if (Object.isFrozen(value)) digestsOf.set(value, digest);
  return { text, digest };
}

function texts(list: readonly { readonly text: string }[]): string {
  return list.map(({ text }) => text).join(',');
}

function digests(list: readonly { readonly digest: string }[]): readonly string[] {
  return list.map(({ digest }) => digest);
}
