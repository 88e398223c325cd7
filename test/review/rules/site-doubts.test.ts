import { describe, expect, it } from 'vitest';
import { reviewed, type Setting, shown } from './page.ts';

type Files = NonNullable<Setting['head']>;

const mkdocs = { 'mkdocs.yml': 'site_name: x\n', 'docs/index.md': '# Lamps\n' } satisfies Files;
const docusaurus = { 'docusaurus.config.js': 'module.exports = {}\n' } satisfies Files;
const docfx = { 'docfx.json': '{}' } satisfies Files;
const hugo = { 'hugo.toml': 'title = "x"\n', 'content/_index.md': '' } satisfies Files;

async function found(path: string, text: string, head: Files): Promise<readonly (string | undefined)[]> {
  const review = await reviewed('links', text, { path, head });
  return review.findings.map((one) => shown(one).split(' ')[0]);
}

describe('what a build or a plug-in may make is no dead link', () => {
  it.each<[string, string, string, Files]>([
    [
      'an address of docsify, which may start from its root',
      '[x](guide/b.md) [y](#quot-lamp-quot) ![z](lamp.png)\n',
      'docs/guide/a.md',
      { 'docs/_sidebar.md': '', 'docs/index.html': '', 'docs/guide/b.md': '' },
    ],
    ['an address of Eleventy', '[x](gone.md) [y](#lamp)\n', 'src/a.md', { 'eleventy.config.js': '', 'src/b.md': '' }],
    [
      'an address of Hexo',
      '[x](gone.md) [y](#lamp)\n',
      'source/_posts/a.md',
      { '_config.yml': 'title: x\n', 'source/_posts/b.md': '', 'scaffolds/post.md': '' },
    ],
    [
      'a heading in Latin letters, as every generator writes it',
      '[x](#elektricheskie-lampy) [y](#lampy-i-svet)\n\n## Электрические лампы\n\n### Лампы и свет\n',
      'docs/a.md',
      {},
    ],
    [
      'the second place of a name, as GitBook counts',
      '[x](b.md#lamp-1)\n',
      'docs/a.md',
      {
        '.gitbook.yaml': '',
        'docs/b.md':
          '# Lamps\n\n### &#x20;<a href="#lamp" id="lamp"></a>\n\n### &#x20;<a href="#lamp" id="lamp"></a>\n',
      },
    ],
    [
      'the page for printing, in a committed page of mdBook',
      '<!DOCTYPE html><html lang="en"><head><title>Lamps</title></head><body><a href="print.html">Print</a></body></html>\n',
      'index.html',
      { 'book.toml': '[book]\n', 'src/SUMMARY.md': '# Lamps\n' },
    ],
    [
      'a file that a build takes out of a public folder',
      '<!DOCTYPE html><html lang="en"><head><title>Lamps</title></head><body><a href="./oil/plan.html">Plan</a></body></html>\n',
      'lamps.html',
      { 'oil/public/plan.html': '' },
    ],
    ['a file by the name of its part', '[x](lamp_parts:oil/plan.md)\n', 'docs/a.md', { 'docs/b.md': '' }],
    [
      'a page that is copied to other repositories',
      'See [x](NOTES.md).\n',
      'rules/lamps/files/CONTRIBUTING.md',
      { 'rules/lamps/README.md': '' },
    ],
    ['a page with all of Markdown on it', '[x](#html) [y](gone.md)\n', 'docs/full_test.md', {}],
    ['a page that stands for others', '[x](prev-file.md) [y](next-page.md)\n', 'CLAUDE.md', {}],
    ['an issue on GitLab', '[Issue #9](#9)\n', 'README.md', { '.gitlab-ci.yml': '' }],
    [
      'what lies beside a README that is copied',
      'See [x](CONTRIBUTING.md).\n',
      'docs/00-templates/readme.md',
      { ...mkdocs, 'CONTRIBUTING.md': '' },
    ],
    [
      'a footnote, by its label as it is written',
      'A[^LAMP+18], as [LAMP+18](#fn:LAMP+18) has it.\n\n[^LAMP+18]: Lamps.\n',
      'docs/a.md',
      mkdocs,
    ],
    ['a heading of Greek in Latin letters', '[x](#lamptires)\n\n## Λαμπτήρες\n', 'docs/a.md', {}],
    ['pictures that a layout counts', '[x](#image-1) [y](#fig2)\n', '_posts/2026-01-02-a.md', { '_config.yml': '' }],
    [
      'a tag of the list that a plug-in makes',
      '[x](tags.md#tag:lamps)\n',
      'docs/a.md',
      { ...mkdocs, 'docs/tags.md': '# Tags\n' },
    ],
    [
      'what a program writes for who helped',
      '<!-- ALL-CONTRIBUTORS-LIST:START -->\n<a href="#question-lamp" title="Answering">x</a>\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n',
      'README.md',
      {},
    ],
    ['a file that git leaves out', '[x](api/b.md)\n', 'docs/a.md', { '.gitignore': 'docs/api\n', 'docs/api/c.md': '' }],
    [
      'a file that a list below leaves out',
      '[x](api/b.md)\n',
      'docs/a.md',
      { 'docs/.gitignore': '/api/*.md\n', 'docs/api/c.png': '' },
    ],
    [
      'a tab with a place of its own, with the heading above before it or without',
      '## macOS\n\n=== "Lamp on"\n\n    Text.\n\n[x](#macos-lamp-on) [y](#lamp-on)\n',
      'docs/a.md',
      mkdocs,
    ],
    ['a chapter that mdBook makes of the list', '- [A](a.md)\n', 'src/SUMMARY.md', { 'book.toml': '' }],
    [
      'a heading of an application that names them itself',
      '[x](#lamps-on)\n\n## `Lamps` are on\n',
      'pages/a.md',
      { 'next.config.js': '' },
    ],
    [
      'what a script of the page opens',
      '[x](#lamp)\n\n<script>window.onhashchange = () => show(location.hash)</script>\n',
      'docs/a.md',
      mkdocs,
    ],
    [
      'a page that is there in the language of this one',
      '[x](b.md)\n',
      'docs/a.en.md',
      { ...mkdocs, 'docs/b.en.md': '', 'docs/b.ja.md': '' },
    ],
    [
      'a place of the translation of a page, beside it',
      '[x](b.md#lampe)\n',
      'docs/a.fr.md',
      { 'docs/b.md': '# Lamp\n', 'docs/b.fr.md': '# Lampe\n' },
    ],
    [
      'a place of the chapter that takes a piece of a book in',
      '# On\n\n[x](#lamp)\n',
      'src/os/piece.md',
      { 'book.toml': '', 'src/SUMMARY.md': '- [A](a.md)\n', 'src/a.md': '{{#include os/piece.md}}\n' },
    ],
    ['a place that is named by an empty link', '[](){#lamp}\n\n[x](#lamp) [](){ .a #b }\n', 'docs/a.md', mkdocs],
    ['a picture of Middleman', '![x](images/lamp.png)\n', 'source/manual/a.html.md', { 'source/images/lamp.png': '' }],
    ['a download of a kind that is nowhere else', '[x](lamps.pdf)\n', 'docs/a.md', mkdocs],
    ['a variable of a build', '[x](@root@/b.md)\n', 'docs/a.md', {}],
    [
      'a page of a book whose list is made',
      '[x](b.md)\n',
      'book/src/a.md',
      { 'book/book.toml.in': '[book]\nsrc = "src"\n', 'book/src/SUMMARY.md.in': '', 'book/src/c.md': '' },
    ],
    ['HTML that a generator makes', '[x](b.html)\n', 'docs/a.md', { 'docs/c.md': '' }],
    ['an address with backslashes in DocFX', '[x](..\\b.md)\n', 'docs/c/a.md', { ...docfx, 'docs/b.md': '' }],
    ['an option of a list', '[x](#out-file)\n\n- `-out=FILE` writes it.\n', 'docs/a.mdx', docusaurus],
    ['a target of a site that takes the page in', '[x](#lamps/on)\n', 'CHANGELOG.md', { 'docs/conf.py': '' }],
    ['a place in another chapter', '[x](#lamp)\n', 'inst/examples/a.Rmd', { 'inst/examples/_bookdown.yml': '' }],
    ['a place of the page that takes this one in', '[x](#lamp)\n', 'docs/includes/a.md', docfx],
    ['a heading with a name of the site', '[x](#use-lamps)\n\n## Use $[product]\n', 'docs/a.mdx', docusaurus],
    [
      'a sign that GitBook writes out',
      '[x](#less-than-lamp-greater-than)\n\n## `<lamp>`\n',
      'a.md',
      { '.gitbook.yaml': '' },
    ],
    [
      'signs in ids of GitBook',
      '[x](#id-5.-lamps-on) [y](#tls-ssl)\n\n## 5. Lamps: on\n\n## TLS/SSL?\n',
      'a.md',
      { '.gitbook.yaml': '' },
    ],
    [
      'a tab and a part that opens, of which GitBook makes places',
      '[x](#via-the-lamp) [y](#oil-burns) [z](b.md#old-lamps)\n\n{% tabs %}\n{% tab title="Via the lamp" %}\nOn.\n{% endtab %}\n{% endtabs %}\n\n<details>\n\n<summary><strong>Oil</strong> burns</summary>\n\nIt does.\n\n</details>\n',
      'a.md',
      { '.gitbook.yaml': '', 'b.md': '<details><summary>Old lamps</summary>\n\nOn.\n\n</details>\n' },
    ],
    [
      'a folder that has a page of its name beside it',
      '[x](../lamps/#oil)\n',
      'docs/c/a.md',
      { '.gitbook.yaml': '', 'docs/lamps.md': '## Bulbs\n', 'docs/lamps/README.md': '## Oil\n' },
    ],
    [
      'letters that GitBook writes out',
      '[x](#die-groesse-z-b-fuer-weisse) [y](#die-grosse-z-b-fur-weisse)\n\n## Die Größe z.B. für Weiße\n',
      'a.md',
      { '.gitbook.yaml': '' },
    ],
    [
      'letters that a generator without a tell-tale writes out',
      '[x](#aepfel-waegen)\n\n## Äpfel wägen\n',
      'docs/a.md',
      {},
    ],
    [
      'an old address that the site leads on',
      '[x](OldLamp.md) [y](../old.md)\n',
      'lamps/c/a.md',
      {
        ...docfx,
        '.openpublishing.redirection.json':
          '{"redirections":[{"source_path":"lamps/c/OldLamp.md","redirect_url":"/new"},{"source_path":"lamps/old.md","redirect_url":"/x"}]}',
      },
    ],
    ['a place of the text that a program puts this one into', '[x](#lamp)\n\n### On\n', 'cmd/a.md', {}],
    ['a place of the list of answers', '---\ntitle: Why?\n---\n\nSee [x](#lamp).\n', 'questions/a.md', {}],
    ['a heading behind another blank', '[x](#lamp-oil)\n\n# A\n\n##\u00A0Lamp oil\n', 'docs/a.md', mkdocs],
    [
      'a post under its own name',
      '[x](./lamps-v0.4)\n',
      'blog/a.mdx',
      { ...docusaurus, 'blog/2024-02-01_lamps-v0.4.mdx': '' },
    ],
    [
      'a page by its version',
      '[x](/en/releases/0.13.2/) [y](/rss.xml)\n',
      '_posts/a.md',
      { '_config.yml': 'title: x\n', Gemfile: "gem 'jekyll'\n" },
    ],
    ['a page of an application', '[x](/pricing) [y](lamps)\n', 'content/a.md', { 'next.config.js': '' }],
    ['a name that a reader in the browser knows', '[x](lamps?id=a)\n', 'docs/a.md', { 'docs/_sidebar.md': '' }],
    [
      'an id of Hexo',
      '[x](#LAMP-OIL)\n\n# A\n\n## LAMP_OIL\n',
      'docs/source/a.md',
      { 'docs/_config.yml': 'title: x\n', 'docs/source/index.md': '' },
    ],
    [
      'a place of a component in a fence that is no code',
      '[x](b.mdx#lamp)\n',
      'docs/a.mdx',
      { ...docusaurus, 'docs/b.mdx': "```mdx-code-block\nimport Lamp from '@theme/Lamp'\n\n<Lamp />\n```\n" },
    ],
    [
      'a heading behind code that begins its line',
      '[x](#lamp-oil)\n\n# A\n\n```on``` is a word.\n\n## Lamp oil\n',
      'docs/a.md',
      mkdocs,
    ],
    ['a chapter that is still to be written', '- [Lamps]()\n', 'src/SUMMARY.md', { 'book.toml': '' }],
    ['a definition that nothing uses', 'Lamps.\n\n[x]: #lamp\n[y]: b.md\n', 'docs/a.md', {}],
  ])('%s', async (_, text, path, files) => {
    expect(await found(path, text, files)).toEqual([]);
  });

  it.each<[string, string, string, Files, string]>([
    ['a file that git takes back in', '[x](b.md)\n', 'docs/a.md', { '.gitignore': '*.md\n!b.md\n' }, 'dead-file'],
    ['a file beside what git leaves out', '[x](b.md)\n', 'docs/a.md', { '.gitignore': '/b.md\nc/\n' }, 'dead-file'],
    [
      'a download of a kind that is there',
      '[x](lamps.pdf)\n',
      'docs/a.md',
      { ...mkdocs, 'docs/b.pdf': '' },
      'dead-file',
    ],
    ['HTML beside HTML', '[x](b.html)\n', 'docs/a.md', { 'docs/c.html': '' }, 'dead-file'],
    ['an address with backslashes elsewhere', '[x](..\\b.md)\n', 'docs/c/a.md', { 'docs/b.md': '' }, 'dead-file'],
    ['another option than that of the list', '[x](#in)\n\n- `-out=FILE`\n', 'docs/a.mdx', docusaurus, 'dead-anchor'],
    ['a definition that is used', '[Lamps][x].\n\n[x]: #lamp\n', 'docs/a.md', {}, 'dead-anchor'],
    [
      'a file that no list leads on',
      '[x](Lamp.md)\n',
      'lamps/c/a.md',
      {
        ...docfx,
        '.openpublishing.redirection.json':
          '{"redirections":[{"source_path":"lamps/d/Lamp.md","redirect_url":"/c/Lamp"}]}',
      },
      'dead-file',
    ],
    ['a place of a page with a title', '[x](#lamp)\n\n# A\n\n### On\n', 'cmd/a.md', {}, 'dead-anchor'],
    [
      'a page that nothing is called like',
      '[x](./gone)\n',
      'docs/a.md',
      { 'docs/b.md': '', 'docs/lamp.md': '' },
      'dead-page',
    ],
    [
      'a place of a page with a component in code',
      '[x](b.mdx#lamp)\n',
      'docs/a.mdx',
      { ...docusaurus, 'docs/b.mdx': '```jsx\n<Lamp />\n```\n' },
      'dead-anchor',
    ],
    [
      'a place that no tab has',
      '=== "Lamp on"\n\n    Text.\n\n[x](#switch-lamp-on)\n',
      'docs/a.md',
      mkdocs,
      'dead-anchor',
    ],
    ['a chapter of a chapter', '[A](b.md)\n', 'src/a.md', { 'book.toml': '', 'src/SUMMARY.md': '' }, 'dead-file'],
    [
      'a heading of the README of an application',
      '[x](#lamps-on)\n\n## Lamps\n',
      'README.md',
      { 'next.config.js': '' },
      'dead-anchor',
    ],
    [
      'a place of a page without a translation',
      '[x](b.md#lampe)\n',
      'docs/a.fr.md',
      { 'docs/b.md': '# Lamp\n' },
      'dead-anchor',
    ],
    [
      'a place of a chapter that is listed',
      '# On\n\n[x](#lamp)\n',
      'src/os/a b.md',
      { 'book.toml': '', 'src/SUMMARY.md': '- [A](os/a%20b.md)\n' },
      'dead-anchor',
    ],
    ['a link without an address', '- [Lamps]()\n', 'src/a.md', { 'book.toml': '' }, 'empty-address'],
    [
      'a heading that is not there, in Latin letters',
      '[x](#okna)\n\n## Электрические лампы\n',
      'docs/a.md',
      {},
      'dead-anchor',
    ],
    [
      'a heading of a step by its number alone',
      '[x](#step-1)\n\n## Step 1: Switch on\n',
      'docs/a.md',
      mkdocs,
      'dead-anchor',
    ],
    [
      'a place on a page that shows a script as code',
      '[x](#lamp)\n\n```js\nlocation.hash\n```\n',
      'docs/a.md',
      mkdocs,
      'dead-anchor',
    ],
    [
      'a place on a page that speaks of a script',
      '[x](#lamp)\n\n<!-- location.hash, hashchange -->\n',
      'docs/a.md',
      mkdocs,
      'dead-anchor',
    ],
    ['a place of nobody', '<a href="#question-lamp">x</a>\n', 'README.md', {}, 'dead-anchor'],
    ['a picture under its name', '![Lamps][x].\n\n[x]: lamp.png\n', 'docs/a.md', {}, 'dead-file'],
  ])('but %s is', async (_, text, path, files, criterion) => {
    expect(await found(path, text, files)).toEqual([criterion]);
  });
});

