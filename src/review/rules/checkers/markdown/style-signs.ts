import { blank, blankSpans } from '../../../../content/mask.ts';
import type { Page } from '../../../../content/page.ts';

/**
 * The rules of the linter of whose slips a page shows a sign. A sign is what no slip of the kind can do without, so that the page need not
 * be parsed by the linter as well where there is none; the tests hold that nothing is lost by that.
 */
export function signsOf(page: Page): ReadonlySet<string> {
  const { text, regions, codeBlocks } = page;
  const shown = regions
    .map(({ region, start, end }) => {
      const part = text.slice(start, end);
      return region === 'prose' || region === 'heading' ? part : blank(part);
    })
    .join('');
  const lines = blankSpans(text, [
    ...codeBlocks.map(({ span }) => span),
    ...(page.frontMatter.kind === 'none' ? [] : [page.frontMatter.span]),
  ]);
  const signs = {
    MD011: lines.includes(')['),
    MD018: /^#+[^#\s]/mu.test(lines),
    MD020: /^#/mu.test(lines) && /[^\s#]#+[ \t]*\r?$/mu.test(lines),
    MD023: hasIndentedHeading(page, lines),
    MD034: /https?:|www\.|@/iu.test(shown),
    MD037: /[*_]\s|\s[*_]/u.test(shown),
    MD038: regions.some((one) => one.region === 'code' && isPadded(lines.slice(one.start, one.end))),
    MD039: /\[\s+[^\]\s]|[^[\s]\s+\]/u.test(lines),
    MD052: /\]\[/u.test(lines),
    MD056: hasUnevenTable(lines),
  };
  return new Set(Object.entries(signs).flatMap(([name, isThere]) => (isThere ? [name] : [])));
}

function isPadded(code: string): boolean {
  // Blocks are blanked by now: what is blank as a whole is one.
  return code.trim() !== '' && /^`*\s|\s`*$/u.test(code);
}

function hasIndentedHeading({ text, headings }: Page, lines: string): boolean {
  return (
    headings.some(({ span }) => /[ \t]/u.test(text[span.start - 1] ?? '')) || /^[ \t>]*[ \t]#{1,6}\s/mu.test(lines)
  );
}

/** Whether rows of one table have different numbers of cells, by the bars that divide them. */
function hasUnevenTable(text: string): boolean {
  if (!text.includes('|')) return false;
  const lines = text.split('\n');
  let columns: number | undefined;
  return lines.some((line, index) => {
    const isDivider = /^[\s>|:-]+$/u.test(line) && line.includes('-') && (line.includes('|') || line.includes(':'));
    if (isDivider) {
      columns = cellsIn(line);
      return cellsIn(lines[index - 1] ?? '') !== columns;
    }
    if (line.trim() === '') columns = undefined;
    return columns !== undefined && cellsIn(line) !== columns;
  });
}

function cellsIn(line: string): number {
  const row = line.replace(/^[\s>]*/u, '').trimEnd();
  const bars = [...row.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  return bars.filter((at) => at > 0 && at < row.length - 1).length;
}
