import { fc, test } from '@fast-check/vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect } from 'vitest';
import { markdownTree } from '../../src/content/formats/markdown/tree.ts';

const whole = {
  extensions: [gfm()],
  mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
};

const words = [
  'a',
  'word ',
  'Hello.',
  '5',
  '\u00e9',
  'ww',
  'htt',
  'a.b',
  '+-',
  '_-.',
  ' ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
];
const marks = [
  '- ',
  '> ',
  '1. ',
  '# ',
  '---',
  '==',
  ':',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '!',
  '\\',
  '&amp;',
  '<b>',
  '<!--',
  '-->',
  '[^1]',
  '[^1]: ',
  '[x] ',
];
/** What brings one of the constructs in that are left out where none of it stands in the text. */
const signs = [
  '@',
  'me@here.org',
  'www.',
  'WWW.a.b/c',
  'https://',
  'HTTP://a.b',
  'http',
  '|',
  '| a |\n',
  '| - |\n',
  ':-',
  '-:\n',
];

const text = fc
  .array(fc.constantFrom(...words, ...marks, ...signs), { maxLength: 40 })
  .chain((pieces) =>
    fc.subarray(signs).map((allowed) => pieces.filter((one) => !signs.includes(one) || allowed.includes(one)).join('')),
  );

/** A tree, or that the parser's own development build takes the text for impossible, as it does a box behind an empty entry. */
function treeOrRefusal(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_ASSERTION') return error.code;
    throw error;
  }
}

test.prop([text], { numRuns: 600, examples: [['*\r\n[x] a']] })(
  'a text is the same tree by the part of the grammar that it needs',
  (written) => {
    expect(treeOrRefusal(() => markdownTree(written))).toEqual(treeOrRefusal(() => fromMarkdown(written, whole)));
  },
);

test.each([
  'Write to me@here.org today.',
  'See www.example.com/a now.',
  'See https://example.com/a now.',
  'See HTTPS://example.com/a now.',
  '| a | b |\n| - | - |\n| 1 | 2 |\n',
  'a | b\n-|-\n1 | 2\n',
  'a\n:-\n1\n',
  'a\n-:\n1\n',
  '> a\n> :-:\n> 1\n',
])('%j keeps what GitHub makes of it', (written) => {
  const tree = markdownTree(written);
  expect(tree).toEqual(fromMarkdown(written, whole));
  expect(JSON.stringify(tree)).toMatch(/"type":"(?:link|table)"/);
});
