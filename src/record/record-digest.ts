import { createHash } from 'node:crypto';
import { canonicalJson, canonicalPieces, sha256 } from '../engine/canonical-json.ts';
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

// What lies aside is written as it lies there.
const asideOf = new WeakMap<object, { readonly read: () => string; readonly digest: string }>();

/** Writes something as `text` lies aside, from now on. */
export function writtenAside(
  value: object,
  { text, read }: { readonly text: string; readonly read: () => string },
): void {
  asideOf.set(value, { read, digest: sha256(text) });
}

/** What a record is written from: its files and its report may be made as they are written. */
export type Writable = Omit<RunRecord, 'files' | 'report'> & {
  readonly files: Iterable<FileRecord>;
  readonly report?: Json | PagedReport;
};

/** Takes the text of a record piece by piece; false where no more has room. */
export type Take = (text: string) => boolean;

/** A report whose pages are made one at a time, each time that it is written; with one that is `undefined` it cannot be written. */
export class PagedReport {
  readonly rest: Readonly<Record<string, Json>>;
  readonly pages: Iterable<Json | undefined>;

  constructor(rest: Readonly<Record<string, Json>>, pages: Iterable<Json | undefined>) {
    this.rest = rest;
    this.pages = pages;
  }

  /** Its canonical JSON. */
  *pieces(): Generator<string | undefined> {
    let before = '{';
    for (const key of [...Object.keys(this.rest), 'files'].sort()) {
      yield `${before}${JSON.stringify(key)}:`;
      if (key === 'files') yield* this.#files();
      else yield canonicalJson(this.rest[key] ?? null);
      before = ',';
    }
    yield '}';
  }

  *#files(): Generator<string | undefined> {
    let before = '[';
    for (const page of this.pages) {
      yield before;
      yield page === undefined ? undefined : canonicalJson(page);
      before = ',';
    }
    yield before === '[' ? '[]' : ']';
  }
}

/** A report is written in pieces of this depth: its pages, and of each what it says. */
const reportLevels = 4;

/** Writes a record, and gives the digest of all that it says; `undefined` as soon as a piece is not taken. */
export function writeRecord(
  { files, reviews, report, ...header }: Writable,
  take: Take = () => true,
): string | undefined {
  const headerText = canonicalJson(header);
  if (!take(`${headerText.slice(0, -1)},"files":[`)) return undefined;
  const fileDigests = writeList(files, writeFileRecord, take);
  if (fileDigests === undefined || !take('],"reviews":[')) return undefined;
  const reviewDigests = writeList(reviews, writeJson, take);
  if (reviewDigests === undefined || !take(']')) return undefined;
  let reportDigest: string | null = null;
  if (report !== undefined) {
    const hash = createHash('sha256');
    if (!take(',"report":')) return undefined;
    for (const piece of report instanceof PagedReport ? report.pieces() : canonicalPieces(report, reportLevels)) {
      if (piece === undefined || !take(piece)) return undefined;
      hash.update(piece, 'utf8');
    }
    reportDigest = hash.digest('hex');
  }
  if (!take('}')) return undefined;
  return sha256(canonicalJson([headerText, fileDigests, reviewDigests, reportDigest]));
}

/** Writes what stands in a list, each after the other; the digests of all, unless there was no room. */
function writeList<T extends object>(
  values: Iterable<T>,
  write: (value: T) => Part,
  take: Take,
): readonly string[] | undefined {
  const written: string[] = [];
  for (const value of values) {
    const { text, digest } = write(value);
    if (!take(written.length === 0 ? text : `,${text}`)) return undefined;
    written.push(digest);
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

/** The text of a part of a record, with its digest. */
export function writeJson(value: Json): Part {
  const aside = typeof value === 'object' && value !== null ? asideOf.get(value) : undefined;
  if (aside !== undefined) return { text: aside.read(), digest: aside.digest };
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
