import { unreadContent } from '../content/unread.ts';
import { headlineOf } from './headline.ts';
import type { Words } from './language/words.ts';
import { fileUrl } from './location.ts';
import { html, inline } from './markdown-text.ts';
import { nextActionOf } from './next-action.ts';
import type { Report } from './report.ts';
import { advisoryNote, standingLine } from './standing-line.ts';
import { decisionIcons } from './votes.ts';
import type { Block } from './within-limit.ts';

/**
 * The lines that a report begins with: the verdict, what it cannot be understood without, and the first thing to do. After a marker the first line is HTML,
 * since Markdown does not reach what stands on one line with a comment.
 */
export function headBlock(report: Report, words: Words, before: string | undefined): string {
  const { overall } = report;
  const title = titleOf(report, words);
  const icon = decisionIcons[overall.decision];
  const standing = standingLine(report, words);
  const lines = [
    before === undefined ? `## ${icon} ${inline(title, 400)}` : `${before}<h2>${icon} ${html(title, 400)}</h2>`,
    ...secondLines(standing === undefined ? undefined : `\u26A0\uFE0F ${inline(standing, 700)}`, report, words),
  ];
  return (isPlainlyNothing(report) ? lines.slice(0, 1) : lines).join('\n');
}

/** A change that passes needs one line for both. */
function secondLines(standing: string | undefined, report: Report, words: Words): readonly string[] {
  const first = firstLine(report, words);
  if (standing === undefined) return [first];
  // The sign at its end breaks the line where line breaks are kept and where they are not.
  return report.overall.decision === 'approved' ? [`${standing} ${first}`] : [`${standing}\\`, first];
}

/** The verdict in one line; a draft is called one. */
export function titleOf(report: Report, words: Words): string {
  const { subject, overall } = report;
  const draft = subject.kind === 'pull-request' && subject.draft === true ? ` (${words.draft})` : '';
  return `${words.decision[overall.decision]}${draft}${words.colon}${words.headline(headlineOf(report))}`;
}

/** Whether a change holds nothing that anybody could have meant to be judged. */
export function isPlainlyNothing({ files, leftOut, overall, notices }: Report): boolean {
  const aside = new Set(['not-matched', 'removed', 'media']);
  return (
    files.length === 0 &&
    overall.decision === 'approved' &&
    notices.length === 0 &&
    leftOut.every(({ exclusion }) => aside.has(exclusion.reason))
  );
}

function firstLine(report: Report, words: Words): string {
  const { subject, overall } = report;
  const action = nextActionOf(report);
  const note = advisoryNote(report, words);
  const advisory = note === undefined ? '' : ` *(${note})*`;
  // Where a run could not begin, its door knows better.
  const text =
    report.files.length === 0 && overall.nextAction !== '' && action.kind === 'decide'
      ? overall.nextAction
      : words.nextAction(action);
  if (action.kind !== 'fix') return `${inline(text, 500)}${advisory}`;
  const { finding } = action.shown;
  const place = inline(words.fixPlace(action.path, finding.range?.startLine), 300);
  const url = fileUrl(subject, action.path, finding.range);
  const where = url === undefined ? place : `[${place}](${url})`;
  return `**${words.first}** ${where}${words.colon}${inline(words.fixWords(action.shown), 500)}${advisory}`;
}

/** What else the reader has to know: content that nobody read, and what the run says about itself. */
export function noticeList(report: Report, words: Words): readonly Block[] {
  const unread = unreadContent(report.leftOut).map(({ path, exclusion }) =>
    words.open.notRead(path, words.exclusion(exclusion)),
  );
  const lines = [...unread, ...report.notices].map((line) => `- \u26A0\uFE0F ${inline(shortened(line), 500)}`);
  const most = 20;
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [`- ${words.fold.more(lines.length - most)}`] : [];
  return [{ rank: 1, text: [...lines.slice(0, most), ...rest].join('\n') }];
}

/** A long line without its middle: what was meant stands at its end. */
function shortened(line: string): string {
  const most = 400;
  const [hint = ''] = / Did you mean "[^"]{1,90}"\?$/.exec(line) ?? [];
  return hint === '' || line.length <= most ? line : `${line.slice(0, most - hint.length)}\u2026${hint}`;
}
