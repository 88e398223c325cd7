import type {
  Change,
  ChangedFile,
  ContentFile,
  ContentSource,
  Exclusion,
  LeftOut,
  ReadLimits,
  Select,
} from '../content/content.ts';
import { decodeContent } from '../content/decode.ts';
import { allLines } from '../content/line-blocks.ts';
import { git, nulSeparated } from './git.ts';
import { commit } from './snapshot.ts';

/** A file of a commit as git lists it. */
export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

/** So many bytes are read by one call of git. */
const bytesTogether = 32 * 1024 * 1024;

/**
 * All content of a commit of the repository around a folder, whole, as if it were new. It is read from git's own objects: what
 * lies in the working tree has no part in it. A sentence where the commit is not there.
 */
export async function commitSource(root: string, sha: string, signal: AbortSignal): Promise<ContentSource | string> {
  const entries = await entriesOf(root, sha, signal);
  if (typeof entries === 'string') return entries;
  const snapshot = commit(root, sha);
  return {
    base: snapshot,
    head: snapshot,
    load: (select, limits) => loadAll(root, entries, select, limits, signal),
  };
}

/** All files of a commit, or a sentence on why git cannot list them. */
export async function entriesOf(root: string, sha: string, signal: AbortSignal): Promise<readonly Entry[] | string> {
  const listed = await git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', sha], signal);
  if (!listed.ok) return listed.cause;
  return nulSeparated(listed.stdout).flatMap((line): readonly Entry[] => {
    const [, mode = '', id = '', size = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/su.exec(line) ?? [];
    return path === '' ? [] : [{ path, mode, id, size: Number(size) || 0 }];
  });
}

async function loadAll(
  root: string,
  entries: readonly Entry[],
  select: Select,
  { maxFileBytes, maxFiles = Number.POSITIVE_INFINITY }: ReadLimits,
  signal: AbortSignal,
): Promise<Change> {
  const listed = entries.map(({ path, id }): ChangedFile => ({ path, status: 'added', blobSha: id }));
  const leftOut: LeftOut[] = [];
  const wanted: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const file = listed[index];
    const exclusion = file === undefined ? undefined : (select(file) ?? unread(entry, maxFileBytes));
    if (exclusion !== undefined) leftOut.push({ path: entry.path, exclusion });
    else if (wanted.length < maxFiles) wanted.push(entry);
    else leftOut.push({ path: entry.path, exclusion: { reason: 'unreadable', cause: 'there are too many files' } });
  }
  const read = await readEntries(root, wanted, signal);
  return { listed, files: read.files, leftOut: [...leftOut, ...read.leftOut] };
}

/** Reads files of a commit whole, as if they were new. */
export async function readEntries(
  root: string,
  wanted: readonly Entry[],
  signal: AbortSignal,
): Promise<Pick<Change, 'files' | 'leftOut'>> {
  const files: ContentFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const some of inParts(wanted)) {
    const blobs = await readBlobs(root, some, signal);
    for (const { path, id } of some) {
      const decoded = blobs instanceof Map ? decodedOf(blobs.get(id)) : unreadable(String(blobs));
      if (decoded.ok) {
        const lines = allLines(decoded.text);
        files.push({
          path,
          status: 'added',
          blobSha: id,
          text: decoded.text,
          changedLines: lines,
          commentableLines: [],
        });
      } else leftOut.push({ path, exclusion: decoded.exclusion });
    }
  }
  return { files, leftOut };
}

/** Why an entry that the patterns name cannot be read as a page, as far as the listing tells. */
export function unread({ mode, size }: Entry, maxFileBytes: number): Exclusion | undefined {
  if (mode === '120000') return { reason: 'symlink' };
  if (mode === '160000') return { reason: 'submodule' };
  return size > maxFileBytes ? { reason: 'too-large', bytes: size, limit: maxFileBytes } : undefined;
}

function inParts(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (bytes + entry.size > bytesTogether) {
      parts.push([]);
      bytes = 0;
    }
    bytes += entry.size;
    parts.at(-1)?.push(entry);
  }
  return parts;
}

/** The bytes of blobs by their ids, or why git did not give them. */
async function readBlobs(
  root: string,
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Uint8Array> | string> {
  const ids = [...new Set(entries.map(({ id }) => id))];
  const read = await git(root, ['cat-file', '--batch'], signal, { input: `${ids.join('\n')}\n` });
  if (!read.ok) return read.cause;
  const found = new Map<string, Uint8Array>();
  let at = 0;
  while (at < read.stdout.length) {
    const end = read.stdout.indexOf('\n', at);
    const [id = '', type, size] = read.stdout.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    found.set(id, read.stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

function decodedOf(bytes: Uint8Array | undefined) {
  return bytes === undefined ? unreadable('the blob is not there; fetch it') : decodeContent(bytes);
}

const unreadable = (cause: string) => ({ ok: false, exclusion: { reason: 'unreadable', cause } }) as const;
