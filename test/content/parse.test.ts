import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/content/formats/formats.ts';
import { plainPage } from '../../src/content/formats/text/plain-page.ts';
import type { Page, Region } from '../../src/content/page.ts';
import { fileOf, pageOf } from './file.ts';

const stretches = (document: Page, region: Region): readonly string[] =>
  document.regions
    .filter((span) => span.region === region)
    .map((span) => document.text.slice(span.start, span.end).trim())
    .filter((text) => text !== '');

const parts = fc.constantFrom(
  '# Head *line*',
  'Some **bold** text',
  '> quoted',
  '- item',
  '| a | b |\n|---|---|\n| c | d |',
  '```js\ncode()\n```',
  '<div hidden>',
  '</div>',
  '<!-- note -->',
  '![alt](a.png)',
  '[link](b.md "t")',
  '&amp; \\*',
  '👩‍👩‍👧 emoji 😀',
  'שלום עולם',
  'مرحبا',
  '{{< fig >}}',
  '---',
  '<b>x',
  '`a`',
  '[^1]',
  '[^1]: foot',
  'www.example.org',
  '~~gone~~',
  '<!--',
  '\u0000',
  '{x}',
);
const pages = fc
  .tuple(fc.array(parts, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', ' '), fc.boolean())
  .map(([lines, end, mark]) => (mark ? '\uFEFF' : '') + lines.join(end));

describe('any page in any format', () => {
  for (const path of ['a.md', 'a.mdx', 'a.html', 'a.txt']) {
    test.prop([pages], { numRuns: 150 })(`${path}: regions, mask, sections and lines fit the text`, async (source) => {
      const page = await pageOf(source, path);
      expect(page.hadByteOrderMark ? `\uFEFF${page.text}` : page.text).toBe(source);
      expect(page.regions.map(({ start, end }) => page.text.slice(start, end)).join('')).toBe(page.text);
      expect(page.regions.every(({ start, end }) => end > start)).toBe(true);
      expect(page.sections.map(({ start, end }) => page.text.slice(start, end)).join('')).toBe(page.text);
      expect(page.masked.length).toBe(page.text.length);
      expect(page.masked.replace(/[^\r\n]/g, '')).toBe(page.text.replace(/[^\r\n]/g, ''));
      for (let at = 0; at < page.masked.length; at += 1) {
        if (page.masked[at] !== ' ') expect(page.masked[at]).toBe(page.text[at]);
      }
    });
  }
});

describe('markdown', () => {
  it('knows what a reader sees, and what not', async () => {
    const page = await pageOf(
      [
        '---',
        'title: T',
        '---',
        '# Big *title*',
        '',
        'Seen <span style="display:none">unseen</span> again <!-- aside -->',
        '',
        '<div hidden>',
        '',
        'Never *shown*',
        '',
        '</div>',
        '',
        'After ![A cat](cat.png "x") `run()`',
        '',
        '<p style="color:#fff">white</p>',
        '',
        '<details>',
        '',
        'folded',
        '',
        '</details>',
        '',
        '> one',
        '> two',
      ].join('\n'),
    );
    expect(stretches(page, 'hidden')).toEqual(['unseen', 'Never', 'shown', 'white']);
    expect(stretches(page, 'comment')).toEqual(['<!-- aside -->']);
    expect(stretches(page, 'heading')).toEqual(['Big', 'title']);
    expect(stretches(page, 'alt-text')).toEqual(['A cat']);
    expect(stretches(page, 'code')).toEqual(['run()']);
    expect(stretches(page, 'prose').join(' ')).toBe('Seen again After folded one two');
    expect(stretches(page, 'front-matter')).toEqual(['---\ntitle: T\n---']);
  });

  it('lets HTML that a paragraph opened end with the paragraph, and a block reach on', async () => {
    const page = await pageOf('A <span hidden>b\n\nC\n\n<section hidden>\n\nD\n\n- E\n');
    expect(stretches(page, 'hidden')).toEqual(['b', 'D', 'E']);
    expect(stretches(page, 'prose')).toEqual(['A', 'C']);
  });

  it.each([
    ['display: none', true],
    ['visibility:hidden', true],
    ['font-size:0', true],
    ['font-size: 1px', true],
    ['font-size:3em', false],
    ['font-size:16px', false],
    ['opacity:0', true],
    ['opacity:0.5', false],
    ['position:absolute;left:-9999px', true],
    ['margin-left:-10px', false],
    ['color:white', true],
    ['color:#FFF !important', true],
    ['color:white;background:#000', false],
    ['color:red', false],
    ['color:#123456;background-color:#123456', true],
    ['text-indent:-9999px', true],
    ['color:transparent', true],
    ['line-height:1', false],
    ['transform:scale(0.5)', false],
    ['clip:rect(0 0 0 0)', true],
    ['/* a */display:/**/none', true],
  ])('style "%s" hides: %s', async (style, hides) => {
    const page = await pageOf(`Before <span style="${style}">within</span> after`);
    expect(stretches(page, 'hidden')).toEqual(hides ? ['within'] : []);
  });

  it('masks what is no prose and keeps every offset', async () => {
    const source = 'See `code` at https://example.org/x &amp; R\\*D {{< hi >}} end\n';
    const gone = ['`code`', 'https://example.org/x', '&amp;', '\\', '{{< hi >}}'];
    const expected = gone.reduce((text, part) => text.replace(part, ' '.repeat(part.length)), source);
    expect((await pageOf(source)).masked).toBe(expected);
  });

  it('gives sections with their paths', async () => {
    const page = await pageOf('intro\n\n# A\n\n## B `c`\n\ntext\n\nD\n===\n\n> # not a section\n');
    expect(page.sections.map(({ depth, path }) => [depth, path])).toEqual([
      [0, []],
      [1, ['A']],
      [2, ['A', 'B c']],
      [1, ['D']],
    ]);
  });
});

describe('mdx', () => {
  it('reads components, expressions and comments without running them', async () => {
    const page = await pageOf(
      'import A from "a"\n\n<Card hidden>\n\nnot shown\n\n</Card>\n\n{/* aside */} Text {1+1}\n',
      'a.mdx',
    );
    expect(page.syntax).toMatchObject({ name: 'MDX', hasComponents: true });
    expect(stretches(page, 'hidden')).toEqual(['not shown']);
    expect(stretches(page, 'comment')).toEqual(['{/* aside */}']);
    expect(stretches(page, 'code')).toEqual(['import A from "a"', '{1+1}']);
  });

  it('falls back to Markdown and says where the syntax breaks', async () => {
    const page = await pageOf('# A\n\n<Open>\n\ntext {\n', 'a.mdx');
    expect(page.syntax).toMatchObject({ name: 'Markdown', hasComponents: false });
    expect(page.syntaxProblem).toMatchObject({ expected: 'MDX', line: expect.any(Number), column: expect.any(Number) });
    expect(page.syntaxProblem?.line).toBeGreaterThan(1);
  });

  it.each(['{'.repeat(3_000), `{${'['.repeat(20_000)}}`, `<a b={${'('.repeat(20_000)}} />`])(
    'survives nested code (case %#)',
    async (text) => {
      expect((await pageOf(text, 'a.mdx')).syntaxProblem).toBeDefined();
    },
  );
});

describe('html', () => {
  it('knows regions by the elements around the text', async () => {
    const page = await pageOf(
      '---\nlayout: x\n---\n<!doctype html>\r\n<title>T</title><script>run("x")</script><h2>Sub</h2><p hidden>no<p>yes <img alt="a pic" src=x>' +
        '<!-- c --><template>t</template><noscript>n</noscript><span aria-hidden="true">icon</span>',
      'a.html',
    );
    expect(stretches(page, 'hidden')).toEqual(['no', 't', 'n']);
    expect(stretches(page, 'code')).toEqual(['run("x")']);
    expect(stretches(page, 'heading')).toEqual(['T', 'Sub']);
    expect(stretches(page, 'alt-text')).toEqual(['a pic']);
    expect(stretches(page, 'prose')).toEqual(['yes', 'icon']);
    expect(page.frontMatter).toMatchObject({ kind: 'yaml', data: { layout: 'x' } });
    expect(page.sections.map(({ path }) => path)).toEqual([[], ['Sub']]);
  });
});

describe('front matter', () => {
  it.each([
    ['---\na: 1\n---\n', { kind: 'yaml', data: { a: 1 } }],
    ['---\r\na: 1\r\n---\r\nx', { kind: 'yaml', data: { a: 1 }, span: { start: 0, end: 14 } }],
    ['---\ra: 1\rb: 2\r---\r', { kind: 'yaml', data: { a: 1, b: 2 } }],
    ['---\n---\nx\n---\n', { kind: 'yaml', data: {}, span: { start: 0, end: 7 } }],
    ['---\ndate: 2026-01-02\n---\n', { kind: 'yaml', data: { date: '2026-01-02' } }],
    ['\n---\na: 1\n---\n', { kind: 'none' }],
    ['---\na: 1\n', { kind: 'none' }],
    ['+++\na = 1\n+++\n', { kind: 'unread', language: 'toml' }],
    ['---toml\na = 1\n---\n', { kind: 'unread', language: 'toml' }],
    ['---js\nprocess.exit(1)\n---\n', { kind: 'invalid', line: 1 }],
    ['---\na: 1\na: 2\n---\n', { kind: 'invalid', line: 3 }],
    ['---\njust words\n---\n', { kind: 'invalid' }],
    ['---\na: [\n---\n', { kind: 'invalid' }],
    [
      `---\na: &a [x]\n${'b: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n'.replaceAll('b', 'k').repeat(1)}c: &c [${'*a,'.repeat(40)}]\n---\n`,
      { kind: 'invalid' },
    ],
    [`---\na: ${'['.repeat(8_000)}\n---\n`, { kind: 'invalid' }],
    [`---\na: ${'x'.repeat(17_000)}\n---\n`, { kind: 'invalid', line: 1 }],
    ['---\n__proto__: { polluted: true }\n---\n', { kind: 'yaml' }],
  ])('case %#', async (text, expected) => {
    expect((await pageOf(text)).frontMatter).toMatchObject(expected);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('formats', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['x/a.mdx', 'mdx'],
    ['a.HTM', 'html'],
    ['a.adoc', 'text'],
    ['md', 'text'],
    ['a.md/b', 'text'],
  ])('%s is %s', (path, format) => expect(formatOf(path).name).toBe(format));

  it('keeps the reason when a page is only read as text', () => {
    expect(plainPage(fileOf('a.md', '\uFEFF# a'), 'it is too deep')).toMatchObject({
      text: '# a',
      hadByteOrderMark: true,
      unparsed: 'it is too deep',
      masked: '# a',
    });
  });
});
