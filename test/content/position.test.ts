import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { lineStartsOf } from '../../src/content/lines.ts';
import { lineOf, offsetOf, overlapsLines, rangeOf } from '../../src/content/position.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', 'ש', '\u2028', ' '), maxLength: 60 });

describe('positions', () => {
  test.prop([texts, fc.nat()])('line and column lead back to the offset', (text, seed) => {
    const starts = lineStartsOf(text);
    const offset = seed % (text.length + 1);
    const range = rangeOf(starts, { start: offset, end: offset });
    expect(offsetOf(starts, text.length, range.startLine, range.startColumn)).toBe(offset);
    expect(range.startLine).toBe(text.slice(0, offset).split('\n').length);
    expect(lineOf(starts, offset)).toBe(range.startLine);
  });

  it('counts lines as git does: a lone carriage return moves nothing', () => {
    expect(lineStartsOf('a\rb\r\nc\nd')).toEqual([0, 5, 7]);
  });

  it.each([
    [{ startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 }, [{ start: 3, end: 3 }], false],
    [{ startLine: 2, startColumn: 1, endLine: 3, endColumn: 2 }, [{ start: 3, end: 3 }], true],
    [{ startLine: 2, startColumn: 4, endLine: 2, endColumn: 4 }, [{ start: 1, end: 2 }], true],
    [{ startLine: 2, startColumn: 4, endLine: 2, endColumn: 9 }, [], false],
  ])('%j touches %j: %s', (range, lines, expected) => expect(overlapsLines(range, lines)).toBe(expected));
});
