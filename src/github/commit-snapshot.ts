import type { ReadResult, Snapshot } from '../content/content.ts';
import { untilAborted } from '../engine/deadline.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { type ReadFile, readFiles } from './read-files.ts';
import { type TreeItem, wholeTree } from './trees.ts';

/** A configuration, a rubric or a page that a link points to is smaller than this. */
const maxFileBytes = 4 * 1024 * 1024;

function resultOf(path: string, commit: string, file: ReadFile | undefined): ReadResult {
  if (file === undefined || file.kind === 'missing') {
    return { ok: false, reason: 'missing', cause: `${path} does not exist in commit ${commit.slice(0, 10)}` };
  }
  if (file.kind === 'text') return { ok: true, text: file.text };
  const { exclusion } = file;
  if (exclusion.reason === 'empty') return { ok: true, text: '' };
  const cause =
    exclusion.reason === 'unreadable' ? exclusion.cause : `${path} is not a text file (${exclusion.reason})`;
  return { ok: false, reason: 'unreadable', cause };
}

/**
 * A commit on GitHub. What is asked for at the same moment is read in one request, and nothing is read twice. `signal` ends
 * the requests; the signal of a single read only ends the wait for it, because others may wait for the same request.
 */
export function commitSnapshot(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  signal: AbortSignal,
): Snapshot {
  const reads = new Map<string, Promise<ReadResult>>();
  let next: { readonly paths: string[]; readonly files: Promise<ReadonlyMap<string, ReadFile>> } | undefined;
  let tree: Promise<ReadonlyMap<string, TreeItem> | undefined> | undefined;
  let links: Promise<ReadonlyMap<string, string> | undefined> | undefined;
  const items = (): Promise<ReadonlyMap<string, TreeItem> | undefined> => {
    tree ??= wholeTree(client, repository, commit, signal).then((answer) => (answer.ok ? answer.value : undefined));
    return tree;
  };

  const joinNext = (path: string) => {
    if (next === undefined) {
      const paths: string[] = [];
      const files = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        next = undefined;
        return readFiles({ client, repository, commit, maxFileBytes }, paths, signal);
      });
      next = { paths, files };
    }
    next.paths.push(path);
    return next.files;
  };

  const ended: ReadResult = { ok: false, reason: 'unreadable', cause: 'the time for reading it ran out' };
  return {
    sha: commit,
    read(path, ofReader) {
      let read = reads.get(path);
      if (read === undefined) {
        read = joinNext(path).then((files) => resultOf(path, commit, files.get(path)));
        reads.set(path, read);
      }
      return untilAborted(read, ofReader).catch(() => ended);
    },
    paths(ofReader) {
      const paths = items().then((found) => (found === undefined ? undefined : new Set(found.keys())));
      return untilAborted(paths, ofReader).catch(() => undefined);
    },
    links(ofReader) {
      links ??= items().then((found) => readLinks(client, repository, found, signal));
      return untilAborted(links, ofReader).catch(() => undefined);
    },
  };
}

/** More links than any site has on purpose, and more bytes than a path has. */
const mostLinks = 100;
const longestTarget = 4096;

async function readLinks(
  client: GitHubClient,
  repository: RepositoryName,
  tree: ReadonlyMap<string, TreeItem> | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string> | undefined> {
  const links = [...(tree?.values() ?? [])].filter(({ mode }) => mode === '120000');
  if (tree === undefined || links.length > mostLinks) return undefined;
  const read = await Promise.all(
    links.map(async ({ path, sha }) => ({ path, blob: await client.blob(repository, sha, longestTarget, signal) })),
  );
  return new Map(
    read.flatMap(({ path, blob }) => (blob.ok ? [[path, Buffer.from(blob.value).toString('utf8')] as const] : [])),
  );
}
