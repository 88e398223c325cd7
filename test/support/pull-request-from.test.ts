import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from './git/repository.ts';
import { pullRequestFrom } from './pull-request-from.ts';

test('a recorded pull request becomes the same change in a repository', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-recorded-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files: readonly (readonly [string, string])[] = [
    ['base/docs/a.md', 'A.\n'],
    ['base/docs/gone.md', 'Gone.\n'],
    ['head/docs/a.md', 'B.\n'],
    ['head/docs/new/b.md', 'New.\n'],
  ];
  await Promise.all(['base/docs', 'head/docs/new'].map((path) => mkdir(join(folder, path), { recursive: true })));
  await Promise.all(files.map(([path, text]) => writeFile(join(folder, path), text)));
  const rows = [
    { status: 'modified', path: 'docs/a.md' },
    { status: 'removed', path: 'docs/gone.md' },
    { status: 'added', path: 'docs/new/b.md' },
  ];
  await writeFile(join(folder, 'pull-request.json'), JSON.stringify({ title: 'Say B', files: rows }));
  const recorded = await pullRequestFrom(folder);
  expect(recorded.title).toBe('Say B');
  await using repo = await repository(recorded);
  const entries = await repo.diff(repo.baseSha, repo.headSha);
  expect(entries.map(({ status, path }) => ({ status, path }))).toEqual(rows);
});
