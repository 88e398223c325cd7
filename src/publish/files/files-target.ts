import type { Json } from '../../engine/pipeline.ts';
import {
  type Problem,
  type PublishTarget,
  type Put,
  problem,
  type Standing,
  type TakenBack,
} from '../../publication/ports.ts';
import { markOf, type PublishedPage, writeMark } from '../../publication/published-page.ts';
import { documentOf, markIn } from './document.ts';
import type { SiteFiles } from './site-files.ts';
import { entryOf, type IndexEntry, indexName, indexWith, readEntry, readIndex } from './site-index.ts';

/** What lies in the files of a site under a slug. */
interface Found {
  readonly file: string;
  readonly document: string | undefined;
  readonly indexText: string | undefined;
  readonly entries: readonly IndexEntry[];
  readonly entry: IndexEntry | undefined;
}

/** Others may write the list between our reading and our writing it, and then it is read again. */
const mostTries = 20;

/** A target that is files: a document for each page, and a list of all. `place` is what people call where they lie. */
export function filesTarget(
  kind: string,
  place: string,
  files: SiteFiles,
  addressOf: (slug: string) => string,
): PublishTarget {
  const read = async (slug: string, signal: AbortSignal): Promise<Found | Problem> => {
    const file = fileOf(addressOf(slug));
    const [document, index] = await Promise.all([files.read(file, signal), files.read(indexName, signal)]);
    if (document.kind === 'problem') return document;
    if (index.kind === 'problem') return index;
    const entries = readIndex(index.text);
    if (entries === undefined) {
      return problem(
        `${indexName} of the ${place} is not a list that the gate wrote: move it away, or name another place.`,
      );
    }
    const entry = entries.find((one) => one.slug === slug);
    return { file, document: document.text, indexText: index.text, entries, entry };
  };

  /** Writes a document and its entry, unless what stands there is no longer what `isExpected` says. */
  const write = async (
    slug: string,
    wanted: (
      found: Found,
    ) => { readonly document: string | undefined; readonly entry: IndexEntry | undefined } | undefined,
    about: string,
    signal: AbortSignal,
  ): Promise<{ readonly kind: 'written' } | { readonly kind: 'not-expected'; readonly now: Standing } | Problem> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const found = await read(slug, signal);
      if ('kind' in found) return found;
      const change = wanted(found);
      if (change === undefined) return { kind: 'not-expected', now: standingOf(found) };
      const index = indexWith(found.entries, slug, change.entry);
      const written = await files.write(
        new Map([
          [found.file, change.document],
          [indexName, index],
        ]),
        new Map([
          [found.file, found.document],
          [indexName, found.indexText],
        ]),
        about,
        signal,
      );
      if (written.kind !== 'moved') return written;
    }
    return problem(`The ${place} is written by others all the time: try again later.`, { transient: true });
  };

  return {
    kind,
    async check(_pages, signal) {
      const index = await files.read(indexName, signal);
      if (index.kind === 'problem') return index;
      return readIndex(index.text) === undefined
        ? [`${indexName} of the ${place} is not a list that the gate wrote: move it away, or name another place.`]
        : [];
    },
    async find(slug, signal) {
      const found = await read(slug, signal);
      return 'kind' in found ? found : standingOf(found);
    },
    async put(page, before, { signal }): Promise<Put> {
      const found = await read(page.slug, signal);
      if ('kind' in found) return found;
      if (isPut(found, page)) return { kind: 'unchanged', id: found.file };
      const put = await write(
        page.slug,
        (now) =>
          isSame(standingOf(now), before) ? { document: documentOf(page), entry: entryOf(page, now.file) } : undefined,
        `Publish ${page.path}`,
        signal,
      );
      if (put.kind === 'not-expected') return { kind: 'moved', now: put.now };
      return put.kind === 'written' ? { kind: 'put', id: found.file } : put;
    },
    async takeBack(page, before, signal): Promise<TakenBack> {
      const found = await read(page.slug, signal);
      if ('kind' in found) return found;
      if (isSame(standingOf(found), before)) return { kind: 'nothing' };
      const back = await write(
        page.slug,
        // A write that got half way left the one or the other: both are told by their marks.
        (now) => (isBy(now, page, before) ? stateOf(before) : undefined),
        `Take back ${page.path}`,
        signal,
      );
      if (back.kind === 'not-expected') return { kind: 'left', why: 'something else was published there meanwhile' };
      return back.kind === 'written' ? { kind: 'restored' } : back;
    },
    asText: {
      standing: (standing) => (standing.kind === 'ours' ? (stateOf(standing).document ?? '') : ''),
      page: (page) => documentOf(page),
    },
  };
}

/** Where the document of an address lies, as web servers look for it. */
function fileOf(address: string): string {
  const path = decodeURI(new URL(address).pathname).replace(/^\/+|\/+$/gu, '');
  if (/\.html?$/iu.test(path)) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function standingOf({ document, entry, file }: Found): Standing {
  const mark = document === undefined ? entry : markIn(document);
  const state: Json = { document: document ?? null, entry: entry === undefined ? null : { ...entry } };
  if (mark !== undefined) {
    const { path, blobId, commit, digest } = mark;
    return { kind: 'ours', mark: { path, blobId, commit, digest }, state };
  }
  return document === undefined
    ? { kind: 'absent' }
    : { kind: 'foreign', what: `${file}, which the gate did not write` };
}

/** What to put back. */
function stateOf(before: Standing): { readonly document: string | undefined; readonly entry: IndexEntry | undefined } {
  const state = before.kind === 'ours' && isRecord(before.state) ? before.state : {};
  const { document, entry } = state;
  return { document: typeof document === 'string' ? document : undefined, entry: readEntry(entry) };
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: Standing, other: Standing): boolean {
  if (one.kind !== 'ours' || other.kind !== 'ours') return one.kind === other.kind;
  const [a, b] = [stateOf(one), stateOf(other)];
  return a.document === b.document && JSON.stringify(a.entry ?? null) === JSON.stringify(b.entry ?? null);
}

function isPut(found: Found, page: PublishedPage): boolean {
  const entry = entryOf(page, found.file);
  // The commit is not part of what is published: the same text of a later commit stands there already.
  const { document = '' } = found;
  const mark = markIn(document);
  return (
    mark?.digest === page.digest &&
    found.entry?.digest === entry.digest &&
    document === documentOf({ ...page, commit: mark.commit, blobId: mark.blobId, path: mark.path })
  );
}

/** Whether what stands there is what this write left, whole or half. */
function isBy({ document, entry }: Found, page: PublishedPage, before: Standing): boolean {
  const own = writeMark(markOf(page));
  const was = stateOf(before);
  const mark = document === undefined ? undefined : markIn(document);
  const ownDocument = mark !== undefined && writeMark(mark) === own;
  const ownEntry = entry !== undefined && writeMark(entry) === own;
  const formerDocument = document === was.document;
  const formerEntry = JSON.stringify(entry ?? null) === JSON.stringify(was.entry ?? null);
  return (ownDocument || formerDocument) && (ownEntry || formerEntry);
}
