import { findingKey } from '../review/finding-key.ts';
import type { Answer, Review, Waiver } from '../review/review.ts';
import { isApproved, scoreOf } from '../review/score.ts';
import { stillUndecided } from '../review/undecided.ts';
import { type Voter, withoutFindings } from './if-fixed.ts';

/**
 * A review in which some findings are waived, named by their keys: they are still there and say by whom, and the vote is cast as if they were
 * not. A criterion on which answers differ over a waived sentence is settled by whoever waived it, as it would be had they
 * agreed; whatever else could not be decided stays undecided.
 */
export function waive(review: Review, voter: Voter, by: ReadonlyMap<string, Waiver>): Review {
  if (!review.findings.some((finding) => by.has(findingKey(finding)))) return review;
  const without = withoutFindings(voter, review, new Set(by.keys()));
  const findings = review.findings.map((finding) => {
    const waived = by.get(findingKey(finding));
    return waived === undefined ? finding : { ...finding, blocks: false, waived };
  });
  const settled = settledBy(review, findings);
  const answers = without.answers.map((answer): Answer => {
    const changedBecause = waivedWords(findings, answer.criterion);
    if (settled.has(answer.criterion)) return { ...answer, status: 'met', changedBecause };
    const before = review.answers.find(({ criterion }) => criterion === answer.criterion);
    return before?.status === answer.status ? answer : { ...answer, changedBecause };
  });
  const undecided = stillUndecided(review.undecided, settled);
  const byId = new Map(answers.map((answer) => [answer.criterion, answer]));
  const score = scoreOf(
    voter.criteria,
    voter.criteria.map(({ id }) => byId.get(id)),
  );
  const approved = isApproved({ score, undecided, findings }, voter.threshold);
  return { ...without, answers, findings, score, undecided, approved };
}

function waivedWords(findings: Review['findings'], criterion: string): string {
  const byPeople = findings.some(
    ({ waived, ...finding }) => finding.criterion === criterion && waived !== undefined && 'people' in waived,
  );
  return byPeople ? 'waived in the pull request' : 'waived by an exception';
}

/** The undecided criteria of which every sentence that was found is waived; nothing found is nothing waived. */
function settledBy({ answers }: Review, findings: Review['findings']): ReadonlySet<string> {
  const open = answers.filter(({ status }) => status === 'uncertain').map(({ criterion }) => criterion);
  return new Set(
    open.filter((id) => {
      const own = findings.filter(({ criterion }) => criterion === id);
      return own.length > 0 && own.every(({ waived }) => waived !== undefined);
    }),
  );
}
