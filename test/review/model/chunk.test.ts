import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { charactersPerPart, longestLine, splitIntoParts, unreadLines } from '../../../src/review/model/chunk.ts';
import { page, regionOf } from './pages.ts';

test('an ordinary page is one part', () => {
  expect(splitIntoParts(page('# A\n\nText.\n'))).toEqual({
    parts: [{ number: 1, of: 1, lines: { start: 1, end: 3 } }],
    unread: [],
  });
});

test('a long page is split at headings, and each part repeats the paragraph before it', () => {
  const section = (name: string) => `# ${name}\n\n${'Some words. '.repeat(80)}\n\nLast words.\n\n`;
  const { parts } = splitIntoParts(page(`${section('A')}${section('B')}${section('C')}`), 1500);
  expect(parts.map(({ lines }) => lines)).toEqual([
    { start: 1, end: 6 },
    { start: 5, end: 12 },
    { start: 11, end: 18 },
  ]);
});

test('a code block is not cut when there is another place', () => {
  const code = `\`\`\`\n${'x = 1\n\n'.repeat(10)}\`\`\``;
  const text = `${'Intro words. '.repeat(5)}\n\nMore.\n\n${code}\n\nEnd.\n`;
  const document = page(text, { regions: [regionOf(text, code, 'code')] });
  const first = text.slice(0, text.indexOf(code)).split('\n').length;
  const last = first + code.split('\n').length - 1;
  const { parts } = splitIntoParts(document, 120);
  expect(parts.length).toBeGreaterThan(1);
  for (const { lines } of parts) {
    const cuts = lines.end >= first && lines.end < last;
    expect(cuts).toBe(false);
  }
});

test('a line that fits nowhere is named, and the rest is read', () => {
  const { parts, unread } = splitIntoParts(page(`a\n${'x'.repeat(longestLine + 1)}\nb\n`));
  expect(unread).toEqual([{ start: 2, end: 2 }]);
  expect(parts.map(({ lines }) => lines)).toEqual([
    { start: 1, end: 1 },
    { start: 3, end: 3 },
  ]);
});

property.prop([
  fc.array(fc.constantFrom('', '# Heading', 'word '.repeat(20), 'x', '```', '    code', 'y'.repeat(300)), {
    minLength: 1,
    maxLength: 120,
  }),
  fc.integer({ min: 40, max: 2000 }),
  fc.boolean(),
])('every line is in at least one part, in order, and parts are of bounded size', (lines, target, final) => {
  const document = page(lines.join('\n') + (final ? '\n' : ''));
  const { parts, unread } = splitIntoParts(document, target);
  expect(unread).toEqual([]);
  const seen = new Set(
    parts.flatMap(({ lines: { start, end } }) => Array.from({ length: end - start + 1 }, (_, i) => start + i)),
  );
  const count = final
    ? lines.length
    : Math.max(1, lines.at(-1) === '' && lines.length > 1 ? lines.length - 1 : lines.length);
  for (let line = 1; line <= count; line += 1) expect(seen.has(line)).toBe(true);
  parts.forEach(({ lines: { start, end } }, index) => {
    expect(end).toBeGreaterThanOrEqual(start);
    const size = (document.lineStarts[end] ?? document.text.length) - (document.lineStarts[start - 1] ?? 0);
    const longest = Math.max(...lines.map(({ length }) => length)) + 1;
    expect(size).toBeLessThanOrEqual(Math.max(target, longest + target / 10));
    expect(end).toBeGreaterThan(parts[index - 1]?.lines.end ?? 0);
  });
});

property.prop([
  fc.integer({ min: 1, max: 40 }),
  fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 10 }))),
])('the ledger names exactly the lines that no part carries', (count, given) => {
  const ranges = given.map(([start, more]) => ({ start, end: Math.min(40, start + more) }));
  const unread = unreadLines(count, ranges).flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, i) => start + i),
  );
  const expected = Array.from({ length: count }, (_, i) => i + 1).filter(
    (line) => !ranges.some(({ start, end }) => start <= line && line <= end),
  );
  expect(unread.filter((line) => line <= count)).toEqual(expected);
});

test('a page of half a megabyte comes in parts of the usual size', () => {
  const { parts } = splitIntoParts(page('Words of a line that is not long.\n\n'.repeat(15_000)));
  expect(parts.length).toBeLessThan(2 * Math.ceil(525_000 / charactersPerPart));
});
