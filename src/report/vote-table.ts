import type { Words } from './language/words.ts';
import { oneLine } from './neutralise.ts';
import type { Palette } from './palette.ts';
import type { FileReport, Report } from './report.ts';
import { aligned, columnsOf, cutToColumns } from './text-columns.ts';
import { voteRows } from './votes.ts';

/** The votes on a page for a terminal: where there is little room, weight and time are left out first, then what a vote counts; names are cut last. */
export function voteTable(
  file: FileReport,
  report: Report,
  { words, paint, width }: { readonly words: Words; readonly paint: Palette; readonly width: number },
): string {
  const { table } = words;
  const cells = [table, ...voteRows(file, report, words)];
  const room = width - 2;
  for (const [columns, longest] of tables) {
    const rows = cells.map((row) => columns.map((column) => oneLine(row[column], longest)));
    const [head = [], ...body] = rows;
    const [first = '', ...lines] = aligned([head, ...body], 2);
    const isLast = longest === shortestNames;
    if (!isLast && [first, ...lines].some((line) => columnsOf(line) > room)) continue;
    return [`  ${paint.dim(cutToColumns(first, room))}`, ...lines.map((line) => `  ${cutToColumns(line, room)}`)].join(
      '\n',
    );
  }
  return '';
}

const shortestNames = 16;
type Column = 'reviewer' | 'vote' | 'score' | 'weight' | 'counts' | 'time';
/** From the widest to the narrowest table: its columns, and how long a cell may be. */
const tables: readonly (readonly [readonly Column[], number])[] = [
  [['reviewer', 'vote', 'score', 'weight', 'counts', 'time'], 60],
  [['reviewer', 'vote', 'score', 'counts'], 40],
  [['reviewer', 'vote', 'score'], 40],
  [['reviewer', 'vote', 'score'], 22],
  [['reviewer', 'vote', 'score'], shortestNames],
];
