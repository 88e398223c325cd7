import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './git.ts';

/** The bytes of a file, or why they cannot be had: a clause that follows its name, with what to do. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

const no = (why: string): FileBytes => ({ ok: false, why });

/** More than this is not read into memory. */
const largest = 50_000_000;

/** Reads a file as it is in a commit, or in the folder where there is none. Links are not followed. */
export async function committedFile(
  root: string,
  commit: string | undefined,
  path: string,
  signal: AbortSignal,
): Promise<FileBytes> {
  if (commit === undefined) return inFolder(root, path);
  const listed = await git(
    root,
    ['--literal-pathspecs', 'ls-tree', '-l', '-z', '--full-tree', commit, '--', path],
    signal,
  );
  if (!listed.ok) return no(`cannot be read (${listed.cause}): look at the repository`);
  const [, mode, id = '', size] =
    /^(\d+) blob ([0-9a-f]+) +(\d+|-)\t/u.exec(listed.stdout.toString('utf8').split('\0')[0] ?? '') ?? [];
  if (mode === undefined) return no('is not committed: commit it');
  if (mode === '120000') return no('is a link: put the file itself there');
  if (Number(size) > largest) return no(`has ${size} bytes, and at most ${largest} are read: make it smaller`);
  const blob = await git(root, ['cat-file', 'blob', id], signal);
  if (!blob.ok) return no(`cannot be read (${blob.cause}): look at the repository`);
  const digest = largeFileDigest(blob.stdout);
  if (digest === undefined) return { ok: true, bytes: blob.stdout };
  const here = await inFolder(root, path);
  return here.ok && createHash('sha256').update(here.bytes).digest('hex') === digest
    ? here
    : no('is kept in Git LFS and not here: check out with "lfs: true"');
}

/** What a pointer of Git LFS stands for. */
function largeFileDigest(bytes: Uint8Array): string | undefined {
  if (bytes.length > 1024) return undefined;
  const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/u;
  return pointer.exec(Buffer.from(bytes).toString('latin1'))?.[1];
}

async function inFolder(root: string, path: string): Promise<FileBytes> {
  try {
    const stat = await lstat(join(root, path));
    if (!stat.isFile()) return no('is not a regular file: put the file itself there');
    if (stat.size > largest) return no(`has ${stat.size} bytes, and at most ${largest} are read: make it smaller`);
    return { ok: true, bytes: await readFile(join(root, path)) };
  } catch {
    return no('cannot be read: look whether it is there');
  }
}
