import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadResult, Snapshot } from '../content/content.ts';
import { git, nulSeparated } from './git.ts';

const unreadable = (cause: string): ReadResult => ({ ok: false, reason: 'unreadable', cause });
const missing = (path: string, where: string): ReadResult => ({
  ok: false,
  reason: 'missing',
  cause: `${path} does not exist in ${where}`,
});

function decode(bytes: Buffer, path: string): ReadResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return unreadable(`${path} is not UTF-8 text`);
  }
}

/** The files as they lie in a folder, uncommitted changes included; symbolic links are not followed. */
export function workingTree(directory: string, paths: readonly string[]): Snapshot {
  const known = new Set(paths);
  return {
    sha: 'working tree',
    async read(path) {
      const absolute = join(directory, path);
      try {
        const stat = await lstat(absolute);
        if (!stat.isFile()) return unreadable(`${path} is not a regular file`);
        return decode(await readFile(absolute), path);
      } catch {
        return missing(path, 'the working tree');
      }
    },
    async paths() {
      return known;
    },
  };
}

/** A commit of the local repository, read without touching the working tree. */
export function commit(directory: string, sha: string): Snapshot {
  return {
    sha,
    async read(path, signal) {
      const listed = await git(directory, ['ls-tree', '-z', sha, '--', path], signal);
      if (!listed.ok) return unreadable(listed.cause);
      const [mode, type, rest] = listed.stdout.toString('utf8').split(' ');
      if (mode === undefined || mode === '' || rest === undefined) return missing(path, `commit ${sha.slice(0, 10)}`);
      if (type !== 'blob' || mode === '120000') return unreadable(`${path} is not a regular file`);
      const blob = await git(directory, ['cat-file', 'blob', rest.split('\t')[0] ?? ''], signal);
      return blob.ok ? decode(blob.stdout, path) : unreadable(blob.cause);
    },
    async paths(signal) {
      const listed = await git(directory, ['ls-tree', '-r', '-z', '--name-only', sha], signal);
      return listed.ok ? new Set(nulSeparated(listed.stdout)) : undefined;
    },
  };
}
