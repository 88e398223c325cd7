import type { Words } from './language/words.ts';
import { cell, inline } from './markdown-text.ts';
import type { FileReport } from './report.ts';
import { reviewerNotes } from './reviewer-notes.ts';

/** The answer to every criterion of a page, for whoever reads at leisure. */
export function answersMarkdown(file: FileReport, words: Words): string {
  const { table, answers } = words;
  const rows = file.reviewers.flatMap(({ reviewer, review }) =>
    (review?.answers ?? []).map(({ criterion, status, reason, changedBecause }) => {
      const said = [reason, changedBecause ?? ''].filter((part) => part !== '').join(' \u2014 ');
      return `| ${cell(reviewer.name)} | ${cell(criterion)} | ${answers[status]} | ${cell(said, 400)} |`;
    }),
  );
  const notes = reviewerNotes(file, words).map((note) => `- ${inline(note, 400)}`);
  const head = `**${words.fold.everyAnswer}**\n\n| ${table.reviewer} | ${table.criterion} | ${table.answer} | ${table.reason} |\n|:--|:--|:--|:--|`;
  return [
    ...(rows.length === 0 ? [] : [[head, ...rows].join('\n')]),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ].join('\n\n');
}
