import { hasDissent } from '../verdict/dissent.ts';
import { compareDecisions } from '../verdict/worst-of.ts';
import { headBlock, isPlainlyNothing, noticeList } from './head.ts';
import { howJudged } from './how-judged.ts';
import { wordsIn } from './language/languages.ts';
import type { Words } from './language/words.ts';
import { cell, code, codeCell, inline } from './markdown-text.ts';
import { openQuestions } from './open-questions.ts';
import { fixSections, isShownOpen, items, ranks, votesMarkdown } from './page-section.ts';
import type { FileReport, Report } from './report.ts';
import { type PageFindings, pageFindings } from './to-fix.ts';
import { decisionIcons } from './votes.ts';
import { whyOf } from './why.ts';
import { type Block, withinLimit } from './within-limit.ts';

/** What makes one Markdown page differ from the others. */
export interface PageOptions {
  /** Stands before everything, at byte 0: a marker. */
  readonly before?: string;
  readonly limit: number;
  readonly measure: (text: string) => number;
  /** How many pages, and how many files that were not checked, are listed. */
  readonly rows: number;
  /** How many findings stand open before the folds. */
  readonly unfolded: number;
  /** Where a reader finds what did not fit. */
  readonly elsewhere: (words: Words) => string;
}

/** Room for the line that says what was left out. */
const noticeRoom = 500;
/** So many pages that pass have a line each beside others that do not. */
const passingLines = 3;
/** With more pages than this to fix, each takes as few lines as it can. */
const briefFrom = 5;

/** A report as one Markdown page within a limit: the verdict, the first thing to do, what must be fixed; then, folded, all else. */
export function markdownPage(report: Report, options: PageOptions): string {
  const words = wordsIn(report.language);
  const worstFirst = report.files.toSorted((one, other) =>
    compareDecisions(one.verdict.decision, other.verdict.decision),
  );
  const head = headBlock(report, words, options.before);
  if (isPlainlyNothing(report)) return `${head}\n`;
  const foot = footOf(report, words, false);
  const blocks = foldedPage(worstFirst, report, words, options);
  const room = options.limit - options.measure(head) - options.measure(foot) - noticeRoom;
  const body = withinLimit(blocks, room, options.measure);
  const cut =
    body.droppedFindings === 0 ? '' : `**${words.fold.notShown(body.droppedFindings)}**: ${options.elsewhere(words)}.`;
  return `${[head, body.text, cut, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function foldedPage(
  files: readonly FileReport[],
  report: Report,
  words: Words,
  options: PageOptions,
): readonly Block[] {
  const open = files.filter((file) => isShownOpen(file, report));
  const shown = open.slice(0, options.rows);
  const rest = open.length - shown.length;
  const sections = withinCount(fixSections(shown, report, words, open.length > briefFrom), options.unfolded);
  const better = foldOf(files, words.fold.couldBeBetter, ranks.better, report, words, (found, file) =>
    isShownOpen(file, report) ? found.couldBeBetter : [...found.toFix, ...found.couldBeBetter],
  );
  const old = foldOf(files, words.fold.alreadyThere, ranks.alreadyThere, report, words, (found) => found.alreadyThere);
  return [
    ...sections.open,
    ...(rest > 0 ? [{ rank: ranks.head, text: words.fold.more(rest) }] : []),
    ...(sections.rest.length === 0
      ? []
      : [
          {
            rank: ranks.moreToFix,
            text: `<details><summary>${words.fold.moreProblems(sections.count)}</summary>`,
            children: sections.rest,
            after: '</details>',
            frame: true,
          },
        ]),
    ...passing(files, open.length > 0, report, words),
    ...noticeList(report, words),
    ...better,
    ...old,
    ...votes(files, report, words, options),
    ...leftOut(report, words, options.rows, false),
  ];
}

/** The most pressing findings of all pages stay where they are; the others go behind a fold, each under its page again. */
function withinCount(sections: readonly Block[], most: number) {
  const findings = sections.flatMap(({ children = [] }) => children.filter((child) => child.findings !== undefined));
  const folded = new Set(findings.toSorted((one, other) => one.rank - other.rank).slice(most));
  const open = sections.flatMap((section): readonly Block[] => {
    const { children = [] } = section;
    const kept = children.filter((child) => !folded.has(child));
    const isGone = kept.length < children.length && !kept.some((child) => child.findings !== undefined);
    return isGone ? [] : [{ ...section, children: kept }];
  });
  const rest = sections.flatMap(({ text, children = [] }): readonly Block[] => {
    const own = children.filter((child) => folded.has(child));
    const [heading = ''] = text.split('\n');
    return own.length === 0
      ? []
      : [
          {
            rank: ranks.moreToFix,
            text: `**${heading.replace(/^#+ |^\*\*|\*\*.*$/g, '')}**`,
            children: own.map((one) => ({ ...one, rank: Math.max(one.rank, ranks.moreToFix), tight: true })),
            frame: true,
          },
        ];
  });
  return { open, rest, count: folded.size };
}

