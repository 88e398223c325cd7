import { git } from './git.ts';

/** One row of a diff, as git tells it. */
export interface DiffEntry {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly oldMode: string;
  readonly newMode: string;
  /** Of the new side, for removed files of the old one: what the API shows. */
  readonly blob: string;
  readonly newBlob: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on; `undefined` for binary files, pure renames and mode changes. */
  readonly patch: string | undefined;
}

const statusByLetter: Readonly<Record<string, DiffEntry['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** All changed paths between two commits in git's order, with renames found. */
export async function diff(directory: string, from: string, to: string): Promise<readonly DiffEntry[]> {
  const common = ['diff', '--find-renames', '-l0', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index'];
  const [raw, patches] = await Promise.all([
    git(directory, [...common, '--raw', '--no-abbrev', '-z', from, to]),
    git(directory, [...common, '--patch', from, to]),
  ]);
  const sections = splitPatches(patches);
  let next = 0;
  return parseRaw(raw).map((row) => {
    const section = sections[next++] ?? '';
    // A file that became a link, or the reverse, is shown as a deletion followed by a creation.
    const second = changesType(row) ? (sections[next++] ?? '') : '';
    const hunks = [hunksOf(section), hunksOf(second)].filter((part) => part !== '').join('\n');
    const lines = hunks.split('\n');
    return {
      ...row,
      additions: lines.filter((line) => line.startsWith('+')).length,
      deletions: lines.filter((line) => line.startsWith('-')).length,
      patch: hunks === '' ? undefined : hunks,
    };
  });
}

/** The lines of the new side that the patch shows, by hunk: a review comment may stand nowhere else. */
export function hunkLines(patch: string): readonly { readonly right: Set<number>; readonly left: Set<number> }[] {
  const hunks: { right: Set<number>; left: Set<number> }[] = [];
  let right = 0;
  let left = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    const hunk = hunks.at(-1);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunks.push({ right: new Set(), left: new Set() });
    } else if (line.startsWith('+')) hunk?.right.add(right++);
    else if (line.startsWith('-')) hunk?.left.add(left++);
    else if (!line.startsWith('\\')) {
      hunk?.right.add(right++);
      hunk?.left.add(left++);
    }
  }
  return hunks;
}

type Row = Omit<DiffEntry, 'additions' | 'deletions' | 'patch'>;

function parseRaw(raw: Buffer): Row[] {
  const fields = raw.toString('utf8').split('\0');
  const rows: Row[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const head = /^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) ([A-Z])\d*$/.exec(fields[index++] ?? '');
    if (head === null) throw new Error('git diff --raw gave a line of another form');
    const [, oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = head;
    const first = fields[index++] ?? '';
    const moved = letter === 'R' || letter === 'C';
    const path = moved ? (fields[index++] ?? '') : first;
    const status = statusByLetter[letter] ?? 'modified';
    // A change of the mode alone is "changed" in GitHub's words, "modified" in git's.
    const modeOnly = status === 'modified' && oldBlob === newBlob;
    rows.push({
      status: modeOnly ? 'changed' : status,
      path,
      previousPath: moved ? first : undefined,
      oldMode,
      newMode,
      blob: status === 'removed' ? oldBlob : newBlob,
      newBlob,
    });
  }
  return rows;
}

function changesType({ oldMode, newMode, status }: Row): boolean {
  return status === 'changed' && oldMode.slice(0, 3) !== newMode.slice(0, 3);
}

function splitPatches(output: Buffer): string[] {
  // Every line of a hunk begins with one of " +-\", so that only a header can begin with "diff --git".
  return output
    .toString('utf8')
    .split(/(?<=\n)(?=diff --git )/)
    .filter((section) => section !== '');
}

function hunksOf(section: string): string {
  const start = section.indexOf('\n@@ ');
  return start === -1 ? '' : section.slice(start + 1).replace(/\n$/, '');
}
