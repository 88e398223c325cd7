import { describe, expect, it } from 'vitest';
import { reviewed, type Setting, shown } from './page.ts';

type Files = NonNullable<Setting['head']>;

/** What a site looks like to the gate: one tell-tale and a page beside it. */
const sites = {
  mkdocs: { 'mkdocs.yml': 'site_name: x\n' },
  docusaurus: { 'docusaurus.config.js': 'module.exports = {}\n' },
  hugo: { 'hugo.toml': 'title = "x"\n', 'content/_index.md': '' },
  hugoOld: { 'config.toml': 'title = "x"\n', 'content/_index.md': '' },
  zola: { 'config.toml': 'base_url = "https://example.org"\n', 'content/_index.md': '' },
  vitepress: { '.vitepress/config.ts': '' },
  mdbook: { 'book.toml': '[book]\nsrc = "src"\n', 'src/SUMMARY.md': '' },
  docfx: { 'docfx.json': '{}' },
  myst: { 'docs/conf.py': '' },
  nothing: {},
} satisfies Record<string, Files>;

async function judge(path: string, text: string, files: Files) {
  const review = await reviewed('links', text, { path, head: files });
  return { findings: review.findings.map((one) => shown(one).split(' ')[0]), notes: review.notes.join('\n') };
}

describe('ids of headings', () => {
  it.each<[string, string, string, Files]>([
    ['an attribute list with spaces', '[x](#win)\n\n## Lamp { #win }\n', 'docs/a.md', sites.nothing],
    [
      'an attribute list with a colon and a class',
      '[x](#win)\n\n## Lamp {: #win .wide }\n',
      'docs/a.md',
      sites.nothing,
    ],
    ['a class alone', '[x](#lamp) [y](#bulb)\n\n## Lamp {.big}\n\n## Bulb {-}\n', 'docs/a.md', sites.nothing],
    ['an attribute list on the next line', '[x](#money)\n\n## Lamp\n{: #money}\n', 'docs/a.md', sites.nothing],
    ['an inline attribute list', '[x](#money)\n\n**Lamp**{ #money }\n', 'docs/a.md', sites.nothing],
    ['a generic in code', '[x](#listitem)\n\n## `List<Item>`\n', 'docs/a.md', sites.docusaurus],
    ['a tag in code', '[x](#lamp-)\n\n## `<Lamp />`\n', 'docs/a.md', sites.nothing],
    [
      'a picture in a heading',
      '[x](#-lamp)\n\n## ![A bulb](https://example.org/a.svg) Lamp\n',
      'README.md',
      sites.nothing,
    ],
    ['a heading in a tab', '[x](#on-it)\n\n=== "A"\n\n    ### On it\n', 'docs/a.md', sites.mkdocs],
    ['a heading in a list', '[x](#on-it)\n\n- ### On it\n', 'docs/a.md', sites.docusaurus],
    ['headings without a letter of ASCII', '[x](#_2)\n\n## 灯\n\n## 光\n', 'docs/a.md', sites.mkdocs],
    ['a digit at the start', '[x](#_2-lamps)\n\n## 2 lamps\n', 'a.md', sites.vitepress],
    ['the second of two in MkDocs', '[x](#lamp_1)\n\n## Lamp\n\n## Lamp\n', 'docs/a.md', sites.mkdocs],
    ['the second of two elsewhere', '[x](#lamp-1)\n\n## Lamp\n\n## Lamp\n', 'docs/a.md', sites.docusaurus],
    ['a target of MyST', '[x](#b) [y](#t)\n\n(b)=\n## Lamp\n\n```{table}\n:name: t\n```\n', 'docs/a.md', sites.nothing],
    ['a tab of DocFX', '# [Lamp](#tab/lamp)\n', 'docs/a.md', sites.docfx],
    ['a sign that Zola writes out', '[x](#lamp-crab)\n\n## Lamp (🦀)\n', 'content/a.md', sites.zola],
    ['the kind of a section', '[x](#lamp-on)\n\n## async property: Lamp.on\n', 'docs/a.md', sites.nothing],
    ['a heading read as it is written', '[x](#get-altlampgt)\n\n## GET /a&lt;lamp&gt;\n', 'content/a.md', sites.hugo],
    [
      'signs that a program wrote out before it made the id',
      '[x](#lamp-gt-oil-amp-gas)\n\n## `Lamp > oil` & gas\n',
      'docs/a.md',
      sites.nothing,
    ],
    [
      'a heading without a blank that begins with a digit',
      '[x](#103-lamps)\n\n##10<sup>3</sup> lamps\n',
      'docs/a.md',
      sites.nothing,
    ],
    ['an escaped id', '[x](#a%3A-b)\n\n<div id="a%3A-b"></div>\n', 'docs/a.md', sites.nothing],
  ])('knows %s', async (_, text, path, files) => {
    expect((await judge(path, text, files)).findings).toEqual([]);
  });

  it.each<[string, string, string, Files]>([
    ['a slash behind the name', '[x](#lamp/)\n\n## Lamp\n', 'docs/a.md', sites.nothing],
    ['a name that no heading has', '[x](#bulb)\n\n## Lamp\n', 'docs/a.md', sites.nothing],
    ['a name that no heading of Zola has', '[x](#bulb)\n\n## Lamp – “on”\n', 'content/a.md', sites.zola],
    ['a part of a title', '[x](#lamp)\n\n## Note: Lamp\n', 'docs/a.md', sites.nothing],
    [
      'a hyphen where MkDocs counts with an underscore',
      '[x](#lamp-1)\n\n## Lamp\n\n## Lamp\n',
      'docs/a.md',
      sites.mkdocs,
    ],
    [
      'an underscore where others count with a hyphen',
      '[x](#lamp_1)\n\n## Lamp\n\n## Lamp\n',
      'docs/a.md',
      sites.docusaurus,
    ],
    ['the id of MkDocs on another site', '[x](#_1)\n\n## 灯\n', 'docs/a.md', sites.docusaurus],
  ])('blocks %s', async (_, text, path, files) => {
    expect((await judge(path, text, files)).findings).toEqual(['dead-anchor']);
  });

  it.each<[string, string, string]>([
    ['a file taken in by DocFX', '[!INCLUDE [x](y.md)]', 'docs/a.md'],
    ['a file taken in by mdBook', '{{#include y.md}}', 'docs/a.md'],
    ['a file taken in by MyST', ':::{include} y.md\n:::', 'docs/a.md'],
    ['a module that a plug-in describes', '::: lamp.Client', 'docs/a.md'],
    ['a component', '<Lamps />', 'docs/a.mdx'],
    ['a variable in a heading', '## Lamp {{ site.name }}', 'docs/a.md'],
    ['a tag in a heading', '## Lamp {% data x %}', 'docs/a.md'],
    ['a shortcode as a heading', '## {{% heading "next" %}}', 'docs/a.md'],
    ['an expression in a heading', '## Lamp {name}', 'docs/a.mdx'],
  ])('does not judge a place beside %s, and counts it', async (_, part, path) => {
    const { findings, notes } = await judge(path, `[x](#there)\n\n${part}\n`, { 'docs/y.md': '' });
    expect(findings.filter((one) => one === 'dead-anchor')).toEqual([]);
    expect(notes).toContain('1 link could not be checked: 1 to places on pages that are not whole in their source');
  });
});

