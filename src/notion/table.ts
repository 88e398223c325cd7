import { plainLine } from './inline.ts';

/** A table of Notion as a table of Markdown; Notion puts nothing but words into its cells. */
export function plainTable(source: string): { readonly lines: readonly string[]; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const rows = [...source.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) => {
      const { text, refused: names } = plainLine(cell.trim().replaceAll(/\s*\n\s*/g, '<br>'));
      refused.push(...names);
      return text.replaceAll(/(?<!\\)\|/g, '\\|');
    }),
  );
  const left = source
    .replaceAll(/<tr\b[^>]*>[\s\S]*?<\/tr>/g, '')
    .replaceAll(/<\/?(?:table|colgroup|col|thead|tbody)\b[^>]*>/g, '');
  const columns = Math.max(0, ...rows.map((row) => row.length));
  // What stands in the table but in none of its cells would be lost.
  if (left.trim() !== '' || columns === 0) return { lines: [], refused: ['a table of another form'] };
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [first = [], ...others] = rows;
  const hasHeader = /^\s*<table\b[^>]*\bheader-row="true"/.test(source) || /<th\b/.test(source);
  const rule = line(Array.from({ length: columns }, () => '---'));
  return {
    lines: hasHeader ? [line(first), rule, ...others.map(line)] : [line([]), rule, ...rows.map(line)],
    refused,
  };
}