describe('headings by their signs', () => {
  it.each<[string, string, string, Files]>([
    ['escaped brackets', '[x](#lamp_is_on)\n\n### LAMP_IS_\\<on\\>\n', 'docs/a.md', docfx],
    ['an arrow', '[x](#lamp---bulb)\n\n### Lamp <-> bulb\n', 'content/a.md', hugo],
    [
      'a fence that ends deeper in a list',
      '[x](#lamp)\n\n1. On:\n\n   ```sh\n   on\n    ```\n\n## Lamp\n',
      'docs/a.md',
      {},
    ],
    [
      'a fence deep in a list of another page',
      '[x](b.md#lamp)\n',
      'docs/a.md',
      { 'docs/b.md': '- On:\n\n      - Now:\n\n        ```sh\n        on\n   ```\n\n## Lamp\n' },
    ],
  ])('%s', async (_, text, path, files) => {
    expect(await found(path, text, files)).toEqual([]);
  });
});

describe('a page outside of the site of its repository', () => {
  const head = { 'mkdocs.yml': 'site_name: x\n', 'docs/index.md': '# Lamps\n', 'parts/b.md': '' };
  const blocks = async (path: string, files: Files) => {
    const { findings } = await reviewed('links', '[x](gone.md)\n', { path, head: files });
    return findings.map((one) => one.blocks);
  };

  it('may be put elsewhere by a build: its dead links are advice', async () => {
    expect(await blocks('parts/a.md', head)).toEqual([false]);
  });

  it.each(['parts/README.md', 'a.md', '.github/a.md', 'docs/a.md'])('but %s is read where it lies', async (path) => {
    expect(await blocks(path, head)).toEqual([true]);
  });

  it('is read on the code host where there is no site', async () => {
    expect(await blocks('parts/a.md', { 'parts/b.md': '' })).toEqual([true]);
  });

  it('blocks for what the change takes away', async () => {
    const review = await reviewed('links', '[x](gone.md)\n', {
      path: 'parts/a.md',
      head,
      base: { ...head, 'parts/gone.md': '' },
      changed: [{ path: 'parts/gone.md', status: 'removed' }],
    });
    expect(review.findings.map((one) => one.blocks)).toEqual([true]);
  });
});

