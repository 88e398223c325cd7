import { stripVTControlCharacters } from 'node:util';

let segmenter: Intl.Segmenter | undefined;

/** Made when first asked for: it takes longer than most of a start. */
function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Characters that terminals draw two columns wide (UAX 11: wide and full-width), as far as text has them. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/v;

/** Nearly every text is like this, and takes a column a character. */
const plain = /^[\x20-\x7E]*$/;

/** How many columns a text takes, colours not counted. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmentsOf(stripVTControlCharacters(text))) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/** As much of a text as so many columns take, with a sign where something was cut. */
export function cutToColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return `${pieces(text, Math.max(1, columns - 1))[0] ?? ''}\u2026`;
}

/** A word in pieces that fit; one that fits stays whole. */
function pieces(word: string, columns: number): readonly string[] {
  if (columnsOf(word) <= columns) return [word];
  if (plain.test(word)) return slices(word, columns);
  const found: string[] = [''];
  let used = 0;
  for (const { segment } of segmentsOf(word)) {
    const width = wide.test(segment) ? 2 : 1;
    if (used + width > columns) {
      found.push('');
      used = 0;
    }
    found[found.length - 1] += segment;
    used += width;
  }
  return found;
}

function slices(word: string, columns: number): readonly string[] {
  return Array.from({ length: Math.ceil(word.length / columns) }, (_, index) =>
    word.slice(index * columns, (index + 1) * columns),
  );
}

/** Breaks a text at spaces; lines after the first are indented. A word that is longer than a line is cut. */
export function wrapped(
  text: string,
  width: number,
  indent: string,
  paint: (text: string) => string = (line) => line,
): string {
  const start = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = start;
  let empty = true;
  const room = Math.max(8, width - indent.length);
  for (const word of text
    .slice(start.length)
    .split(' ')
    .flatMap((one) => pieces(one, room))) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = empty ? `${line}${word}` : `${line} ${word}`;
    }
    empty = false;
  }
  return [...lines, line].map(paint).join('\n');
}

/** Rows as lines with columns below each other; those from `numbers` on are right-aligned. */
export function aligned(rows: readonly (readonly string[])[], numbers: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)));
        return column < numbers ? `${text}${padding}` : `${padding}${text}`;
      })
      .join('  ')
      .trimEnd(),
  );
}
