import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { canSkim, formatOf, isMarkdown, pageExtensions } from '../../src/content/formats/formats.ts';
import type { Page, Span } from '../../src/content/page.ts';
import { pageOf } from './file.ts';

const at = (page: Page, { start, end }: Span): string => page.text.slice(start, end);

/** What a page is made of, each part by its text: what spans of it say is what stands there. */
function partsOf(page: Page) {
  return {
    links: page.links.map(({ url, address, label }) => [url, at(page, address), label && at(page, label)]),
    images: page.images.map(({ url, span, alternative, exempt }) => [url, at(page, span), alternative, exempt]),
    headings: page.headings.map(({ depth, text, span, inOutline }) => [depth, text, at(page, span), inOutline]),
    anchors: page.anchors,
    paragraphs: page.paragraphs.map((span) => at(page, span)),
    quotations: page.quotations.map((span) => at(page, span)),
    code: page.codeBlocks.map(({ language, fence }) => [language, fence && at(page, fence.mark), fence?.closed]),
    expressions: page.expressions.map((span) => at(page, span)),
  };
}

describe('a Markdown page', () => {
  it('gives its links with address and label, those in HTML included', async () => {
    const page = await pageOf(
      'See [the *guide*](guide.md "t") and [ref][r], <a href="x.html?a=1&amp;b=2">here</a> or <https://e.org>.\n\n[r]: r.md\n',
    );
    expect(partsOf(page).links).toEqual([
      ['guide.md', 'guide.md', 'the *guide*'],
      ['x.html?a=1&b=2', 'x.html?a=1&amp;b=2', 'here'],
      ['https://e.org', 'https://e.org', 'https://e.org'],
      ['r.md', 'r.md', undefined],
    ]);
  });

  it.each([
    ['a comment', '<!-- <a href="gone.md">x</a> <img src="gone.png"> -->\n'],
    ['code', '`<a href="gone.md">`\n\n```html\n<img src="gone.png">\n```\n'],
    ['an attribute that is worked out', '<a :href="dep.page" data-href="x">x</a>\n'],
  ])('has no link in %s', async (_, text) => {
    expect(partsOf(await pageOf(text))).toMatchObject({ links: [], images: [] });
  });

  it('gives its pictures with the words in their place', async () => {
    const page = await pageOf(
      '![A map](map.png) ![](bare.png)\n\n<img src=logo.svg alt> <IMG SRC="b.png" aria-hidden="true"/>\n',
    );
    expect(partsOf(page).images).toEqual([
      ['map.png', '![A map](map.png)', 'A map', false],
      ['bare.png', '![](bare.png)', undefined, false],
      ['logo.svg', '<img src=logo.svg alt>', '', false],
      ['b.png', '<IMG SRC="b.png" aria-hidden="true"/>', undefined, true],
    ]);
  });

  it('gives its headings in order and says which of them are its outline', async () => {
    const page = await pageOf('# A `b` {#c}\n\n> ## In a quote\n\n<h3 id=d>T <b>x</b> &amp; y</h3>\n\nSetext\n---\n');
    expect(partsOf(page).headings).toEqual([
      [1, 'A `b` {#c}', '# A `b` {#c}', true],
      [2, 'In a quote', '## In a quote', false],
      [3, 'T x & y', '<h3 id=d>T <b>x</b> &amp; y</h3>', false],
      [2, 'Setext', 'Setext\n---', true],
    ]);
    expect(page.anchors).toEqual(['d', 'c']);
  });

  it.each<[string, readonly string[]]>([
    ['::card\n---\ntitle: Lamp\nto: /lamp\n---\nWords.\n::\n', []],
    ['::card{sync="a"}\n---\n# what it is\nlist:\n  - one\n---\n::\n', []],
    ['::card\n---\nWords of a reader.\n---\n', ['::card', 'Words of a reader.']],
    ['::card\n\nTitle: Lamp\n---\n', ['Title: Lamp']],
    ['```md\n::card\n---\ntitle: Lamp\n---\n```\n\nTitle: Lamp\n---\n', ['Title: Lamp']],
  ])('takes the data of a component for no heading: %j', async (text, titles) => {
    expect((await pageOf(text)).headings.map((heading) => heading.text)).toEqual(titles);
  });

  it.each([
    ['<a name=run-it></a>\n', ['run-it']],
    ['<Tab tabId="one" id={`two`}>x</Tab>\n', ['one', 'two']],
    ['A <Foo {...all} id="loose"> tag that Markdown takes for text.\n', ['loose']],
    ['Text <!-- never closed <i id="here">\n', ['here']],
    ['`<i id="code">`\n\n    <i id="indented">\n', []],
    ['<!-- <i id="gone"></i> -->\n', []],
    ['The <title> tag.\n\n<i id="after"></i>\n', ['after']],
    ['A note[^1].\n\n[^1]: Here.\n', ['fn-1', 'fnref-1', 'fn-1', 'fnref-1']],
  ])('knows the names in it: %j', async (text, anchors) => {
    expect((await pageOf(text)).anchors).toEqual(anchors);
  });

  it('gives paragraphs, quotations and blocks of code', async () => {
    const page = await pageOf('One\ntwo.\n\n- three\n\n> four\n> > five\n\n~~~js\nx\n~~~\n\n    y\n\n```\nopen\n');
    expect(partsOf(page)).toMatchObject({
      paragraphs: ['One\ntwo.', 'three', 'four', 'five'],
      quotations: ['> four\n> > five'],
      code: [
        ['js', '~~~', true],
        [undefined, undefined, undefined],
        [undefined, '```', false],
      ],
    });
  });

  it.each([
    ['{% include "x.md" %}\n', true],
    ['--8<-- "x.md"\n', true],
    ['# Nothing of it\n', false],
  ])('says whether it takes in others: %j', async (text, includes) => {
    expect((await pageOf(text)).includesOthers).toBe(includes);
  });
});

