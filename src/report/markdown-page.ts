import { unreadContent } from '../content/unread.ts';
import { counted } from '../english.ts';
import { hasDissent } from '../verdict/dissent.ts';
import { compareDecisions } from '../verdict/worst-of.ts';
import { fileSection } from './file-section.ts';
import { howJudged } from './how-judged.ts';
import { fileUrl } from './location.ts';
import { cell, codeCell, inline } from './markdown-text.ts';
import type { FileReport, Report } from './report.ts';
import { shownFindings, totalsOf } from './shown-findings.ts';
import { decisionIcons, decisionWords, exclusionWords } from './verdict-words.ts';
import { type Block, withinLimit } from './within-limit.ts';

/** What makes one Markdown page differ from the others. */
export interface PageOptions {
  /** Stands before everything, at byte 0: a marker. */
  readonly before?: string;
  readonly limit: number;
  readonly measure: (text: string) => number;
  /** Rows of the overview and of the list of files that were not judged. */
  readonly rows: number;
  readonly whole: boolean;
  /** Where a reader finds what did not fit. */
  readonly elsewhere: string;
}

/** Room for the line that says what was left out. */
const noticeRoom = 500;

/** A report as one Markdown page: verdict and next action first, how it was judged last, whole findings in between. */
export function markdownPage(report: Report, options: PageOptions): string {
  const { overall, files } = report;
  const worstFirst = files.toSorted((one, other) => compareDecisions(one.verdict.decision, other.verdict.decision));
  const head = [
    [
      ...(options.before === undefined ? [] : [options.before]),
      `## ${decisionIcons[overall.decision]} ${decisionWords[overall.decision]}: ${inline(overall.reason, 400)}`,
      `**Next:** ${inline(overall.nextAction, 400)}${advisory(report)}`,
    ].join('\n'),
    ...notices(report),
    ...(files.length > 1 ? [overview(worstFirst, report, options)] : []),
  ].join('\n\n');
  const foot = footer(report, options.whole);
  const sectionOptions = { whole: options.whole, folded: !options.whole && files.length > 1 };
  const blocks: readonly Block[] = [
    ...worstFirst
      // Where there are too many files to list them, those without a remark are only counted.
      .filter((file) => files.length <= options.rows || !isCalm(file))
      .map((file) => fileSection(file, report, sectionOptions)),
    ...leftOut(report, options),
  ];
  const room = options.limit - options.measure(head) - options.measure(foot) - noticeRoom;
  const body = withinLimit(blocks, room, options.measure);
  const cut =
    body.droppedFindings === 0
      ? ''
      : `**${counted(body.droppedFindings, 'finding')} did not fit here**, the least important first: ${options.elsewhere}.`;
  return `${[head, body.text, cut, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function isCalm(file: FileReport): boolean {
  return (
    file.verdict.decision === 'approved' &&
    !hasDissent(file.verdict) &&
    file.verdict.warnings.length === 0 &&
    shownFindings(file).length === 0
  );
}

function advisory({ mode, overall }: Report): string {
  return mode === 'advise' && overall.decision !== 'approved' ? ' *(Advisory: nothing is blocked.)*' : '';
}

function notices(report: Report): readonly string[] {
  const unread = unreadContent(report.leftOut).map(
    ({ path, exclusion }) => `- Not read: ${inline(path, 200)}, ${inline(exclusionWords(exclusion), 300)}`,
  );
  const lines = [...unread, ...report.notices.map((notice) => `- ${inline(notice, 400)}`)];
  const most = 20;
  if (lines.length === 0) return [];
  return [[...lines.slice(0, most), ...(lines.length > most ? [`- and ${lines.length - most} more`] : [])].join('\n')];
}

function overview(files: readonly FileReport[], report: Report, { rows }: PageOptions): string {
  const shown = files.slice(0, rows).map((file) => {
    const totals = totalsOf([file]);
    const url = fileUrl(report.subject, file.path);
    const path = url === undefined ? codeCell(file.path) : `[${codeCell(file.path)}](${url})`;
    const { decision, score } = file.verdict;
    return `| ${path} | ${decisionIcons[decision]} ${decisionWords[decision]} | ${score} | ${totals.mustFix} | ${totals.advice} |`;
  });
  const rest = files.slice(rows);
  const more = rest.length === 0 ? [] : ['', `and ${restWords(rest)}`];
  return ['| File | Verdict | Score | Must mend | Remarks |\n|:--|:--|--:|--:|--:|', ...shown, ...more].join('\n');
}

function restWords(files: readonly FileReport[]): string {
  const decisions = [...new Set(files.map(({ verdict }) => verdict.decision))];
  const parts = decisions.map(
    (decision) =>
      `${files.filter(({ verdict }) => verdict.decision === decision).length} ${decisionWords[decision].toLowerCase()}`,
  );
  return `${counted(files.length, 'more file')}: ${parts.join(', ')}.`;
}

function leftOut(report: Report, { rows, whole }: PageOptions): readonly Block[] {
  if (report.leftOut.length === 0) return [];
  const shown = report.leftOut
    .slice(0, rows)
    .map(({ path, exclusion }) => `| ${codeCell(path)} | ${cell(exclusionWords(exclusion))} |`);
  const rest = report.leftOut.length - shown.length;
  const table = [
    '| File | Why |\n|:--|:--|',
    ...shown,
    ...(rest > 0 ? ['', `and ${counted(rest, 'more file')}.`] : []),
  ].join('\n');
  const title = `${counted(report.leftOut.length, 'changed file was', 'changed files were')} not judged`;
  return [
    whole
      ? { rank: 0, text: `### ${title}\n\n${table}` }
      : { rank: 0, text: `<details><summary>${title}</summary>\n\n${table}`, after: '</details>' },
  ];
}

function footer(report: Report, whole: boolean): string {
  const lines = howJudged(report)
    .map((line) => `- ${line}`)
    .join('\n');
  return whole
    ? `### How this was judged\n\n${lines}`
    : `<details><summary>How this was judged</summary>\n\n${lines}\n\n</details>`;
}
