import { lastLineOf } from '../../content/position.ts';
import { clause } from '../../review/english.ts';
import { compareDecisions } from '../../verdict/worst-of.ts';
import { alike } from '../alike.ts';
import { headlineOf } from '../headline.ts';
import { judgingFacts, shortFacts } from '../how-judged.ts';
import { wordsIn } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import { oneLine } from '../neutralise.ts';
import { nextActionOf } from '../next-action.ts';
import { openQuestions } from '../open-questions.ts';
import type { Renderer, Surface } from '../output.ts';
import { isShownOpen } from '../page-section.ts';
import { decisionPaint, type Palette, palette, signs } from '../palette.ts';
import type { FileReport, Report } from '../report.ts';
import { reviewerNotes } from '../reviewer-notes.ts';
import type { ShownFinding } from '../shown-findings.ts';
import { advisoryNote, standingLine } from '../standing-line.ts';
import { columnsOf, wrapped } from '../text-columns.ts';
import { neededScore, pageFindings } from '../to-fix.ts';
import { voteTable } from '../vote-table.ts';
import { arithmeticLines } from '../votes.ts';
import { waiverWords } from '../waiver-words.ts';

/** The report for a person at a terminal: findings where an editor can jump to them, the worst last, the verdict at the very end. */
export const pretty: Renderer = { render };

interface View {
  readonly report: Report;
  readonly words: Words;
  readonly paint: Palette;
  readonly width: number;
  readonly detail: Surface['detail'];
}

/** So many pages that pass have a line each; more are counted. */
const passingLines = 10;
/** The votes are shown on so many pages at most. */
const votesShown = 3;
/** So many of the worst pages are named again at the end. */
const namedAgain = 5;

function render(report: Report, { colour, columns, detail }: Surface): string {
  const view: View = {
    ...{ report, detail },
    words: wordsIn(report.language),
    paint: palette(colour),
    width: Math.max(30, Math.min(columns, 120)),
  };
  const worstFirst = report.files.toSorted((one, other) =>
    compareDecisions(one.verdict.decision, other.verdict.decision),
  );
  const open = worstFirst.filter((file) => isShownOpen(file, report));
  // The first of the comment comes last, so that it stands beside the first thing to do.
  const worstLast = [...worstFirst.filter((file) => !open.includes(file)), ...open.toReversed()];
  const blocks =
    detail === 'quiet'
      ? worstLast.flatMap((file) => quietLines(file, view))
      : [
          ...passing(worstLast, view),
          ...alike(
            worstLast.filter((file) => isShown(file, view)),
            (file) => plightOf(file, view),
          ).map(([first, ...others]) => fileBlock(first, others, view)),
          ...leftOutBlock(view),
          ...report.notices.map((notice) => wrapped(`${view.paint.yellow('!')} ${oneLine(notice)}`, view.width, '  ')),
          footBlock(view),
        ];
  const gap = detail === 'quiet' ? '\n' : '\n\n';
  return `${[...blocks, ...(detail === 'quiet' && blocks.length > 0 ? [''] : []), verdictBlock(open, view)].join(gap)}\n`;
}

/** A page with something to say; beside one that does not pass, those that do are a line each. */
function isShown(file: FileReport, { report, words, detail }: View): boolean {
  if (detail === 'verbose' || isShownOpen(file, report)) return true;
  if (report.overall.decision !== 'approved') return false;
  const { toFix, couldBeBetter } = pageFindings(file, report.policy);
  return toFix.length + couldBeBetter.length > 0 || openQuestions(file, words).length > 0;
}

function passing(files: readonly FileReport[], view: View): readonly string[] {
  const calm = files.filter((file) => !isShown(file, view));
  if (calm.length === 0) return [];
  const { paint, words, report, width } = view;
  const line = (what: string, pages: readonly FileReport[]): string => {
    const found = pages.map((file) => pageFindings(file, report.policy));
    const better = found.reduce((sum, { toFix, couldBeBetter }) => sum + toFix.length + couldBeBetter.length, 0);
    const old = found.reduce((sum, { alreadyThere }) => sum + alreadyThere.length, 0);
    const also = [
      ...(better === 0 ? [] : [words.fold.couldBeBetter(better)]),
      ...(old === 0 ? [] : [words.fold.alreadyThere(old)]),
    ].join(', ');
    return `${paint.green(signs.approved)} ${what}${also === '' ? '' : paint.dim(` (${also})`)}`;
  };
  if (calm.length > passingLines) return [wrapped(line(words.fold.passing(calm.length), calm), width, '  ')];
  return [calm.map((file) => line(oneLine(file.path, 300), [file])).join('\n')];
}