/** One fold with the findings of all pages of one kind, under the name of each page. */
function foldOf(
  files: readonly FileReport[],
  title: (findings: number) => string,
  rank: number,
  report: Report,
  words: Words,
  pick: (found: PageFindings, file: FileReport) => PageFindings['toFix'],
): readonly Block[] {
  const pages = files.flatMap((file): readonly Block[] => {
    const found = pageFindings(file, report.policy);
    const picked = items(pick(found, file), file, report, words, found, () => rank);
    return picked.length === 0
      ? []
      : [
          {
            rank,
            text: `**${code(file.path)}**`,
            children: picked.map((one) => ({ ...one, tight: true })),
            frame: true,
          },
        ];
  });
  const count = pages.reduce((sum, { children = [] }) => sum + children.length, 0);
  if (count === 0) return [];
  const summary = `<details><summary>${title(count)}</summary>`;
  return [{ rank, text: summary, children: pages, after: '</details>', frame: true }];
}

/** What passes is said in a line each, or counted; where everything passes, the first line has said it. */
function passing(files: readonly FileReport[], someOpen: boolean, report: Report, words: Words): readonly Block[] {
  const calm = files.filter((file) => !isShownOpen(file, report));
  const lines = calm.flatMap((file) => {
    const open = openQuestions(file, words).map((line) => `\u26A0\uFE0F ${inline(line, 400)}`);
    const despite = hasDissent(file.verdict)
      ? `${words.colon}${inline(words.why(whyOf(file, report.policy)), 300)}`
      : '';
    return someOpen || open.length > 0
      ? [[`${decisionIcons.approved} ${code(file.path)}${despite}`, ...open].join('<br>')]
      : [];
  });
  if (lines.length === 0) return [];
  const few = lines.length <= passingLines;
  const text = few
    ? lines.join('<br>')
    : `<details><summary>${decisionIcons.approved} ${words.fold.passing(lines.length)}</summary>\n\n${lines.slice(0, 200).join('<br>')}\n\n</details>`;
  return [{ rank: few ? ranks.head : ranks.passing, text }];
}

function votes(files: readonly FileReport[], report: Report, words: Words, { rows }: PageOptions): readonly Block[] {
  if (files.length === 0) return [];
  // Where there are too many pages to show them all, those without a question are left out.
  const shown = files.length <= rows ? files : files.filter((file) => isShownOpen(file, report));
  return [
    {
      rank: ranks.votes,
      text: `<details><summary>${words.fold.votes}</summary>`,
      children: shown.map((file) => ({
        rank: ranks.votes,
        text: `**${decisionIcons[file.verdict.decision]} ${code(file.path)}**\n\n${votesMarkdown(file, report, words)}`,
      })),
      after: '</details>',
      frame: true,
    },
  ];
}

/** How the pages were judged, at the foot. */
export function footOf(report: Report, words: Words, whole: boolean): string {
  const facts = howJudged(report, words).map((line) => `- ${line}`);
  return folded(words.fold.howJudged, facts.join('\n'), whole);
}

/** The files of the change that were not checked, up to so many. */
export function leftOut(report: Report, words: Words, rows: number, whole: boolean): readonly Block[] {
  if (report.leftOut.length === 0) return [];
  const shown = report.leftOut
    .slice(0, rows)
    .map(({ path, exclusion }) => `| ${codeCell(path)} | ${cell(words.exclusion(exclusion))} |`);
  const rest = report.leftOut.length - shown.length;
  const table = [
    `| ${words.table.file} | ${words.table.why} |\n|:--|:--|`,
    ...shown,
    ...(rest > 0 ? ['', words.fold.more(rest)] : []),
  ].join('\n');
  return [{ rank: 0, text: folded(words.fold.notChecked(report.leftOut.length), table, whole) }];
}

function folded(title: string, text: string, whole: boolean): string {
  return whole ? `### ${title}\n\n${text}` : `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