describe('addresses', () => {
  it.each<[string, string, string, Files]>([
    ['the site of Docusaurus', '![x](@site/static/x.png)\n', 'docs/a.md', { ...sites.docusaurus, 'static/x.png': '' }],
    ['the content of Zola', '[x](@/b.md)\n', 'content/a.md', { ...sites.zola, 'content/b.md': '' }],
    ['the root of DocFX', '[x](~/b/c.md)\n', 'docs/a.md', { ...sites.docfx, 'b/c.md': '' }],
    ['a name of a bundler', '![x](~/x.png) ![y](@lamps/y.png)\n', 'docs/a.md', sites.nothing],
    ['a place beside the book', '[x](../std/index.html)\n', 'src/a.md', sites.mdbook],
    [
      'a published address of Hugo',
      '![x](../img/x.png)\n',
      'content/docs/a.md',
      { ...sites.hugoOld, 'static/docs/img/x.png': '' },
    ],
    [
      'the page in another language',
      '[x](./b.md)\n',
      'i18n/fr/docusaurus-plugin-content-docs/current/a.md',
      { ...sites.docusaurus, 'docs/b.md': '' },
    ],
    [
      'a folder of another language',
      '[x](b.md)\n',
      'docs/de/a.md',
      { ...sites.mkdocs, 'docs/en/b.md': '', 'docs/de/c.md': '' },
    ],
    ['what lies behind a submodule or a linked folder', '[x](../lib/b.md)\n', 'docs/a.md', { lib: '' }],
    ['a placeholder of a template', '[x](%BASE_URL%/b.md)\n', 'docs/a.md', sites.nothing],
    ['a comment', '<!-- <a href="b.html">x</a> -->\n', 'docs/a.md', sites.nothing],
    ['a bound attribute', '<a :href="b.page">x</a>\n', 'docs/a.md', sites.nothing],
    [
      'a folder that is filled later',
      '[x](../lib/b.md)\n',
      'docs/a/c.md',
      { ...sites.docusaurus, 'docs/lib/.gitignore': '' },
    ],
    ['a route of Docusaurus', '[x](/docs/next/b) [y](/blog/2025/02/19/lamp-0.78#on)\n', 'docs/a.md', sites.docusaurus],
    ['a permalink of Hugo', '[x](/posts/b/)\n', 'content/a.md', sites.hugo],
    [
      'variants of pages',
      '[x](../b.md)\n',
      'docs/api/a.md',
      Object.fromEntries(['b', 'c', 'd', 'e'].map((name) => [`docs/${name}-js.md`, ''])),
    ],
  ])('stands down for %s', async (_, text, path, files) => {
    expect((await judge(path, text, files)).findings).toEqual([]);
  });

  it.each<[string, string, string, Files, readonly string[]]>([
    ['a source page', '[x](b.md)\n', 'docs/a.md', sites.nothing, ['dead-file']],
    ['a page with a longer name', '[x](b.md)\n', 'docs/a.md', { 'docs/b-more.md': '', 'docs/c.md': '' }, ['dead-file']],
    ['a source page of MkDocs', '[x](b.md)\n', 'docs/a.md', sites.mkdocs, ['dead-file']],
    ['a page of Zola', '[x](@/b.md)\n', 'content/a.md', sites.zola, ['dead-file']],
    [
      'candidates, films and bare attributes',
      '<picture><source srcset="a.avif 1x, b.avif 2x"></picture>\n\n<video src=c.mp4 poster="d.png"></video>\n\n<a href=e.html>E</a>\n',
      'docs/a.md',
      sites.nothing,
      Array(5).fill('dead-file'),
    ],
  ])('blocks %s that is not there', async (_, text, path, files, expected) => {
    expect((await judge(path, text, files)).findings).toEqual(expected);
  });

  it('belongs to the deepest site of several, and pages that the host shows belong to none', async () => {
    const files = { ...sites.mkdocs, 'website/docusaurus.config.ts': '' };
    const twice = '[x](#lamp_1)\n\n## Lamp\n\n## Lamp\n';
    expect((await judge('docs/a.md', twice, files)).findings).toEqual([]);
    expect((await judge('website/docs/a.md', twice, files)).findings).toEqual(['dead-anchor']);
    expect((await judge('README.md', twice, files)).findings).toEqual([]);
  });
});

