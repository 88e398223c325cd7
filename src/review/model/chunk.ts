import type { LineRange } from '../../content/content.ts';
import type { Page, Region } from '../../content/page.ts';
import type { Part } from './prompt.ts';

/** About 7,000 tokens of prose: longer pages are asked about in parts, because recall falls in the middle of long text. */
export const charactersPerPart = 28_000;

/** A line above this length goes into no request; it is reported as unread instead of crowding out the rest. */
export const longestLine = 112_000;

/** The parts of a page and the lines that none of them carries. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly unread: readonly LineRange[];
}

/**
 * Splits a page at headings, else between paragraphs, never inside a code block if that can be avoided. Each part after
 * the first repeats the paragraph before it. Linear in the length of the page.
 */
export function splitIntoParts(page: Page, target: number = charactersPerPart): Parts {
  const lengths = lineLengths(page);
  const boundaries = boundaryTest(page, lengths.length);
  const ranges: LineRange[] = [];
  for (const stretch of readableStretches(lengths)) ranges.push(...splitStretch(stretch, lengths, boundaries, target));
  const parts = ranges.map((lines, index) => ({ number: index + 1, of: ranges.length, lines }));
  return { parts, unread: unreadLines(lengths.length, ranges) };
}

/** The ledger: every line of a page that no range covers. */
export function unreadLines(lineCount: number, ranges: readonly LineRange[]): readonly LineRange[] {
  const unread: LineRange[] = [];
  let next = 1;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > next) unread.push({ start: next, end: start - 1 });
    next = Math.max(next, end + 1);
  }
  if (next <= lineCount) unread.push({ start: next, end: lineCount });
  return unread;
}

/** How many parts a page of this length is likely to have; for estimates before anything was parsed. */
export function likelyParts(characters: number): number {
  return characters <= charactersPerPart ? 1 : Math.ceil(characters / (charactersPerPart * 0.75));
}

function lineLengths({ text, lineStarts }: Page): readonly number[] {
  const lengths = lineStarts.map((start, index) => (lineStarts[index + 1] ?? text.length) - start);
  // The empty stretch behind a final newline is no line of its own.
  return lengths.length > 1 && lengths.at(-1) === 0 ? lengths.slice(0, -1) : lengths;
}

function readableStretches(lengths: readonly number[]): readonly LineRange[] {
  const stretches: LineRange[] = [];
  let start = 1;
  lengths.forEach((length, index) => {
    if (length <= longestLine) return;
    if (index + 1 > start) stretches.push({ start, end: index });
    start = index + 2;
  });
  if (start <= lengths.length) stretches.push({ start, end: lengths.length });
  return stretches;
}

type Boundary = 'heading' | 'paragraph' | undefined;

const unbreakable: ReadonlySet<Region> = new Set(['code', 'front-matter', 'comment', 'hidden']);

/** What begins at each line, by index of the line. */
function boundaryTest({ text, lineStarts, regions, sections }: Page, lineCount: number): readonly Boundary[] {
  const headings = new Set(sections.map(({ start }) => start));
  const boundaries: Boundary[] = [];
  let region = 0;
  for (let index = 0; index < lineCount; index += 1) {
    const start = lineStarts[index] ?? 0;
    // The newline before the line: inside a block that must stay whole it belongs to that block's region.
    while ((regions[region]?.end ?? Number.POSITIVE_INFINITY) <= start - 1) region += 1;
    const before = regions[region];
    const inside = before !== undefined && unbreakable.has(before.region) && before.end > start;
    const previous = text.slice(lineStarts[index - 1] ?? 0, start);
    if (headings.has(start)) boundaries.push('heading');
    else boundaries.push(!inside && index > 0 && previous.trim() === '' ? 'paragraph' : undefined);
  }
  return boundaries;
}

function splitStretch(
  stretch: LineRange,
  lengths: readonly number[],
  boundaries: readonly Boundary[],
  target: number,
): readonly LineRange[] {
  const ranges: LineRange[] = [];
  let start = stretch.start;
  while (start <= stretch.end) {
    const fresh = ranges.length === 0 ? start : overlapStart(start, stretch.start, lengths, boundaries, target);
    let size = sizeOf(lengths, fresh, start - 1);
    let heading: number | undefined;
    let paragraph: number | undefined;
    let line = start;
    for (; line <= stretch.end; line += 1) {
      const length = lengths[line - 1] ?? 0;
      if (line > start && size > target * 0.4) {
        if (boundaries[line - 1] === 'heading') heading = line;
        if (boundaries[line - 1] === 'paragraph') paragraph = line;
      }
      if (size + length > target && line > start) break;
      size += length;
    }
    const next = line > stretch.end ? line : (heading ?? paragraph ?? line);
    ranges.push({ start: fresh, end: next - 1 });
    start = next;
  }
  return ranges;
}

/** Where the paragraph before a line begins, unless repeating it would cost more than a tenth of a part. */
function overlapStart(
  start: number,
  first: number,
  lengths: readonly number[],
  boundaries: readonly Boundary[],
  target: number,
): number {
  let size = 0;
  for (let line = start - 1; line >= first; line -= 1) {
    size += lengths[line - 1] ?? 0;
    if (size > target / 10) return start;
    if (boundaries[line - 1] !== undefined) return line;
  }
  return start;
}

function sizeOf(lengths: readonly number[], from: number, to: number): number {
  let size = 0;
  for (let line = from; line <= to; line += 1) size += lengths[line - 1] ?? 0;
  return size;
}
