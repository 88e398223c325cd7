import * as colours from 'yoctocolors';
import { lastLineOf } from '../../content/position.ts';
import { isUnread } from '../../content/unread.ts';
import { clause, counted, dollars, duration } from '../../english.ts';
import { hasDissent } from '../../verdict/dissent.ts';
import type { Decision } from '../../verdict/verdict.ts';
import { oneLine } from '../neutralise.ts';
import type { Output, Surface } from '../output.ts';
import type { FileReport, Report } from '../report.ts';
import { type ShownFinding, shownFindings, totalsOf } from '../shown-findings.ts';
import { aligned, wrapped } from '../text-columns.ts';
import { undecidedLines } from '../undecided.ts';
import { addedWords, arithmeticWords, decisionWords, exclusionWords, scoreOf, voteOf } from '../verdict-words.ts';

/** The report for a person at a terminal: findings where an editor can jump to them, the verdict last. */
export const pretty: Output = {
  name: 'pretty',
  about: 'For a person at a terminal.',
  render,
};

type Paint = (text: string) => string;
interface Palette extends Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', Paint>> {}

const plain: Paint = (text) => text;
const noColours: Palette = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };
const signs: Readonly<Record<Decision, string>> = {
  approved: '\u2713',
  'needs-work': '!',
  rejected: '\u2717',
  inconclusive: '?',
};