/** What is told of a page without findings; one whose votes are shown has more to tell. */
function plightOf(file: FileReport, view: View): string | undefined {
  const { why, toFix, couldBeBetter, alreadyThere } = pageFindings(file, view.report.policy);
  if (toFix.length + couldBeBetter.length + alreadyThere.length > 0 || hasVotesShown(file, view)) return undefined;
  return JSON.stringify([file.verdict.decision, why, openQuestions(file, view.words)]);
}

/** A page with what is to be said of it, and the others of which the same is to be said. */
function fileBlock(file: FileReport, others: readonly FileReport[], view: View): string {
  const { report, words, paint, width, detail } = view;
  const { decision } = file.verdict;
  const { why, remedy, toFix, couldBeBetter, alreadyThere } = pageFindings(file, report.policy);
  const title = decisionPaint(decision, paint)(`${signs[decision]} ${words.decision[decision]}`);
  const cure = remedy === undefined ? [] : [words.remedy(remedy, toFix.length, neededScore(why))];
  const reason = `${asSentence(words.why(why), file)}${words.stop}`;
  return [
    ...[file, ...others].map(({ path }) => `${title}  ${paint.bold(oneLine(path, 300))}`),
    wrapped(`  ${oneLine([reason, ...cure].join(' '), 800)}`, width, '  '),
    ...[
      ...toFix.map((shown) => ({ shown, label: paint.red(words.finding.toFix) })),
      ...couldBeBetter.map((shown) => ({ shown, label: '' })),
      ...(detail === 'verbose'
        ? alreadyThere.map((shown) => ({ shown, label: paint.dim(words.finding.alreadyThere) }))
        : []),
    ].map(({ shown, label }) => `\n${findingBlock(shown, label, file, view)}`),
    ...(detail !== 'verbose' && alreadyThere.length > 0
      ? ['', wrapped(`  ${words.fold.alreadyThere(alreadyThere.length)}`, width, '  ', paint.dim)]
      : []),
    ...openBlock(file, [...toFix, ...couldBeBetter], view),
    ...(hasVotesShown(file, view) ? ['', voteTable(file, view.report, view), ...sums(file, view)] : []),
    ...(detail === 'verbose'
      ? reviewerNotes(file, words).map((note) => wrapped(`  ${oneLine(note, 800)}`, width, '    ', paint.dim))
      : []),
  ].join('\n');
}

/** A sentence begins with a capital letter, a name as it is written. */
function asSentence(clause: string, { reviewers }: FileReport): string {
  const isName = reviewers.some(({ reviewer }) => clause.startsWith(reviewer.name));
  return isName ? clause : clause.replace(/^./u, (first) => first.toUpperCase());
}

/** The votes on a few pages explain them; those on many hide what is to be done. */
function hasVotesShown(file: FileReport, { report, detail }: View): boolean {
  if (detail === 'verbose') return true;
  const open = report.files.filter((one) => isShownOpen(one, report));
  return open.includes(file) && open.length <= votesShown;
}

/** What is open beside the findings above, which need not be told twice. */
function openBlock(file: FileReport, told: readonly ShownFinding[], { words, paint, width }: View): readonly string[] {
  const open = openQuestions(file, words, told);
  return open.length === 0
    ? []
    : ['', ...open.map((line) => wrapped(`  ${paint.yellow('!')} ${oneLine(line)}`, width, '    '))];
}

