import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hunkLines } from './git/diff.ts';
import { binary, deleted, latin1, renamed, submodule, symlink } from './git/files.ts';
import { gitLine } from './git/git.ts';
import { repository } from './git/repository.ts';

const page = Array.from({ length: 20 }, (_, index) => `Line ${index + 1}.`).join('\n');

test('a diff shows every kind of change as git stores it', async () => {
  await using repo = await repository({
    base: { 'a.md': `${page}\n`, 'gone.md': 'x\n', 'old name.md': page, 'type.md': 'text\n', 'run.sh': 'true\n' },
    head: {
      'a.md': `${page.replace('Line 10.', 'Line ten.')}\n`,
      'gone.md': deleted,
      'new "name".md': renamed('old name.md'),
      'type.md': symlink('a.md'),
      'run.sh': { executable: 'true\n' },
      'link.md': symlink('a.md'),
      module: submodule(),
      'photo.png': binary(),
      'été.md': latin1('Été\n'),
    },
  });
  const entries = await repo.diff(repo.mergeBase, repo.headSha);
  const rows = entries.map((row) => [row.path, row.status, row.newMode, row.additions, row.deletions, row.patch]);
  expect(rows).toEqual([
    [
      'a.md',
      'modified',
      '100644',
      1,
      1,
      expect.stringMatching(/^@@ -7,7 \+7,7 @@ .*\n Line 7\.\n[\s\S]*\n Line 13\.$/),
    ],
    ['gone.md', 'removed', '000000', 0, 1, '@@ -1 +0,0 @@\n-x'],
    ['link.md', 'added', '120000', 1, 0, '@@ -0,0 +1 @@\n+a.md\n\\ No newline at end of file'],
    ['module', 'added', '160000', 1, 0, expect.stringContaining('+Subproject commit c0ffee')],
    ['new "name".md', 'renamed', '100644', 0, 0, undefined],
    ['photo.png', 'added', '100644', 0, 0, undefined],
    ['run.sh', 'changed', '100755', 0, 0, undefined],
    ['type.md', 'changed', '120000', 1, 1, expect.stringContaining('-text')],
    ['été.md', 'added', '100644', 1, 0, '@@ -0,0 +1 @@\n+\uFFFDt\uFFFD'],
  ]);
});

test('main that moved on is not part of the change', async () => {
  await using repo = await repository({ base: { a: '1\n' }, head: { b: '2\n' }, mainMovedOn: { c: '3\n' } });
  expect(repo.mergeBase).not.toBe(repo.baseSha);
  expect(await repo.mergeBaseOf(repo.baseSha, repo.headSha)).toBe(repo.mergeBase);
  const merge = await repo.mergeCommit();
  expect([...(await repo.tree(merge)).keys()]).toEqual(['a', 'b', 'c']);
  expect(await gitLine(repo.directory, ['rev-parse', `${merge}^1`, `${merge}^2`])).toBe(
    `${repo.baseSha}\n${repo.headSha}`,
  );
});

test('the head moves by push, by force and by rebase', async () => {
  await using repo = await repository({ base: { a: '1\n' }, head: { b: '2\n' } });
  const first = repo.headSha;
  await repo.push({ b: '3\n' });
  expect(await repo.isAncestor(first, repo.headSha)).toBe(true);
  await repo.forcePush({ b: '4\n' });
  expect(await repo.isAncestor(first, repo.headSha)).toBe(false);
  await repo.advanceMain({ c: '5\n' });
  await repo.rebase();
  expect(repo.mergeBase).toBe(repo.baseSha);
  expect([...(await repo.tree(repo.headSha)).keys()]).toEqual(['a', 'b', 'c']);
});

test('objects are read by id and by expression, large ones and missing ones too', async () => {
  const large = Buffer.alloc(3_000_000, 'ab');
  await using repo = await repository({ head: { 'large.txt': large, 'b.md': 'b\n' } });
  const [one, none, two] = await Promise.all([
    repo.objects.read(`${repo.headSha}:large.txt`),
    repo.objects.read(`${repo.headSha}:missing name`),
    repo.objects.read(`${repo.headSha}:b.md`),
  ]);
  expect(one?.data.equals(large)).toBe(true);
  expect(none).toBeUndefined();
  expect(two?.data.toString()).toBe('b\n');
});

test('a working copy has the branch checked out and main beside it', async () => {
  await using repo = await repository({ base: { a: '1\n' }, head: { b: '2\n' } });
  const copy = await repo.workingCopy();
  expect(await readFile(join(copy, 'b'), 'utf8')).toBe('2\n');
  expect(await gitLine(copy, ['rev-parse', 'main'])).toBe(repo.baseSha);
});

test('hunks know which lines they show', () => {
  const hunks = hunkLines('@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n@@ -9 +9,2 @@\n i\n+j\n\\ No newline at end of file');
  expect(hunks.map((hunk) => [[...hunk.right], [...hunk.left]])).toEqual([
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [[9, 10], [9]],
  ]);
});