describe('a place on a page of a generator that nobody knows', () => {
  const blocks = async (path: string, text: string) =>
    (await reviewed('links', text, { path, head: { 'docs/b.md': '', '.lamps/cache/b.md': '' } })).findings.map(
      (one) => one.blocks,
    );

  it.each<[string, string, boolean]>([
    ['content/a.md', '[x](#lamp-oil)\n\n## Bulbs\n', false],
    ['pages/notes/a.md', '[x](#lamp-oil)\n\n## Bulbs\n', false],
    // A slip is a slip.
    ['content/a.md', '[x](#lamp-oli)\n\n## Lamp oil\n', true],
    // What a code host shows in place is named as there.
    ['content/README.md', '[x](#lamp-oil)\n\n## Bulbs\n', true],
    ['docs/a.md', '[x](#lamp-oil)\n\n## Bulbs\n', true],
    // Nobody publishes what lies in a folder that begins with a dot.
    ['.lamps/cache/a.md', '[x](#lamp-oil)\n\n## Bulbs\n', false],
    ['.lamps/cache/a.md', '[x](#lamp-oli)\n\n## Lamp oil\n', true],
    ['.lamps/README.md', '[x](#lamp-oil)\n\n## Bulbs\n', true],
    ['.github/a.md', '[x](#lamp-oil)\n\n## Bulbs\n', true],
  ])('%s: %j blocks: %s', async (path, text, isBlock) => {
    expect(await blocks(path, text)).toEqual([isBlock]);
  });

  it.each<[string, string, Files, boolean]>([
    ['pages/lamps/a.md', 'a wiki of Gollum', { 'pages/Home.md': '', 'pages/_Sidebar.md': '' }, false],
    ['docs/a.md', 'a wiki of Gollum', { 'Home.md': '', '_Footer.md': '' }, false],
    ['README.md', 'a wiki of Gollum', { 'Home.md': '', '_Footer.md': '' }, true],
    ['docs/a.md', 'a page called home', { 'docs/Home.md': '' }, true],
    ['docs/a.md', 'Pelican', { 'pelicanconf.py': '' }, false],
    ['docs/a.md', 'Quartz', { 'quartz.config.ts': '' }, false],
    ['other/a.md', 'Quartz beside it', { 'docs/quartz.config.ts': '' }, true],
  ])('%s of %s', async (path, _, head, isBlock) => {
    const { findings } = await reviewed('links', '[x](#lamp-oil)\n\n## Bulbs\n', {
      path,
      head: { 'b.md': '', ...head },
    });
    expect(findings.map((one) => one.blocks)).toEqual([isBlock]);
  });
});

