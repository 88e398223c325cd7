import type { Change, ChangedFile, ContentFile, Exclusion, LeftOut, Select } from '../content/content.ts';
import { type Touched, touchedByPatch, touchedByTexts } from './changed-lines.ts';
import type { ListedFile } from './changed-rows.ts';
import type { ReadFile } from './read-files.ts';

/** Reads paths of one commit. */
export type ReadAt = (paths: readonly string[]) => Promise<ReadonlyMap<string, ReadFile>>;

/** What turning rows into content needs of the outside. */
export interface ContentNeeds {
  readonly select: Select;
  readonly atHead: ReadAt;
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

/** Sorts rows by whether anybody wants to read them. */
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

/** Compares with what stood there before, for the files whose diff GitHub left out or got wrong. */
async function compared(
  doubtful: readonly Readable[],
  needs: ContentNeeds,
): Promise<readonly (ContentFile | LeftOut)[]> {
  const earlier = doubtful.filter(({ row }) => !isNew(row)).map(({ row }) => comesFrom(row));
  const before: ReadonlyMap<string, ReadFile> = earlier.length === 0 ? new Map() : await needs.atMergeBase(earlier);
  return doubtful.map((file): ContentFile | LeftOut => {
    const { row, id, text } = file;
    if (isNew(row)) return fileOf(file, touchedByTexts('', text, row));
    const old = before.get(comesFrom(row));
    if (old === undefined || (old.kind === 'left-out' && old.exclusion.reason === 'unreadable')) {
      const cause = 'what it was before the change could not be read';
      return { path: row.path, exclusion: { reason: 'unreadable', cause } };
    }
    if (old.kind !== 'missing' && old.id === id) return { path: row.path, exclusion: { reason: 'unchanged-text' } };
    // What was no text before (a link, an image, nothing) is new in every line.
    return fileOf(file, touchedByTexts(old.kind === 'text' ? old.text : '', text, row));
  });
}

/** Turns the rows of a list into content: what is wanted is read at the head, and its changed lines are found. */
export async function contentOf(rows: readonly ListedFile[], needs: ContentNeeds): Promise<Change> {
  const { wanted, leftOut } = selected(rows, needs.select);
  const listed = rows.map(asListed);
  const removed = rows.filter(({ status }) => status === 'removed').map(({ path }) => path);
  const asked = [...wanted.map(({ path }) => path), ...removed];
  if (asked.length === 0) return { listed, files: [], leftOut };

  const read = await needs.atHead(asked);
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
    if (found.kind === 'left-out') {
      results.set(row.path, { path: row.path, exclusion: found.exclusion });
      continue;
    }
    const readable = { row, id: found.id, text: found.text };
    const touched = touchedByPatch(row, found.text);
    if (touched === undefined) doubtful.push(readable);
    else results.set(row.path, fileOf(readable, touched));
  }
  for (const result of await compared(doubtful, needs)) results.set(result.path, result);

  const ordered = wanted.flatMap(({ path }) => results.get(path) ?? []);
  return {
    listed,
    files: ordered.filter((result): result is ContentFile => 'text' in result),
    leftOut: [...leftOut, ...ordered.filter((result): result is LeftOut => 'exclusion' in result)],
  };
}
