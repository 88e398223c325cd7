import { compareDecisions } from '../verdict/worst-of.ts';
import { answersMarkdown } from './answers.ts';
import { headBlock, noticeList } from './head.ts';
import { wordsIn } from './language/languages.ts';
import type { Words } from './language/words.ts';
import { footOf, leftOut } from './markdown-page.ts';
import { fixSection, items, ranks, votesMarkdown } from './page-section.ts';
import type { FileReport, Report } from './report.ts';
import { pageFindings } from './to-fix.ts';
import { type Block, unlimited } from './within-limit.ts';

/** Everything that a report says as one Markdown page, piece by piece: what is said of one page is made when it is its turn. */
export function* wholePage(report: Report): Generator<string> {
  const words = wordsIn(report.language);
  let before = '';
  let after = '';
  for (const part of [
    [headBlock(report, words, undefined)],
    unlimited(blocksOf(report, words)),
    [footOf(report, words, true)],
  ]) {
    for (const text of part) {
      if (text === '') continue;
      yield `${before}${text}`;
      before = '';
      after = '\n\n';
    }
    before = after;
  }
  yield '\n';
}

function* blocksOf(report: Report, words: Words): Generator<Block> {
  yield* noticeList(report, words);
  const worstFirst = report.files.toSorted((one, other) =>
    compareDecisions(one.verdict.decision, other.verdict.decision),
  );
  for (const file of worstFirst) yield wholeSection(file, report, words);
  yield* leftOut(report, words, Number.MAX_SAFE_INTEGER, true);
}

/** Everything about a page, unfolded. */
function wholeSection(file: FileReport, report: Report, words: Words): Block {
  const found = pageFindings(file, report.policy);
  const section = fixSection(file, report, words);
  const list = (title: string, findings: typeof found.toFix): readonly Block[] =>
    findings.length === 0
      ? []
      : [
          {
            rank: ranks.better,
            text: `**${title}**`,
            children: items(findings, file, report, words, found, () => ranks.better),
          },
        ];
  return {
    ...section,
    children: [
      ...(section.children ?? []),
      ...list(words.fold.couldBeBetter(found.couldBeBetter.length), found.couldBeBetter),
      ...list(words.fold.alreadyThere(found.alreadyThere.length), found.alreadyThere),
      { rank: ranks.votes, text: `**${words.fold.votes}**\n\n${votesMarkdown(file, report, words)}` },
      { rank: ranks.answers, text: answersMarkdown(file, words) },
    ],
  };
}