it.each<[string, string, Files, boolean]>([
  ['Quartz, which writes blanks as hyphens', 'Lamp%20Oil.md', { 'quartz.config.ts': '' }, false],
  ['Quartz, and a slip', 'Lmap-Oil.md', { 'quartz.config.ts': '' }, true],
  ['no generator', 'Lamp%20Oil.md', {}, true],
])('a file whose name is written with other signs: %s', async (_, address, head, isBlock) => {
  const { findings } = await reviewed('links', `[x](${address})\n`, {
    path: 'docs/a.md',
    head: { 'docs/Lamp-Oil.md': '', ...head },
  });
  expect(findings.map((one) => one.blocks)).toEqual([isBlock]);
});

it.each<[string, string, string, Files, boolean | undefined]>([
  ['a place of the page itself, which a script may serve', 'a.html', '<a href="#oil">Oil</a>\n', {}, false],
  ['a slip', 'a.html', '<a href="#lmap-oil">Oil</a><p id="lamp-oil">Oil.</p>\n', {}, true],
  ['an address over two lines', 'a.html', '<img src="lamp-\n1.png" alt="A lamp">\n', { 'lamp-1.png': '' }, undefined],
  ['an address that is dead when it is joined', 'a.html', '<img src="lamp-\n2.png" alt="A lamp">\n', {}, true],
  ['a copy of a release', 'lib/lamp-2.3.1/docs/a.md', '[x](#oil)\n', { 'lib/lamp-2.3.1/LICENSE': '' }, false],
  [
    'a page to try things out with',
    'docs/exercises/a.html',
    '<img src="b.png" alt="x">\n',
    { 'docs/exercises/c.html': '' },
    false,
  ],
  [
    'a page of a section',
    'docs/solutions/a.html',
    '<img src="b.png" alt="x">\n',
    { 'docs/solutions/c.html': '' },
    true,
  ],
  ['a page about exercises', 'docs/exercises/a.md', '![x](b.png)\n', { 'docs/exercises/c.html': '' }, true],
  ['a part in a folder with a dot', 'docs/.snippets/a.md', '[x](#oil)\n', {}, undefined],
  ['a file beside a copy of a release', 'lib/a.md', '[x](#oil)\n', { 'lib/lamp-2.3.1/LICENSE': '' }, true],
  ['a folder of a version', 'docs/lamp-2.3.1/a.md', '[x](#oil)\n', {}, true],
])('who is to blame for a place or a file in HTML and in copies: %s', async (_, path, text, head, isBlock) => {
  const { findings } = await reviewed('links', text, { path, head: { 'docs/b.md': '', ...head } });
  expect(findings.map((one) => one.blocks)).toEqual(isBlock === undefined ? [] : [isBlock]);
});

