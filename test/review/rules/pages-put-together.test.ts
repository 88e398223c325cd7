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
    [
      'a page of a vault',
      '[x](b.md) ![y](lamp.png)\n',
      'notes/a.md',
      { '.obsidian/app.json': '', 'b.md': '', 'img/lamp.png': '' },
    ],
    ['a page of Doxygen', '[x](b.md)\n', 'docs/a.md', { Doxyfile: '', 'docs/c/b.md': '' }],
    ['a guide of ExDoc', '[x](b.md)\n', 'guides/a.md', { 'mix.exs': '', 'guides/c/b.md': '' }],
    ['a picture of DocC', '![x](lamp.png)\n', 'X/X.docc/a.md', { 'X/X.docc/Resources/lamp@2x.png': '' }],
    [
      'a page that a router shows without its extension',
      '[x](./b.md)\n',
      'pages/a.mdx',
      { 'next.config.js': '', 'pages/b.mdx': '' },
    ],
    ['addresses of Pelican', '[x](|filename|b.md) [y]({attach}b.png)\n', 'content/a.md', { 'pelicanconf.py': '' }],
    ['a file whose name holds a per cent sign', '[x](a%2Db.md)\n', 'docs/a.md', { 'docs/a%2Db.md': '' }],
    ['an address that stands for others', '[x](link.md) ![y](your-picture.png)\n', 'docs/a.md', { 'docs/b.md': '' }],
    [
      'the text of a new issue, on a site of the whole repository',
      '[x](../blob/main/CONTRIBUTING.md)\n',
      '.github/ISSUE_TEMPLATE/bug.md',
      { 'docusaurus.config.js': '', 'CONTRIBUTING.md': '' },
    ],
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
    ['what may be the name of a member', '[x](Lamp.switch)\n', 'docs/a.md', { 'docs/b.md': '' }],
    ['work of others', '[x](gone.md)\n', 'third_party/lamp/README.md', { 'docs/b.md': '' }],
    [
      'a part of chapters of mdBook',
      '[x](gone.md)\n',
      'src/parts/a.md',
      { 'book.toml': '', 'src/SUMMARY.md': '- [B](b.md)\n', 'src/b.md': '{{#include parts/a.md}}\n' },
    ],
    [
      'a page that is laid over those of another version',
      '[x](./b.mdx)\n',
      'version-overrides/2.1/a.mdx',
      { 'docusaurus.config.js': '', 'versioned_docs/version-2.1/b.mdx': '', 'version-overrides/2.1/c.mdx': '' },
    ],
    ['a page in a folder of parts', '[x](gone.md)\n', '_samples/lamps/a.md', { 'docs/b.md': '' }],
    ['a page of Gatsby', '![x](lamp.png)\n', 'content/a.md', { 'gatsby-config.js': '', 'content/b.md': '' }],
    ['a picture of Pelican', '![x](images/lamp.png)\n', 'content/a.md', { 'pelicanconf.py': '', 'content/b.md': '' }],
    ['a page of Documenter', '[x](made/b.md)\n', 'docs/src/a.md', { 'docs/make.jl': '', 'docs/src/c.md': '' }],
    [
      'a page that a plug-in makes',
      '[x](reference/b.md)\n',
      'docs/a.md',
      { 'mkdocs.yml': 'plugins: [gen-files]\n', 'docs/reference/index.md': '' },
    ],
    [
      'a page in a folder that programs write',
      '[x](api/b.md)\n',
      'docs/a.md',
      { 'docusaurus.config.js': '', 'docs/api/index.md': '' },
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
    [
      'in a chapter of mdBook',
      '[x](gone.md)\n',
      'src/parts/a b.md',
      { 'book.toml': '', 'src/SUMMARY.md': '- [B](b.md)\n- [A](./parts/a%20b.md)\n', 'src/b.md': '' },
    ],
    ['to another site without its scheme', '[x](www.lamp.example.app)\n', 'docs/a.md', { 'docs/b.md': '' }],
    ['to a file of a kind that is nowhere else', '[x](../src/lamp.rs)\n', 'docs/a.md', { 'docs/b.md': '' }],
    [
      'beside a file of nearly the same name',
      '![x](lampp.png)\n',
      'content/a.md',
      { 'gatsby-config.js': '', 'content/lamp.png': '' },
    ],
    [
      'beside a file of nearly the same name, right from elsewhere',
      '![x](img/lamp-one.png)\n',
      'manual/a.md',
      { 'assets/img/lamp-one.png': '', 'manual/img/lamp-onee.png': '' },
    ],
    [
      'in a post of Jekyll',
      '[x](gone.md)\n',
      '_posts/2026-01-01-a.md',
      { '_config.yml': 'title: x\n', '_posts/b.md': '' },
    ],
    ['in the README of Gatsby', '[x](docs/a.md)\n', 'README.md', { 'gatsby-config.js': '', 'content/a.md': '' }],
    ['in the README of a vault', '[x](a.md)\n', 'README.md', { '.obsidian/app.json': '', 'content/a.md': '' }],
    ['of a vault, with no such file', '[x](b.md)\n', 'notes/a.md', { '.obsidian/app.json': '', 'c.md': '' }],
    [
      'in a folder of that name that is kept by hand',
      '[x](api/b.md)\n',
      'docs/a.md',
      { 'docusaurus.config.js': '', 'docs/api/c.md': '', 'docs/api/d.md': '', 'docs/api/e.md': '' },
    ],
    [
      'where a plug-in makes pages, of a page that lies elsewhere',
      '[x](b.md)\n',
      'docs/a.md',
      { 'mkdocs.yml': 'plugins: [gen-files]\n', 'docs/c/b.md': '' },
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
