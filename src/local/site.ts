import { possibleHolders, withHolders } from '../content/below.ts';
import type { ChangedFile, LeftOut, Select, Snapshot, UnreadReason } from '../content/content.ts';
import type { Site } from '../content/site.ts';
import { createQueue } from '../engine/queue.ts';
import { entriesOf, readEntries, unread } from './commit-source.ts';
import { isBelow, listFiles } from './listing.ts';
import { commit, workingTree } from './snapshot.ts';
import { foldersBehind, loadFile } from './source.ts';

const readers = 16;

/** The pages of a folder as they lie on the disk, uncommitted ones included; only those below some paths, where any are named. */
export async function workingSite(root: string, below: readonly string[], signal: AbortSignal): Promise<Site> {
  const files = await listFiles(root, signal);
  return {
    snapshot: remembering(workingTree(root, files)),
    list: async (select) => {
      const all = files.map((path): ChangedFile => ({ path, status: 'added' }));
      const wanted = all.filter(({ path }) => isBelow(path, below));
      return { ...listed(wanted, select, await foldersBehind(root, possibleHolders(wanted, select))), listed: all };
    },
    async read(paths, limits, abort) {
      const limit = createQueue(readers);
      const loaded = await Promise.all(
        paths.map((path) => limit.run(() => loadFile(root, { path, status: 'added' }, undefined, limits, abort))),
      );
      return {
        files: loaded.filter((item) => 'text' in item),
        leftOut: loaded.filter((item) => 'exclusion' in item),
      };
    },
  };
}

/** The pages of a commit, or a sentence on why git cannot list them; the working tree has no part in it. */
export async function commitSite(
  root: string,
  sha: string,
  below: readonly string[],
  signal: AbortSignal,
): Promise<Site | string> {
  const entries = await entriesOf(root, sha, signal);
  if (typeof entries === 'string') return entries;
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    snapshot: remembering(commit(root, sha)),
    list: async (select) => {
      const all = entries.map(({ path }): ChangedFile => ({ path, status: 'added' }));
      const wanted = entries.filter(({ path }) => isBelow(path, below));
      const files = all.filter(({ path }) => isBelow(path, below));
      const holders = new Set(possibleHolders(files, select));
      const behind = wanted.flatMap((entry): readonly (readonly [string, UnreadReason])[] => {
        if (!holders.has(entry.path)) return [];
        if (entry.mode === '160000') return [[entry.path, { reason: 'submodule' }]];
        return entry.mode === '120000' ? [[entry.path, { reason: 'symlink' }]] : [];
      });
      return { ...listed(files, select, new Map(behind)), listed: all };
    },
    async read(paths, { maxFileBytes }, abort) {
      const wanted = paths.flatMap((path) => byPath.get(path) ?? []);
      const leftOut = wanted.flatMap((entry): readonly LeftOut[] => {
        const exclusion = unread(entry, maxFileBytes);
        return exclusion === undefined ? [] : [{ path: entry.path, exclusion }];
      });
      const away = new Set(leftOut.map(({ path }) => path));
      const read = await readEntries(
        root,
        wanted.filter(({ path }) => !away.has(path)),
        abort,
      );
      return { files: read.files, leftOut: [...leftOut, ...read.leftOut] };
    },
  };
}

function listed(files: readonly ChangedFile[], select: Select, behind: ReadonlyMap<string, UnreadReason>) {
  const paths: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    const exclusion = select(file);
    if (exclusion === undefined) paths.push(file.path);
    else leftOut.push({ path: file.path, exclusion });
  }
  return { paths, leftOut: withHolders(leftOut, behind) };
}

/** A snapshot that lists its paths once: an audit asks for them with every few pages. */
function remembering(snapshot: Snapshot): Snapshot {
  let paths: ReturnType<Snapshot['paths']> | undefined;
  return {
    sha: snapshot.sha,
    read: (path, signal) => snapshot.read(path, signal),
    paths(signal) {
      paths ??= snapshot.paths(signal);
      return paths;
    },
  };
}
