import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/notion/plain-markdown.ts';

const kept = (url: string): boolean => url.startsWith('https://kept.example');
const plain = (markdown: string) => {
  const made = plainMarkdown(markdown, kept);
  return made.kind === 'markdown' ? made.text : `refused: ${made.names.join(', ')}`;
};

describe('Markdown of Notion becomes plain Markdown', () => {
  it.each([
    ['each line a paragraph', 'One.\nTwo.', 'One.\n\nTwo.\n'],
    [
      'headings, without how they look',
      '# One {color="blue"}\n## Two {toggle="true"}\n\tBelow.',
      '# One\n\n## Two\n\nBelow.\n',
    ],
    ['lists', '- a\n\t- b\n\t\tmore\n- c\n1. d\n2. e', '- a\n  - b\n\n    more\n- c\n\n1. d\n2. e\n'],
    ['tasks', '- [ ] a\n- [x] b', '- [ ] a\n- [x] b\n'],
    ['ordinary nested lists', '- a\n  - b\n- c', '- a\n  - b\n- c\n'],
    ['code as it is', '```ts\n<b>{color="x"}\n\tx\n```', '```ts\n<b>{color="x"}\n\tx\n```\n'],
    ['code in an entry', '- a\n\t```\n\tx\n\t```', '- a\n\n  ```\n  x\n  ```\n'],
    ['formulas', '$$\na < b\n$$\nAnd $x <y> z$.', '$$\na < b\n$$\n\nrefused'],
    ['quotations', '> one<br>two {color="red"}\n\tmore', '> one<br>two\n>\n> more\n'],
    ['boxes', '<callout icon="x" color="red">\n\tOne.\n\tTwo.\n</callout>', '> One.\n>\n> Two.\n'],
    ['boxes in the other notation', '::: callout {icon="x"}\nOne.\n:::', '> One.\n'],
    [
      'toggles',
      '<details color="x">\n<summary>Open</summary>\n\tOne.\n\tTwo.\n</details>',
      '<details>\n<summary>Open</summary>\n\nOne.\n\nTwo.\n\n</details>\n',
    ],
    [
      'columns',
      '<columns>\n\t<column>\n\t\tOne.\n\t</column>\n\t<column>\n\t\tTwo.\n\t</column>\n</columns>',
      'One.\n\nTwo.\n',
    ],
    ['synced blocks', '<synced_block url="u">\n\tOne.\n</synced_block>', 'One.\n'],
    [
      'tables',
      '<table header-row="true">\n<tr>\n<td>a</td>\n<td>b|c</td>\n</tr>\n<tr>\n<td>1</td>\n<td>**2**</td>\n</tr>\n</table>',
      '| a | b\\|c |\n| --- | --- |\n| 1 | **2** |\n',
    ],
    ['tables without a head', '<table>\n<tr>\n<td>a</td>\n</tr>\n</table>', '|  |\n| --- |\n| a |\n'],
    ['words with a look', 'a <span color="red">b</span> c', 'a b c\n'],
    [
      'people and days',
      '<mention-user url="u">Ada</mention-user> on <mention-date start="2026-11-20" end="2026-11-21"/>',
      'Ada on 2026-11-20 \u2013 2026-11-21\n',
    ],
    ['films elsewhere', '<video src="https://films.example/1">A film</video>', '[A film](<https://films.example/1>)\n'],
    ['what has no words', 'a\n<empty-block/>\n<table_of_contents/>\nb', 'a\n\nb\n'],
    ['escapes', 'a \\<b\\> \\* c', 'a \\<b\\> \\* c\n'],
  ])('%s', (what, markdown, expected) => {
    const made = plain(markdown);
    if (what === 'formulas') expect(made).toBe('refused: y');
    else expect(made).toBe(expected);
  });

  it.each([
    ['<unknown url="u" alt="bookmark"/>', 'bookmark'],
    ['<unknown url="u" alt="evil\u202E<b>"/>', 'a block without a name'],
    ['text <unknown url="u" alt="embed"/> text', 'embed'],
    ['<file src="https://kept.example/x">x</file>', 'file'],
    ['<pdf src="http://plain.example/x">x</pdf>', 'pdf'],
    ['<page url="u">Budget</page>', 'sub-page'],
    ['<database url="u">Tasks</database>', 'database on the page'],
    ['<meeting-notes>\n\tx\n</meeting-notes>', 'meeting-notes'],
    ['<mention-user url="u"/>', 'mention-user'],
    ['<something new="1">x</something>', 'something'],
    ['- a\n\t- <widget/>', 'widget'],
    ['<table>\n<tr>\n<td><widget/></td>\n</tr>\n</table>', 'widget'],
    ['<table>lost<tr><td>a</td></tr></table>', 'a table of another form'],
    ['<details>\n<summary>x</summary>', 'details without an end'],
    ['```\nx', 'code without an end'],
  ])('refuses %j by name', (markdown, name) => {
    expect(plain(markdown)).toBe(`refused: ${name}`);
  });

  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  property.prop([
    fc.array(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom('', '- ', '1. ', '> ', '# '), word), { maxLength: 30 }),
  ])('loses no word, whatever nests in what', (lines) => {
    const made = plain(lines.map(([depth, mark, text]) => `${'\t'.repeat(depth)}${mark}${text}`).join('\n'));
    expect(made.match(/[a-z]+/g) ?? []).toEqual(lines.map(([, , text]) => text));
  });
});
