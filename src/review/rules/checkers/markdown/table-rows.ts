import type { Dialect } from '../../../../content/dialects/dialect.ts';
import type { Page, Span } from '../../../../content/page.ts';

/** Whether the generator of the site divides or ends a table by rules of its own, by which a row that GitHub finds uneven is right. */
export function isRightOnSite({ text, file }: Page, span: Span | undefined, dialect: Dialect): boolean {
  const start = text.lastIndexOf('\n', (span?.start ?? 0) - 1) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  const row = bare(line);
  return (
    (dialect.keepsCodeWhole === true && isDividedInCode(row)) ||
    dialect.endsTable?.test(row) === true ||
    // These are read by Pandoc wherever they stand: to it a row has a bar.
    (/\.[qr]md$/iu.test(file.path) && !row.includes('|')) ||
    (dialect.countsOuterBars === true && isEvenByOuterBars(text.slice(0, start), row))
  );
}

/** Whether a row has a cell too many by a bar that stands in code, where only some renderers divide. */
function isDividedInCode(row: string): boolean {
  return /(`+)(?!`)[^\n]*?\|[^\n]*?(?<!`)\1(?!`)/u.test(row);
}

function isEvenByOuterBars(before: string, row: string): boolean {
  const lines = before.split('\n').map(bare);
  const divider = lines.findLastIndex((line) => /^[\s|:-]+$/u.test(line) && line.includes('-'));
  const header = lines[divider - 1] ?? '';
  return header.includes('|') && !/^\||(?<!\\)\|$/u.test(header) && barsIn(header) === barsIn(row);
}

function barsIn(row: string): number {
  return row.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, '').match(/(?<!\\)\|/gu)?.length ?? 0;
}

function bare(line: string): string {
  return line.replace(/^[ \t>]+/u, '').trimEnd();
}
