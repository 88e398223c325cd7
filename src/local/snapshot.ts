import { lstat, readFile, readlink } from 'node:fs/promises';
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

/** More links than any site has on purpose. */
const mostLinks = 100;
/** So many files are looked at together. */
const together = 256;

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
    async links() {
      const found = new Map<string, string>();
      const all = [...known];
      for (let from = 0; from < all.length; from += together) {
        const some = all.slice(from, from + together);
        const targets = await Promise.all(some.map((path) => readlink(join(directory, path)).catch(() => undefined)));
        for (const [index, path] of some.entries()) {
          const target = targets[index];
          if (target !== undefined) found.set(path, target);
        }
      }
      return found;
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
    async links(signal) {
      const listed = await git(directory, ['ls-tree', '-r', '-z', sha], signal);
      if (!listed.ok) return undefined;
      const links = nulSeparated(listed.stdout).flatMap((entry) => {
        const [, id, path] = /^120000 blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
        return id === undefined || path === undefined ? [] : [{ id, path }];
      });
      if (links.length > mostLinks) return undefined;
      const found = new Map<string, string>();
      for (const { id, path } of links) {
        const target = await git(directory, ['cat-file', 'blob', id], signal);
        if (target.ok) found.set(path, target.stdout.toString('utf8'));
      }
      return found;
    },
  };
}
