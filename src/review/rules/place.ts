import type { LineRange } from '../../content/content.ts';
import type { Document, Range, Region, Span } from '../../content/document.ts';

/** The line, counted from 0, that holds an offset. */
function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of a span in a person's terms. */
export function rangeOf(document: Document, span: Span): Range {
  const startLine = lineIndexAt(document.lineStarts, span.start);
  const endLine = lineIndexAt(document.lineStarts, span.end);
  return {
    startLine: startLine + 1,
    startColumn: span.start - (document.lineStarts[startLine] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: span.end - (document.lineStarts[endLine] ?? 0) + 1,
  };
}

/** The offset of a 1-based line and column, kept inside the text. */
export function offsetOf(document: Document, line: number, column: number): number {
  const start = document.lineStarts[line - 1] ?? document.text.length;
  return Math.max(0, Math.min(document.text.length, start + column - 1));
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
  let low = 0;
  let high = document.regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const region = document.regions[middle];
    if (region === undefined) break;
    if (offset < region.start) high = middle - 1;
    else if (offset >= region.end) low = middle + 1;
    else return region.region;
  }
  return 'markup';
}

/** Whether any line of a range was added or altered by the change. */
export function touches(changedLines: readonly LineRange[], range: Range): boolean {
  // A range that ends at the first column of a line holds nothing of that line.
  const lastLine = range.endColumn === 1 && range.endLine > range.startLine ? range.endLine - 1 : range.endLine;
  return changedLines.some((changed) => changed.start <= lastLine && changed.end >= range.startLine);
}
