import type { Exclusion } from '../content/content.ts';
import { type Decoded, decodeContent, gitBlobId } from '../content/decode.ts';
import { type BlobEntry, blobAnswerSchema } from './blob-answer.ts';
import { blobQuery, blobVariables, type Wanted } from './blob-query.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explain } from './failure.ts';
import { TreeWalk } from './trees.ts';

/** A path as it stands at a commit. */
export type ReadFile =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  | { readonly kind: 'left-out'; readonly id: string | undefined; readonly exclusion: Exclusion }
  | { readonly kind: 'missing' };

/** A commit of a repository, and the client that can ask for it. */
export interface CommitReader {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly commit: string;
  readonly maxFileBytes: number;
}

// Sizes are asked first, so that no answer holds more than this; GitHub ends a GraphQL query after ten seconds.
const bytesPerQuery = 2_000_000;
const textsPerQuery = 120;
/** So many paths are asked about in one query. */
export const pathsPerQuery = 300;
const portion = 50;
/** So few that their texts are asked for at once: one way to GitHub and back instead of two. */
const fewFiles = 8;

/** The mode of a symbolic link. */
export const symlink = 0o120000;
const submodule = 0o160000;

const without = (id: string | undefined, exclusion: Exclusion): ReadFile => ({ kind: 'left-out', id, exclusion });
const unreadable = (cause: string, id?: string): ReadFile => without(id, { reason: 'unreadable', cause });
const fromDecoded = (id: string, decoded: Decoded): ReadFile =>
  decoded.ok ? { kind: 'text', id, text: decoded.text } : without(id, decoded.exclusion);

/** The name that git gives these bytes, in the hash of the repository. */
const nameOf = (bytes: Uint8Array, id: string): string => gitBlobId(bytes, id.length === 64 ? 'sha256' : 'sha1');

/** What can be said without the text; `undefined` when the text is needed. */
function settled(entry: BlobEntry | null, limit: number): ReadFile | undefined {
  if (entry === null) return { kind: 'missing' };
  const { mode, oid, object } = entry;
  if (mode === symlink) return without(oid, { reason: 'symlink' });
  if (mode === submodule) return without(oid, { reason: 'submodule' });
  if (object?.byteSize === undefined) return unreadable('it is not a file', oid);
  if (object.byteSize === 0) return without(oid, { reason: 'empty' });
  // GitHub calls a page binary for a single NUL: what it is, its bytes tell.
  if (object.byteSize > limit) {
    return without(
      oid,
      object.isBinary === true ? { reason: 'binary' } : { reason: 'too-large', bytes: object.byteSize, limit },
    );
  }
  return undefined;
}

/** The bytes of a blob by its own name, believed only when they have that name. */
async function readBlob(reader: CommitReader, id: string, signal: AbortSignal): Promise<ReadFile> {
  const { client, repository, maxFileBytes } = reader;
  const answer = await client.blob(repository, id, maxFileBytes, signal);
  if (!answer.ok) return unreadable(explain('read it', answer.failure, 'contents: read'), id);
  if (nameOf(answer.value, id) !== id) return unreadable('GitHub sent other bytes than those of this commit', id);
  return fromDecoded(id, decodeContent(answer.value));
}

/** The text that GraphQL sent when it has the blob's own name; the blob itself otherwise (long texts arrive cut, other encodings transcoded). */
async function fromEntry(reader: CommitReader, entry: BlobEntry, signal: AbortSignal): Promise<ReadFile> {
  const text = entry.object?.text;
  if (typeof text === 'string') {
    const bytes = Buffer.from(text);
    if (nameOf(bytes, entry.oid) === entry.oid) return fromDecoded(entry.oid, decodeContent(bytes));
  }
  return readBlob(reader, entry.oid, signal);
}

