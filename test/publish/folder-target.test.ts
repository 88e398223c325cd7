import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublishTarget, Standing } from '../../src/publication/ports.ts';
import { openFolder } from '../../src/publish/files/folder-target.ts';
import { publishedPage } from './page.ts';

let root: string;
const { signal } = new AbortController();

async function target(): Promise<PublishTarget> {
  const opened = await openFolder({
    settings: { kind: 'folder', path: 'site' },
    secret: () => undefined,
    fetch,
    clock: () => 0,
    root,
    addressOf: (slug) => `https://example.com/blog/${slug}`,
  });
  if (!opened.ok) throw new Error(opened.problems.join());
  return opened.value;
}

/** Every file of the site with its text. */
async function site(): Promise<Record<string, string>> {
  const entries = await readdir(join(root, 'site'), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (file) => [file.slice(root.length), await readFile(file, 'utf8')] as const),
    ),
  );
}

async function standing(folder: PublishTarget, slug: string): Promise<Standing> {
  const found = await folder.find(slug, signal);
  if (found.kind === 'problem') throw new Error(found.message);
  return found;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-gate-folder-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a folder as a target', () => {
  it('writes a page and the list of all, and nothing the second time', async () => {
    const folder = await target();
    const page = publishedPage('a', 'Words');
    expect(await folder.put(page, { kind: 'absent' }, { signal, key: 'k' })).toMatchObject({ kind: 'put' });
    const after = await site();
    expect(Object.keys(after)).toEqual(['/site/blog/a/index.html', '/site/index.json']);
    const later = publishedPage('a', 'Words', 'd'.repeat(40));
    expect(await folder.put(later, await standing(folder, 'a'), { signal, key: 'k' })).toMatchObject({
      kind: 'unchanged',
    });
    expect(await site()).toEqual(after);
  });

  it('puts back what stood there, also when it runs twice or nothing had happened', async () => {
    const folder = await target();
    await folder.put(publishedPage('a', 'First'), { kind: 'absent' }, { signal, key: '1' });
    const before = await site();
    const was = await standing(folder, 'a');
    const second = publishedPage('a', 'Second');
    expect(await folder.takeBack(second, was, signal)).toEqual({ kind: 'nothing' });
    await folder.put(second, was, { signal, key: '2' });
    expect(await site()).not.toEqual(before);
    expect(await folder.takeBack(second, was, signal)).toEqual({ kind: 'restored' });
    expect(await folder.takeBack(second, was, signal)).toEqual({ kind: 'nothing' });
    expect(await site()).toEqual(before);
  });

  it('leaves alone what others put there, before and after', async () => {
    await mkdir(join(root, 'site/blog/a'), { recursive: true });
    await writeFile(join(root, 'site/blog/a/index.html'), 'by hand');
    const folder = await target();
    expect(await standing(folder, 'a')).toMatchObject({ kind: 'foreign' });
    const page = publishedPage('a', 'Words');
    expect(await folder.put(page, { kind: 'absent' }, { signal, key: 'k' })).toMatchObject({ kind: 'moved' });
    expect(await folder.takeBack(page, { kind: 'absent' }, signal)).toMatchObject({ kind: 'left' });
    expect(await site()).toEqual({ '/site/blog/a/index.html': 'by hand' });
  });

  it('does not follow a link out of the folder', async () => {
    await mkdir(join(root, 'elsewhere'));
    await mkdir(join(root, 'site'));
    await symlink(join(root, 'elsewhere'), join(root, 'site/blog'));
    const folder = await target();
    const put = await folder.put(publishedPage('a', 'Words'), { kind: 'absent' }, { signal, key: 'k' });
    expect(put).toMatchObject({ kind: 'problem', message: expect.stringContaining('link') });
    expect(await readdir(join(root, 'elsewhere'))).toEqual([]);
  });

  it('keeps every entry of the list when pages are written at once', async () => {
    const folder = await target();
    const slugs = ['a', 'b', 'c', 'd'];
    const puts = slugs.map((slug) => folder.put(publishedPage(slug, slug), { kind: 'absent' }, { signal, key: slug }));
    expect((await Promise.all(puts)).map(({ kind }) => kind)).toEqual(slugs.map(() => 'put'));
    const index: unknown = JSON.parse(await readFile(join(root, 'site/index.json'), 'utf8'));
    expect(index).toMatchObject({ pages: slugs.map((slug) => ({ slug })) });
  });

  test.prop([fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y', 'z')), { maxLength: 6 })], {
    numRuns: 20,
  })('is as it was once all that was put is taken back, last first', async (writes) => {
    await rm(join(root, 'site'), { recursive: true, force: true });
    const folder = await target();
    const done: (() => Promise<unknown>)[] = [];
    for (const [slug, words] of writes) {
      const was = await standing(folder, slug);
      const page = publishedPage(slug, words);
      await folder.put(page, was, { signal, key: words });
      done.push(() => folder.takeBack(page, was, signal));
    }
    for (const undo of done.toReversed()) await undo();
    expect(await site()).toEqual({});
  });
});
