import { fc, test } from '@fast-check/vitest';
import { createTwoFilesPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { changesBetween, readPatch } from '../../src/content/patch.ts';

describe('readPatch', () => {
  it.each([
    ['@@ -1,3 +1,4 @@ head\n a\n-b\n+B\n+C\n d', [{ start: 2, end: 3 }], [{ start: 1, end: 4 }]],
    ['@@ -0,0 +1 @@\n+only\n\\ No newline at end of file', [{ start: 1, end: 1 }], [{ start: 1, end: 1 }]],
    [
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n\\ No newline at end of file',
      [{ start: 1, end: 1 }],
      [{ start: 1, end: 1 }],
    ],
    ['@@ -1,2 +0,0 @@\n-a\n-b', [], []],
    ['@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r', [{ start: 2, end: 2 }], [{ start: 1, end: 2 }]],
    ['@@ -1,1 +1,2 @@\n a\n+@@ -9 +9 @@', [{ start: 2, end: 2 }], [{ start: 1, end: 2 }]],
    ['@@ -1,2 +1,2 @@\n---- x\n+++++ y\n b', [{ start: 1, end: 1 }], [{ start: 1, end: 2 }]],
    ['@@ -1,2 +1,3 @@\n a\n\n+b', [{ start: 3, end: 3 }], [{ start: 1, end: 3 }]],
    [
      '@@ -1,1 +1,2 @@\n a\n+b\n@@ -9,1 +10,1 @@\n-x\n+y',
      [
        { start: 2, end: 2 },
        { start: 10, end: 10 },
      ],
      [
        { start: 1, end: 2 },
        { start: 10, end: 10 },
      ],
    ],
    ['', [], []],
  ])('%j', (patch, changedLines, commentableLines) => {
    expect(readPatch(patch)).toMatchObject({ changedLines, commentableLines });
  });

  it.each([
    ['@@ -1,4 +1,3 @@\n a\n-b\n c\n d', [{ after: 1, removed: ['b'], inPlace: [] }]],
    ['@@ -1,2 +0,0 @@\n-a\n-b', [{ after: 0, removed: ['a', 'b'], inPlace: [] }]],
    ['@@ -3,2 +2,0 @@\n-a\n-b', [{ after: 2, removed: ['a', 'b'], inPlace: [] }]],
    [
      '@@ -1,3 +1,3 @@\n-a\n+A\n+B\n b\n-c',
      [
        { after: 0, removed: ['a'], inPlace: ['A', 'B'] },
        { after: 3, removed: ['c'], inPlace: [] },
      ],
    ],
  ])('says what is gone: %j', (patch, removals) => {
    expect(readPatch(patch)?.removals).toEqual(removals);
  });

  it.each([
    ['cut off', '@@ -1,3 +1,3 @@\n a\n-b'],
    ['a count that is not kept', '@@ -1,1 +1,9 @@\n a\n@@ -20,1 +20,1 @@\n+x'],
    ['a foreign sign', '@@ -1,2 +1,2 @@\n a\nxb'],
    ['hunks out of order', '@@ -5,1 +5,1 @@\n-a\n+b\n@@ -1,1 +1,1 @@\n-a\n+b'],
    ['a huge count', '@@ -1,1 +1,999999999 @@\n+a'],
  ])('believes no patch with %s', (_, patch) => expect(readPatch(patch)).toBeUndefined());

  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '+x\n', '-- y\n', '@@ -1 +1 @@\n', '\n', 'tail'), {
    maxLength: 30,
  });
  test.prop([lines, lines])('reads what the diff library writes', (before, after) => {
    const [base, head] = [before.join(''), after.join('')];
    const whole = createTwoFilesPatch('a', 'b', base, head, '', '', { context: 3 });
    const patch = whole.slice(whole.indexOf('\n@@') + 1);
    const read = readPatch(patch);
    expect(read).toBeDefined();
    const numbers = (ranges: readonly { start: number; end: number }[]) =>
      ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index));
    // Every head line that is not called changed stands in the base, in this order.
    const changed = new Set(numbers(changesBetween(base, head).changedLines));
    const rows = head === '' ? [] : head.split(/(?<=\n)/);
    let from = 0;
    const all = base === '' ? [] : base.split(/(?<=\n)/);
    for (const [index, row] of rows.entries()) {
      if (changed.has(index + 1)) continue;
      from = all.indexOf(row, from) + 1;
      expect(from).toBeGreaterThan(0);
    }
    expect(numbers(read?.changedLines ?? []).length).toBe(changed.size);
    // Whatever is gone is named where it stood, and in full.
    const { removals } = changesBetween(base, head);
    expect(removals.flatMap(({ removed }) => removed).length).toBe(all.length - (rows.length - changed.size));
    for (const { after, inPlace } of removals) expect(rows.slice(after, after + inPlace.length)).toEqual(inPlace);
    const count = (some: readonly { removed: readonly string[] }[]) =>
      some.reduce((sum, { removed }) => sum + removed.length, 0);
    expect(count(read?.removals ?? [])).toBe(count(removals));
  });

  it('gives up on aligning two texts with nothing in common, and calls all between their ends changed', () => {
    const rows = (seed: string) => Array.from({ length: 20_000 }, (_, index) => `${seed}${index}\n`).join('');
    const { changedLines, removals } = changesBetween(`top\n${rows('a')}end\n`, `top\n${rows('b')}end\n`);
    expect(changedLines).toEqual([{ start: 2, end: 20_001 }]);
    expect(removals.map(({ after, removed }) => [after, removed.length])).toEqual([[1, 20_000]]);
  });
});
