import { comparisonHolds } from '../engine/votes/arithmetic.ts';
import { nothingApplied } from '../verdict/ballot.ts';
import { type Flip, flips, toldFlips } from '../verdict/flips.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import type { BallotContribution, Decision } from '../verdict/verdict.ts';
import type { VoteKind, Words } from './language/words.ts';
import type { FileReport, Report, ReviewerReport } from './report.ts';
import { whyOf } from './why.ts';

/** A decision at a glance; always beside its words, never instead of them. */
export const decisionIcons: Readonly<Record<Decision, string>> = {
  approved: '\u2705',
  'needs-work': '\u{1F7E0}',
  rejected: '\u274C',
  inconclusive: '\u2753',
};

const nobody = '\u26AA';
const icons: Readonly<Record<VoteKind, string>> = {
  approves: decisionIcons.approved,
  'approves-partly': decisionIcons.inconclusive,
  'does-not-approve': decisionIcons.rejected,
  'does-not-approve-partly': decisionIcons.rejected,
  'nothing-applied': nobody,
  'no-review': nobody,
  failed: nobody,
  blocked: nobody,
  'timed-out': nobody,
  'not-asked': nobody,
  cancelled: nobody,
};

/** One line of the table of votes, in words; every cell is plain text. */
export interface VoteRow {
  readonly icon: string;
  readonly reviewer: string;
  readonly vote: string;
  readonly score: string;
  readonly weight: string;
  readonly counts: string;
  readonly time: string;
}

/** The votes on a page as a table shows them. */
export function voteRows(file: FileReport, report: Report, words: Words): readonly VoteRow[] {
  return file.reviewers.map((entry) => {
    const { reviewer, outcome, reusedFrom } = entry;
    const kind = voteKindOf(entry);
    const vetoed = isVetoed(entry) ? ` (${words.table.veto})` : '';
    const row = file.verdict.arithmetic.contributions.find((one) => one.reviewer === reviewer.name);
    return {
      icon: icons[kind],
      reviewer: `${reviewer.name}${reviewer.required ? ` (${words.table.required})` : ''}`,
      vote: `${words.vote[kind]}${vetoed}`,
      score: scoreWords(entry, words),
      weight: words.number(reviewer.weight),
      counts: countsWords(row, file, report, words),
      time: reusedFrom === undefined ? words.duration(outcome.durationMs) : words.table.reused,
    };
  });
}

function voteKindOf({ outcome, review }: ReviewerReport): VoteKind {
  switch (outcome.status) {
    case 'completed': {
      if (review === undefined) return 'no-review';
      if (nothingApplied(review)) return 'nothing-applied';
      const open = review.undecided.length + review.unread.length > 0;
      if (review.approved) return open ? 'approves-partly' : 'approves';
      return open ? 'does-not-approve-partly' : 'does-not-approve';
    }
    case 'skipped':
      return 'not-asked';
    case 'failed':
    case 'blocked':
    case 'timed-out':
    case 'cancelled':
      return outcome.status;
    default:
      return outcome.status satisfies never;
  }
}

function isVetoed({ reviewer, review }: ReviewerReport): boolean {
  if (review === undefined || review.approved) return false;
  return reviewer.veto === 'approval' || (reviewer.veto && review.findings.some(({ blocks }) => blocks));
}

/** The score of a review as it counts; a dash where there is no review, or none that counts. */
function scoreWords({ review }: ReviewerReport, words: Words): string {
  if (review === undefined || nothingApplied(review)) return '\u2013';
  return review.score === null ? words.table.none : words.number(review.score);
}

/** What a row contributes to the left side of the comparison. */
function countsWords(
  row: BallotContribution | undefined,
  { verdict, ...file }: FileReport,
  { policy }: Report,
  words: Words,
) {
  if (row === undefined) return '';
  switch (row.role) {
    case 'voted':
    case 'counted-against':
      if (!isCounted({ verdict })) return '\u2013';
      return words.number((file.strategy ?? policy.strategy) === 'weighted' ? row.points / 1000 : row.points);
    case 'advised':
    case 'abstained':
    case 'left-out':
    case 'required-absent':
      return words.role[row.role];
    default:
      return row.role satisfies never;
  }
}

/** Whether the strategy was asked at all. */
function isCounted({ verdict: { decidedBy } }: Pick<FileReport, 'verdict'>): boolean {
  return decidedBy !== 'required-absent' && decidedBy !== 'quorum' && decidedBy !== 'abstained';
}

// Each place for reports shows the same page, many pages have the same votes, and a vote is tried at many scores.
const knownOf = new WeakMap<FileReport, readonly Flip[]>();
const knownBy = new Map<string, readonly Flip[]>();
const mostKnown = 100;

function flipsOf(file: FileReport, policy: VerdictPolicy): readonly Flip[] {
  const { ballots } = file;
  if (ballots === undefined) return [];
  const ofPage = knownOf.get(file);
  if (ofPage !== undefined) return ofPage;
  const votes = JSON.stringify([policy, ballots]);
  const found = knownBy.get(votes) ?? flips(ballots, policy);
  if (knownBy.size < mostKnown) knownBy.set(votes, found);
  knownOf.set(file, found);
  return found;
}

/** Whether the votes alone would let a page pass that does not: a sum that is reached must not stand there without a word. */
function isEnough({ verdict }: FileReport): boolean {
  return verdict.decision !== 'approved' && isCounted({ verdict }) && comparisonHolds(verdict.arithmetic);
}

/** The sum behind a verdict, which single vote would change it, and who took longest; one line each, as plain text. */
export function arithmeticLines(file: FileReport, { policy }: Report, words: Words): readonly string[] {
  const own = { ...policy, strategy: file.strategy ?? policy.strategy };
  const most = 4;
  const changes = flipsOf(file, own);
  const slowest = file.reviewers
    .filter(({ reusedFrom }) => reusedFrom === undefined)
    .toSorted((one, other) => other.outcome.durationMs - one.outcome.durationMs)[0];
  return [
    words.arithmetic(own.strategy, isCounted(file), words.sum(file.verdict.arithmetic.inWords)),
    ...(isEnough(file) ? [`${words.enough}${words.colon}${words.why(whyOf(file, policy))}${words.stop}`] : []),
    ...toldFlips(changes)
      .slice(0, most)
      .map(({ flip, either }) => words.flip(flip, either)),
    ...(slowest === undefined || file.reviewers.length < 2
      ? []
      : [words.slowest(slowest.reviewer.name, words.duration(slowest.outcome.durationMs))]),
  ];
}
