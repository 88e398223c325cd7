import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/content/parse.ts';
import { checkLinks } from '../../../src/review/rules/checkers/links/link-check.ts';
import { contentFile, reviewed, type Setting, snapshot } from './page.ts';

type Files = NonNullable<Setting['head']>;

const mkdocs = { 'mkdocs.yml': 'site_name: x\n' } satisfies Files;

/** Pages of a site whose links lead somewhere, and some that do not: `dead` of the pages hold one dead link each. */
function site(pages: number, dead: readonly string[], folder = 'docs/'): Files {
  const files: Record<string, string> = {};
  for (let index = 0; index < pages; index += 1) {
    const next = `page-${(index + 1) % pages}.md`;
    const link = dead[index];
    files[`${folder}page-${index}.md`] =
      `# Page\n\n${`[next](${next})\n`.repeat(4)}${link === undefined ? '' : `[gone](${link})\n`}`;
  }
  return files;
}

async function found(text: string, setting: Setting) {
  const review = await reviewed('links', text, { path: 'docs/new.md', ...setting });
  return { blocks: review.findings.filter(({ blocks }) => blocks).length, notes: review.notes };
}

const unchecked = (count: number) =>
  `${count === 1 ? '1 link' : `${count} links`} could not be checked: ${count} that lead nowhere in the same way as others on published pages.`;

describe('what published pages hold as well does not block', () => {
  it.each<[string, string, Files]>([
    [
      'more than one in twenty links to files lead nowhere, to three targets and more',
      '[x](gone.md)\n',
      site(12, ['a.md', 'b.md', 'c.md', 'd.md']),
    ],
    [
      'several files of the same missing folder',
      '[x](made/gone.md)\n',
      { ...site(40, ['made/a.md', 'made/b.md', 'made/c.md']), 'docs/made/x.md': '' },
    ],
    ['the same missing file', '[x](made.md)\n', site(40, ['made.md'])],
    [
      'another file of the missing folder that lies in the same other folder',
      '[x](api/lamp.md)\n',
      { ...site(40, ['api/oil.md']), 'docs/api/x.md': '', 'docs/more/lamp.md': '', 'docs/more/oil.md': '' },
    ],
    ['the same place of the same page, twice', '[x](page-9.md#lamp)\n', site(40, ['page-9.md#lamp', 'page-9.md#lamp'])],
    [
      'places with full stops, which a program makes',
      '[x](page-9.md#config.lamp)\n',
      {
        ...site(40, ['page-8.md#config.on', 'page-7.md#config.off', 'page-6.md#config.oil']),
        ...{ 'docs/a.md': `# On\n\n${'[a](#on) [b](page-1.md#page)\n'.repeat(100)}` },
      },
    ],
    [
      'places of their own pages, on several pages',
      '[x](#lamp)\n',
      {
        'docs/a.md': '[a](#a1) [b](#a2)\n',
        'docs/b.md': '[a](#b1) [b](#b2)\n',
        'docs/c.md': `# On\n\n${'[a](#on)\n'.repeat(20)}`,
      },
    ],
  ])('%s', async (_, text, head) => {
    const base = { ...mkdocs, ...head };
    expect(await found(text, { head: base })).toEqual({ blocks: 0, notes: [unchecked(1)] });
  });
});

