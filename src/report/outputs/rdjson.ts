import { type ExportedFinding, exportedFindings } from '../export-finding.ts';
import { jsonText } from '../json-text.ts';
import { oneLine } from '../neutralise.ts';
import { offeredChange } from '../offered-change.ts';
import type { Renderer } from '../output.ts';
import { linesOf } from '../page-lines.ts';
import type { Report } from '../report.ts';

/** For reviewdog. */
export const rdjson: Renderer = { render };

const severities = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;

function render(report: Report): string {
  const pages = new Map(report.files.map(({ path, text }) => [path, text === undefined ? [] : linesOf(text)]));
  return jsonText({
    source: { name: 'content-gate' },
    diagnostics: exportedFindings(report).map((finding) => diagnosticOf(finding, pages.get(finding.path) ?? [])),
  });
}

function diagnosticOf({ path, shown, level, rule, message, lines }: ExportedFinding, page: readonly string[]) {
  const { range } = shown.finding;
  const change = offeredChange(shown.finding);
  const exact = range === undefined ? undefined : inBytes(range, page);
  const place = exact ?? { start: { line: lines.start }, end: { line: lines.end } };
  return {
    message,
    location: { path, range: place },
    severity: severities[level],
    code: { value: oneLine(rule, 200) },
    // A replacement in the wrong place is worse than none.
    ...(change === undefined || exact === undefined ? {} : { suggestions: [{ range: exact, text: change.text }] }),
  };
}

/** Columns count the bytes of UTF-8 here; without the page nobody can tell them. */
function inBytes(
  { startLine, startColumn, endLine, endColumn }: NonNullable<ExportedFinding['shown']['finding']['range']>,
  page: readonly string[],
) {
  const first = page[startLine - 1];
  const last = page[endLine - 1];
  if (first === undefined || last === undefined) return undefined;
  const column = (line: string, units: number): number => Buffer.byteLength(line.slice(0, units - 1)) + 1;
  return {
    start: { line: startLine, column: column(first, startColumn) },
    end: { line: endLine, column: column(last, endColumn) },
  };
}
