import { lineRuns, listedUpTo } from '../review/english.ts';
import { clauseOf } from './language/helpers.ts';
import type { Words } from './language/words.ts';
import type { FileReport, ReviewerReport } from './report.ts';
import { undecidedOn } from './undecided.ts';

/** Everything that kept a reviewer, a phase or the arithmetic from a plain answer, one line each, as plain text. */
export function openQuestions(file: FileReport, words: Words): readonly string[] {
  return [
    ...file.verdict.warnings,
    ...undecidedOn(file).map(({ names, line }) => words.open.undecided(names, line)),
    ...file.reviewers.flatMap((entry) => openQuestionsOf(entry, file, words)),
    ...file.phases.flatMap(({ name, status, reason }) =>
      status === 'completed' ? [] : [words.open.phase(name, status, reason)],
    ),
    ...(file.notAsked ?? []).map(({ name, reason }) => words.open.notAsked(name, reason)),
  ];
}

function openQuestionsOf({ reviewer, outcome, review }: ReviewerReport, file: FileReport, words: Words) {
  // The reason and the warnings of the verdict name those that were absent from the vote.
  const cause = outcome.cause ?? outcome.status;
  const isSaid = file.verdict.reason.includes(clauseOf(cause));
  const unread = review?.unread ?? [];
  return [
    ...(outcome.status !== 'completed' && reviewer.required && !isSaid
      ? [words.open.absent(reviewer.name, cause)]
      : []),
    ...(unread.length === 0 ? [] : [words.open.unread(reviewer.name, listedUpTo(5, lineRuns(unread), '\u2026'))]),
  ];
}
