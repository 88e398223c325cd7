import { posix } from 'node:path';
import type { UnreadReason } from '../content/content.ts';
import { askAbout, type CommitReader, pathsPerQuery, symlink } from './read-files.ts';
import { TreeWalk } from './trees.ts';

const submodule = 0o160000;
/** The target of a link is shorter than this on every system. */
const longestTarget = 4096;

/** Which of these paths are links that may lead to a folder, or submodules; what could not be found out is among them, too. */
export async function foldersBehind(
  reader: CommitReader,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, UnreadReason>> {
  const found = new Map<string, UnreadReason>();
  const walk = new TreeWalk(reader.client, reader.repository, reader.commit);
  const settle = async (path: string, mode: number | undefined, id: string): Promise<void> => {
    if (mode === submodule) found.set(path, { reason: 'submodule' });
    else if (mode === symlink && !(await leadsToFile(reader, walk, path, id, signal)))
      found.set(path, { reason: 'symlink' });
  };
  const runs = Array.from({ length: Math.ceil(paths.length / pathsPerQuery) }, (_, run) =>
    paths.slice(run * pathsPerQuery, (run + 1) * pathsPerQuery),
  );
  await Promise.all(
    runs.map(async (run) => {
      const wanted = run.map((path) => ({ path, withText: false }));
      const entries = await askAbout(reader, wanted, signal);
      await Promise.all(
        run.map(async (path) => {
          if (entries !== undefined) {
            const entry = entries.get(path);
            return entry ? settle(path, entry.mode, entry.oid) : undefined;
          }
          const entry = await walk.entry(path, signal);
          if (entry.ok) return entry.value && settle(path, Number.parseInt(entry.value.mode, 8), entry.value.sha);
          found.set(path, {
            reason: 'unreadable',
            cause: 'whether it is a link or a submodule could not be found out',
          });
        }),
      );
    }),
  );
  return found;
}

/** Whether a link surely leads to a plain file of the same commit: then nothing lies below it. */
async function leadsToFile(
  { client, repository }: CommitReader,
  walk: TreeWalk,
  path: string,
  id: string,
  signal: AbortSignal,
): Promise<boolean> {
  const blob = await client.blob(repository, id, longestTarget, signal);
  if (!blob.ok) return false;
  const target = posix.join(posix.dirname(path), Buffer.from(blob.value).toString('utf8'));
  if (target.startsWith('..') || posix.isAbsolute(Buffer.from(blob.value).toString('utf8'))) return false;
  const entry = await walk.entry(target, signal);
  return entry.ok && entry.value?.type === 'blob' && entry.value.mode !== '120000';
}
