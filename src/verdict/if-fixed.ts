import type { Strategy } from '../engine/votes/strategy.ts';
import { findingKey } from '../review/finding-key.ts';
import type { Answer, Review } from '../review/review.ts';
import type { Criterion, Reviewer } from '../review/reviewer.ts';
import { isApproved, scoreOf } from '../review/score.ts';
import type { Ballot } from './ballot.ts';
import { castVote } from './ballot.ts';
import { decideByVotes } from './decide.ts';
import type { VerdictPolicy } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** A reviewer as far as its vote on findings depends on it. */
export type Voter = Pick<Reviewer, 'name' | 'threshold'> & {
  readonly criteria: readonly Pick<Criterion, 'id' | 'weight'>[];
};

/** A page after the vote: the ballots, the reviews that they were made from, and how they were counted. */
export interface VotedPage {
  readonly ballots?: readonly Ballot[];
  readonly reviewers: readonly { readonly reviewer: Voter; readonly review?: Review }[];
  /** When not as the policy says. */
  readonly strategy?: Strategy;
}

/**
 * What a page would come to if findings were gone, named by their keys. Nothing is guessed: the votes are cast again
 * without them, and counted by the same rules.
 */
export function verdictIfFixed(
  page: VotedPage,
  fixed: ReadonlySet<string>,
  policy: VerdictPolicy,
): Pick<Verdict, 'decision' | 'score'> {
  const reviews = new Map(page.reviewers.map((entry) => [entry.reviewer.name, entry]));
  const ballots = (page.ballots ?? []).map((ballot): Ballot => {
    const entry = reviews.get(ballot.reviewer);
    return entry?.review === undefined
      ? ballot
      : { ...ballot, vote: castVote(withoutFindings(entry.reviewer, entry.review, fixed)) };
  });
  return decideByVotes(ballots, { ...policy, strategy: page.strategy ?? policy.strategy });
}

/** A review as it would be without some of its findings, named by their keys. */
export function withoutFindings({ criteria, threshold }: Voter, review: Review, fixed: ReadonlySet<string>): Review {
  if (!review.findings.some((finding) => fixed.has(findingKey(finding)))) return review;
  const findings = review.findings.filter((finding) => !fixed.has(findingKey(finding)));
  const broken = new Set(
    findings
      .filter(({ standing, waived }) => standing !== 'already-there' && waived === undefined)
      .map(({ criterion }) => criterion),
  );
  const touched = new Set(
    review.findings.filter((finding) => fixed.has(findingKey(finding))).map(({ criterion }) => criterion),
  );
  const answers = review.answers.map(
    (answer): Answer =>
      answer.status === 'not_met' && touched.has(answer.criterion) && !broken.has(answer.criterion)
        ? { ...answer, status: 'met' }
        : answer,
  );
  const byId = new Map(answers.map((answer) => [answer.criterion, answer]));
  const score = scoreOf(
    criteria,
    criteria.map(({ id }) => byId.get(id)),
  );
  const { undecided } = review;
  return { ...review, answers, findings, score, approved: isApproved({ score, undecided, findings }, threshold) };
}
