import { lineRuns, listedUpTo } from '../review/english.ts';
import { clauseOf } from './language/helpers.ts';
import type { Words } from './language/words.ts';
import type { FileReport, ReviewerReport } from './report.ts';
import type { ShownFinding } from './shown-findings.ts';
import { undecidedOn } from './undecided.ts';

/**
 * Everything that kept a reviewer, a phase or the arithmetic from a plain answer, one line each, as plain text; what a reviewer
 * could not decide is left out where the finding stands beside it that says so.
 */
export function openQuestions(file: FileReport, words: Words, told: readonly ShownFinding[] = []): readonly string[] {
  return [
    ...file.verdict.warnings,
    ...undecidedOn(file)
      .filter(
        ({ names, line }) =>
          !told.some(
            ({ finding, reviewers }) => isSubset(names, reviewers) && line.includes(clauseOf(finding.message)),
          ),
      )
      .map(({ names, line }) => words.open.undecided(names, line)),
    ...file.reviewers.flatMap((entry) => openQuestionsOf(entry, file, words)),
    ...file.phases.flatMap(({ name, status, reason }) =>
      status === 'completed' ? [] : [words.open.phase(name, status, withoutCauses(reason, file))],
    ),
    ...(file.notAsked ?? []).map(({ name, reason }) => words.open.notAsked(name, reason)),
  ];
}

const isSubset = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one));

/** What stopped a phase, without the causes that the reason of the verdict gives. */
function withoutCauses(reason: string | undefined, { reviewers, verdict }: FileReport): string | undefined {
  const causes = reviewers.flatMap(({ outcome: { cause } }) => (cause === undefined ? [] : [clauseOf(cause)]));
  const rest = causes
    .filter((cause) => verdict.reason.includes(cause))
    .reduce(
      (left, cause) => left?.replace(cause, '').replace(/[\u00A0 ]?[:\uFF1A] ?(?=;|\u00A0;|\uFF1B|$)/u, ''),
      reason,
    );
  return rest === '' ? undefined : rest;
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
