import { expect, test } from 'vitest';
import { touchedByPatch } from '../../src/github/changed-lines.ts';
import type { ListedFile } from '../../src/github/changed-rows.ts';

const patch = '@@ -1,2 +1,3 @@\n One\n-Two\n+Zwei\n+Drei\n@@ -10 +11,2 @@\n Ten\n+Elf';
const text = 'One\nZwei\nDrei\n4\n5\n6\n7\n8\n9\n10\nTen\nElf\n';
const row = (about: Partial<ListedFile> = {}): ListedFile => ({
  path: 'a.md',
  status: 'modified',
  patch,
  additions: 3,
  deletions: 1,
  ...about,
});

test('a diff that agrees with its row and with the text is believed', () => {
  expect(touchedByPatch(row(), text, 1_000)).toEqual({
    changedLines: [
      { start: 2, end: 3 },
      { start: 12, end: 12 },
    ],
    commentableLines: [
      { start: 1, end: 3 },
      { start: 11, end: 12 },
    ],
  });
  expect(touchedByPatch(row(), text.replaceAll('\n', '\r\n'), 1_000)).toBeDefined();
});

test.each<[string, Partial<ListedFile>, string]>([
  ['without its last hunk', { patch: patch.split('\n@@ -10')[0] }, text],
  ['with one addition less than the row says', { additions: 4 }, text],
  ['with one removal less than the row says', { deletions: 2 }, text],
  ['cut in the middle of a hunk', { patch: patch.slice(0, 30) }, text],
  ['of another text', {}, text.replace('Drei', 'Vier')],
  ['of a longer text', {}, 'One\nZwei\n'],
  ['that is missing', { patch: undefined }, text],
  ['that is none', { patch: '<html>' }, text],
])('a diff %s is not', (_name, about, head) => {
  expect(touchedByPatch(row(about), head, 1_000)).toBeUndefined();
});
