import type { Page, Range, Region, Span } from '../../content/page.ts';
import { offsetOf, rangeOf } from '../../content/position.ts';
import { regionsWithin } from '../../content/regions.ts';

/** The place of a span in a person's terms. */
export function rangeOnPage(page: Page, span: Span): Range {
  return rangeOf(page.lineStarts, span);
}

/** The offset of a 1-based line and column, kept inside that line. */
export function offsetOnPage(page: Page, line: number, column: number): number {
  return offsetOf(page.lineStarts, page.text.length, line, column);
}

/** A line without its line ending; empty for a line that does not exist. */
export function lineSpan(page: Page, line: number): Span {
  const start = page.lineStarts[line - 1] ?? page.text.length;
  let end = page.lineStarts[line] ?? page.text.length;
  while (end > start && (page.text[end - 1] === '\n' || page.text[end - 1] === '\r')) end -= 1;
  return { start, end };
}

/** The region that holds an offset. */
export function regionAt(page: Page, offset: number): Region {
  return regionsWithin(page.regions, { start: offset, end: offset + 1 })[0]?.region ?? 'markup';
}
