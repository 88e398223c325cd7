import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Change,
  ChangedFile,
  ContentFile,
  ContentSource,
  Exclusion,
  LeftOut,
  LineRange,
  ReadLimits,
  Select,
} from '../content/content.ts';
import { decodeContent, gitBlobId } from '../content/decode.ts';
import { readPatch } from '../content/patch.ts';
import { createQueue } from '../engine/queue.ts';
import { git } from './git.ts';
import { listChanges, listFiles } from './listing.ts';
import { commit, workingTree } from './snapshot.ts';

/** What of a folder is judged. */
export interface LocalRequest {
  /** The root of the repository, or the folder where there is none. */
  readonly root: string;
  /** Only what lies at or below these paths, relative to the root; everything when empty. */
  readonly below: readonly string[];
  /** Only what changed since this commit; everything, as if it were new, when absent. */
  readonly base: string | undefined;
}

const readers = 16;

/** Content from a folder on this machine. With a base, what a pull request onto it would change; else every file whole. */
export async function localSource(request: LocalRequest, signal: AbortSignal): Promise<ContentSource> {
  const { root, base } = request;
  const paths = await listFiles(root, signal);
  const head = workingTree(root, paths);
  return {
    head,
    base: base === undefined ? head : commit(root, base),
    load: (select, limits) => loadChange(request, paths, select, limits, signal),
  };
}

async function loadChange(
  { root, below, base }: LocalRequest,
  paths: readonly string[],
  select: Select,
  limits: ReadLimits,
  signal: AbortSignal,
): Promise<Change> {
  const listing =
    base === undefined
      ? { ok: true as const, files: paths.map((path): ChangedFile => ({ path, status: 'added' })) }
      : await listChanges(root, base, signal);
  if (!listing.ok) {
    return {
      listed: [],
      files: [],
      leftOut: [],
      listingProblem: `The changes since the base cannot be listed: ${listing.cause}.`,
    };
  }
  const wanted = listing.files.filter(({ path }) => isBelow(path, below));
  const limit = createQueue(readers);
  const loaded = await Promise.all(
    wanted.map((file): LeftOut | Promise<ContentFile | LeftOut> => {
      const exclusion = select(file);
      return exclusion === undefined
        ? limit.run(() => loadFile(root, file, base, limits, signal))
        : { path: file.path, exclusion };
    }),
  );
  return {
    listed: listing.files,
    files: loaded.filter((item) => 'text' in item),
    leftOut: loaded.filter((item) => 'exclusion' in item),
  };
}

function isBelow(path: string, below: readonly string[]): boolean {
  return (
    below.length === 0 || below.some((folder) => folder === '' || path === folder || path.startsWith(`${folder}/`))
  );
}

async function loadFile(
  root: string,
  file: ChangedFile,
  base: string | undefined,
  limits: ReadLimits,
  signal: AbortSignal,
): Promise<ContentFile | LeftOut> {
  const leftOut = (exclusion: Exclusion): LeftOut => ({ path: file.path, exclusion });
  try {
    const absolute = join(root, file.path);
    const stat = await lstat(absolute);
    if (stat.isSymbolicLink()) return leftOut({ reason: 'symlink' });
    if (stat.isDirectory()) return leftOut({ reason: 'submodule' });
    if (stat.size > limits.maxFileBytes) {
      return leftOut({ reason: 'too-large', bytes: stat.size, limit: limits.maxFileBytes });
    }
    const bytes = await readFile(absolute, { signal });
    const decoded = decodeContent(bytes);
    if (!decoded.ok) return leftOut(decoded.exclusion);
    const lines = await changedLines(root, file, base, decoded.text, signal);
    if (lines.length === 0) return leftOut({ reason: 'unchanged-text' });
    return {
      path: file.path,
      ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
      status: file.status,
      blobSha: gitBlobId(bytes),
      text: decoded.text,
      changedLines: lines,
      commentableLines: [],
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return leftOut({ reason: 'unreadable', cause: 'it cannot be read from the disk' });
  }
}

/** The lines that git says were added or altered; all of them where the file is new or git cannot say. */
async function changedLines(
  root: string,
  file: ChangedFile,
  base: string | undefined,
  text: string,
  signal: AbortSignal,
): Promise<readonly LineRange[]> {
  const whole = [{ start: 1, end: lineCount(text) }];
  if (base === undefined || file.status === 'added') return whole;
  const patch = await git(
    root,
    [
      'diff',
      '--no-ext-diff',
      '--no-textconv',
      '--no-color',
      '--find-renames',
      '-U3',
      base,
      '--',
      file.previousPath ?? file.path,
      file.path,
    ],
    signal,
  );
  if (!patch.ok) return whole;
  const output = patch.stdout.toString('utf8');
  const hunks = output.search(/^@@ /m);
  return hunks === -1 ? [] : (readPatch(output.slice(hunks))?.changedLines ?? whole);
}

/** How many lines a text has; a break at its end begins none. */
export function lineCount(text: string): number {
  const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return Math.max(1, /[\r\n]$/.test(text) ? breaks : breaks + 1);
}
