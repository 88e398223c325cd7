import { describe, expect, it } from 'vitest';
import { reviewed, type Setting, shown } from './page.ts';

const text = '# Install\n\nSee [the errors](../api/index.md#errors), [setup](setup.md) and ![logo](img.png).\n';
const rest = {
  'docs/api/index.md': '# API\n\n## Errors\n',
  'docs/guide/setup.md': '# Setup\n',
  'docs/guide/img.png': '',
};
const moved: Setting = {
  path: 'docs/install.md',
  previousPath: 'docs/guide/install.md',
  status: 'renamed',
  changedLines: [],
  head: rest,
  base: { ...rest, 'docs/guide/install.md': text },
  changed: [{ path: 'docs/install.md', previousPath: 'docs/guide/install.md', status: 'renamed' }],
};

describe('a page that a change moves', () => {
  it('blocks for its own links, with the place that each of them means', async () => {
    const review = await reviewed('links', text, moved);
    expect(review.findings.map((one) => [shown(one), one.standing, one.blocks, one.suggestion])).toEqual([
      ['dead-file 3:18-3:40', 'changed', true, 'api/index.md#errors'],
      ['dead-file 3:51-3:59', 'changed', true, 'guide/setup.md'],
      ['dead-file 3:73-3:80', 'changed', true, 'guide/img.png'],
    ]);
  });

  it('is not taken for a page of a router because the move itself broke all that leads to it', async () => {
    const guide =
      '[a](install.md) [b](install.md#install) [c](./install.md) [d](../guide/install.md) [e](install.md?x)\n';
    const head = { ...rest, 'docs/guide/setup.md': guide };
    const review = await reviewed('links', text, {
      ...moved,
      head,
      base: { ...head, 'docs/guide/install.md': text },
      changed: [{ path: 'docs/install.md', previousPath: 'docs/guide/install.md', status: 'renamed' }],
    });
    expect(review.findings.filter(({ blocks }) => blocks)).toHaveLength(3);
    expect(review.notes).toEqual([]);
  });

  it('offers the new place of what moves with it', async () => {
    const review = await reviewed('links', '# A\n\n[b](b.md)\n', {
      path: 'new/a.md',
      previousPath: 'old/a.md',
      status: 'renamed',
      changedLines: [],
      head: { 'other/b.md': '# B\n' },
      base: { 'old/a.md': '', 'old/b.md': '# B\n' },
      changed: [
        { path: 'new/a.md', previousPath: 'old/a.md', status: 'renamed' },
        { path: 'other/b.md', previousPath: 'old/b.md', status: 'renamed' },
      ],
    });
    expect(review.findings.map(({ suggestion, blocks }) => [suggestion, blocks])).toEqual([['../other/b.md', true]]);
  });
});

describe('links that lead nowhere in untouched pages', () => {
  const judged = (other: string) => reviewed('links', '[new](./gone.md)\n', { head: { 'docs/other.md': other } });

  it.each([
    ['two targets are broken links, however often they are used', '[a](a.md) [b](b.md) [a](a.md) [b](b.md)\n', 1],
    ['three and more are how the site does it', '[a](a.md) [b](b.md) [c](c.md) [d](d.md)\n', 0],
  ])('%s', async (_, other, found) => {
    const review = await judged(other);
    expect(review.findings).toHaveLength(found);
    expect(review.notes).toHaveLength(1 - found);
  });

  it('say nothing of the site where it is this change that broke them', async () => {
    const other = '[a](a.md) [b](b.md) [c](c.md) [d](d.md)\n';
    const review = await reviewed('links', '[new](./gone.md)\n', {
      head: { 'docs/other.md': other },
      base: { 'docs/other.md': other, 'docs/a.md': '', 'docs/b.md': '', 'docs/c.md': '', 'docs/d.md': '' },
    });
    expect(review.findings.map(shown)).toContain('dead-file 1:7-1:16');
  });
});

describe('a folder of two or three letters', () => {
  it.each([
    ['api/x.md', 1],
    ['src/x.md', 1],
    ['sdk/x.md', 1],
    ['zh/x.md', 0],
    ['pt-BR/x.md', 0],
    ['zh_CN/x.md', 0],
  ])('%s is a language, of which another may be shown, or it is not: %i', async (target, found) => {
    const review = await reviewed('links', `[x](${target})\n`, {
      path: 'index.md',
      head: { 'x.md': '# X\n', 'api/y.md': '', 'src/y.md': '', 'sdk/y.md': '' },
    });
    expect(review.findings).toHaveLength(found);
  });
});
