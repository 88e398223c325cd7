import type { PutAside } from '../content/aside.ts';
import { manyPages } from '../content/aside.ts';
import { possibleHolders, withHolders } from '../content/below.ts';
import type { Change, ChangedFile, ContentFile, Exclusion, LeftOut, Select, UnreadReason } from '../content/content.ts';
import { allLines } from '../content/line-blocks.ts';
import { selectUpTo } from '../content/select.ts';
import { withTextAside } from '../content/text-aside.ts';
import { type Touched, touchedByPatch, touchedByTexts } from './changed-lines.ts';
import type { ListedFile } from './changed-rows.ts';
import type { ReadFile } from './read-files.ts';

/** Reads paths of one commit. */
export type ReadAt = (paths: readonly string[]) => Promise<ReadonlyMap<string, ReadFile>>;

/** What turning rows into content needs of the outside. */
export interface ContentNeeds {
  readonly select: Select;
  /** Content beyond so many files is not read; no limit when absent. */
  readonly maxFiles?: number | undefined;
  /** What is larger is read on neither side. */
  readonly maxFileBytes: number;
  /** Where texts are put aside as soon as they are compared; held in memory when absent. */
  readonly putAside?: PutAside | undefined;
  readonly atHead: ReadAt;
  /** Which of these paths of the head are links that may lead to a folder, or submodules. */
  readonly foldersBehind: (paths: readonly string[]) => Promise<ReadonlyMap<string, UnreadReason>>;
  /** Told what will be read: whoever needs to know more of these files can ask for it at the same time. */
  readonly reading: (rows: readonly ListedFile[]) => void;
  /** Reads at the commit that the change starts from. */
  readonly atMergeBase: ReadAt;
}

const contradiction =
  "GitHub's list of changed files names other contents than the commit has: run the job again, and nothing is approved until the two agree";

interface Readable {
  readonly row: ListedFile;
  readonly id: string;
  readonly text: string;
}

/** Sorts rows by whether anybody wants to read them. What a row calls unchanged is wanted, too: only the commits can tell. */
function selected(rows: readonly ListedFile[], select: Select) {
  const wanted: ListedFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const exclusion: Exclusion | undefined = row.status === 'removed' ? { reason: 'removed' } : select(row);
    if (exclusion !== undefined) leftOut.push({ path: row.path, exclusion });
    else wanted.push(row);
  }
  return { wanted, leftOut };
}

const asListed = ({ path, previousPath, status, blobSha }: ListedFile): ChangedFile => ({
  path,
  ...(previousPath === undefined ? {} : { previousPath }),
  status,
  ...(blobSha === undefined ? {} : { blobSha }),
});
const comesFrom = (row: ListedFile): string => row.previousPath ?? row.path;
/** A file that was not there before is new in every line, whatever it was copied from. */
const isNew = (row: ListedFile): boolean => row.status === 'added' || row.status === 'copied';

const fileOf = ({ row, id, text }: Readable, touched: Touched): ContentFile => ({
  path: row.path,
  ...(row.previousPath === undefined ? {} : { previousPath: row.previousPath }),
  status: row.status,
  blobSha: id,
  text,
  ...touched,
});

const unknown: Exclusion = { reason: 'unreadable', cause: 'what it was before the change could not be read' };
const unreadBefore: ReadFile = { kind: 'left-out', id: undefined, exclusion: unknown };

/** A page beside what stood there before. */
function compare(file: Readable, old: ReadFile): ContentFile | LeftOut {
  const { row, id, text } = file;
  if (old.kind === 'left-out' && old.exclusion.reason === 'unreadable') return { path: row.path, exclusion: unknown };
  const before = old.kind === 'text' ? old.text : '';
  if (old.kind === 'text' && old.id === id) {
    // The same text at another path may be new to somebody; whoever plans the reviewers knows.
    return comesFrom(row) === row.path
      ? { path: row.path, exclusion: { reason: 'unchanged-text' } }
      : fileOf(file, { changedLines: [], commentableLines: [] });
  }
  if (text === '' && before === '') return { path: row.path, exclusion: { reason: 'empty' } };
  // What was no text before (a link, an image, nothing) is new in every line.
  return fileOf(file, touchedByTexts(row, before, text));
}