it('finds the links of untouched pages to a heading that the change renames', async () => {
  const review = await reviewed('links', '# A\n\n## Install\n', {
    path: 'docs/a.md',
    status: 'modified',
    base: { 'docs/a.md': '# A\n\n## Set up\n' },
    head: { 'docs/b.md': '[x](a.md#set-up)\n' },
  });
  expect(review.findings.map((one) => one.message)).toEqual([
    '"docs/b.md" links to "#set-up" of this page on line 1, which this change takes away.',
  ]);
});

describe('pages that an address may mean', () => {
  it.each<[string, string, string, Files]>([
    [
      'in another folder, where the site serves the page one level deeper',
      '[x](../b/#oben)\n',
      'docs/de/a.md',
      { '_config.yml': '', 'docs/b.md': '# Above\n', 'docs/de/b.md': '# Oben\n' },
    ],
    [
      'in the default language, from the root of the site',
      '[x](/pt-pt/b/)\n',
      'src/content/docs/pt-pt/a.md',
      { 'astro.config.mjs': '', 'src/content.config.ts': '', 'src/content/docs/b.md': '' },
    ],
  ])('%s', async (_, text, path, files) => {
    expect((await judge(path, text, files)).findings).toEqual([]);
  });
});

describe('links without words', () => {
  it.each<[string, Files, readonly string[]]>([
    ['get the title of their target in MyST', sites.myst, []],
    ['stay empty elsewhere', sites.docusaurus, ['link-name']],
  ])('%s', async (_, files, expected) => {
    const review = await reviewed('markdown', 'Read [](b.md) first.\n', { path: 'docs/a.md', head: files });
    expect(review.findings.map(({ criterion }) => criterion)).toEqual(expected);
  });
});

describe('what leads somewhere after all', () => {
  it.each<[string, string, string, Files]>([
    ['the README that becomes the index', '[x](b/index.md)\n', 'src/a.md', { ...sites.mdbook, 'src/b/README.md': '' }],
    [
      'a link that is there for its script',
      '<a href="#x" onclick="open(event)">Open</a>\n',
      'docs/a.md',
      sites.nothing,
    ],
  ])('%s', async (_, text, path, files) => {
    expect((await judge(path, text, files)).findings).toEqual([]);
  });
});

describe('headings as old and other editions read them', () => {
  it.each<[string, string, string, Files]>([
    ['a link in brackets', '[x](#lamp-top)\n\n## Lamp [[top](#lamp-top)]\n', 'a.md', sites.vitepress],
    ['an escaped mark', '[x](#_lamp)\n\n## \\_Lamp\n', 'README.md', sites.nothing],
    ['full stops in Hugo', '[x](#lamp-2-1-0)\n\n## Lamp: 2.1.0\n', 'content/a.md', sites.hugo],
    [
      'a page that only another version has',
      '[x](b.md)\n',
      'website/versioned_docs/version-2/a.md',
      { 'website/siteConfig.js': '', 'website/versioned_docs/version-1/b.md': '' },
    ],
  ])('%s', async (_, text, path, files) => {
    expect((await judge(path, text, files)).findings).toEqual([]);
  });
});
