import type { Span } from '../../page.ts';

const fence = /^[ \t>]*(`{3,}|~{3,})/u;
/** A component of Nuxt's Markdown, alone on its line: `::card`, `:::code-group{sync="x"}`. */
const component = /^[ \t]*:{2,}[A-Za-z][\w-]*(?:\{[^{}\n]*\})?[ \t]*\r?$/u;
const mark = /^[ \t]*-{3}[ \t]*\r?$/u;
/** A key, an entry of a list, what goes on with a value, a comment: a line of prose is none of them. */
const dataLine = /^[ \t]*(?:["']?[\w.:$@-]+["']?:(?:\s|$)|- |#|[\]}])|^[ \t]*\r?$/u;
/** No component takes more lines of data. */
const mostLines = 100;

/**
 * The data that components of Nuxt's Markdown are given, between marks right below their name. Markdown would make a heading of its
 * last line. Only what is YAML in every line counts: elsewhere the same marks are rules, and what stands between them is text.
 */
export function componentData(source: string): readonly Span[] {
  if (!source.includes('::')) return [];
  const spans: Span[] = [];
  const lines = source.split('\n');
  let open: string | undefined;
  let start = 0;
  let isBelowName = false;
  for (const [index, line] of lines.entries()) {
    const marks = fence.exec(line)?.[1];
    if (marks !== undefined && (open === undefined || marks.startsWith(open)))
      open = open === undefined ? marks : undefined;
    if (open === undefined && isBelowName && mark.test(line)) {
      const length = dataLength(lines, index);
      if (length !== undefined) spans.push({ start, end: start + length });
    }
    isBelowName = component.test(line);
    start += line.length + 1;
  }
  return spans;
}

/** How long the block is that a mark opens, both marks included; nothing where it is no data, or has no end. */
function dataLength(lines: readonly string[], opening: number): number | undefined {
  let length = (lines[opening]?.length ?? 0) + 1;
  for (const line of lines.slice(opening + 1, opening + 1 + mostLines)) {
    if (mark.test(line)) return length + line.length;
    if (!dataLine.test(line)) return undefined;
    length += line.length + 1;
  }
  return undefined;
}