it('a copy of a release that the change itself brings is judged', async () => {
  const head = { 'docs/b.md': '', 'lib/lamp-2.3.1/LICENSE': '' };
  const path = 'lib/lamp-2.3.1/docs/a.md';
  const { findings } = await reviewed('links', '[x](#oil)\n', { path, head, base: { 'docs/b.md': '' } });
  expect(findings.map((one) => one.blocks)).toEqual([true]);
});

it('offers in HTML only a place that stands written there', async () => {
  const { findings } = await reviewed('links', '<a href="#exec-1">x</a><h2>Exec 12</h2>\n', {
    path: 'a.html',
    head: {},
  });
  expect(findings.map((one) => one.message)).toEqual([expect.not.stringContaining('did you mean')]);
});

describe('a page in a folder that nobody publishes', () => {
  const there = {
    ...{ 'docs/b.md': '', '.lamps/cache/b.md': '', 'docs/.lamps/b.md': '', 'lamps/tests/b.tex': '' },
    ...{ 'docs/tests/b.md': '', 'lamps/contests/b.md': '', '__site/lamps/b.html': '', '__site/lamps/c.md': '' },
  };
  const blocks = async (path: string, text: string, head: Files = {}, base: Files = { ...there, ...head }) =>
    (await reviewed('links', text, { path, head: { ...there, ...head }, base })).findings.map((one) => one.blocks);

  it.each([
    ['.lamps/cache/a.html', '<img src="../img/lamp.png" alt="A lamp">\n', false],
    ['docs/.lamps/a.md', '![x](../img/lamp.png)\n', false],
    ['.lamps/README.md', '![x](img/lamp.png)\n', true],
    ['.github/a.md', '![x](img/lamp.png)\n', true],
    ['lamps/tests/a.md', '[x](www.lamps.com)\n', false],
    ['lamps/tests/a.md', '[x](#lamp-oil)\n', false],
    ['lamps/tests/README.md', '[x](www.lamps.com)\n', true],
    ['docs/tests/a.md', '[x](www.lamps.com)\n', true],
    ['lamps/contests/a.md', '[x](www.lamps.com)\n', true],
    ['__site/lamps/a.md', '[x](gone.html)\n', false],
    ['.well-known/a.md', '![x](img/lamp.png)\n', true],
    ['docs/lamps.d/a.md', '![x](img/lamp.png)\n', true],
  ])('%s: %j blocks: %s', async (path, text, isBlock) => {
    expect(await blocks(path, text)).toEqual([isBlock]);
  });

  it('blocks where the change itself makes the folder', async () => {
    const before = { 'docs/b.md': '' };
    expect(await blocks('.lamps/cache/a.md', '![x](../img/lamp.png)\n', {}, before)).toEqual([true]);
    expect(await blocks('.lamps/cache/a.md', '[x](#lamp-oil)\n\n## Bulbs\n', {}, before)).toEqual([true]);
  });

  it('blocks for a slip', async () => {
    expect(await blocks('.lamps/a.md', '![x](lampp.png)\n', { '.lamps/lamp.png': '' })).toEqual([true]);
  });
});

