import { fc, test } from '@fast-check/vitest';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { cell, code, codeCell, html, inline } from '../../src/report/markdown-text.ts';
import { annotationText, logLines, oneLine, truncated, visible } from '../../src/report/neutralise.ts';
import { examples } from '../support/examples.ts';
import { hostileText } from './hostile.ts';

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child: Nodes) => nodesOf(child)) : [])];
}

/** What may be left of hostile text, whatever sink it went through. */
const harmless = ['root', 'paragraph', 'text', 'inlineCode', 'break'];

function assertHarmless(markdown: string, also: readonly string[] = []): void {
  const nodes = nodesOf(parse(markdown));
  for (const node of nodes) {
    expect([...harmless, ...also]).toContain(node.type);
    if (node.type === 'text') assertInertText(node.value);
  }
  assertNothingHides(markdown);
}

/** GitHub resolves these after rendering, in every text that is not code. */
function assertInertText(text: string): void {
  expect(text).not.toMatch(/@[\p{L}\p{N}_/-]/u);
  expect(text).not.toMatch(/#\d/);
  expect(text).not.toMatch(/\bGH-\d/i);
  expect(text).not.toMatch(/(?<![0-9a-z])(?=[a-f]{0,39}\d)[0-9a-f]{7,40}(?![0-9a-z])/i);
  expect(text).not.toMatch(/https?:\/\/|www\./i);
}

function assertNothingHides(text: string): void {
  expect(text).not.toMatch(/[[\p{Cc}\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uD800-\uDFFF]--[\n\t]]/v);
  expect(text).not.toContain('<!--');
}

const options = { numRuns: examples(1000) };

describe('text in Markdown', () => {
  test.prop([hostileText], options)('stays text in a paragraph', (text) => {
    assertHarmless(inline(text));
    expect(inline(text)).not.toMatch(/\n|^\s*[/!]/);
  });

  test.prop([hostileText, hostileText], options)('stays text behind our own words and in lists', (text, other) => {
    assertHarmless(`**Next:** ${inline(text)}\n\n- ${inline(other)}\n- ${inline(text)}`, [
      'strong',
      'list',
      'listItem',
    ]);
  });

  test.prop([hostileText], options)('stays code as code', (text) => {
    const nodes = nodesOf(parse(code(text)));
    expect(nodes.map(({ type }) => type)).toEqual(['root', 'paragraph', 'inlineCode']);
    assertNothingHides(code(text));
  });

  test.prop([hostileText, hostileText, hostileText], options)('keeps to its cell of a table', (first, second, path) => {
    const table = parse(
      `| a | b | c |\n|---|---|---|\n| ${cell(first)} | ${codeCell(path)} | ${cell(second)} |\n| end | x | y |`,
    );
    const [node] = table.children;
    expect(table.children).toHaveLength(1);
    if (node?.type !== 'table') throw new Error('the table broke');
    expect(node.children.map(({ children }) => children.length)).toEqual([3, 3, 3]);
    for (const inner of nodesOf(node)) {
      expect([...harmless, 'table', 'tableRow', 'tableCell']).toContain(inner.type);
      if (inner.type === 'text') assertInertText(inner.value);
    }
  });

  test.prop([hostileText], options)('stays text in an element', (text) => {
    const nodes = parse(`<details><summary>${html(text)}</summary>\n\nOurs.\n\n</details>`).children;
    expect(nodes.map(({ type }) => type)).toEqual(['html', 'paragraph', 'html']);
    expect(html(text)).not.toMatch(/[<>"]|@[\w/]|(?<!&)#\d/);
    assertNothingHides(html(text));
  });
});

describe('text in a log', () => {
  const commands = /^\s*::|##\[/m;

  test.prop([hostileText], options)(
    'is never a command of the runner, also after compatibility normalisation',
    (text) => {
      for (const sink of [logLines(text), oneLine(text), annotationText(text)]) {
        expect(sink).not.toMatch(commands);
        expect(sink.normalize('NFKC')).not.toMatch(commands);
        assertNothingHides(sink.replaceAll('<!--', ''));
      }
      expect(oneLine(text)).not.toContain('\n');
      for (const line of logLines(text).split('\n')) expect(line).toMatch(/^\u2502 /);
    },
  );
});

describe('what is made visible', () => {
  it.each([
    ['a\u202Eb', 'a[U+202E]b'],
    ['\u001B[31m', '[U+001B][31m'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['x\u{E0041}', 'x[U+E0041]'],
    ['soft\u00ADhyphen', 'soft[U+00AD]hyphen'],
    ['zero\u200Bwidth', 'zero[U+200B]width'],
    ['Latin\u200Djoiner', 'Latin[U+200D]joiner'],
    ['a\uFE0F\uFE0F', 'a[U+FE0F][U+FE0F]'],
    ['\uD800x', '\uFFFDx'],
  ])('%j becomes %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['a family', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
    ['a heart', '\u2764\uFE0F'],
    ['the flag of Scotland', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a Persian verb', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'],
    ['Chinese punctuation', '\u6CE8\u610F\uFF1A\u4F60\u597D\uFF01'],
  ])('leaves %s alone', (_, text) => {
    expect(visible(text)).toBe(text);
  });
});

describe('what a reader sees', () => {
  it.each([
    ['plain prose, with commas - and a dash.', 'plain prose, with commas - and a dash.'],
    ['a < b & c', 'a &lt; b &amp; c'],
    ['see https://example.com/a, then stop.', 'see `https://example.com/a`, then stop.'],
    ['モデル（http://x.example/v1）：呼び出し2回', 'モデル（`http://x.example/v1`）：呼び出し2回'],
    ['„siehe https://example.com/a“', '„siehe `https://example.com/a`“'],
    ['snake_case and *stars*', 'snake\\_case and \\*stars\\*'],
    ['2024. A year', '2024\\. A year'],
    ['ask @team', 'ask @\u200Bteam'],
  ])('%j is written %j', (text, written) => {
    expect(inline(text)).toBe(written);
  });

  it('cuts by characters, never through one', () => {
    expect(truncated('\u{1F600}'.repeat(5), 3)).toBe('\u{1F600}\u{1F600}\u2026');
    expect(truncated('abc', 3)).toBe('abc');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, limit) => {
        expect(Array.from(truncated(text, limit)).length).toBeLessThanOrEqual(Math.max(limit, 0));
      }),
    );
  });
});
