import { counted, duration, lineRuns, listedUpTo } from '../english.ts';
import { hasDissent } from '../verdict/dissent.ts';
import { findingMarkdown } from './finding-markdown.ts';
import { fileUrl } from './location.ts';
import { cell, code, html, inline } from './markdown-text.ts';
import type { FileReport, Report, ReviewerReport } from './report.ts';
import { type ShownFinding, shownFindings } from './shown-findings.ts';
import { undecidedLines } from './undecided.ts';
import { addedWords, arithmeticWords, decisionIcons, decisionWords, scoreOf, voteOf } from './verdict-words.ts';
import type { Block } from './within-limit.ts';

/** How much of a file's story a page tells. */
export interface SectionOptions {
  /** Everything unfolded, with every answer: for a file that is read at leisure. */
  readonly whole: boolean;
  /** Approved pages folded away: for a comment about many files. */
  readonly folded: boolean;
}

/** The more important the block the lower its rank; see `withinLimit`. */
const ranks = { head: 1, mustFix: 1, moreToMend: 2, advice: 4, approved: 5, alreadyThere: 6, answers: 7 } as const;
/** So many findings of one file go first, before the next file has its turn. */
const firstTurn = 10;

/** Everything about one file: verdict, votes, arithmetic, findings. */
export function fileSection(file: FileReport, report: Report, options: SectionOptions): Block {
  const { verdict } = file;
  const approved = verdict.decision === 'approved';
  const url = fileUrl(report.subject, file.path);
  const title = url === undefined ? code(file.path) : `[${code(file.path)}](${url})`;
  const facts = `${decisionWords[verdict.decision]}, score ${verdict.score}`;
  const body = [
    // The headline of a page about one file has said it.
    ...(verdict.reason === report.overall.reason ? [] : [inline(verdict.reason, 600)]),
    reviewerTable(file, report),
    [inline(arithmeticWords(verdict, file.strategy ?? report.policy.strategy), 2000), ...openQuestions(file)].join(
      '\n',
    ),
  ];
  const children = [...findingBlocks(file, report, options), ...(options.whole ? [answersBlock(file)] : [])];
  if (options.folded && approved && !hasDissent(file.verdict)) {
    const summary = `${decisionIcons.approved} <code>${html(file.path)}</code>: ${facts}`;
    return {
      rank: ranks.approved,
      text: [`<details><summary>${summary}</summary>`, ...body].join('\n\n'),
      children: children.map((child) => atLeast(ranks.approved, child)),
      after: '</details>',
    };
  }
  return {
    rank: ranks.head,
    text: [`### ${decisionIcons[verdict.decision]} ${title}: ${facts}`, ...body].join('\n\n'),
    children,
  };
}

function atLeast(rank: number, block: Block): Block {
  return {
    ...block,
    rank: Math.max(rank, block.rank),
    ...(block.children === undefined ? {} : { children: block.children.map((child) => atLeast(rank, child)) }),
  };
}

