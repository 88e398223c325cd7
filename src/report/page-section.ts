import { hasDissent } from '../verdict/dissent.ts';
import { alike } from './alike.ts';
import { findingItem } from './finding-markdown.ts';
import type { Words } from './language/words.ts';
import { fileUrl } from './location.ts';
import { cell, code, inline } from './markdown-text.ts';
import { openQuestions } from './open-questions.ts';
import { pointsOf } from './remedy.ts';
import type { FileReport, Report } from './report.ts';
import type { ShownFinding } from './shown-findings.ts';
import { neededScore, type PageFindings, pageFindings } from './to-fix.ts';
import { arithmeticLines, decisionIcons, voteRows } from './votes.ts';
import type { Block } from './within-limit.ts';

/** The more important the block the lower its rank; see `withinLimit`. */
export const ranks = {
  head: 1,
  toFix: 1,
  moreToFix: 2,
  lowersScore: 3,
  better: 4,
  passing: 5,
  alreadyThere: 6,
  votes: 7,
  answers: 8,
} as const;
/** So many findings of one page go first, before the next page has its turn. */
const firstTurn = 10;

/**
 * Whether a page has something to tell before the folds: it does not pass, or, where all others do, somebody with a vote
 * says no. Beside a page that has to be fixed, one that passes can wait.
 */
export function isShownOpen({ verdict }: FileReport, { overall }: Pick<Report, 'overall'>): boolean {
  return verdict.decision !== 'approved' || (overall.decision === 'approved' && hasDissent(verdict));
}

/** A page as a heading: where it is, and why it does not pass. */
function pageHeading(file: FileReport, report: Report): string {
  const url = fileUrl(report.subject, file.path);
  const path = url === undefined ? code(file.path) : `[${code(file.path)}](${url})`;
  return `${decisionIcons[file.verdict.decision]} ${path}`;
}

/** Why a page passes or not, and what would change that; nothing where the first line of the report has said it. */
function whyLine(file: FileReport, report: Report, words: Words): readonly string[] {
  const { why, remedy, toFix } = pageFindings(file, report.policy);
  const { decision } = file.verdict;
  const stopped =
    file.stoppedAt === undefined ? [] : [`${words.open.phase(file.stoppedAt, 'stopped', undefined)}${words.stop}`];
  const said =
    report.files.length === 1 ? [] : [`${words.decision[decision]}${words.colon}${words.why(why)}${words.stop}`];
  const cure =
    remedy === undefined || (toFix.length === 1 && neededScore(why) === undefined)
      ? []
      : [words.remedy(remedy, toFix.length, neededScore(why))];
  const line = [...stopped, ...said, ...cure].join(' ');
  return line === '' ? [] : [inline(line, 800)];
}

/** What has to be done about a page; in a line less where many pages ask for it. */
export function fixSection(file: FileReport, report: Report, words: Words, brief = false): Block {
  const found = pageFindings(file, report.policy);
  const why = whyLine(file, report, words);
  const open = openQuestions(file, words);
  const shown = open.slice(0, brief ? 1 : open.length).map((line) => `\u26A0\uFE0F ${inline(line, 400)}`);
  const heading = pageHeading(file, report);
  const text = brief
    ? [`**${heading}**`, ...why].join(' \u00B7 ')
    : [`### ${heading}`, ...(why.length === 0 ? [] : [why.join(' ')])].join('\n');
  const rank = (index: number): number => {
    if (found.toFix[index]?.group !== 'must-fix') return ranks.lowersScore;
    return index < firstTurn ? ranks.toFix : ranks.moreToFix;
  };
  const children = items(found.toFix, file, report, words, found, rank, brief).map((one) => ({ ...one, tight: true }));
  return { rank: ranks.head, text, children: [...children, ...openBlock(shown, children.length > 0)] };
}

/** What has to be done about pages: those without anything to fix of which the same is said are told together. */
export function fixSections(
  files: readonly FileReport[],
  report: Report,
  words: Words,
  brief: boolean,
): readonly Block[] {
  const told = (file: FileReport): readonly string[] => [
    ...whyLine(file, report, words),
    ...openQuestions(file, words).map((line) => `\u26A0\uFE0F ${inline(line, 400)}`),
  ];
  const groups = alike(files, (file) =>
    pageFindings(file, report.policy).toFix.length > 0 ? undefined : JSON.stringify(told(file)),
  );
  return groups.map((group): Block => {
    const [first, ...others] = group;
    if (others.length === 0) return fixSection(first, report, words, brief);
    const headings = group.map((file) => `**${pageHeading(file, report)}**`);
    return { rank: ranks.head, text: [...headings, ...told(first)].join('<br>') };
  });
}

/** What is open about a page, below what can be fixed. */
function openBlock(lines: readonly string[], below: boolean): readonly Block[] {
  return lines.length === 0 ? [] : [{ rank: ranks.head, text: lines.join('<br>'), tight: !below }];
}

/** Findings as the items of one list. */
export function items(
  findings: readonly ShownFinding[],
  file: FileReport,
  report: Report,
  words: Words,
  { why, toFix }: Pick<PageFindings, 'why' | 'toFix'>,
  rank: (index: number) => number,
  brief = false,
): readonly Block[] {
  const byScore = why.kind === 'score';
  return findings.map((shown, index) => {
    const points = byScore && toFix.includes(shown) ? pointsOf(shown, file, report.policy) : 0;
    const others = toFix.filter(
      (other) =>
        other !== shown &&
        other.finding.criterion === shown.finding.criterion &&
        other.reviewers[0] === shown.reviewers[0],
    ).length;
    return {
      rank: rank(index),
      text: findingItem(
        shown,
        {
          ...{ subject: report.subject, path: file.path, words },
          ...(points > 0 ? { points: { points, others } } : {}),
        },
        brief,
      ),
      findings: 1,
      tight: index > 0,
    };
  });
}

/** The votes on a page, with the sum that they come to. */
export function votesMarkdown(file: FileReport, report: Report, words: Words): string {
  const { table } = words;
  const rows = voteRows(file, report, words).map(
    ({ icon, reviewer, vote, score, weight, counts, time }) =>
      `| ${[cell(reviewer), `${icon} ${vote}`, score, weight, counts, time].join(' | ')} |`,
  );
  const head = `| ${table.reviewer} | ${table.vote} | ${table.score} | ${table.weight} | ${table.counts} | ${table.time} |\n|:--|:--|--:|--:|--:|--:|`;
  const lines = arithmeticLines(file, report, words).map((line) => inline(line, 2000));
  return [[head, ...rows].join('\n'), lines.join('<br>')].join('\n\n');
}
