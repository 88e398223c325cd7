import type { LineRange } from './content.ts';
import { lastNotAfter } from './lines.ts';
import type { Range, Span } from './page.ts';

/** The 1-based line of an offset. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  return Math.max(lastNotAfter(lineStarts, offset), 0) + 1;
}

/** The place of a span as a person names it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export function rangeOf(lineStarts: readonly number[], span: Span): Range {
  const startLine = lineOf(lineStarts, span.start);
  const endLine = lineOf(lineStarts, span.end);
  return {
    startLine,
    startColumn: span.start - (lineStarts[startLine - 1] ?? 0) + 1,
    endLine,
    endColumn: span.end - (lineStarts[endLine - 1] ?? 0) + 1,
  };
}

/** The offset of a 1-based line and column, kept inside that line; for tools that speak in lines. */
export function offsetOf(lineStarts: readonly number[], textLength: number, line: number, column: number): number {
  const index = Math.min(Math.max(line, 1), lineStarts.length) - 1;
  const start = lineStarts[index] ?? 0;
  const next = lineStarts[index + 1];
  return Math.min(start + Math.max(column, 1) - 1, next === undefined ? textLength : next - 1);
}

/** The last line that a place touches: one that ends before the first column of a line ends on the line above. */
export function lastLineOf({ startLine, endLine, endColumn }: Range): number {
  return endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
}

/** Whether a place touches one of the line ranges. */
export function overlapsLines(range: Range, lines: readonly LineRange[]): boolean {
  const last = lastLineOf(range);
  return lines.some((run) => run.start <= last && run.end >= range.startLine);
}
