import { listedUpTo } from '../english.ts';
import type { FileReport } from './report.ts';

/** How many names stand before a shared line; a page that no checker could read has all of them. */
const namesShown = 3;
/** How many different lines of one reviewer are told. */
const linesShown = 5;

/** What reviewers could not decide, one line each; what several say in the same words is said once. */
export function undecidedLines(file: FileReport): readonly string[] {
  const byLine = new Map<string, string[]>();
  for (const { reviewer, review } of file.reviewers) {
    for (const line of (review?.undecided ?? []).slice(0, linesShown)) {
      byLine.set(line, [...(byLine.get(line) ?? []), reviewer.name]);
    }
  }
  return [...byLine].map(([line, names]) => `${shortList(names)} could not decide: ${line}`);
}

/** Never "and 1 more": the name takes no more room. */
function shortList(names: readonly string[]): string {
  return listedUpTo(names.length <= namesShown ? namesShown : namesShown - 1, names);
}
