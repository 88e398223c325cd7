import type { Verdict } from './verdict.ts';

/** The reviewers with a vote that do not approve a page, whatever its verdict. */
export function dissenters({ arithmetic }: Verdict): readonly string[] {
  return arithmetic.contributions
    .filter(({ role, approved }) => role === 'voted' && approved === false)
    .map(({ reviewer }) => reviewer);
}

/** Whether a page was carried over somebody's dissent, if it is approved. */
export function hasDissent(verdict: Verdict): boolean {
  return dissenters(verdict).length > 0;
}
