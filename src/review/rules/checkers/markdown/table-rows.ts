import type { Dialect } from '../../../../content/dialects/dialect.ts';
import { lastNotAfter } from '../../../../content/lines.ts';
import type { Page, Span } from '../../../../content/page.ts';

/** What a row is whose cells the linter counts otherwise than those of the header. */
export type RowStanding =
  /** The generator of the site divides or ends the table by rules of its own, by which the row is right. */
  | 'right'
  /** It has blank cells too many at its end, or lacks some there that other rows of its table leave blank: nothing is lost. */
  | 'blank-end'
  | 'uneven';

interface Table {
  readonly header: string;
  readonly columns: number;
  /** How many rows have nothing in the last column. */
  readonly blankEnds: number;
}

/** Tells of the rows that the linter finds uneven how they stand on their site; the tables are looked for once. */
export function rowStandings(page: Page, dialect: Dialect): (span: Span) => RowStanding {
  const lines = page.text.split('\n').map(bare);
  const starts = page.lineStarts;
  const tables = tablesOf(lines);
  return (span) => {
    const at = lastNotAfter(starts, span.start);
    const row = lines[at] ?? '';
    const table = tables[at];
    if (isRight(page, row, table, dialect)) return 'right';
    if (table === undefined || !row.includes('|')) return 'uneven';
    const cells = cellsOf(row);
    if (cells.length > table.columns) {
      return cells.slice(table.columns).every((cell) => cell.trim() === '') ? 'blank-end' : 'uneven';
    }
    // A row that ends otherwise than its header may go on on the next line.
    return row.endsWith('|') >= table.header.endsWith('|') && table.blankEnds > 1 ? 'blank-end' : 'uneven';
  };
}

function isRight({ file }: Page, row: string, table: Table | undefined, dialect: Dialect): boolean {
  return (
    (dialect.keepsCodeWhole === true && isDividedInCode(row)) ||
    dialect.endsTable?.test(row) === true ||
    // These are read by Pandoc wherever they stand: to it a row has a bar.
    (/\.[qr]md$/iu.test(file.path) && !row.includes('|')) ||
    (dialect.fillsTemplatesFirst === true && table !== undefined && isEvenOnceFilled(row, table)) ||
    (dialect.countsOuterBars === true && table !== undefined && isEvenByOuterBars(row, table))
  );
}

/** For each line the table that it is a row of. */
function tablesOf(lines: readonly string[]): readonly (Table | undefined)[] {
  const tables: (Table | undefined)[] = lines.map(() => undefined);
  for (let at = 1; at < lines.length; at += 1) {
    const header = lines[at - 1] ?? '';
    if (!isDivider(lines[at] ?? '') || !header.includes('|')) continue;
    let end = at + 1;
    while (end < lines.length && (lines[end] ?? '') !== '') end += 1;
    const columns = cellsOf(header).length;
    const blankEnds = lines
      .slice(at + 1, end)
      .filter((row) => row.includes('|') && (cellsOf(row)[columns - 1] ?? '').trim() === '').length;
    tables.fill({ header, columns, blankEnds }, at - 1, end);
    at = end;
  }
  return tables;
}

function isDivider(line: string): boolean {
  return line.includes('-') && /^[\s|:-]+$/u.test(line);
}

/** The cells of a row; bars around it divide nothing. */
function cellsOf(row: string): readonly string[] {
  return row
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u);
}

/** Whether a row has a cell too many by a bar that stands in code, where only some renderers divide. */
function isDividedInCode(row: string): boolean {
  return /(`+)(?!`)[^\n]*?\|[^\n]*?(?<!`)\1(?!`)/u.test(row);
}

/** What is put in for `{{ lamp | link }}` before anybody looks for bars has none. */
function isEvenOnceFilled(row: string, { columns }: Table): boolean {
  const filled = row.replace(/\{\{[^{}]*\}\}|\{%[^{}%]*%\}/gu, ' ');
  return filled !== row && cellsOf(filled).length === columns;
}

function isEvenByOuterBars(row: string, { header }: Table): boolean {
  return header.includes('|') && !/^\||(?<!\\)\|$/u.test(header) && barsIn(header) === barsIn(row);
}

function barsIn(row: string): number {
  return row.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, '').match(/(?<!\\)\|/gu)?.length ?? 0;
}

function bare(line: string): string {
  return line.replace(/^[ \t>]+/u, '').trimEnd();
}