describe('an MDX page', () => {
  it('gives components with an address as links, and what is evaluated as expressions', async () => {
    const page = await pageOf(
      'import A from "./a.js"\n\n<Card href="x.md" alt={1} />\n\n<img src="a.png" {...all} /> <img src={b} alt={c} />\n\n{1 + 1}\n',
      'a.mdx',
    );
    expect(page.syntax).toEqual({ name: 'MDX', structured: true, isMarkdown: true, hasComponents: true });
    expect(partsOf(page)).toMatchObject({
      links: [['x.md', 'x.md', undefined]],
      images: [
        ['a.png', '<img src="a.png" {...all} />', undefined, true],
        [undefined, '<img src={b} alt={c} />', undefined, true],
      ],
      expressions: ['import A from "./a.js"', '{1 + 1}'],
    });
  });
});

describe('an HTML page', () => {
  it('is made of the same parts, read by the same reader', async () => {
    const page = await pageOf(
      '<!doctype html><html lang="de-AT"><h1>A <em>b</em></h1><h2><img src=l.svg alt="L"></h2>\n' +
        '<ul><li>One<li><a href="two.html">two</a></ul><blockquote><p>Said <q>so</q></p></blockquote>\n' +
        '<script>document.write("<a href=gone>x</a><h2>no</h2>")</script><a href=bare><b>bold</b></a>',
      'a.html',
    );
    expect(page.language).toBe('de-AT');
    expect(page.syntax).toEqual({ name: 'HTML', structured: true, isMarkdown: false, hasComponents: false });
    expect(partsOf(page)).toEqual({
      links: [
        ['two.html', 'two.html', 'two'],
        ['bare', 'bare', undefined],
      ],
      images: [['l.svg', '<img src=l.svg alt="L">', 'L', false]],
      headings: [
        [1, 'A b', '<h1>A <em>b</em></h1>', true],
        [2, '', '<h2><img src=l.svg alt="L"></h2>', true],
      ],
      anchors: [],
      paragraphs: ['<li>One', '<li><a href="two.html">two</a>', '<blockquote><p>Said <q>so</q></p></blockquote>'],
      quotations: ['<blockquote><p>Said <q>so</q></p></blockquote>'],
      code: [],
      expressions: [],
    });
    expect(page.headings.map(({ pictured }) => pictured)).toEqual([false, true]);
  });
});

describe('the table of formats', () => {
  it.each([
    ['a.md', { page: true, skim: true, markdown: true }],
    ['a.qmd', { page: true, skim: true, markdown: true }],
    ['a.MDX', { page: true, skim: true, markdown: true }],
    ['a.htm', { page: true, skim: false, markdown: false }],
    ['a.adoc', { page: false, skim: false, markdown: false }],
    ['a.png', { page: false, skim: false, markdown: false }],
    ['md', { page: false, skim: false, markdown: false }],
  ])('says what %s is', (path, expected) => {
    const page = pageExtensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
    expect({ page, skim: canSkim(path), markdown: isMarkdown(path) }).toEqual(expected);
  });

  it('lets a page that is only linked to be read at a glance, and find what its parser finds', async () => {
    const text =
      '# One\n\nTwo\n===\n\n```\n# no\n```\n\n<h2 id="three">Four</h2>\n\n[x](a.md#b) `[y](c.md)`\n\n{% include "z" %}\n\n<details><summary>Five <b>six</b></summary>\n\nSeven.\n\n</details>\n';
    const page = await pageOf(text);
    expect(await formatOf('a.md').skim?.(text)).toEqual({
      headings: page.headings.map((heading) => heading.text),
      anchors: page.anchors,
      terms: [],
      opened: ['Five six'],
      includesOthers: page.includesOthers,
      components: ['include'],
      links: [{ url: 'a.md#b', line: 12 }],
    });
  });
});

const piece = fc.constantFrom(
  ...['# A\n', '> ', '- b\n', '\n', '[x](y) ', '![z](w.png) ', '<a href="q">', '</a>', '<p hidden>', '<!-- ', ' -->'],
  ...['`', '```\n', '{', '}', '<B c={d} />', 'word ', '&amp;', '<h2>', '</h2>', '\r\n', '<li>', '[^1]', '<img alt=x '],
);

describe('every page', () => {
  test.prop([fc.array(piece, { maxLength: 40 }), fc.constantFrom('a.md', 'a.mdx', 'a.html', 'a.txt')])(
    'is plain data whose spans lie in the text',
    async (pieces, path) => {
      const page = await pageOf(pieces.join(''), path);
      expect(structuredClone(page)).toEqual(page);
      const spans = [
        ...page.links.flatMap(({ span, address, label }) => [span, address, ...(label ? [label] : [])]),
        ...page.images.flatMap(({ span, address }) => [span, address]),
        ...[...page.headings, ...page.codeBlocks].map(({ span }) => span),
        ...[page.paragraphs, page.quotations, page.expressions, page.unspoken, page.regions].flat(),
      ];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(page.text.length);
      }
      for (const { url, address } of page.links)
        if (address.end > address.start) expect(at(page, address)).toContain(url);
    },
  );
});
