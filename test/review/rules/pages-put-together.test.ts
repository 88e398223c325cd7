import { describe, expect, it } from 'vitest';
import { reviewed, type Setting } from './page.ts';

type Files = NonNullable<Setting['head']>;

async function blocking(path: string, text: string, head: Files, more: Setting = {}): Promise<readonly boolean[]> {
  return (await reviewed('links', text, { path, head, ...more })).findings.map(({ blocks }) => blocks);
}

const workbench = {
  'config.yaml': "carpentry: 'swc'\n",
  'episodes/01-lamps.md': '# Lamps\n',
  'episodes/fig/lamp.svg': '',
  'episodes/data/lamps.zip': '',
  'learners/setup.md': '# Setup\n',
} satisfies Files;

describe('a page that a build puts elsewhere', () => {
  it.each<[string, string, string, Files]>([
    ['a picture of a lesson', '![x](fig/lamp.svg)\n', 'learners/reference.md', workbench],
    ['a download of a lesson', '[x](data/lamps.zip)\n', 'instructors/notes.md', workbench],
    ['a page of another folder of a lesson', '[x](01-lamps.md)\n', 'learners/reference.md', workbench],
    ['a part of pages', '[x](../b.md)\n', 'docs/snippets/a.md', { 'mkdocs.yml': '', 'docs/c.md': '' }],
    ['a part of pages by its name', '[x](gone.md)\n', 'docs/_a.md', { 'docs/c.md': '' }],
  ])('has no dead link: %s', async (_, text, path, head) => {
    expect(await blocking(path, text, head)).toEqual([]);
  });

  it.each<[string, string, string, Files]>([
    [
      'a folder that is copied beside it',
      '![x](img/lamps/on.png)\n',
      'manual/a.md',
      { 'assets/img/lamps/on.png': '', 'manual/b.md': '' },
    ],
    [
      'a page that is copied to another depth',
      '[x](../guides/lamps/on.md)\n',
      'spec/a.md',
      { 'www/guides/lamps/on.md': '', 'spec/b.md': '[y](a.md)\n' },
    ],
  ])('gives advice where the address is right from elsewhere: %s', async (_, text, path, head) => {
    expect(await blocking(path, text, head)).toEqual([false]);
  });
});

describe('a dead link still blocks', () => {
  it.each<[string, string, string, Files]>([
    ['on a page for a code host', '![x](img/lamps/on.png)\n', 'manual/README.md', { 'assets/img/lamps/on.png': '' }],
    ['in a folder of parts, for a code host', '[x](gone.md)\n', 'snippets/README.md', { 'docs/b.md': '' }],
    [
      'where another link of the page counts from its folder',
      '![x](img/lamps/on.png) ![y](img/lamps/off.png)\n',
      'manual/a.md',
      { 'assets/img/lamps/on.png': '', 'manual/img/lamps/off.png': '' },
    ],
    [
      'where a page beside it counts from its folder',
      '![x](../img/lamps/on.png)\n',
      'docs/a/b.md',
      { 'docs/a/c.md': '![x](../../img/lamps/on.png)\n', 'img/lamps/on.png': '' },
    ],
    ['with a file of that name elsewhere', '[x](./instal.md)\n', 'docs/a.md', { 'docs/guides/instal.md': '' }],
    ['with no such path anywhere', '[x](guides/gone.md)\n', 'docs/a.md', { 'docs/guides/b.md': '' }],
    [
      'in the pages of a lesson, of a file that is nowhere',
      '![x](fig/gone.svg)\n',
      'episodes/02.md',
      { 'episodes/fig/lamp.svg': '', 'learners/setup.md': '' },
    ],
  ])('%s', async (_, text, path, head) => {
    expect(await blocking(path, text, head)).toEqual([true]);
  });

  it('where the change itself takes the file away', async () => {
    const text = '![x](img/lamps/on.png)\n';
    const head = { 'assets/img/lamps/on.png': '' };
    const changed = [{ path: 'manual/img/lamps/on.png', status: 'removed' }] satisfies Setting['changed'];
    const base = { ...head, 'manual/img/lamps/on.png': '' };
    expect(await blocking('manual/a.md', text, head, { changed, base })).toEqual([true]);
  });
});
