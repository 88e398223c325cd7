import type { FileReport, Report, ReviewerReport, ReviewerSummary, Subject } from '../../src/report/report.ts';
import { type Finding, noUsage, type Review } from '../../src/review/review.ts';
import { scoreOf } from '../../src/review/score.ts';
import { aggregate } from '../../src/verdict/aggregate.ts';
import type { Ballot } from '../../src/verdict/ballot.ts';
import { castVote } from '../../src/verdict/ballot.ts';
import type { VerdictPolicy } from '../../src/verdict/policy.ts';
import { decideWhole } from '../../src/verdict/whole.ts';

export const pullRequest: Subject = {
  kind: 'pull-request',
  repository: 'octo-org/handbook',
  number: 7,
  headSha: '5f3c'.repeat(10),
  baseSha: '9a1e'.repeat(10),
  serverUrl: 'https://github.com',
  fromFork: false,
};

export const weighted: VerdictPolicy = {
  strategy: 'weighted',
  threshold: 80,
  quorum: undefined,
  absent: 'exclude',
  blocking: 'page',
};

let serial = 0;

/** A finding on line 12 that quotes it; say what differs. */
export function finding(changes: Partial<Finding> = {}): Finding {
  serial += 1;
  return {
    fingerprint: serial.toString(16).padStart(16, '0'),
    criterion: 'LG-1',
    severity: 'blocking',
    message: 'This promises a result that nobody can promise.',
    standing: 'changed',
    blocks: true,
    ...changes,
  };
}

export const at = (line: number, startColumn = 1, endColumn = 20): NonNullable<Finding['range']> => ({
  startLine: line,
  startColumn,
  endLine: line,
  endColumn,
});

export const quoteAt = (text: string, range: NonNullable<Finding['range']>): Pick<Finding, 'quote' | 'range'> => ({
  range,
  quote: { text, match: 'exact', region: 'prose', range },
});

export function summaryOf(name: string, changes: Partial<ReviewerSummary> = {}): ReviewerSummary {
  return {
    name,
    kind: 'model',
    responsibility: `Looks after ${name}.`,
    weight: 1,
    required: true,
    veto: false,
    threshold: 80,
    criteria: [
      {
        id: 'LG-1',
        text: 'The text promises no result that depends on others.',
        weight: 1,
        source: 'docs/legal.md, section 2',
      },
      { id: 'BV-3', text: 'Sentences address the reader directly.', weight: 1 },
    ],
    ...changes,
  };
}

/** A reviewer that completed: its score and its approval follow from its findings unless they are given. */
export function reviewed(
  reviewer: ReviewerSummary,
  review: Partial<Review> = {},
  changes: Partial<ReviewerReport> = {},
): ReviewerReport {
  const findings = review.findings ?? [];
  const answers = reviewer.criteria.map(({ id }) => ({
    criterion: id,
    status: findings.some((one) => one.standing !== 'already-there' && one.criterion === id)
      ? ('not_met' as const)
      : ('met' as const),
    reason: 'Read all of it.',
  }));
  const score = review.score === undefined ? scoreOf(reviewer.criteria, answers) : review.score;
  return {
    reviewer,
    outcome: { status: 'completed', durationMs: 4200, startedMs: 40, phase: 'reviews' },
    review: {
      reviewer: reviewer.name,
      kind: reviewer.kind,
      answers,
      findings,
      score,
      approved: !findings.some(({ blocks }) => blocks) && (score === null || score >= reviewer.threshold),
      undecided: [],
      unread: [],
      flips: { changed: 0, asked: findings.length },
      usage: { calls: 1, promptTokens: 1800, cachedTokens: 1200, completionTokens: 240, unmeteredCalls: 0 },
      notes: [],
      ...review,
    },
    ...changes,
  };
}

/** A reviewer that did not complete. */
export function absent(reviewer: ReviewerSummary, cause = 'the endpoint answered 503 to 5 of 5 tries'): ReviewerReport {
  return { reviewer, outcome: { status: 'failed', durationMs: 61_500, cause } };
}

function ballotOf({ reviewer, outcome, review }: ReviewerReport): Ballot {
  const { name, weight, required, veto } = reviewer;
  const common = { reviewer: name, weight, required, veto };
  if (review === undefined)
    return { ...common, vote: { cast: false, how: 'failed', reason: outcome.cause ?? 'no reason' } };
  return { ...common, vote: castVote(review) };
}

/** A file with the verdict that follows from its reviewers. */
export function fileReport(
  path: string,
  reviewers: readonly ReviewerReport[],
  policy: VerdictPolicy = weighted,
  changes: Partial<FileReport> = {},
): FileReport {
  return {
    path,
    blobSha: 'c0de'.repeat(10),
    changedLines: [{ start: 10, end: 40 }],
    commentableLines: [{ start: 7, end: 43 }],
    ballots: reviewers.map(ballotOf),
    verdict: aggregate(reviewers.map(ballotOf), policy),
    reviewers,
    phases: [{ name: 'reviews', status: 'completed' }],
    durationMs: 5000,
    ...changes,
  };
}

/** A report with the verdict that follows from its files. */
export function reportOf(files: readonly FileReport[], changes: Partial<Report> = {}): Report {
  const usages = files.flatMap(({ reviewers }) => reviewers).map(({ review }) => review?.usage ?? noUsage);
  const sum = (key: keyof Report['usage']): number => usages.reduce((total, usage) => total + usage[key], 0);
  const mode = changes.mode ?? 'enforce';
  const whole = decideWhole(
    files.map(({ verdict }) => verdict),
    [],
    mode,
  );
  return {
    schema: 1,
    version: '0.1.0',
    gateId: 'content-gate',
    mode,
    language: 'en',
    subject: pullRequest,
    policy: weighted,
    configuration: { path: '.github/content-gate.yml', found: true },
    overall: { ...whole, nextAction: '' },
    files,
    leftOut: [],
    holds: [],
    notices: [],
    usage: {
      calls: sum('calls'),
      promptTokens: sum('promptTokens'),
      cachedTokens: sum('cachedTokens'),
      completionTokens: sum('completionTokens'),
      unmeteredCalls: 0,
    },
    cost: 0.0312,
    model: {
      name: 'gpt-test',
      endpoint: 'https://models.example.com/v1',
      learned: ['answers are held to a JSON Schema'],
    },
    startedAt: '2026-11-22T10:00:00.000Z',
    durationMs: 7300,
    runUrl: 'https://github.com/octo-org/handbook/actions/runs/42',
    ...changes,
  };
}
