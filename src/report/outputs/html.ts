import { createHash } from 'node:crypto';
import { compareDecisions } from '../../verdict/worst-of.ts';
import { titleOf } from '../head.ts';
import { judgingFacts } from '../how-judged.ts';
import { pageText } from '../html/page-text.ts';
import { style } from '../html/style.ts';
import { element, table, text } from '../html/text.ts';
import { timeline } from '../html/timeline.ts';
import { wordsIn } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import { nextActionOf } from '../next-action.ts';
import { openQuestions } from '../open-questions.ts';
import type { Renderer } from '../output.ts';
import { isShownOpen } from '../page-section.ts';
import type { FileReport, Report } from '../report.ts';
import { reviewerNotes } from '../reviewer-notes.ts';
import { advisoryNote, standingLine } from '../standing-line.ts';
import { neededScore, pageFindings } from '../to-fix.ts';
import { arithmeticLines, decisionIcons, voteRows } from '../votes.ts';

/** The report as a page for a browser: one file that needs nothing else, runs nothing, and prints. */
export const html: Renderer = { render: (report) => [...pieces(report)].join(''), pieces };

/** So much text of pages fits; a report of 200 pages stays below five megabytes. */
const roomForText = 3_500_000;
const leastRoom = 12_000;
const mostTrail = 200;

function* pieces(report: Report): Generator<string> {
  const words = wordsIn(report.language);
  const files = report.files.toSorted((one, other) => compareDecisions(one.verdict.decision, other.verdict.decision));
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const { overall } = report;
  const title = titleOf(report, words);
  const room = Math.max(leastRoom, Math.floor(roomForText / Math.max(1, files.length)));
  const standing = standingLine(report, words);
  yield [
    '<!doctype html>',
    `<html lang="${words.tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${text(`${words.page.title}${words.colon}${title}`, 200)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    element('h1', {}, `${decisionIcons[overall.decision]} ${text(title, 400)}`),
    ...(standing === undefined ? [] : [element('p', { class: 'first' }, text(`\u26A0\uFE0F ${standing}`, 800))]),
    element('p', { class: 'first' }, text(firstLine(report, words), 800)),
    ...notices(report),
    ...(files.length > 1 ? [contents(files, report, words)] : []),
    '',
  ].join('\n');
  for (const [index, file] of files.entries()) yield `${page(file, index, report, words, room)}\n`;
  yield [
    leftOut(report, words),
    element('details', {}, element('summary', {}, text(words.fold.howJudged)), list(judgingFacts(report, words))),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function firstLine(report: Report, words: Words): string {
  const action = nextActionOf(report);
  const sentence =
    report.files.length === 0 && report.overall.nextAction !== ''
      ? report.overall.nextAction
      : words.nextAction(action);
  const note = advisoryNote(report, words);
  const advisory = note === undefined ? '' : ` (${note})`;
  return `${action.kind === 'fix' ? `${words.first} ` : ''}${sentence}${advisory}`;
}

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : element('ul', {}, ...lines.map((line) => element('li', {}, text(line, 1000))));

function notices(report: Report): readonly string[] {
  return report.notices.length === 0 ? [] : [list(report.notices.slice(0, 50))];
}

/** So many pages that pass are listed beside the others; more go behind a fold, for nobody looks for them first. */
const passingListed = 10;

function contents(files: readonly FileReport[], report: Report, words: Words): string {
  const link = (file: FileReport): string =>
    element(
      'li',
      {},
      `${decisionIcons[file.verdict.decision]} `,
      element('a', { href: `#p${files.indexOf(file)}` }, text(file.path, 300)),
    );
  const listed = (some: readonly FileReport[]): string =>
    some.length === 0 ? '' : element('ul', {}, ...some.map(link));
  const open = files.filter((file) => isShownOpen(file, report));
  const passing = files.filter((file) => !isShownOpen(file, report));
  const folded =
    passing.length > passingListed
      ? element('details', {}, element('summary', {}, text(words.fold.passing(passing.length))), listed(passing))
      : listed(passing);
  return element(
    'nav',
    { 'aria-label': words.page.contents },
    element('h2', {}, text(words.page.contents)),
    listed(open),
    folded,
  );
}

function page(file: FileReport, index: number, report: Report, words: Words, room: number): string {
  const { why, remedy, toFix, couldBeBetter, alreadyThere } = pageFindings(file, report.policy);
  const findings = [...toFix, ...couldBeBetter, ...alreadyThere];
  const cure = remedy === undefined ? '' : ` ${words.remedy(remedy, toFix.length, neededScore(why))}`;
  const decision = words.decision[file.verdict.decision];
  const body = [
    pageText(file, findings, words, room),
    list(openQuestions(file, words)),
    votes(file, report, words),
    timeline(file, words),
    trail(file, words),
  ].join('\n');
  const folded = findings.length === 0 && !isShownOpen(file, report) && report.files.length > 1;
  return element(
    'section',
    { class: 'page', id: `p${index}` },
    element('h2', {}, `${decisionIcons[file.verdict.decision]} ${text(file.path, 500)}`),
    element('p', {}, text(`${decision}${words.colon}${words.why(why)}${words.stop}${cure}`, 1000)),
    folded ? element('details', {}, element('summary', {}, text(words.fold.votes)), body) : body,
  );
}

function votes(file: FileReport, report: Report, words: Words): string {
  const head = words.table;
  const rows = voteRows(file, report, words).map(({ icon, reviewer, vote, score, weight, counts, time }) => [
    text(reviewer),
    `${icon} ${text(vote)}`,
    ...[score, weight, counts, time].map((cell) => text(cell)),
  ]);
  const columns = [head.reviewer, head.vote, head.score, head.weight, head.counts, head.time];
  return `${table(words.fold.votes, columns, rows)}${list([...arithmeticLines(file, report, words), ...reviewerNotes(file, words)])}`;
}

function trail({ trail: entries = [] }: FileReport, words: Words): string {
  if (entries.length === 0) return '';
  const rows = entries
    .slice(0, mostTrail)
    .map(({ at, author, key }) => [text(at), text(author), `<code>${text(key)}</code>`]);
  return element(
    'details',
    {},
    element('summary', {}, text(words.page.trail)),
    table(words.page.trail, [words.page.when, words.page.who, words.page.what], rows),
  );
}

function leftOut(report: Report, words: Words): string {
  if (report.leftOut.length === 0) return '';
  const rows = report.leftOut
    .slice(0, 1000)
    .map(({ path, exclusion }) => [`<code>${text(path, 300)}</code>`, text(words.exclusion(exclusion))]);
  const title = words.fold.notChecked(report.leftOut.length);
  return element(
    'details',
    {},
    element('summary', {}, text(title)),
    table(title, [words.table.file, words.table.why], rows),
  );
}
