import type { FileReport } from './report.ts';

/** How many different lines of one reviewer are told. */
const linesShown = 5;

/** What reviewers could not decide; what several say in the same words is told once, with all their names. */
export function undecidedOn(file: FileReport): readonly { readonly line: string; readonly names: readonly string[] }[] {
  const byLine = new Map<string, string[]>();
  for (const { reviewer, review } of file.reviewers) {
    for (const line of (review?.undecided ?? []).slice(0, linesShown)) {
      byLine.set(line, [...(byLine.get(line) ?? []), reviewer.name]);
    }
  }
  return [...byLine].map(([line, names]) => ({ line, names }));
}