function reviewerTable(file: FileReport, report: Report): string {
  const rows = file.reviewers.map((entry) => {
    const { reviewer, outcome } = entry;
    const vote = voteOf(entry);
    const contribution = file.verdict.arithmetic.contributions.find((row) => row.reviewer === reviewer.name);
    const cells = [
      `${cell(reviewer.name)}${reviewer.required ? ' (required)' : ''}`,
      `${vote.icon} ${vote.words}`,
      scoreOf(entry) === undefined ? '\u2013' : (scoreOf(entry) ?? 'none'),
      reviewer.weight,
      addedWords(contribution, file.verdict, file.strategy ?? report.policy.strategy),
      entry.reusedFrom === undefined ? duration(outcome.durationMs) : 'reused',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = '| Reviewer | Vote | Score | Weight | Adds | Time |\n|:--|:--|--:|--:|--:|--:|';
  return [head, ...rows].join('\n');
}

/** Everything that kept a reviewer, a phase or the arithmetic from a plain answer. */
function openQuestions(file: FileReport): readonly string[] {
  const lines = [
    ...file.verdict.warnings,
    ...undecidedLines(file),
    ...file.reviewers.flatMap((entry) => openQuestionsOf(entry, file.verdict.reason)),
    ...file.phases.flatMap(({ name, status, reason }) =>
      status === 'completed'
        ? []
        : [
            `phase ${name} ${status === 'stopped' ? 'stopped the pipeline' : 'was skipped'}: ${reason ?? 'no reason given'}`,
          ],
    ),
    ...(file.notAsked ?? []).map(({ name, reason }) => `${name} has no part in this page: ${reason}`),
  ];
  return lines.length === 0 ? [] : ['', ...lines.map((line) => `- ${inline(line, 400)}`)];
}

function openQuestionsOf({ reviewer, outcome, review }: ReviewerReport, told: string): readonly string[] {
  // The reason and the warnings of the verdict name those that were absent from the vote.
  const cause = outcome.cause ?? outcome.status;
  const absent = outcome.status !== 'completed' && reviewer.required && !told.includes(cause);
  const unread = review?.unread ?? [];
  return [
    ...(absent ? [`${reviewer.name}: ${cause}`] : []),
    ...(unread.length === 0
      ? []
      : [`${reviewer.name} did not read lines ${listedUpTo(5, lineRuns(unread), 'more ranges')}`]),
  ];
}

function findingBlocks(file: FileReport, report: Report, options: SectionOptions): readonly Block[] {
  const shown = shownFindings(file);
  const block = (finding: ShownFinding, rank: number): Block => ({
    rank,
    text: findingMarkdown(finding, report.subject, file.path),
    findings: 1,
  });
  const mustFix = shown.filter(({ group }) => group === 'must-fix');
  const advice = shown.filter(({ group }) => group === 'advice');
  const alreadyThere = shown.filter(({ group }) => group === 'already-there');
  // When nothing blocks and the page is still not approved, the advice is what lowered the score: it is the to-do list.
  const decisive = mustFix.length === 0 && file.verdict.decision !== 'approved';
  return [
    ...mustFix.map((finding, index) => block(finding, index < firstTurn ? ranks.mustFix : ranks.moreToMend)),
    ...(decisive ? advice.map((finding) => block(finding, ranks.moreToMend)) : []),
    ...(decisive
      ? []
      : [
          folded(
            counted(advice.length, 'remark that does not block', 'remarks that do not block'),
            advice.map((one) => block(one, ranks.advice)),
            options,
          ),
        ]),
    folded(
      counted(alreadyThere.length, 'remark on text that was there before', 'remarks on text that was there before'),
      alreadyThere.map((one) => block(one, ranks.alreadyThere)),
      options,
    ),
  ];
}

function folded(title: string, children: readonly Block[], { whole }: SectionOptions): Block {
  const rank = Math.min(...children.map((child) => child.rank), ranks.alreadyThere);
  return whole
    ? { rank, text: `**${title}**`, children, frame: true }
    : { rank, text: `<details><summary>${title}</summary>`, children, after: '</details>', frame: true };
}

function answersBlock(file: FileReport): Block {
  const rows = file.reviewers.flatMap(({ reviewer, review }) =>
    (review?.answers ?? []).map(
      ({ criterion, status, reason, changedBecause }) =>
        `| ${cell(reviewer.name)} | ${cell(criterion)} | ${status.replace('_', ' ')} | ${cell([reason, changedBecause ?? ''].filter((part) => part !== '').join(' \u2014 '), 400)} |`,
    ),
  );
  const notes = file.reviewers.flatMap(({ reviewer, review }) =>
    (review?.notes ?? []).map((note) => `- ${inline(`${reviewer.name}: ${note}`, 400)}`),
  );
  const parts = [
    ...(rows.length === 0
      ? []
      : [['**Every answer**\n\n| Reviewer | Criterion | Answer | Why |\n|:--|:--|:--|:--|', ...rows].join('\n')]),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ];
  return { rank: ranks.answers, text: parts.join('\n\n') };
}