/** Compares with what stood there before, for the files whose diff GitHub left out or got wrong. */
async function compared(
  doubtful: readonly Readable[],
  needs: ContentNeeds,
): Promise<readonly (ContentFile | LeftOut)[]> {
  const earlier = doubtful.filter(({ row }) => !isNew(row)).map(({ row }) => comesFrom(row));
  const before: ReadonlyMap<string, ReadFile> = earlier.length === 0 ? new Map() : await needs.atMergeBase(earlier);
  return doubtful.map((file) => {
    const { row } = file;
    return compare(file, isNew(row) ? { kind: 'missing' } : (before.get(comesFrom(row)) ?? unreadBefore));
  });
}

const isContent = (result: ContentFile | LeftOut): result is ContentFile => 'text' in result;

/** Turns the rows of a list into content: what is wanted is read at the head, and its changed lines are found. */
export async function contentOf(rows: readonly ListedFile[], needs: ContentNeeds): Promise<Change> {
  const { wanted, leftOut: notWanted } = selected(
    rows,
    selectUpTo(needs.maxFiles ?? Number.POSITIVE_INFINITY, needs.select),
  );
  const listed = rows.map(asListed);
  const removed = rows.filter(({ status }) => status === 'removed').map(({ path }) => path);
  const asked = [...wanted.map(({ path }) => path), ...removed];
  const holders = possibleHolders(rows, needs.select);
  needs.reading(wanted);
  const [read, behind] = await Promise.all([
    asked.length === 0 ? new Map<string, ReadFile>() : needs.atHead(asked),
    holders.length === 0 ? new Map<string, UnreadReason>() : needs.foldersBehind(holders),
  ]);
  const leftOut = withHolders(notWanted, behind);
  if (removed.some((path) => read.get(path)?.kind !== 'missing')) {
    return { listed, files: [], leftOut, listingProblem: contradiction };
  }
  const results = new Map<string, ContentFile | LeftOut>();
  const doubtful: Readable[] = [];
  for (const row of wanted) {
    const found = read.get(row.path) ?? { kind: 'missing' };
    const id = found.kind === 'missing' ? undefined : found.id;
    if (found.kind === 'missing' || (id !== undefined && row.blobSha !== undefined && id !== row.blobSha)) {
      return { listed, files: [], leftOut, listingProblem: contradiction };
    }
    // A page of which nothing is left says no more what it said before: that is for the reviewers.
    const isEmptied = found.kind === 'left-out' && found.exclusion.reason === 'empty' && !isNew(row);
    if (found.kind === 'left-out' && !isEmptied) {
      results.set(row.path, { path: row.path, exclusion: found.exclusion });
      continue;
    }
    const readable = { row, id: found.id ?? '', text: found.kind === 'text' ? found.text : '' };
    const touched = isEmptied ? undefined : touchedByPatch(row, readable.text, needs.maxFileBytes);
    if (touched === undefined) doubtful.push(readable);
    else
      results.set(
        row.path,
        fileOf(readable, isNew(row) ? { ...touched, changedLines: allLines(readable.text) } : touched),
      );
  }
  for (const result of await compared(doubtful, needs)) results.set(result.path, result);

  const { putAside } = needs;
  const ordered = wanted.flatMap(({ path }) => results.get(path) ?? []);
  const files = ordered.filter(isContent);
  return {
    listed,
    files:
      putAside === undefined || files.length < manyPages ? files : files.map((file) => withTextAside(file, putAside)),
    leftOut: [...leftOut, ...ordered.filter((result): result is LeftOut => 'exclusion' in result)],
  };
}