function findingBlock(shown: ShownFinding, label: string, file: FileReport, { words, paint, width }: View): string {
  const { finding, reviewers, criteria, reasons, id } = shown;
  const { range, quote, suggestion, message, waived } = finding;
  const place = range === undefined ? '' : `:${range.startLine}:${range.startColumn}`;
  const last = range === undefined ? 0 : lastLineOf(range);
  const lines = range !== undefined && last > range.startLine ? ` (${words.place.lines(range.startLine, last)})` : '';
  const rules = criteria.map(({ id, text }) => (text === undefined ? id : `${id} ${clause(text)}`)).join('; ');
  const fix =
    finding.lacks !== undefined
      ? [oneLine(words.finding.lacks(finding.lacks), 400)]
      : suggestion === undefined
        ? []
        : [suggestion === '' ? words.finding.takeOut : words.quoted(oneLine(suggestion))];
  const row = (name: string, text: string): string => wrapped(`    ${name} ${text}`, width, '    ');
  return [
    `  ${paint.cyan(`${oneLine(file.path, 300)}${place}`)}${lines}${label === '' ? '' : `  ${label}`}`,
    wrapped(`    ${oneLine(message, 600)}`, width, '    '),
    ...(quote === undefined || quote.text.trim() === ''
      ? []
      : [row(words.finding.now, words.quoted(oneLine(quote.text)))]),
    ...(finding.also === undefined ? [] : [row(words.finding.against, words.quoted(oneLine(finding.also.text)))]),
    ...reasons.map((reason) =>
      wrapped(`    \u2022 ${oneLine(reason.finding.message, 400)} (${reason.reviewer})`, width, '      '),
    ),
    ...fix.map((text) => row(words.finding.fix, text)),
    ...(waived === undefined ? [] : [row(paint.yellow('!'), oneLine(waiverWords(waived, words), 400))]),
    wrapped(`    ${oneLine(`${rules} (${words.list(reviewers)})`, 400)} ${id.slice(0, 8)}`, width, '    ', paint.dim),
  ].join('\n');
}

function sums(file: FileReport, { report, words, paint, width }: View): readonly string[] {
  return arithmeticLines(file, report, words).map((line) =>
    wrapped(`  ${oneLine(line, 2000)}`, width, '    ', paint.dim),
  );
}

function quietLines(file: FileReport, { report }: View): readonly string[] {
  return pageFindings(file, report.policy).toFix.map(({ finding: { range, message } }) => {
    const place = range === undefined ? '' : `:${range.startLine}:${range.startColumn}`;
    return `${oneLine(file.path, 300)}${place}: ${oneLine(message, 300)}`;
  });
}

function leftOutBlock({ report: { leftOut }, words, paint, width, detail }: View): readonly string[] {
  if (leftOut.length === 0) return [];
  const most = detail === 'verbose' ? leftOut.length : 5;
  const lines = leftOut
    .slice(0, most)
    .map(({ path, exclusion }) =>
      wrapped(
        `  ${oneLine(path, 300)}${words.colon}${oneLine(words.exclusion(exclusion), 200)}`,
        width,
        '    ',
        paint.dim,
      ),
    );
  const rest = leftOut.length > most ? [paint.dim(`  ${words.fold.more(leftOut.length - most)}`)] : [];
  return [[words.fold.notChecked(leftOut.length), ...lines, ...rest].join('\n')];
}

function footBlock({ report, words, paint, width, detail }: View): string {
  const lines = detail === 'verbose' ? judgingFacts(report, words) : shortFacts(report, words);
  return lines.map((line) => wrapped(oneLine(line, 600), width, '  ', paint.dim)).join('\n');
}

function verdictBlock(open: readonly FileReport[], { report, words, paint, width }: View): string {
  const { overall, files } = report;
  const standing = standingLine(report, words);
  const note = advisoryNote(report, words);
  const title = `${signs[overall.decision]} ${words.decision[overall.decision]}`;
  const action = words.nextAction(nextActionOf(report));
  const worst = files.length < 2 ? [] : open;
  const reasons = worst.slice(0, namedAgain).map((file) => words.why(pageFindings(file, report.policy).why));
  const named = worst.slice(0, namedAgain).map(({ path, verdict: { decision } }, index) => {
    const page = `  ${decisionPaint(decision, paint)(signs[decision])} ${oneLine(path, 200)}`;
    const line = `${page}${words.colon}${oneLine(reasons[index] ?? '', 200)}`;
    // What takes more than a line and is true of the next one, too, is said of the last.
    const isRepeated = columnsOf(line) > width && reasons[index] === reasons[index + 1];
    return wrapped(isRepeated ? page : line, width, '    ');
  });
  return [
    ...named,
    ...(worst.length > namedAgain ? [`  ${words.fold.more(worst.length - namedAgain)}`] : []),
    wrapped(
      `${paint.bold(decisionPaint(overall.decision, paint)(title))}${words.colon}${oneLine(words.headline(headlineOf(report)))}`,
      width,
      '  ',
    ),
    ...(standing === undefined ? [] : [wrapped(`  ${paint.yellow('!')} ${oneLine(standing, 700)}`, width, '    ')]),
    wrapped(`  ${oneLine(files.length === 0 && overall.nextAction !== '' ? overall.nextAction : action)}`, width, '  '),
    ...(note === undefined ? [] : [wrapped(`  ${note}`, width, '  ')]),
  ].join('\n');
}