describe('what shows who builds a site', () => {
  it.each([
    ['next.config.js', '[x](#lamp-oil)\n\n## Bulbs\n'],
    ['Doxyfile', '[x](lamp.md)\n'],
    ['gatsby-config.js', '[x](gone.md)\n'],
    ['vite.config.ts', '<a href="gone.md">x</a>\n'],
    ['docs/_sidebar.md', '[x](b.markdown)\n'],
    ['pelicanconf.py', '[x](#lamp-oil)\n\n## Bulbs\n'],
  ])('counts where it stood before the change, and not where the change adds it: %s', async (file, text) => {
    const base = { 'docs/b.md': '', 'elsewhere/lamp.md': '' };
    const blocked = async (before: Record<string, string>) =>
      (
        await reviewed('links', text, { path: 'docs/a.md', base: before, head: { ...base, [file]: '' } })
      ).findings.filter(({ blocks }) => blocks).length;
    expect(await blocked({ ...base, [file]: '' })).toBe(0);
    expect(await blocked(base)).toBe(1);
  });
});

describe('a fragment that names words of the page behind its place', () => {
  it.each([
    ['#lamp-oil:~:text=burns%20long', false],
    ['#:~:text=burns%20long', false],
    // What stands before the words is a place like any other.
    ['#lamp-oli:~:text=burns%20long', true],
  ])('%s blocks: %s', async (address, isBlock) => {
    const { findings } = await reviewed('links', `[x](${address})\n\n## Lamp oil\n`, { path: 'docs/a.md' });
    expect(findings.map(({ blocks }) => blocks)).toEqual(isBlock ? [true] : []);
  });
});

