import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSource } from '../../src/local/source.ts';

const never = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), 'local-source-'));
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const lines = (word: string): string =>
  Array.from({ length: 9 }, (_, line) => `The ${word} of line ${line} is here.\n`).join('');

let base = '';

beforeAll(() => {
  git('init', '--quiet');
  write('moved.md', lines('moved'));
  write('turned.md', lines('turned'));
  write('emptied.md', lines('emptied'));
  symlinkSync('moved.md', join(folder, 'link.md'));
  git('add', '.');
  git('commit', '--quiet', '--message', 'base');
  base = git('rev-parse', 'HEAD');
  renameSync(join(folder, 'moved.md'), join(folder, 'there.md'));
  renameSync(join(folder, 'turned.md'), join(folder, 'around.md'));
  write('around.md', `${lines('turned')}One line more.\n`);
  write('emptied.md', '');
  write('new-and-empty.md', '');
  git('add', '.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function loaded() {
  const source = await localSource({ root: folder, below: [], base }, never);
  const change = await source.load(() => undefined, { maxFiles: 100, maxFileBytes: 10_000 }, never);
  return { source, change };
}

describe('what changed on this machine since a commit', () => {
  it('lists nothing of the folder that the command makes while it lists', async () => {
    mkdirSync(join(folder, '.content-gate'));
    write('.content-gate/.gitignore', '');
    try {
      for (const since of [base, undefined]) {
        const source = await localSource({ root: folder, below: [], base: since }, never);
        const { listed } = await source.load(() => undefined, { maxFileBytes: 1000 }, never);
        expect(listed.filter(({ path }) => path.startsWith('.content-gate'))).toEqual([]);
      }
    } finally {
      rmSync(join(folder, '.content-gate'), { recursive: true });
    }
  });

  it('knows a page that moved, with the place that it had', async () => {
    const { change } = await loaded();
    const [around] = change.files.filter(({ path }) => path === 'around.md');
    expect(around).toMatchObject({
      status: 'renamed',
      previousPath: 'turned.md',
      changedLines: [{ start: 10, end: 10 }],
    });
    expect(change.files.find(({ path }) => path === 'there.md')).toMatchObject({ previousPath: 'moved.md' });
  });

  it('has a page for the reviewers of which nothing is left, and none that never said anything', async () => {
    const { change } = await loaded();
    expect(change.files.find(({ path }) => path === 'emptied.md')).toMatchObject({ text: '' });
    expect(change.files.map(({ path }) => path)).not.toContain('new-and-empty.md');
    expect(change.leftOut).toContainEqual(
      expect.objectContaining({ path: 'new-and-empty.md', exclusion: expect.objectContaining({ reason: 'empty' }) }),
    );
  });

  it('reads no link out of a commit: it would read what it leads to, or its own text', async () => {
    const { source } = await loaded();
    expect(await source.base.read('link.md', never)).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(await source.base.read('moved.md', never)).toMatchObject({ ok: true });
  });
});
