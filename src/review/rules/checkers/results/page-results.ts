import type { Page, Span } from '../../../../content/page.ts';
import type { CheckResult, RawFinding, RulesTools } from '../../checker.ts';
import { lineSpan } from '../../page-position.ts';
import type { ResultFormat } from './format-names.ts';
import type { ImportedResult } from './imported-result.ts';
import { type Meaning, meaningsOf } from './named-files.ts';
import { type Imported, readResults } from './result-formats.ts';
import type { ResultOptions } from './result-options.ts';

/** What the other tool says of a page, and what it may have meant for it. */
export async function resultFindings(
  page: Page,
  { format, path }: ResultOptions,
  tools: RulesTools,
): Promise<CheckResult> {
  const read = await tools.results(path);
  if (!read.ok) return { findings: [], undecided: [`The results in ${path} could not be read: ${read.cause}`] };
  const results = parsedOnce(format, read.text);
  if (!results.ok) return { findings: [], undecided: [`The results in ${path} cannot be used: ${results.problem}.`] };
  const names = new Set(results.results.map((result) => result.path));
  const meanings = meaningsOf(names, page.file.path, await tools.head.paths(tools.signal));
  const own = results.results.filter((result) => meanings.get(result.path) === 'this page');
  return { findings: own.map((result) => toFinding(page, format, result)), undecided: doubts(path, meanings) };
}

/** What of the results may have been meant for this page, or for no page of this repository: nothing of it is dropped. */
function doubts(path: string, meanings: ReadonlyMap<string, Meaning>): readonly string[] {
  const [some] = [...meanings.keys()].filter((name) => name !== '');
  const advice = 'Let the tool name files from the top of the repository';
  if (some !== undefined && [...meanings.values()].every((meaning) => meaning === 'no file'))
    return [`The results in ${path} name no file of the repository, but "${short(some)}". ${advice}.`];
  const unclear = [...meanings].find(([, meaning]) => meaning === 'unclear')?.[0];
  if (unclear === undefined) return [];
  if (unclear === '')
    return [`The results in ${path} have some that name no file, and may be about this page. ${advice}.`];
  return [`The results in ${path} name "${short(unclear)}", which may be this page or another file. ${advice}.`];
}

const short = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}...` : name);

/** Every page of a change asks for the same file. */
let last: { readonly key: string; readonly text: string; readonly results: Imported } | undefined;

function parsedOnce(format: ResultFormat, text: string): Imported {
  if (last?.key !== format || last.text !== text) last = { key: format, text, results: readResults(format, text) };
  return last.results;
}

const criterionOf = { error: 'reported-error', warning: 'reported-warning', info: 'reported-note' } as const;

function toFinding(page: Page, format: ResultFormat, result: ImportedResult): RawFinding {
  const message = result.message.trim().replace(/\s+/gu, ' ').slice(0, 500);
  const span = result.place === undefined ? undefined : spanOf(page, result);
  return {
    criterion: criterionOf[result.level],
    message,
    source: `${format} ${result.rule.slice(0, 80)}`,
    ...(span === undefined ? { subject: message } : { span }),
    ...(result.suggestion === undefined || span === undefined
      ? {}
      : { suggestion: result.suggestion, changes: 'named-words' }),
  };
}

/** The place in the page; a line that the page does not have leaves no place. */
function spanOf(page: Page, result: ImportedResult): Span | undefined {
  const { place } = result;
  if (place === undefined || place.line > page.lineStarts.length) return undefined;
  const first = lineSpan(page, place.line);
  if (place.column === undefined) return first;
  const start = offsetInLine(page, first, place.column, result.columns);
  const endLine = Math.min(place.endLine ?? place.line, page.lineStarts.length);
  const last = endLine === place.line ? first : lineSpan(page, endLine);
  const end = place.endColumn === undefined ? last.end : offsetInLine(page, last, place.endColumn, result.columns);
  return end > start ? { start, end } : { start, end: Math.max(start, first.end) };
}

function offsetInLine(page: Page, line: Span, column: number, unit: ImportedResult['columns']): number {
  if (unit === 'utf-16') return Math.min(line.end, line.start + column - 1);
  let offset = line.start;
  let counted = 1;
  for (const character of page.text.slice(line.start, line.end)) {
    if (counted >= column) break;
    counted += unit === 'bytes' ? Buffer.byteLength(character) : 1;
    offset += character.length;
  }
  return offset;
}
