import type { Words } from './language/words.ts';
import type { FileReport } from './report.ts';

/** What reviewers say of how they looked at a page, such as how many links could not be checked; one line each, as plain text. */
export function reviewerNotes(file: FileReport, words: Words): readonly string[] {
  return file.reviewers.flatMap(({ reviewer, review }) =>
    (review?.notes ?? []).map((note) => `${reviewer.name}${words.colon}${note}`),
  );
}
