import type { Finding, Review } from './review.ts';

/**
 * The same reviews with each complaint said once: where a later reviewer points at exactly the text that an earlier one
 * points at, and would have it replaced by the same words or says nothing else to do, the earlier finding names both.
 * Scores and approvals stay as they are, and a finding that blocks is never taken away.
 */
export function mergeSameFindings(reviews: readonly Review[]): readonly Review[] {
  const kept = new Map<string, { readonly reviewer: string; readonly finding: Finding; readonly also: string[] }[]>();
  const lists = reviews.map((review) =>
    review.findings.filter((finding) => {
      const key = placeOf(finding);
      if (key === undefined || review.kind !== 'rules') return true;
      const here = kept.get(key) ?? [];
      kept.set(key, here);
      const twin = here.find(
        ({ reviewer, finding: first }) => reviewer !== review.reviewer && sameRemedy(first, finding),
      );
      if (twin === undefined || finding.blocks) {
        here.push({ reviewer: review.reviewer, finding, also: [] });
        return true;
      }
      if (!twin.also.includes(review.reviewer)) twin.also.push(review.reviewer);
      return false;
    }),
  );
  const also = new Map([...kept.values()].flat().map((entry) => [entry.finding, entry.also]));
  return reviews.map((review, index) => ({
    ...review,
    findings: (lists[index] ?? []).map((finding) => {
      const others = also.get(finding) ?? [];
      return others.length === 0
        ? finding
        : { ...finding, message: `${finding.message} (Also found by ${others.join(', ')}.)` };
    }),
  }));
}

function placeOf(finding: Finding): string | undefined {
  const { range, quote } = finding;
  if (range === undefined || quote === undefined) return undefined;
  return [range.startLine, range.startColumn, range.endLine, range.endColumn].join(':');
}

function sameRemedy(first: Finding, second: Finding): boolean {
  return first.suggestion === second.suggestion || first.suggestion === undefined || second.suggestion === undefined;
}