describe('what still blocks', () => {
  it.each<[string, string, Files]>([
    ['a file on a site of which no page is published', '[x](gone.md)\n', {}],
    ['a file in a small repository in which the other links lead somewhere', '[x](gone.md)\n', site(2, [])],
    ['a file where two targets are gone', '[x](gone.md)\n', site(3, ['a.md', 'b.md'])],
    ['a file where three of very many are gone', '[x](gone.md)\n', site(40, ['a.md', 'b.md', 'c.md'])],
    [
      'a name that is one slip away from a file beside it, however much is gone',
      '[x](page-on.md)\n',
      { ...site(12, ['a.md', 'b.md', 'c.md', 'd.md']), 'docs/page-one.md': '' },
    ],
    ['a place of one page that another link misses once', '[x](page-9.md#lamp)\n', site(40, ['page-9.md#lamp'])],
    [
      'a place of its own page where one old page has a list of places that are gone',
      '[x](#lamp)\n',
      { 'docs/a.md': `# On\n\n[a](#a1) [b](#a2) [c](#a3) [d](#a4)\n\n${'[a](#on)\n'.repeat(20)}` },
    ],
  ])('%s', async (_, text, head) => {
    const base = { ...mkdocs, ...head };
    expect(await found(text, { head: base })).toMatchObject({ blocks: 1 });
  });

  it('a name that differs from the one beside it in a number', async () => {
    const head = { ...mkdocs, ...site(12, ['a.md', 'b.md', 'c.md', 'd.md']) };
    expect(await found('[x](page-99.md)\n', { head })).toEqual({ blocks: 0, notes: [unchecked(1)] });
  });

  it('what the change itself takes away', async () => {
    const head = { ...mkdocs, ...site(12, ['a.md', 'b.md', 'c.md', 'd.md']) };
    const base = { ...head, 'docs/old.md': '', 'docs/new.md': '[x](old.md)\n' };
    const changed = [
      { path: 'docs/old.md', status: 'removed' },
      { path: 'docs/new.md', status: 'modified' },
    ] as const;
    const setting = { status: 'modified' as const, changedLines: [], head, base, changed };
    expect(await found('[x](old.md)\n', setting)).toMatchObject({ blocks: 1 });
  });

  it('whatever the pages of the same change say, and what they said before counts', async () => {
    const bad = site(12, ['a.md', 'b.md', 'c.md', 'd.md']);
    const paths = [...Object.keys(bad), 'docs/new.md'];
    const added = paths.map((path) => ({ path, status: 'added' as const }));
    expect(await found('[x](gone.md)\n', { head: { ...mkdocs, ...bad }, base: mkdocs, changed: added })).toMatchObject({
      blocks: 1,
    });
    const edited = paths.map((path) => ({ path, status: 'modified' as const }));
    const good = site(12, []);
    const setting = { head: { ...mkdocs, ...good }, base: { ...mkdocs, ...bad }, changed: edited };
    expect(await found('[x](gone.md)\n', setting)).toEqual({ blocks: 0, notes: [unchecked(1)] });
  });
});

it('reads at most sixty published pages for a page, and the common ones once for all of them', async () => {
  // Pages in folders of their own, so that the nearest ones are others for each page.
  const files: Record<string, string> = { ...mkdocs };
  for (let index = 0; index < 300; index += 1) files[`docs/f${index % 30}/p${index}.md`] = '# Lamp\n';
  const base = snapshot(files);
  const paths = await base.paths(new AbortController().signal);
  const read: string[] = [];
  const head = {
    ...base,
    paths: async () => paths,
    read: (path: string, signal: AbortSignal) => {
      if (path.endsWith('.md')) read.push(path);
      return base.read(path, signal);
    },
  };
  const judge = async (path: string) =>
    checkLinks(
      await parsePage(contentFile('[x](gone.md)\n', { path })),
      { roots: [], ignored: () => false },
      {
        ...{ head, base: head, changed: [{ path, status: 'added' }], pages: [path] },
        asset: async () => new Uint8Array(),
        results: async () => ({ ok: false, reason: 'missing', cause: 'none' }),
        reach: async () => ({ kind: 'alive' }),
        signal: new AbortController().signal,
      },
    );
  expect((await judge('docs/f1/new.md')).findings).toHaveLength(1);
  expect(read.length).toBeGreaterThan(48);
  expect(read.length).toBeLessThanOrEqual(60);
  expect((await judge('docs/f2/new.md')).findings).toHaveLength(1);
  expect(read.length).toBeLessThanOrEqual(72);
});
