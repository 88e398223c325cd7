import type { Document, Range, Region, Span } from '../../content/document.ts';
import { offsetOf as offsetIn, rangeOf as rangeIn } from '../../content/position.ts';
import { regionsWithin } from '../../content/regions.ts';

/** The place of a span in a person's terms. */
export function rangeOf(document: Document, span: Span): Range {
  return rangeIn(document.lineStarts, span);
}

/** The offset of a 1-based line and column, kept inside that line. */
export function offsetOf(document: Document, line: number, column: number): number {
  return offsetIn(document.lineStarts, document.text.length, line, column);
}

/** A line without its line ending; empty for a line that does not exist. */
export function lineSpan(document: Document, line: number): Span {
  const start = document.lineStarts[line - 1] ?? document.text.length;
  let end = document.lineStarts[line] ?? document.text.length;
  while (end > start && (document.text[end - 1] === '\n' || document.text[end - 1] === '\r')) end -= 1;
  return { start, end };
}

/** The region that holds an offset. */
export function regionAt(document: Document, offset: number): Region {
  return regionsWithin(document.regions, { start: offset, end: offset + 1 })[0]?.region ?? 'markup';
}
