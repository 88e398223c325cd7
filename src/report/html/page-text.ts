import { lastLineOf } from '../../content/position.ts';
import { clause } from '../../review/english.ts';
import type { Words } from '../language/words.ts';
import { placeWords } from '../location.ts';
import { linesOf } from '../page-lines.ts';
import type { FileReport } from '../report.ts';
import type { ShownFinding } from '../shown-findings.ts';
import { element, text } from './text.ts';

/** So many lines stand around a finding or a change; what lies further off is skipped. */
const around = 2;
const longestLine = 4000;

/** The lines of a page around what was found and changed, the findings in the margin beside them. */
export function pageText(file: FileReport, findings: readonly ShownFinding[], words: Words, room: number): string {
  const placed = findings.filter(({ finding }) => finding.range !== undefined);
  const whole = findings.filter(({ finding }) => finding.range === undefined);
  const above = whole.map((shown) => note(shown, words, true)).join('');
  if (file.text === undefined) {
    const list = placed.map((shown) => note(shown, words, true)).join('');
    return `${element('p', { class: 'soft' }, text(words.page.noText))}${above}${list}`;
  }
  const lines = linesOf(file.text);
  // What stands behind the last line feed is no line to look at, unless something is said of it.
  const most = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const wanted = linesToShow(file, placed, most);
  const rows: string[] = [];
  let last = 0;
  let used = 0;
  for (const number of wanted) {
    if (used > room) {
      rows.push('<div class="gap">\u2026</div>');
      break;
    }
    if (number > last + 1 && rows.length > 0) rows.push('<div class="gap">\u00B7\u00B7\u00B7</div>');
    const row = lineRow(number, lines[number - 1] ?? '', file, placed, words);
    used += row.length;
    rows.push(row);
    last = number;
  }
  return `${above}${rows.length === 0 ? '' : element('div', { class: 'text' }, ...rows)}`;
}

function linesToShow(file: FileReport, findings: readonly ShownFinding[], most: number): readonly number[] {
  const wanted = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let line = Math.max(1, from); line <= Math.min(most, to); line += 1) wanted.add(line);
  };
  for (const { start, end } of file.changedLines) add(start - around, Math.min(end, start + 2000) + around);
  for (const { finding } of findings) {
    if (finding.range === undefined) continue;
    add(finding.range.startLine - around, lastLineOf(finding.range) + around);
    wanted.add(finding.range.startLine);
  }
  return [...wanted].sort((one, other) => one - other);
}

function lineRow(
  number: number,
  line: string,
  file: FileReport,
  findings: readonly ShownFinding[],
  words: Words,
): string {
  const changed = file.changedLines.some(({ start, end }) => start <= number && number <= end);
  const beside = findings.filter(({ finding }) => finding.range?.startLine === number);
  const notes = beside.map((shown) => note(shown, words, false)).join('');
  // Written out: a report has ten thousands of lines, and nearly all of them are this and nothing else.
  return `<div class="${changed ? 'row changed' : 'row'}"><span class="number">${number}</span>${
    notes === '' ? '' : element('div', { class: 'notes' }, notes)
  }<span class="line">${marked(number, line, findings)}</span></div>`;
}

/** The line with what findings are about marked; overlapping marks become one. */
function marked(number: number, line: string, findings: readonly ShownFinding[]): string {
  const shown = line.slice(0, longestLine);
  const spans = findings
    .flatMap(({ finding: { range } }) => {
      if (range === undefined || number < range.startLine || number > lastLineOf(range)) return [];
      const start = number === range.startLine ? range.startColumn - 1 : 0;
      const end = number === range.endLine ? range.endColumn - 1 : shown.length;
      return start < end ? [{ start: Math.min(start, shown.length), end: Math.min(end, shown.length) }] : [];
    })
    .sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const from = Math.max(at, start);
    if (from >= end) continue;
    parts.push(text(shown.slice(at, from)), element('mark', {}, text(shown.slice(from, end))));
    at = end;
  }
  return parts.concat(text(shown.slice(at)), line.length > longestLine ? '\u2026' : '').join('');
}

const kinds = {
  'must-fix': ['stop', '\u{1F6D1}'],
  advice: ['warn', '\u26A0\uFE0F'],
  'already-there': ['', '\u2139\uFE0F'],
} as const;

/** One finding as a note: what, of which words where they do not stand beside it, what to write instead, by which rule, by whom. */
function note(shown: ShownFinding, words: Words, alone: boolean): string {
  const { finding, group, criteria, reviewers, reasons } = shown;
  const [kind, sign] = finding.severity === 'info' && group === 'advice' ? kinds['already-there'] : kinds[group];
  const where = placeWords(finding, words);
  const fix =
    finding.lacks !== undefined
      ? words.finding.lacks(finding.lacks)
      : finding.suggestion === ''
        ? words.finding.takeOut
        : finding.suggestion;
  const rules = criteria.map((one) => (one.text === undefined ? one.id : `${one.id} ${clause(one.text)}`)).join('; ');
  const old = group === 'already-there' ? ` (${words.finding.alreadyThere})` : '';
  return element(
    'div',
    { class: `note ${kind}`.trim() },
    element('p', {}, `${sign} <strong>${text(where)}</strong>${text(old)} ${text(finding.message, 1000)}`),
    ...(finding.quote === undefined || !alone
      ? []
      : [element('p', { class: 'soft' }, words.quoted(text(finding.quote.text, 500)))]),
    ...(finding.also === undefined
      ? []
      : [element('p', {}, `${text(words.finding.against)} ${words.quoted(text(finding.also.text, 500))}`)]),
    ...(fix === undefined
      ? []
      : [
          element(
            'p',
            {},
            `<strong>${text(words.finding.fix)}</strong> ${element('span', { class: 'fix' }, text(fix, 1000))}`,
          ),
        ]),
    ...reasons.map((reason) =>
      element(
        'p',
        {},
        `\u2022 ${text(reason.finding.message, 600)} ${element('span', { class: 'soft' }, text(reason.reviewer))}`,
      ),
    ),
    element('p', { class: 'soft' }, `${text(rules, 500)} \u2014 ${text(words.list(reviewers))}`),
  );
}
