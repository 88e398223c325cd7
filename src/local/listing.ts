import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ChangedFile, FileStatus } from '../content/content.ts';
import { git, nulSeparated } from './git.ts';
import { memoryFolderName } from './memory-folder.ts';

/** The files of a folder, or one line on why they cannot be listed. */
export type Listing<Item> =
  | { readonly ok: true; readonly files: readonly Item[] }
  | { readonly ok: false; readonly cause: string };

const slashes = (path: string): string => path.split(sep).join('/');

async function walk(directory: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(directory, below), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = join(below, entry.name);
      if (entry.name === '.git' || entry.name === 'node_modules' || entry.name === memoryFolderName) return [];
      return entry.isDirectory() ? walk(directory, path) : [slashes(path)];
    }),
  );
  return nested.flat();
}

/** What git does not track and does not ignore. Our own folder has git ignore it, but not in the moment in which it is made. */
const untrackedOnes = ['--others', '--exclude-standard', `--exclude=/${memoryFolderName}/`] as const;

/** All files of a folder, sorted; in a git repository without those that git ignores. */
export async function listFiles(directory: string, signal?: AbortSignal): Promise<readonly string[]> {
  const tracked = await git(directory, ['ls-files', '-z', '--cached', ...untrackedOnes, '--deduplicate'], signal);
  const files = tracked.ok ? nulSeparated(tracked.stdout) : await walk(directory, '');
  return [...files].sort();
}

const statusOf: Readonly<Record<string, FileStatus>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** What changed between a commit and the working tree, new files that git does not track yet included. */
export async function listLocalChanges(
  directory: string,
  base: string,
  signal?: AbortSignal,
): Promise<Listing<ChangedFile>> {
  const diff = await git(directory, ['diff', '--name-status', '--find-renames', '--no-ext-diff', '-z', base], signal);
  if (!diff.ok) return diff;
  const untracked = await git(directory, ['ls-files', '-z', ...untrackedOnes], signal);
  if (!untracked.ok) return untracked;

  const files: ChangedFile[] = [];
  const words = nulSeparated(diff.stdout)[Symbol.iterator]();
  for (const word of words) {
    const status = statusOf[word[0] ?? ''] ?? 'changed';
    const first: string = words.next().value ?? '';
    if (status === 'renamed' || status === 'copied') {
      files.push({ status, previousPath: first, path: words.next().value ?? '' });
    } else {
      files.push({ status, path: first });
    }
  }
  for (const path of nulSeparated(untracked.stdout)) files.push({ status: 'added', path });
  return { ok: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** A path that a person typed, relative to the root of what is judged; undefined when it lies outside. */
export function insideRoot(root: string, absolute: string): string | undefined {
  const path = relative(root, absolute);
  return path.startsWith('..') ? undefined : slashes(path);
}

/** Whether a path is one of these or lies in one of them; everything does where none is named. */
export function isBelow(path: string, below: readonly string[]): boolean {
  return (
    below.length === 0 || below.some((folder) => folder === '' || path === folder || path.startsWith(`${folder}/`))
  );
}
