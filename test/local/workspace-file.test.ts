import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeInWorkspace } from '../../src/local/workspace-file.ts';

let folder = '';
let workspace = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-gate-'));
  workspace = join(folder, 'work');
  await mkdir(join(workspace, '.git'), { recursive: true });
  await mkdir(join(folder, 'outside'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a file is written with its folders, and replaced', async () => {
  expect(await writeInWorkspace(workspace, 'a/b/report.sarif', 'one')).toEqual({ ok: true });
  expect(await writeInWorkspace(workspace, './a/b/report.sarif', 'two')).toEqual({ ok: true });
  expect(await readFile(join(workspace, 'a/b/report.sarif'), 'utf8')).toBe('two');
  expect(await readdir(join(workspace, 'a/b'))).toEqual(['report.sarif']);
});

test('nothing that a pull request may have put there leads it out', async () => {
  await symlink(join(folder, 'outside'), join(workspace, 'reports'));
  await symlink(join(folder, 'outside', 'x'), join(workspace, 'x.sarif'));
  await symlink(join(workspace, '.git'), join(workspace, 'inside'));
  await mkdir(join(workspace, 'folder.sarif'));
  for (const path of [
    'reports/x.sarif',
    'reports/deeper/x.sarif',
    'x.sarif',
    'inside/config',
    'folder.sarif',
    '.git/hooks/x',
    '.GIT/config',
    'a/../../outside/x',
    '.',
  ]) {
    expect([path, await writeInWorkspace(workspace, path, 'text')]).toEqual([
      path,
      { ok: false, warning: expect.stringContaining('Could not write') },
    ]);
  }
  expect(await readdir(join(folder, 'outside'))).toEqual([]);
  expect(await readdir(join(workspace, '.git'))).toEqual([]);
});

test('a folder that cannot be written is a line, and no exception', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(await writeInWorkspace(join(folder, 'file'), 'a.sarif', '')).toMatchObject({ ok: false });
  expect(await writeInWorkspace(join(folder, 'missing'), 'a.sarif', '')).toMatchObject({ ok: false });
});
