import { oneLine } from '../neutralise.ts';
import { type Palette, palette } from '../palette.ts';
import { aligned, columnsOf, cutToColumns, wrapped } from '../text-columns.ts';
import type { AuditReport, AuditSection, PageState, PageSummary } from './audit-report.ts';
import { type AuditLanguage, footOf, headlinesOf, isWorst, languageOf } from './lines.ts';
import type { AuditOutput } from './output.ts';

/** The audit for a person at a terminal: what is found most often, the worst pages, the sections, and the sum at the very end. */
export const pretty: AuditOutput = { name: 'pretty', about: 'For a person at a terminal.', render };

const worstShown = 10;
const worstIfQuiet = 3;
const criteriaShown = 8;
const findingsShown = 2;

interface View extends AuditLanguage {
  readonly report: AuditReport;
  readonly paint: Palette;
  readonly width: number;
}

function render(report: AuditReport, { colour, columns, detail }: Parameters<AuditOutput['render']>[1]): string {
  const paint = palette(colour);
  const view: View = { ...languageOf(report), report, paint, width: Math.max(30, Math.min(columns, 120)) };
  const most = detail === 'verbose' ? Number.POSITIVE_INFINITY : detail === 'quiet' ? worstIfQuiet : worstShown;
  const blocks = [
    worstBlock(most, view),
    ...(detail === 'quiet' ? [] : [criteriaBlock(view)]),
    sectionsBlock(view),
    notJudgedBlock(view),
    listBlock(view.own.problems, report.problems, paint.red, view),
    ...(detail === 'quiet' ? [] : [listBlock(view.own.notices, report.notices, paint.yellow, view)]),
    headBlock(view),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const signs: Readonly<Record<PageState, string>> = {
  rejected: '\u2717',
  'needs-work': '!',
  undecided: '?',
  'not-judged': '\u2013',
  approved: '\u2713',
};

function paintOf(state: PageState, paint: Palette): (text: string) => string {
  return {
    rejected: paint.red,
    'needs-work': paint.yellow,
    undecided: paint.yellow,
    'not-judged': paint.dim,
    approved: paint.green,
  }[state];
}

function worstBlock(most: number, view: View): string {
  const { report, own, paint } = view;
  const worst = report.pages.filter(isWorst);
  if (worst.length === 0) return '';
  const shown = worst.slice(0, most);
  return [
    paint.bold(own.worst),
    ...shown.map((page) => pageBlock(page, view)),
    ...(worst.length > shown.length ? [`  ${own.more(worst.length - shown.length)}`] : []),
  ].join('\n');
}

function pageBlock(page: PageSummary, { own, paint, width }: View): string {
  const { path, state, why, findings, toFix, other } = page;
  const title = paintOf(state, paint)(`${signs[state]} ${own.state[state]}`);
  const shown = findings.slice(0, findingsShown);
  const left = toFix + other - shown.length;
  return [
    `  ${title}  ${paint.bold(oneLine(path, 300))}`,
    ...(state === 'not-judged' || why === '' ? [] : [wrapped(`    ${oneLine(why, 300)}`, width, '    ', paint.dim)]),
    ...shown.map(({ line, message, criterion }) => {
      const place = line === null ? '' : `${own.line(line)}: `;
      return wrapped(
        `    \u2022 ${place}${oneLine(message, 240)} ${paint.dim(`(${oneLine(criterion, 60)})`)}`,
        width,
        '      ',
      );
    }),
    ...(shown.length > 0 && left > 0 ? [`      ${paint.dim(own.more(left))}`] : []),
  ].join('\n');
}

function criteriaBlock({ report, own, paint, width }: View): string {
  if (report.criteria.length === 0) return '';
  const { heads } = own;
  const rows = report.criteria
    .slice(0, criteriaShown)
    .map(({ id, toFix, other, pages }) => [oneLine(id, 60), String(toFix), String(other), String(pages)]);
  const left = report.criteria.length - rows.length;
  return [
    paint.bold(own.criteria),
    ...tableLines([[heads.criterion, heads.toFix, heads.other, heads.pages], ...rows], width, paint),
    ...(left > 0 ? [`  ${own.more(left)}`] : []),
  ].join('\n');
}

/** Columns of the table of sections from the widest to the narrowest. */
const sectionTables = [
  ['pages', 'passes', 'fails', 'undecided', 'notJudged', 'toFix', 'other'],
  ['pages', 'passes', 'fails', 'undecided', 'notJudged', 'toFix'],
  ['pages', 'fails', 'notJudged', 'toFix'],
  ['pages', 'fails'],
] as const;

function sectionsBlock({ report, own, paint, width }: View): string {
  if (report.sections.length === 0) return '';
  const { heads } = own;
  const cells = report.sections.map((section) => ({ name: nameOf(section, own), ...numbersOf(section) }));
  const tables = sectionTables.map((columns) => [
    [heads.section, ...columns.map((column) => heads[column])],
    ...cells.map((row) => [oneLine(row.name, 60), ...columns.map((column) => String(row[column]))]),
  ]);
  const fits = tables.find((rows) => aligned(rows, 1).every((line) => columnsOf(line) <= width - 2));
  return [paint.bold(own.sections), ...tableLines(fits ?? tables.at(-1) ?? [], width, paint)].join('\n');
}

function numbersOf({ pages, states, toFix, other }: AuditSection) {
  return {
    ...{ pages, toFix, other },
    passes: states.approved,
    fails: states.rejected + states['needs-work'],
    undecided: states.undecided,
    notJudged: states['not-judged'],
  };
}

/** The name of a section as people read it. */
function nameOf({ folder }: AuditSection, { root }: AuditLanguage['own']): string {
  return folder === '' ? root : `${folder}/`;
}

function tableLines(rows: readonly (readonly string[])[], width: number, paint: Palette): readonly string[] {
  const [head = '', ...lines] = aligned(rows, 1);
  return [
    `  ${paint.dim(cutToColumns(head, width - 2))}`,
    ...lines.map((line) => `  ${cutToColumns(line, width - 2)}`),
  ];
}

function notJudgedBlock({ report, own, paint, width }: View): string {
  if (report.notJudged.length === 0) return '';
  return [
    paint.bold(own.notJudged),
    ...report.notJudged.flatMap(({ why, pages, examples }) => {
      const left = pages - examples.length;
      const names = [...examples.map((path) => oneLine(path, 100)), ...(left > 0 ? [own.more(left)] : [])].join(', ');
      return [
        wrapped(`  ${own.pages(pages)}: ${oneLine(why, 300)}`, width, '    '),
        wrapped(`    ${names}`, width, '    ', paint.dim),
      ];
    }),
  ].join('\n');
}

function listBlock(
  title: string,
  lines: readonly string[],
  colour: (text: string) => string,
  { paint, width }: View,
): string {
  return lines.length === 0
    ? ''
    : [
        paint.bold(title),
        ...lines.map((line) => wrapped(`  ${colour('!')} ${oneLine(line, 500)}`, width, '    ')),
      ].join('\n');
}

function headBlock(view: View): string {
  const { report, own, paint, width } = view;
  const [first = '', ...others] = headlinesOf(report, view);
  const { states, problems } = report;
  const isOpen = states.undecided + states['not-judged'] + problems.length > 0;
  const colour = states.rejected + states['needs-work'] > 0 ? paint.red : isOpen ? paint.yellow : paint.green;
  return [
    wrapped(`${paint.bold(own.title)}: ${colour(first)}`, width, '  '),
    ...others.map((line) => wrapped(`  ${line}`, width, '  ')),
    wrapped(`  ${footOf(report, view).join(' ')}`, width, '  ', paint.dim),
  ].join('\n');
}