function render(report: Report, { colour, columns }: Surface): string {
  const paint = colour ? colours : noColours;
  const width = Math.max(40, Math.min(columns, 120));
  const calm = report.files.filter(
    (file) => file.verdict.decision === 'approved' && !hasDissent(file.verdict) && shownFindings(file).length === 0,
  );
  const shown = report.files.length <= 5 ? report.files : report.files.filter((file) => !calm.includes(file));
  const blocks = [
    ...shown.map((file) => fileBlock(file, report, paint, width)),
    ...(shown.length < report.files.length
      ? [`${counted(report.files.length - shown.length, 'more file')} approved without a remark`]
      : []),
    ...leftOutBlock(report, paint, width),
    ...report.notices.map((notice) => wrapped(`${paint.yellow('note')}: ${oneLine(notice)}`, width, '  ')),
    footBlock(report, paint, width),
    verdictBlock(report, paint, width),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function decisionPaint(decision: Decision, paint: Palette): Paint {
  return { approved: paint.green, 'needs-work': paint.yellow, rejected: paint.red, inconclusive: paint.yellow }[
    decision
  ];
}

function fileBlock(file: FileReport, report: Report, paint: Palette, width: number): string {
  const { decision, score, reason, warnings } = file.verdict;
  const title = `${signs[decision]} ${decisionWords[decision]}, score ${score}`;
  const open = [
    ...warnings,
    ...undecidedLines(file),
    ...file.reviewers.flatMap(({ reviewer, outcome, review }) => [
      ...(outcome.status !== 'completed' && reviewer.required && !reason.includes(outcome.cause ?? outcome.status)
        ? [`${reviewer.name}: ${outcome.cause ?? outcome.status}`]
        : []),
      ...(review?.unread ?? []).map(({ start, end }) => `${reviewer.name} did not read lines ${start}-${end}`),
    ]),
  ];
  return [
    `${paint.bold(oneLine(file.path, 300))}  ${decisionPaint(decision, paint)(title)}`,
    wrapped(`  ${oneLine(reason)}`, width, '  '),
    ...shownFindings(file).map((finding) => `\n${findingBlock(finding, file, paint, width)}`),
    '',
    voteTable(file, report, paint),
    wrapped(`  ${arithmeticWords(file.verdict, file.strategy ?? report.policy.strategy)}`, width, '    '),
    ...file.phases.flatMap(({ name, status, reason }) =>
      status === 'stopped'
        ? [wrapped(`  ${paint.yellow('!')} ${oneLine(`phase ${name} stopped: ${reason ?? ''}`)}`, width, '    ')]
        : [],
    ),
    ...(file.notAsked ?? []).map(({ name, reason }) =>
      wrapped(`  ${oneLine(`${name} has no part in this page: ${reason}`)}`, width, '    ', paint.dim),
    ),
    ...open.map((line) => wrapped(`  ${paint.yellow('!')} ${oneLine(line)}`, width, '    ')),
  ].join('\n');
}

function findingBlock(
  { finding, group, reviewers, criteria }: ShownFinding,
  file: FileReport,
  paint: Palette,
  width: number,
): string {
  const { range, quote, suggestion, message } = finding;
  const place = range === undefined ? '' : `:${range.startLine}:${range.startColumn}`;
  const lines = range !== undefined && lastLineOf(range) > range.startLine ? ` to line ${lastLineOf(range)}` : '';
  const label = {
    'must-fix': paint.red('must mend'),
    advice: paint.yellow(finding.severity === 'info' ? 'remark' : 'advice'),
    'already-there': paint.dim('already there'),
  }[group];
  const rules = criteria.map(({ id, text }) => (text === undefined ? id : `${id} ${clause(text)}`)).join('; ');
  return [
    `  ${paint.cyan(`${oneLine(file.path, 300)}${place}`)}${lines}  ${label}`,
    wrapped(`    ${oneLine(message, 600)}`, width, '    '),
    ...(quote === undefined ? [] : [wrapped(`    \u201C${oneLine(quote.text)}\u201D`, width, '     ')]),
    ...(suggestion === undefined
      ? []
      : [wrapped(`    instead: ${suggestion === '' ? '(nothing)' : oneLine(suggestion)}`, width, '    ')]),
    wrapped(`    ${oneLine(`${rules} (${reviewers.join(', ')})`, 400)}`, width, '    ', paint.dim),
  ].join('\n');
}

function voteTable(file: FileReport, report: Report, paint: Palette): string {
  const rows = file.reviewers.map((entry) => [
    `${oneLine(entry.reviewer.name, 40)}${entry.reviewer.required ? ' (required)' : ''}`,
    voteOf(entry).words,
    String(scoreOf(entry) ?? '-'),
    String(entry.reviewer.weight),
    addedWords(
      file.verdict.arithmetic.contributions.find(({ reviewer }) => reviewer === entry.reviewer.name),
      file.verdict,
      file.strategy ?? report.policy.strategy,
    ),
    entry.reusedFrom === undefined ? duration(entry.outcome.durationMs) : 'reused',
  ]);
  const [head = '', ...body] = aligned([['reviewer', 'vote', 'score', 'weight', 'adds', 'time'], ...rows], 2);
  return [`  ${paint.dim(head)}`, ...body.map((line) => `  ${line}`)].join('\n');
}

function leftOutBlock({ leftOut }: Report, paint: Palette, width: number): readonly string[] {
  if (leftOut.length === 0) return [];
  const most = 10;
  // What should have been read stands first: it holds the verdict.
  const lines = leftOut
    .toSorted((one, other) => Number(isUnread(other.exclusion)) - Number(isUnread(one.exclusion)))
    .slice(0, most)
    .map(({ path, exclusion }) =>
      wrapped(`  ${oneLine(path, 300)}: ${oneLine(exclusionWords(exclusion), 300)}`, width, '    ', paint.dim),
    );
  const rest = leftOut.length > most ? [paint.dim(`  and ${leftOut.length - most} more`)] : [];
  return [[`${counted(leftOut.length, 'file was', 'files were')} not judged`, ...lines, ...rest].join('\n')];
}

function footBlock(report: Report, paint: Palette, width: number): string {
  const { usage, model, policy, cost } = report;
  const asked =
    model === undefined
      ? 'no model asked'
      : `${oneLine(model.name, 100)}, ${counted(usage.calls, 'call')}, ${counted(usage.promptTokens + usage.completionTokens, 'token')}`;
  const price = cost === undefined ? '' : `, ${dollars(cost)}`;
  return wrapped(
    `${counted(report.files.length, 'file')} in ${duration(report.durationMs)}; ${policy.strategy}; ${asked}${price}`,
    width,
    '  ',
    paint.dim,
  );
}

function verdictBlock({ overall, mode, files }: Report, paint: Palette, width: number): string {
  const { mustFix, advice } = totalsOf(files);
  const findings = files.length === 0 ? '' : ` (${mustFix} to mend, ${counted(advice, 'remark')})`;
  const title = `${signs[overall.decision]} ${decisionWords[overall.decision]}`;
  return [
    `${paint.bold(decisionPaint(overall.decision, paint)(title))}${findings}`,
    wrapped(`  ${oneLine(overall.reason)}`, width, '  '),
    wrapped(`  Next: ${oneLine(overall.nextAction)}`, width, '  '),
    ...(mode === 'advise' && overall.decision !== 'approved'
      ? ['  Advisory: in a pull request this blocks nothing.']
      : []),
  ].join('\n');
}
