import { describe, expect, it } from 'vitest';
import { reviewed, type Setting, shown } from './page.ts';

type Files = NonNullable<Setting['head']>;

const sphinx = { 'doc/conf.py': 'project = "x"\n', 'doc/index.md': '# Lamps\n' } satisfies Files;
const myst = { 'doc/myst.yml': 'version: 1\n', 'doc/index.md': '# Lamps\n' } satisfies Files;
const docfx = { 'docfx.json': '{}', 'a/b.md': '', 'a/media/On.png': '' } satisfies Files;
const mkdocs = { 'mkdocs.yml': 'site_name: x\n', 'docs/index.md': '# Lamps\n' } satisfies Files;
const hugo = { 'config/_default/hugo.yaml': 'title: x\n', 'content/en/a/lamp.png': '', 'content/en/a/b.md': '' };
const copied = { 'lint/docs/LampOn.md': '', 'docs/rules/lamp-on.md': '', 'docs/rules/oil-in.md': '' } satisfies Files;

async function found(path: string, text: string, head: Files, more: Setting = {}) {
  const review = await reviewed('links', text, { path, head, ...more });
  return review.findings.map((one) => shown(one).split(' ')[0]);
}

describe('what may be made of something else is no dead link', () => {
  it.each<[string, string, string, Files]>([
    ['a label of Sphinx that looks like a file', '[x](lamp_list.md)\n', 'doc/a.md', sphinx],
    ['one that looks like data', '[x](lamp_list.txt)\n', 'doc/a.md', { ...sphinx, 'doc/b.txt': '' }],
    ['a note of MyST', '% See [x](./gone.md)\n\nText.\n', 'doc/a.md', myst],
    ['a note of MyST in a list', '- On\n  % See ![x](./gone.png)\n', 'doc/a.md', myst],
    ['a template', '[x](oil.md) ![y](lamp.png)\n', 'templates/guide/a.md', mkdocs],
    ['a template by its name', '[x](./0005-example.md)\n', 'adr/0000-template.md', {}],
    ['a template among pages', '[x](./0005-example.md)\n', 'docs/adr/_template.md', { ...mkdocs, 'docs/adr/1.md': '' }],
    ['a pattern for new pages', '![x](lamp.png)\n', 'archetypes/post.md', {}],
    ['a page that a program is tested with', '[x](gone.md) [y](#oil)\n', 'lib/tests/fixtures/a.md', {}],
    ['a site that a program is tested with', '[x](gone.md)\n', 'tests/books/src/a.md', {}],
    ['an address that stands for others', '[x](../path/to/page.md)\n', 'docs/a.md', {}],
    ['a version of another branch', '[x](../v0.1/lamps.md)\n', 'spec/a.md', { 'spec/b.md': '' }],
    [
      'a heading below a comment with a fence',
      '<!-- On:\n``` is code.\n-->\n\n[x](#lamp)\n\n## Lamp\n',
      'docs/a.md',
      {},
    ],
    ['what a build packs', '[x](lamps.zip) [y](News.xml)\n', 'Preface.md', {}],
    [
      'a file that the page of an application gives out',
      '<a href="lamp.yaml">x</a>\n',
      'content/a.md',
      {
        ...{ 'next.config.js': '', 'public/a/lamp.yaml': '', 'content/b.yaml': '' },
      },
    ],
    ['the sign of the theme', '[x]: img/favicon.ico\n\n[x]\n', 'docs/a.md', { ...mkdocs, 'docs/img/b.ico': '' }],
    [
      'files that a site puts there',
      '[x](AGENTS.md) [y](README.md) [z](LICENSE.md)\n',
      'content/repo/_index.md',
      {
        ...{ 'hugo.toml': 'title = "x"\n', 'content/_index.md': '', 'content/repo/b.md': '' },
        ...{ 'AGENTS.md': '', 'README.md': '', 'LICENSE.md': '' },
      },
    ],
    [
      'a page of the site that takes this one in',
      '[x](../../guide/lamp.md)\n',
      'geps/one/index.md',
      { 'site/hugo.toml': 'title = "x"\n', 'site/content/en/guide/lamp.md': '' },
    ],
    [
      'a rule of a specification',
      '[x](b.md#r-lamp.on)\n',
      'src/a.md',
      {
        ...{ 'book.toml': '', 'src/SUMMARY.md': '', 'src/b.md': '# Lamp\n\nr[lamp.on]\nIt is on.\n' },
      },
    ],
    ['an anchor of Doxygen', '[x](#oil) [y](#wick)\n\n@anchor oil\n\\subsection wick Wicks\n', 'docs/a.md', {}],
    ['a label of a formula', '[x](#eq:oil)\n\n$$a \\label{eq:oil}$$\n', 'docs/a.md', {}],
    ['an id of Documenter', '[x](#oil)\n\n# [Lamps](@id oil)\n', 'docs/a.md', {}],
    ['a target of reStructuredText', '[x](#oil)\n\n.. _oil:\n\nOil.\n', 'docs/a.md', {}],
    ['a block of Obsidian', '[x](#^oil-1)\n\nOil. ^oil-1\n', 'docs/a.md', {}],
    ['a heading with an id in brackets', '[x](#oil)\n\n## Lamps [#oil]\n', 'docs/a.md', {}],
    ['a heading with an id of docsify', '[x](#oil)\n\n## Lamps :id=oil\n', 'docs/a.md', {}],
    [
      'an attribute that is no sign',
      '[x](#oil)\n\n![Lamp](b.png){id="oil" width=2}\n',
      'docs/a.md',
      { 'docs/b.png': '' },
    ],
    ['what is cited', '[x](#ref-lamp2)\n\nOil burns [see @wick1; @lamp2].\n', 'docs/a.md', {}],
    ['a slide by its number', '[x](#3)\n\n---\n\nA\n\n---\n\nB\n\n---\n\nC\n\n---\n', 'docs/a.md', {}],
    [
      'a page that a template writes',
      '[x](b.md) [y](c.md)\n',
      'docs/a.md',
      { 'docs/b.md.erb': '', 'docs/c.tmpl.md': '' },
    ],
    ['an address with a sign for any', '[x](lamps/*.md) [y](...md)\n', 'docs/a.md', { 'docs/lamps/b.md': '' }],
    ['what only a script acts on', '<a href="#0">Menu</a> [x](#0)\n', 'docs/a.md', {}],
    ['a footnote', 'Jump to [x](#fn:1) and [y](#fnref2:1).\n\nLamp[^1].\n\n[^1]: Oil.\n', 'docs/a.md', mkdocs],
    [
      'a heading that is a link with code',
      '[x](#use-lampon-now)\n\n## [Use `lamp.on` now](./b.md)\n',
      'a.md',
      { 'b.md': '' },
    ],
    ['an id in a list of attributes', '[x](#way)\n\n## Way <small>of lamps</small> { id=way }\n', 'docs/a.md', mkdocs],
    [
      'the places of a page of which the rest stands elsewhere',
      Array.from({ length: 8 }, (_, index) => `[x](#lamp-${index})\n`).join('\n'),
      'docs/lamps-prefix.md',
      mkdocs,
    ],
    ['other capitals in DocFX', '![x](media/on.png) ![y](Media/On.PNG) [z](B.md)\n', 'a/c.md', docfx],
    [
      'a page about a file',
      '[x](./root.tsx) [y](./lamp.config.ts#oil)\n',
      'docs/a.md',
      {
        'docs/root.tsx.md': '',
        'docs/lamp.config.ts.mdx': '',
      },
    ],
    ['a page that a program shows elsewhere', '[x](./oil-in.md)\n', 'lint/docs/LampOn.md', copied],
    [
      'a page that is there for several readers at once',
      '[x](./oil.md)\n',
      'src/a.md',
      {
        ...{ 'src/b-js.md': '', 'src/c-js.md': '', 'src/d-js.md': '' },
        ...{ 'src/b-python.md': '', 'src/c-python.md': '', 'src/d-python.md': '', 'src/oil-js-python.md': '' },
      },
    ],
    ['HTML in a tag of a page of Markdown', '<a href="../java/index.html">x</a>\n', 'src/docs/a.md', {}],
    ['backslashes in a tag', '<video poster="media\\on.png"></video>\n', 'docs/a.md', { 'docs/media/on.png': '' }],
    [
      'a picture of the language that a site falls back to',
      '![x](../lamp.png)\n',
      'content/zh/a/c.md',
      {
        ...hugo,
        'content/zh/a/b.md': '',
      },
    ],
    ['a page in a folder that is named after a country', '[x](./b.md)\n', 'jp/a.md', { 'en/b.md': '', 'en/a.md': '' }],
  ])('%s', async (_, text, path, files) => {
    expect(await found(path, text, files)).toEqual([]);
  });

  it.each<[string, string, string, Files, string]>([
    ['a path in Sphinx', '[x](./lamp_list.md)\n', 'doc/a.md', sphinx, 'dead-file'],
    ['a path to another folder', '[x](b/lamp.md)\n', 'doc/a.md', { ...sphinx, 'doc/b/oil.md': '' }, 'dead-file'],
    ['a picture in Sphinx', '![x](lamp.png)\n', 'doc/a.md', sphinx, 'dead-file'],
    [
      'a slip in a name in Sphinx',
      '[x](lamp-lst.md)\n',
      'doc/a.md',
      { ...sphinx, 'doc/lamp-list.md': '' },
      'dead-file',
    ],
    ['a bare name where no program runs', '[x](lamp_list.md)\n', 'doc/a.md', myst, 'dead-file'],
    ['a per cent within a line', '5 % of [x](./gone.md)\n', 'doc/a.md', myst, 'dead-file'],
    ['a per cent elsewhere', '% See [x](./gone.md)\n', 'docs/a.md', mkdocs, 'dead-file'],
    ['a page about templates', '[x](gone.md)\n', 'docs/templates/a.md', mkdocs, 'dead-file'],
    ['a page about a template', '[x](gone.md)\n', 'docs/email-template.md', mkdocs, 'dead-file'],
    [
      'a picture that an application lacks',
      '<img src="on.png">\n',
      'content/a.md',
      { 'next.config.js': '' },
      'dead-file',
    ],
    ['what nobody packs', '[x](lamps.zip)\n', 'docs/a.md', { 'b.zip': '' }, 'dead-file'],
    ['a slip in the depth', '[x](guide/lamp.md)\n', 'README.md', { ...mkdocs, 'docs/guide/lamp.md': '' }, 'dead-file'],
    [
      'another rule of a specification',
      '[x](b.md#r-lamp.off)\n',
      'src/a.md',
      {
        ...{ 'book.toml': '', 'src/SUMMARY.md': '', 'src/b.md': '# Lamp\n\nr[lamp.on]\nIt is on.\n' },
      },
      'dead-anchor',
    ],
    [
      'a word of the text',
      '[x](#oil)\n\nThe oil. An anchor oil, ^oil^ and a page oil.\n',
      'docs/a.md',
      {},
      'dead-anchor',
    ],
    ['another block of Obsidian', '[x](#^oil-1)\n\nOil. ^oil-2\n', 'docs/a.md', {}, 'dead-anchor'],
    ['a number where nothing is divided', '[x](#3)\n\nA\n\n---\n\nB\n', 'docs/a.md', {}, 'dead-anchor'],
    ['an anchor in code', '[x](#oil)\n\nWrite `@anchor oil` there.\n', 'docs/a.md', {}, 'dead-anchor'],
    [
      'a file beside a template',
      '[x](b.md)\n',
      'docs/a.md',
      { 'docs/bc.md.erb': '', 'docs/b.in.png': '' },
      'dead-file',
    ],
    ['a page about tests', '[x](gone.md)\n', 'tests/README.md', {}, 'dead-file'],
    ['a page in a version that is there', '[x](../v0.1/gone.md)\n', 'spec/a.md', { 'v0.1/b.md': '' }, 'dead-file'],
    [
      'a heading of other code',
      '[x](#use-lampon)\n\n## [Use `lamp.off`](./b.md)\n',
      'a.md',
      { 'b.md': '' },
      'dead-anchor',
    ],
    ['other capitals on GitHub', '![x](media/on.png)\n', 'a/c.md', { 'a/media/On.png': '' }, 'dead-file'],
    ['another name in DocFX', '![x](media/of.png)\n', 'a/c.md', docfx, 'dead-file'],
    ['a page about another file', '[x](./root.ts)\n', 'docs/a.md', { 'docs/root.tsx.md': '' }, 'dead-file'],
    ['a page of which no other shows this one', '[x](./oil-in.md)\n', 'lint/docs/Off.md', copied, 'dead-file'],
    ['HTML in a tag beside the page', '<a href="b.html">x</a>\n', 'docs/a.md', {}, 'dead-file'],
    ['HTML in a page of HTML', '<a href="gone.html">x</a>\n', 'docs/a.html', {}, 'dead-file'],
    ['a page that no language has', '[x](./b.md)\n', 'jp/a.md', { 'en/a.md': '' }, 'dead-file'],
  ])('but %s is', async (_, text, path, files, criterion) => {
    expect(await found(path, text, files)).toEqual([criterion]);
  });

  it.each<[string, string, string, Files, string]>([
    ['a bare name of Sphinx', '[x](oil.md)\n', 'doc/a.md', sphinx, 'doc/oil.md'],
    ['a link of a template', '[x](oil.md)\n', 'templates/a.md', {}, 'templates/oil.md'],
    ['a page that is shown elsewhere', '[x](./oil-in.md)\n', 'lint/docs/LampOn.md', copied, 'lint/docs/oil-in.md'],
  ])('%s is broken for sure by a change that takes its file away', async (_, text, path, files, gone) => {
    const base = { ...files, [path]: text, [gone]: '# Oil\n' };
    const changed = [
      { path, status: 'modified' },
      { path: gone, status: 'removed' },
    ] as const;
    expect(await found(path, text, files, { base, changed, status: 'modified' })).toEqual(['dead-file']);
  });
});

it('a page with a place or two of its own is whole, whatever else its links name', async () => {
  const places = Array.from({ length: 8 }, (_, index) => `[x](#lamp-${index})\n`).join('\n');
  const own = '[a](#on) [b](#off) [c](#oil)\n\n## On\n\n## Off\n\n## Oil\n\n';
  expect(await found('docs/a.md', own + places, mkdocs)).toHaveLength(8);
});

describe('the mark of DocFX for the text below the header', () => {
  const syntax = async (text: string) =>
    (await reviewed('front-matter', text, { path: 'a/c.md', head: docfx })).findings;

  it('is no alias', async () => {
    expect(await syntax('---\nuid: Lamp.On\nremarks: *content\n---\n\nText.\n')).toEqual([]);
    expect(await syntax('---\nuid: Lamp.On\nparts:\n  - remarks: *content\r\n---\n\nText.\n')).toEqual([]);
  });

  it('is one without the name of a page, and so is another name', async () => {
    expect(await syntax('---\ntitle: On\nremarks: *content\n---\n\nText.\n')).toHaveLength(1);
    expect(await syntax('---\nuid: Lamp.On\nremarks: *oil\n---\n\nText.\n')).toHaveLength(1);
  });
});
