import { cell, code, codeCell, inline } from '../markdown-text.ts';
import type { AuditReport, AuditSection, PageSummary } from './audit-report.ts';
import { type AuditLanguage, footOf, headlinesOf, isWorst, languageOf } from './lines.ts';
import type { AuditOutput } from './output.ts';

/** The audit for the summary of a job, an issue or a wiki. */
export const markdown: AuditOutput = {
  name: 'markdown',
  about: 'For the summary of a job, an issue or a wiki.',
  extension: '.md',
  render,
};

const worstShown = 20;
const criteriaShown = 15;
const findingsShown = 3;

function render(report: AuditReport): string {
  const language = languageOf(report);
  const { own } = language;
  return `${[
    `## ${own.title}`,
    ...headlinesOf(report, language).map((line, index) => (index === 0 ? `**${line}**` : line)),
    ...titled(
      own.problems,
      report.problems.map((line) => `- ${inline(line)}`),
    ),
    ...titled(own.sections, report.sections.length === 0 ? [] : [sectionTable(report.sections, language)]),
    ...titled(own.worst, worstLines(report, language)),
    ...titled(own.criteria, report.criteria.length === 0 ? [] : [criteriaTable(report, language)]),
    ...titled(
      own.notJudged,
      report.notJudged.map((group) => notJudgedLine(group, language)),
    ),
    ...titled(
      own.notices,
      report.notices.map((line) => `- ${inline(line)}`),
    ),
    footOf(report, language)
      .map((line) => inline(line))
      .join(' '),
  ].join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, lines.join('\n')];
}

function sectionTable(sections: readonly AuditSection[], { own }: AuditLanguage): string {
  const { heads } = own;
  return table(
    [
      heads.section,
      heads.pages,
      heads.passes,
      heads.fails,
      heads.undecided,
      heads.notJudged,
      heads.toFix,
      heads.mostFound,
    ],
    sections.map(({ folder, pages, states, toFix, criteria }) => [
      folder === '' ? cell(own.root) : codeCell(`${folder}/`),
      String(pages),
      String(states.approved),
      String(states.rejected + states['needs-work']),
      String(states.undecided),
      String(states['not-judged']),
      String(toFix),
      criteria.map(({ id, toFix: must, other }) => `${codeCell(id)} ${must + other}`).join(', '),
    ]),
    6,
  );
}

function criteriaTable({ criteria }: AuditReport, { own }: AuditLanguage): string {
  const { heads } = own;
  const rows = criteria
    .slice(0, criteriaShown)
    .map(({ id, text, toFix, other, pages }) => [
      `${codeCell(id)}${text === '' ? '' : ` ${cell(text)}`}`,
      String(toFix),
      String(other),
      String(pages),
    ]);
  const left = criteria.length - rows.length;
  return `${table([heads.criterion, heads.toFix, heads.other, heads.pages], rows, 3)}${left > 0 ? `\n\n${own.more(left)}` : ''}`;
}

/** A table with so many columns of numbers after the first. */
function table(head: readonly string[], rows: readonly (readonly string[])[], numbers: number): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index > 0 && index <= numbers ? '--:' : '---'));
  return [line(head.map((one) => cell(one))), line(rule), ...rows.map(line)].join('\n');
}

function worstLines({ pages }: AuditReport, language: AuditLanguage): readonly string[] {
  const worst = pages.filter(isWorst);
  const left = worst.length - worstShown;
  return [
    ...worst.slice(0, worstShown).flatMap((page) => pageLines(page, language)),
    ...(left > 0 ? [`- ${language.own.more(left)}`] : []),
  ];
}

function pageLines(
  { path, state, why, findings, toFix, other }: PageSummary,
  { own }: AuditLanguage,
): readonly string[] {
  const shown = findings.slice(0, findingsShown);
  const left = toFix + other - shown.length;
  const reason = state === 'not-judged' || why === '' ? '' : `: ${inline(why, 300)}`;
  return [
    `- ${code(path)} **${own.state[state]}**${reason}`,
    ...shown.map(({ line, message, criterion }) => {
      const place = line === null ? '' : `${own.line(line)}: `;
      return `  - ${place}${inline(message, 300)} (${code(criterion)})`;
    }),
    ...(shown.length > 0 && left > 0 ? [`  - ${own.more(left)}`] : []),
  ];
}

function notJudgedLine({ why, pages, examples }: AuditReport['notJudged'][number], { own }: AuditLanguage): string {
  const left = pages - examples.length;
  const names = [...examples.map((path) => code(path)), ...(left > 0 ? [own.more(left)] : [])].join(', ');
  return `- **${own.pages(pages)}**: ${inline(why, 300)}: ${names}`;
}
