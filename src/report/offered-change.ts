import type { Finding } from '../review/review.ts';

/** A replacement on one line: columns from 1, the end exclusive. */
export interface OfferedChange {
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly text: string;
}

/**
 * The change that a finding offers to make at one click or by one command, wherever it is offered: on one line, of exactly the
 * words that were found, and tried. The suggestion of a model that was not tried is advice to read, and no change to apply.
 * Whoever has the page must still see that these words stand there.
 */
export function offeredChange({ suggestion, range, quote, fix }: Finding): OfferedChange | undefined {
  if (fix === 'untested' || suggestion === undefined || range === undefined || quote?.match !== 'exact')
    return undefined;
  const { startLine, endLine, startColumn, endColumn } = range;
  if (startLine !== endLine || startColumn >= endColumn || suggestion === quote.text) return undefined;
  return { line: startLine, startColumn, endColumn, text: suggestion };
}