/** What GraphQL knows of these paths in one query; `undefined` when it gives no usable answer. */
export async function askAbout(
  reader: CommitReader,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, BlobEntry | null> | undefined> {
  const entries = await entriesOf(reader, wanted, signal);
  return entries.kind === 'known' ? entries.byPath : undefined;
}

type Entries =
  | { readonly kind: 'known'; readonly byPath: ReadonlyMap<string, BlobEntry | null> }
  /** Its limit for the hour is reached: whoever asked in another way would use up what else the job needs. */
  | { readonly kind: 'limited'; readonly cause: string }
  | { readonly kind: 'unusable' };

async function entriesOf(
  { client, repository, commit }: CommitReader,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<Entries> {
  const variables = { ...repository, commit, ...blobVariables(wanted) };
  const answer = await client.graphql(blobQuery(wanted), variables, blobAnswerSchema, signal);
  if (!answer.ok) {
    return answer.failure.kind === 'limited'
      ? { kind: 'limited', cause: explain('read it', answer.failure, 'contents: read') }
      : { kind: 'unusable' };
  }
  const entries = answer.value.repository.object;
  return { kind: 'known', byPath: new Map(wanted.map(({ path }, index) => [path, entries[`f${index}`] ?? null])) };
}

/** Without GraphQL: the mode and the blob's name from the trees, then the blob. */
async function walkTo(reader: CommitReader, walk: TreeWalk, path: string, signal: AbortSignal): Promise<ReadFile> {
  const found = await walk.entry(path, signal);
  if (!found.ok) return unreadable(explain('find it at its commit', found.failure, 'contents: read'));
  const item = found.value;
  if (item === undefined) return { kind: 'missing' };
  if (item.mode === '120000') return without(item.sha, { reason: 'symlink' });
  if (item.type === 'commit') return without(item.sha, { reason: 'submodule' });
  if (item.type !== 'blob') return unreadable('it is not a file', item.sha);
  return readBlob(reader, item.sha, signal);
}

/** Splits into runs whose sizes stay under the limits. */
function batches(entries: readonly (readonly [string, BlobEntry])[]): readonly (readonly Wanted[])[] {
  const all: Wanted[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [path, { object }] of entries) {
    const size = object?.byteSize ?? 0;
    const current = all.at(-1);
    if (current === undefined || bytes + size > bytesPerQuery || current.length >= textsPerQuery) {
      all.push([{ path, withText: true }]);
      bytes = size;
    } else {
      current.push({ path, withText: true });
      bytes += size;
    }
  }
  return all;
}

function inRuns<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, run) =>
    items.slice(run * length, (run + 1) * length),
  );
}

/** Reads many paths of one commit in few requests; each path has an entry in the result. */
export async function readFiles(
  reader: CommitReader,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReadFile>> {
  const results = new Map<string, ReadFile>();
  const walk = new TreeWalk(reader.client, reader.repository, reader.commit);
  const byTrees = (some: readonly string[]) =>
    Promise.all(some.map(async (path) => results.set(path, await walkTo(reader, walk, path, signal))));

  const facts = new Map<string, BlobEntry>();
  const withText = paths.length <= fewFiles;
  const learn = async (run: readonly string[]): Promise<unknown> => {
    const wanted = run.map((path) => ({ path, withText }));
    const entries = await entriesOf(reader, wanted, signal);
    if (entries.kind === 'limited') {
      for (const path of run) results.set(path, unreadable(entries.cause));
      return undefined;
    }
    // A query may be too much for GitHub; what also fails in small portions has another cause.
    if (entries.kind === 'unusable') return run.length > portion ? inPortions(run) : byTrees(run);
    for (const [path, entry] of entries.byPath) {
      const known = settled(entry, reader.maxFileBytes);
      if (known !== undefined) results.set(path, known);
      else if (entry !== null) facts.set(path, entry);
    }
    return undefined;
  };
  const inPortions = (run: readonly string[]) => Promise.all(inRuns(run, portion).map(learn));
  await Promise.all(inRuns(paths, pathsPerQuery).map(learn));

  const take = async (path: string, entry: BlobEntry) => results.set(path, await fromEntry(reader, entry, signal));
  if (withText) {
    await Promise.all([...facts].map(([path, entry]) => take(path, entry)));
    return results;
  }
  await Promise.all(
    batches([...facts]).map(async (batch) => {
      const entries = await entriesOf(reader, batch, signal);
      await Promise.all(
        batch.map(({ path }) => {
          if (entries.kind === 'limited') return results.set(path, unreadable(entries.cause));
          const fact = facts.get(path);
          const known = entries.kind === 'known' ? entries.byPath.get(path) : undefined;
          return fact === undefined ? undefined : take(path, known ?? fact);
        }),
      );
    }),
  );
  return results;
}