describe('a page of HTML whose links lead to places that it lacks', () => {
  const page = (names: readonly string[]): string =>
    `<!DOCTYPE html><html lang="en"><head><title>Lamps</title></head><body>${names
      .map((name) => `<a href="#${name}">To ${name}</a>`)
      .join('')}<h1 id="imperium">Lamps</h1></body></html>\n`;

  it.each([
    [['imperia'], false],
    [['imperia', 'desk', 'floor', 'street'], true],
  ])('%j: passes %s', async (names, approved) => {
    const review = await reviewed('links', page(names), { path: 'lamps.html', head: {} });
    expect(review.findings.map(({ criterion }) => criterion)).toEqual(names.map(() => 'dead-anchor'));
    expect(review.approved).toBe(approved);
  });
});

it('closes a frame where DocFX does', async () => {
  const text =
    '# Lamps\n\n<iframe src="https://example.org/lamps"/>\n\n## Limits\n\nEvery lamp of the house is on at night, and off by day.\n';
  const review = await reviewed('hidden-text', text, { path: 'docs/a.md', head: docfx });
  expect(review.findings).toEqual([]);
  expect((await reviewed('hidden-text', text, { path: 'docs/a.md', head: hugo })).findings).not.toEqual([]);
});

it.each([
  ['combined_markdown_zh.md', true],
  ['llms-full.md', true],
  ['combined.md', false],
])('takes links of %s, which programs put together of other pages, for advice: %s', async (path, approved) => {
  const review = await reviewed('links', 'A ![lamp](./lamp.png) and [more](gone.md).\n', {
    path,
    head: { 'a/lamp.png': '' },
  });
  expect(review.findings.length).toBeGreaterThan(0);
  expect(review.approved).toBe(approved);
});
