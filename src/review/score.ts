import type { Answer, Review } from './review.ts';
import type { Criterion } from './reviewer.ts';

/**
 * 100 x the weight of what is not broken over the weight of what is decided, rounded down; null when nothing is. Answers
 * stand in the order of the criteria.
 */
export function scoreOf(
  criteria: readonly Pick<Criterion, 'weight'>[],
  answers: readonly (Pick<Answer, 'status'> | undefined)[],
): number | null {
  let broken = 0;
  let decided = 0;
  criteria.forEach(({ weight: declared }, index) => {
    const status = answers[index]?.status;
    // In thousandths, so that the sum of decimal weights stays exact.
    const weight = Math.round(declared * 1000);
    if (status === 'not_met') broken += weight;
    if (status !== undefined && status !== 'uncertain') decided += weight;
  });
  return decided === 0 ? null : Math.floor((100 * (decided - broken)) / decided);
}

/** Whether a review approves: nothing is undecided, no finding blocks, and the score, where there is one, reaches the threshold. */
export function isApproved(
  { score, undecided, findings }: Pick<Review, 'score' | 'undecided' | 'findings'>,
  threshold: number,
): boolean {
  return undecided.length === 0 && (score === null || score >= threshold) && !findings.some(({ blocks }) => blocks);
}
