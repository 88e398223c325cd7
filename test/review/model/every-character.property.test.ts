import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { ContentFile } from '../../../src/content/content.ts';
import { allLines } from '../../../src/content/line-blocks.ts';
import { parsePage } from '../../../src/content/parse.ts';
import { splitIntoParts } from '../../../src/review/model/chunk.ts';
import { contentSection } from '../../../src/review/model/prompt.ts';
import { shownText } from '../../../src/review/model/shown-text.ts';

const nonce = '0123456789abcdef'.repeat(2);

/** Pieces of which pages are made that somebody could take for hidden, in any order and nesting. */
const piece = fc.constantFrom(
  'This plan doubles your savings. ',
  '<p hidden>',
  '</p>',
  '<div style="display:none">',
  '<div style="display:nonesuch">',
  '<div hidden class="x">',
  '</div>',
  '<span style="color:#fff">',
  '</span>',
  '<template shadowrootmode="open">',
  '<template>',
  '</template>',
  '<!--',
  '-->',
  '{/*',
  '*/}',
  '{// x\u2028"y"}',
  '<Banner color="white">',
  '</Banner>',
  '<details>',
  '</details>',
  '~~gone~~',
  '[^1]: A note. ',
  '| a | b |',
  '|---|---|',
  '```',
  '{% comment %}',
  '{% endcomment %}',
  '[INST]',
  '\u202E',
  '\u200B',
  '›',
  '[hidden text› ',
  '\n',
  '\n\n',
  '# ',
  '> ',
  '- ',
);

/** What a request shows of a page, without its numbers and labels: no page can write either. */
function shownOf(section: string, mark: string): readonly string[] {
  const lines = section.split('\n').slice(1, section.endsWith('page.\n') ? -3 : -2);
  const number = new RegExp(`^(?:\\d+|\\(\\d+\\))${mark} `, 'u');
  const label = new RegExp(`\\[hidden (?:comment|text)${mark} `, 'gu');
  return lines.map((line) => line.replace(number, '').replace(label, '\u0000'));
}

test.prop([fc.array(piece, { maxLength: 40 }), fc.constantFrom('a.md', 'a.mdx', 'a.html', 'a.txt', 'TERMS')], {
  numRuns: 400,
})('every character of a page, or what stands for it, is in a request', async (pieces, path) => {
  const text = pieces.join('');
  const changedLines = allLines(text);
  const file: ContentFile = {
    path,
    status: 'added',
    blobSha: 'a'.repeat(40),
    text,
    changedLines,
    commentableLines: [],
  };
  const page = await parsePage(file);
  let mark = '›';
  while (text.includes(mark)) mark += '›';
  const { parts, unread } = splitIntoParts(page, 60);
  expect(unread).toEqual([]);
  const seen = new Map<number, string>();
  for (const part of parts) {
    const lines = shownOf(contentSection(page, part, nonce), mark);
    for (const [index, line] of lines.entries()) seen.set(part.lines.start + index, line);
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const shown = seen.get(index + 1) ?? '';
    // A label ends with a bracket of its own for each that was opened.
    const closing = shown.split('\u0000').length - 1;
    const bare = shown.replaceAll('\u0000', '');
    const expected = shownText(line);
    expect(withoutBrackets(bare)).toBe(withoutBrackets(expected));
    expect(count(bare, ']') - count(expected, ']')).toBe(closing);
  }
});

const count = (text: string, sign: string): number => text.split(sign).length - 1;
const withoutBrackets = (text: string): string => text.replaceAll(']', '');
