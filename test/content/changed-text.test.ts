import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { changedText } from '../../src/content/changed-text.ts';
import type { LineRange } from '../../src/content/content.ts';
import { changesBetween } from '../../src/content/patch.ts';

const linesOf = (ranges: readonly LineRange[]): readonly number[] =>
  ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index));
const changed = (before: string, after: string, isHtml = false): readonly string[] => {
  const lines = after.split('\n');
  return linesOf(changedText(after, isHtml, changesBetween(before, after)))
    .map((line) => lines[line - 1] ?? '')
    .filter((line) => line.trim() !== '');
};

describe('what a change answers for', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['nothing, where nothing changed', 'a\n', 'a\n', []],
    ['an added line, and nothing beside it', 'a\n\nc\n', 'a\n\nb\n\nc\n', ['b']],
    [
      'an altered line, and nothing beside it',
      'a\n\nOne two three.\n\nc\n',
      'a\n\nOne two four.\n\nc\n',
      ['One two four.'],
    ],
    ['the blocks on both sides of a paragraph', 'a\n\nb\n\nc\n\nd\n', 'a\n\nc\n\nd\n', ['a', 'c']],
    ['the whole block that a line was taken out of', 'x\n\na\nb\nc\n\ny\n', 'x\n\na\nc\n\ny\n', ['a', 'c']],
    ['the last block, where the end is gone', 'a\n\nb\n\nc\n', 'a\n\nb\n', ['b']],
    ['the first block, where the top is gone', 'a\n\nb\n\nc\n', 'b\n\nc\n', ['b']],
    [
      'the section of a heading that is gone',
      'a\n\n## H\n\nb\n\nc\n\n## I\n\nd\n',
      'a\n\nb\n\nc\n\n## I\n\nd\n',
      ['a', 'b', 'c'],
    ],
    [
      'the sections below it, too',
      '## H\n\nb\n\n### J\n\nc\n\n## I\n\nd\n',
      'b\n\n### J\n\nc\n\n## I\n\nd\n',
      ['b', '### J', 'c'],
    ],
    [
      'the section of a heading beside it',
      '# T\n\nx\n\na\n\nb\n\n# U\n\nc\n',
      '# T\n\na\n\nb\n\n# U\n\nc\n',
      ['# T', 'a', 'b'],
    ],
    [
      'the section of a heading that says something else',
      '## Myths\n\na\n\nb\n',
      '## Facts\n\na\n\nb\n',
      ['## Facts', 'a', 'b'],
    ],
    ['a heading alone, where it says the same', '## Our myths\n\na\n', '## Our old myths\n\na\n', ['## Our old myths']],
    ['what an introduction introduced', 'Never say this:\n\na\n\nb\n', 'Enjoy it.\n\na\n\nb\n', ['Enjoy it.', 'a']],
    ['what stands behind a comment', 'x\n\n<!-- c -->\n\na\n\nb\n', '<!-- c -->\n\na\n\nb\n', ['<!-- c -->', 'a']],
    [
      'what stood in a comment',
      'x\n\n<!--\n\na\n\nb\n\nc\n\n-->\n\ny\n',
      'x\n\na\n\nb\n\nc\n\ny\n',
      ['x', 'a', 'b', 'c', 'y'],
    ],
    [
      'what stands in an element whose tag changed',
      '<div hidden>\n\na\n\nb\n\n</div>\n\nc\n',
      '<div>\n\na\n\nb\n\n</div>\n\nc\n',
      ['<div>', 'a', 'b', '</div>'],
    ],
    [
      'what a comment ends before now',
      '<!--\n\na\n\nb\n\n-->\n\nc\n',
      '<!--\n\n-->\n\na\n\nb\n\n-->\n\nc\n',
      ['-->', 'a', 'b'],
    ],
    ['what is let out of a comment that moved', '<!--\n\na\n\nb\n\n-->\n', 'a\n\n<!--\n\nb\n\n-->\n', ['a', '<!--']],
    [
      'what an element ends before now',
      '<div hidden>\n\na\n\nb\n\n</div>\n',
      '<div hidden>\n\na\n\n</div>\n\nb\n\n</div>\n',
      ['</div>', 'b', '</div>'],
    ],
    ['what stood in a fence', '```\na\n\nb\n```\n\nc\n', '```\na\n```\n\nb\n```\n\nc\n', ['```', 'b']],
    [
      'what a condition holds no more',
      '{% if x %}\n\na\n\nb\n\n{% endif %}\n',
      '{% if x %}\n\na\n\n{% endif %}\n{% if y %}\n\nb\n\n{% endif %}\n',
      ['{% endif %}', '{% if y %}', 'b', '{% endif %}'],
    ],
    [
      'what another condition holds',
      '{{ if x }}\n\na\n\n{{ end }}\n',
      '{{ if y }}\n\na\n\n{{ end }}\n',
      ['{{ if y }}', 'a', '{{ end }}'],
    ],
    [
      'what an MDX comment holds no more',
      '{/*\n\na\n\nb\n\n*/}\n',
      '{/*\n\na\n\n*/}\n\nb\n\n{/* x */}\n',
      ['*/}', 'b', '{/* x */}'],
    ],
    [
      'what stood in the header',
      '---\ntitle: x\n\na\n\n---\n\nb\n',
      '---\ntitle: x\n---\n\na\n\n---\n\nb\n',
      ['---', 'a', '---'],
    ],
    ['what was struck through', 'x ~~a\nb\nc~~ d\n', 'x ~~a~~\nb\nc~~ d\n', ['x ~~a~~', 'b', 'c~~ d']],
    ['what an empty line sets free', '<p hidden>\na\nb\n</p>\n', '<p hidden>\na\n\nb\n</p>\n', ['b', '</p>']],
    [
      'what a container holds no more',
      '::: hidden\n\na\n\nb\n\n:::\n',
      '::: hidden\n\na\n\n:::\n\nb\n\n:::\n',
      [':::', 'b', ':::'],
    ],
    [
      'nothing, where text is put into something',
      'a\n\nb\n',
      '<details>\n\na\n\n</details>\n\nb\n',
      ['<details>', '</details>'],
    ],
    [
      'nothing, where a plain element came or went',
      '<div>\n\na\n\n</div>\n',
      '<section>\n\na\n\n</section>\n',
      ['<section>', '</section>'],
    ],
    [
      'nothing, where a word in brackets became another',
      'Write <name> here.\n\na\n\nb\n',
      'Write <file> here.\n\na\n\nb\n',
      ['Write <file> here.'],
    ],
    ['nothing in a comment that grew', '<!--\n\na\n\n-->\n\nb\n', '<!--\n\na\n\nx\n\n-->\n\nb\n', ['x']],
    ['nothing, where one of two empty lines is gone', 'a\n\n\nb\n', 'a\n\nb\n', []],
    ['both blocks, where an empty line joined them', 'a\n\nb\n\nc\n', 'a\nb\n\nc\n', ['a', 'b']],
  ])('is %s', (_, before, after, expected) => {
    expect(changed(before, after)).toEqual(expected);
  });

  it('is in HTML the elements beside it, and no more', () => {
    expect(changed('<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>\n', '<p>a</p>\n<p>c</p>\n<p>d</p>\n', true)).toEqual([
      '<p>a</p>',
      '<p>c</p>',
    ]);
  });

  it('is the one line of a page of which nothing is left', () => {
    expect(changedText('', false, changesBetween('a\n', ''))).toEqual([{ start: 1, end: 1 }]);
  });

  const line = fc.constantFrom(
    'one',
    'two words',
    '# Title',
    '## Part',
    'says:',
    '<!-- c -->',
    '- entry',
    '',
    '',
    '---',
    '```',
    '<div>',
    '</div>',
  );
  const page = fc.array(line, { maxLength: 25 });
  test.prop([page, page, fc.boolean()])(
    'always holds what differs, in order and within the text',
    (before, after, isHtml) => {
      const [base, head] = [before.join('\n'), after.join('\n')];
      const changes = changesBetween(base, head);
      const ranges = changedText(head, isHtml, changes);
      const all = new Set(linesOf(ranges));
      for (const number of linesOf(changes.changedLines)) expect(all.has(number)).toBe(true);
      for (const [index, { start, end }] of ranges.entries()) {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThan(index === 0 ? 0 : (ranges[index - 1]?.end ?? 0) + 1);
        expect(end).toBeLessThanOrEqual(Math.max(1, head.split('\n').length));
      }
    },
  );

  const word = fc.constantFrom('one', 'two', 'three', 'four');
  test.prop([fc.array(word, { minLength: 3, maxLength: 12 }), fc.nat(), fc.nat()])(
    'holds the nearest paragraphs on both sides of whatever was deleted',
    (words, at, length) => {
      const paragraphs = words.map((one, index) => `${one} ${index} is said here.`);
      const from = at % paragraphs.length;
      const count = 1 + (length % (paragraphs.length - from));
      const left = paragraphs.toSpliced(from, count);
      const said = changed(`${paragraphs.join('\n\n')}\n`, `${left.join('\n\n')}\n`);
      for (const beside of [left[from - 1], left[from]]) if (beside !== undefined) expect(said).toContain(beside);
      expect(said.length).toBeLessThanOrEqual(2);
    },
  );
});
