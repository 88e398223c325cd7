import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { type EdgeCache, problem } from '../../src/publication/ports.ts';
import { openFolder } from '../../src/publish/files/folder-target.ts';
import type { PublishPorts } from '../../src/publish/publication.ts';
import { publishPages } from '../../src/publish/story.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-gate-story-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const config = publishSchema.parse({
  pages: ['**'],
  site: 'https://example.com',
  target: { kind: 'folder', path: 'site' },
});

async function run(texts: Readonly<Record<string, string>>, ports: Partial<PublishPorts> = {}) {
  const opened = await openFolder({
    ...{ settings: { kind: 'folder', path: 'site' }, secret: () => undefined, fetch, clock: steadyClock, root },
    addressOf: (slug) => `https://example.com/${slug}`,
  });
  if (!opened.ok) throw new Error('the folder does not open');
  const pages = Object.entries(texts).map(([path, text]) => ({ path, blobId: 'b'.repeat(40), text }));
  const publication = await publishPages(
    { config, commit: 'c'.repeat(40), pages, addresses: new Map(), files: new Set(Object.keys(texts)), isDry: false },
    {
      ...{ target: opened.value, caches: [], clock: steadyClock, turn: { check: async () => ({ ok: true }) } },
      prove: async (pages) =>
        new Map(pages.map(({ path }) => [path, { ok: true, headSha: null, runId: null, madeAt: '' }])),
      ...ports,
    },
    new AbortController().signal,
  );
  return Object.fromEntries(publication.pages.map(({ path, ending }) => [path, ending]));
}

async function site(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(join(root, 'site'), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])));
}

it('leaves the site as it was when a later step fails, and drops copies again once the former page is back', async () => {
  await run({ 'a.md': '# First' });
  const before = await site();
  const seen: unknown[] = [];
  const cache: EdgeCache = {
    kind: 'failing',
    async invalidate(changed) {
      seen.push([changed.map(({ slug }) => slug), JSON.stringify(await site()) === JSON.stringify(before)]);
      return seen.length === 1 ? problem('It is gone.') : { kind: 'invalidated', dropped: 1 };
    },
  };
  const endings = await run({ 'a.md': '# Second', 'b.md': '# New' }, { caches: [cache] });
  expect(endings).toEqual({
    'a.md': { kind: 'taken-back', address: 'https://example.com/a' },
    'b.md': { kind: 'taken-back', address: 'https://example.com/b' },
  });
  expect(await site()).toEqual(before);
  expect(seen.at(-1)).toEqual([expect.any(Array), true]);
});

it('publishes nothing without proof, of two pages with one slug, and of a page whose address is taken', async () => {
  await run({ 'a.md': '# First' });
  const before = await site();
  expect(await run({ 'n.md': '# N' }, { prove: async () => new Map([['n.md', { ok: false, why: 'None.' }]]) })).toEqual(
    {
      'n.md': { kind: 'refused', problems: ['None.'] },
    },
  );
  const taken = await run({ 'x/b.md': '# B', 'y/b.md': '# B', 'a.md': '# First', 'z/a.md': '# Z' });
  expect(Object.values(taken).map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(await site()).toEqual(before);
});

it('stops before its next write once a newer commit is there, and leaves to it what stands there by then', async () => {
  let asked = 0;
  const turn = {
    check: async () => {
      asked += 1;
      return asked === 1 ? ({ ok: true } as const) : ({ ok: false, why: 'A newer commit is there.' } as const);
    },
  };
  const endings = await run({ 'a.md': '# A', 'b.md': '# B' }, { turn });
  expect(Object.values(endings).map(({ kind }) => kind)).toEqual(['published', 'superseded']);
  expect(Object.keys(await site()).map((file) => file.replace(/.*site./u, ''))).toEqual(['a/index.html', 'index.json']);
});

it('without a page is done, and writes nothing', async () => {
  const caches: readonly EdgeCache[] = [
    { kind: 'copies', invalidate: async () => ({ kind: 'invalidated', dropped: 0 }) },
  ];
  expect(await run({}, { caches })).toEqual({});
  expect(await readdir(root)).toEqual([]);
});
