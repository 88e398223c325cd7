import type { Answer, Review, Waiver } from '../review/review.ts';
import { isApproved } from '../review/score.ts';
import { type Voter, withoutFindings } from './if-fixed.ts';

/**
 * A review in which some findings are waived: they are still there and say by whom, and the vote is cast as if they were
 * not. What could not be decided stays undecided.
 */
export function waive(review: Review, voter: Voter, by: ReadonlyMap<string, Waiver>): Review {
  if (!review.findings.some(({ fingerprint }) => by.has(fingerprint))) return review;
  const without = withoutFindings(voter, review, new Set(by.keys()));
  const findings = review.findings.map((finding) => {
    const waived = by.get(finding.fingerprint);
    return waived === undefined ? finding : { ...finding, blocks: false, waived };
  });
  const answers = without.answers.map((answer): Answer => {
    const before = review.answers.find(({ criterion }) => criterion === answer.criterion);
    return before?.status === answer.status ? answer : { ...answer, changedBecause: 'waived by an exception' };
  });
  const { undecided, score } = without;
  return { ...without, answers, findings, approved: isApproved({ score, undecided, findings }, voter.threshold) };
}
