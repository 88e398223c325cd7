import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { possibleHolders, withHolders } from '../content/below.ts';
import { changedText } from '../content/changed-text.ts';
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
  UnreadReason,
} from '../content/content.ts';
import { decodeContent, gitBlobId } from '../content/decode.ts';
import { formatOf } from '../content/formats/formats.ts';
import { allLines } from '../content/line-blocks.ts';
import { changesBetween, readPatch } from '../content/patch.ts';
import { selectUpTo } from '../content/select.ts';
import { createQueue } from '../engine/queue.ts';
import { git } from './git.ts';
import { isBelow, listFiles, listLocalChanges } from './listing.ts';
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
      : await listLocalChanges(root, base, signal);
  if (!listing.ok) {
    return {
      listed: [],
      files: [],
      leftOut: [],
      listingProblem: `The changes since the base cannot be listed: ${listing.cause}.`,
    };
  }
  const wanted = listing.files.filter(({ path }) => isBelow(path, below));
  const behind = await foldersBehind(root, possibleHolders(wanted, select));
  const limited = selectUpTo(limits.maxFiles ?? Number.POSITIVE_INFINITY, select);
  const limit = createQueue(readers);
  const loaded = await Promise.all(
    wanted.map((file): LeftOut | Promise<ContentFile | LeftOut> => {
      const exclusion = limited(file);
      return exclusion === undefined
        ? limit.run(() => loadFile(root, file, base, limits, signal))
        : { path: file.path, exclusion };
    }),
  );
  return {
    listed: listing.files,
    files: loaded.filter((item) => 'text' in item),
    leftOut: withHolders(
      loaded.filter((item) => 'exclusion' in item),
      behind,
    ),
  };
}

/** Which of these paths are links that may lead to a folder, or submodules. */
export async function foldersBehind(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, UnreadReason>> {
  const inside = await realpath(root);
  const limit = createQueue(readers);
  const found = await Promise.all(
    paths.map((path) =>
      limit.run(async (): Promise<readonly (readonly [string, UnreadReason])[]> => {
        const absolute = join(root, path);
        const stat = await lstat(absolute).catch(() => undefined);
        if (stat?.isDirectory() === true) return [[path, { reason: 'submodule' }]];
        if (stat?.isSymbolicLink() !== true) return [];
        const target = await realpath(absolute).catch(() => undefined);
        const stays = target?.startsWith(`${inside}${sep}`) === true;
        return stays && (await lstat(target)).isFile() ? [] : [[path, { reason: 'symlink' }]];
      }),
    ),
  );
  return new Map(found.flat());
}

/** Reads one file from the disk: whole, as if it were new, where there is no base to compare it with. */
export async function loadFile(
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
    const isNew = base === undefined || file.status === 'added' || file.status === 'copied';
    // A page of which nothing is left says no more what it said before: that is for the reviewers.
    const isEmptied = !decoded.ok && decoded.exclusion.reason === 'empty' && !isNew;
    if (!decoded.ok && !isEmptied) return leftOut(decoded.exclusion);
    const text = decoded.ok ? decoded.text : '';
    const lines = isNew ? allLines(text) : await changedLines(root, file, base, text, limits, signal);
    const moved = file.previousPath !== undefined && file.previousPath !== file.path;
    if (lines.length === 0 && (!moved || text === '')) {
      return leftOut({ reason: text === '' ? 'empty' : 'unchanged-text' });
    }
    return {
      path: file.path,
      ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
      status: file.status,
      blobSha: gitBlobId(bytes),
      text,
      changedLines: lines,
      commentableLines: [],
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return leftOut({ reason: 'unreadable', cause: 'it cannot be read from the disk' });
  }
}

/** The lines that the change answers for by the diff of git; all of them where git cannot say. */
async function changedLines(
  root: string,
  file: ChangedFile,
  base: string,
  text: string,
  { maxFileBytes }: ReadLimits,
  signal: AbortSignal,
): Promise<readonly LineRange[]> {
  const former = file.previousPath ?? file.path;
  const before = await commit(root, base).read(former, signal);
  // What nobody could read before was judged by nobody; a page that was empty holds nothing old.
  if (!before.ok || before.text.includes('\0') || Buffer.byteLength(before.text) > maxFileBytes) return allLines(text);
  const isHtml = formatOf(file.path).name === 'html';
  const options = [
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--diff-algorithm=myers',
    '--text',
    '--find-renames',
    '-U3',
  ];
  const patch = await git(root, ['--literal-pathspecs', 'diff', ...options, base, '--', former, file.path], signal);
  if (!patch.ok) return allLines(text);
  const output = patch.stdout.toString('utf8');
  const hunks = output.search(/^@@ /m);
  const read = hunks === -1 ? undefined : readPatch(output.slice(hunks));
  if (read !== undefined) return changedText(text, isHtml, read);
  if (hunks !== -1) return allLines(text);
  // Without a hunk nothing but the name or the mode changed, if git has looked at the text at all.
  return changedText(text, isHtml, changesBetween(before.text, text));
}
