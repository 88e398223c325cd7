import type { FileReport } from './report.ts';

/** The reviewers with a vote that do not approve a page, whatever its verdict. */
export function objectingTo({ verdict }: FileReport): readonly string[] {
  return verdict.arithmetic.contributions
    .filter(({ role, approved }) => role === 'voted' && approved === false)
    .map(({ reviewer }) => reviewer);
}

/** Whether a page was carried over somebody's objection, if it is approved. */
export function hasObjection(file: FileReport): boolean {
  return objectingTo(file).length > 0;
}
