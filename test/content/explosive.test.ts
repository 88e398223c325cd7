import { describe, expect, it } from 'vitest';
import { looksExplosive } from '../../src/content/explosive.ts';
import { stallsParser } from '../../src/content/formats/formats.ts';
import { pageOf } from './file.ts';

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

// Each of these took micromark 4 or parse5 8 seconds at 50 kB, four times as long at twice the length, or its whole stack.
const explosive: readonly (readonly [unit: string, named: RegExp])[] = [
  ['[a](', /square brackets/],
  ['[^a]', /square brackets/],
  ['](', /square brackets/],
  ['![', /square brackets/],
  ['*a*', /emphasis/],
  ['*a_ ', /emphasis/],
  ['a**b', /emphasis/],
  ['\\\\*a', /emphasis/],
  ['a~b', /emphasis/],
  ['*[a*', /emphasis|brackets/],
  ['a <!-- ', /comments/],
  ['a <? ', /comments/],
  ['a <![CDATA[', /comments|brackets/],
  ['a <!A ', /comments/],
  ['a_www.', /addresses/],
  ['ahttp://b', /addresses/],
  ['a\n=\n', /underlined/],
  ['1. ', /nested/],
  ['> ', /nested/],
  ['>', /nested/],
  ['- ', /nested/],
  ['> a\nb\n', /block quotes interrupted/],
  ['{', /braces/],
  ['{a} ', /braces/],
  ['<div>', /elements open/],
  ['<b><p>', /elements open/],
  ['<a b={', /braces|elements/],
  ['\u0301\u0316', /combining/],
];

describe('looksExplosive', () => {
  it.each(explosive)('names what is wrong with %j over and over', (unit, named) => {
    expect(looksExplosive(filled(unit, 50_000))).toMatch(named);
    expect(looksExplosive(`# Title\n\nwords\n\n${filled(unit, 50_000)}`)).toMatch(named);
  });

  it.each(['# a\n', '[a]: b\n', 'a\n\n', '- a\n', '# [x](y)\n\n'])('names a million characters of %j', (unit) => {
    expect(looksExplosive(filled(unit, 1_000_000))).toMatch(/lines outside|lines and marks|nested|brackets/);
  });

  it('reads a list nested by indentation', () => {
    const deep = Array.from({ length: 400 }, (_, level) => `${' '.repeat(level * 2)}- a\n`).join('');
    expect(looksExplosive(deep)).toMatch(/nested/);
  });

  it.each([
    [
      'a table of two thousand rows of links',
      `| a | b |\n|---|---|\n${'| [x](y) **bold** | `code` [z](w) |\n'.repeat(2_000)}`,
    ],
    ['a change log', '- fix: something ([#1](https://example.org/1)) **breaking** by @somebody\n'.repeat(5_000)],
    [
      'a long code block',
      `\`\`\`js\n${'const a = { b: [1, 2, { c: "<div>" }] }; // *a* [b](c)\n'.repeat(3_000)}\`\`\`\n`,
    ],
    ['types in code', 'The type `Map<string, List<number>>` and `<T>` are fine.\n\n'.repeat(1_000)],
    ['components', '<Card title="a" />\n\n<Tabs>\n<Tab>\n\ntext\n\n</Tab>\n</Tabs>\n\n'.repeat(600)],
    ['an image list', '<p><img src="a.png"><br>text</p>\n'.repeat(2_000)],
    ['a long paragraph', 'Some *words* and a [link](x) with `code`, again and again. '.repeat(500)],
    ['Vietnamese, decomposed', 'Tie\u0302\u0301ng Vie\u0323\u0302t '.repeat(5_000)],
    ['a nested list', '- a\n  - b\n    - c\n      > quoted\n'.repeat(1_000)],
    ['escaped stars', 'Lamp \\* and \\* more. '.repeat(3_000)],
    ['a list of addresses', 'Lamp 12：https://example.org/lamps/12\n'.repeat(1_500)],
    ['a sitemap', '<li><a href="/x">x</a></li>\n'.repeat(5_000)],
  ])('lets pass: %s', (_, text) => expect(looksExplosive(text)).toBeUndefined());

  it.each(explosive.filter(([unit]) => !/^[>\-1]/.test(unit)))('leaves of %j only what can be parsed', async (unit) => {
    // The longest run that is let through; it has to come back at all, on the main thread.
    let length = 50_000;
    while (looksExplosive(filled(unit, length)) !== undefined) length = Math.floor(length / 2);
    for (const path of ['a.md', 'a.mdx', 'a.html'])
      expect((await pageOf(filled(unit, length), path)).text).toHaveLength(filled(unit, length).length);
  });
});

describe('what stalls the parser of HTML', () => {
  it.each(explosive.filter(([, named]) => /elements|combining/.test(String(named))))('is %j', (unit, named) => {
    if (unit.includes('{')) return;
    expect(stallsParser('a.html', filled(unit, 50_000))).toMatch(named);
    expect(stallsParser('a.html', `<script>a</script><style>b</style>${filled(unit, 50_000)}`)).toMatch(named);
  });

  it.each([
    ['a program', `<script>${'if(a){c[d]=*e;f()}'.repeat(3_000)}</script>\n`],
    ['a style sheet', `<style>${'a{b:c}'.repeat(3_000)}</style>\n`],
    ['marks of Markdown', `<p>${'{a} [b](c) *d* _e_ `f` '.repeat(3_000)}</p>\n`],
    ['a list without ends', `<ul>${'<li>a\n'.repeat(40_000)}</ul>\n`],
  ])('is not %s', async (_, text) => {
    expect(stallsParser('a.html', text)).toBeUndefined();
    expect(stallsParser('a.md', text)).toBeDefined();
    expect((await pageOf(text, 'a.html')).text).toHaveLength(text.length);
  });

  it.each(explosive.map(([unit]) => unit))('leaves of %j only what can be parsed', async (unit) => {
    const text = filled(unit, 100_000);
    if (stallsParser('a.html', text) === undefined)
      expect((await pageOf(text, 'a.html')).text).toHaveLength(text.length);
  });

  it.each(['<!-- <script> -->', '<textarea><script></textarea>', '<i title="<script">', '<svg><style>'])(
    'is what stands behind %s, which begins no program',
    (start) => {
      expect(stallsParser('a.htm', `${start}${filled('<div>', 5_000)}`)).toMatch(/elements/);
    },
  );
});
