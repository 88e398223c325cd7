import { dissenters } from '../verdict/dissent.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import { strategyWords } from '../verdict/strategy-words.ts';
import type { FileReport } from './report.ts';
import { moreMustBeFixed, totalsOf } from './shown-findings.ts';

/** Why a page passes or does not, in the parts that a sentence is made from. */
export type Why =
  | { readonly kind: 'approved' }
  | { readonly kind: 'nothing-applied' }
  /** Passes although somebody with a vote says no. */
  | { readonly kind: 'despite'; readonly names: readonly string[] }
  | ({ readonly kind: 'blocking'; readonly vetoes: readonly string[] } & Problems)
  | { readonly kind: 'veto'; readonly names: readonly string[] }
  | { readonly kind: 'score'; readonly score: number; readonly needed: number }
  | { readonly kind: 'votes'; readonly approving: number; readonly of: number; readonly rule: 'all' | 'more-than-half' }
  | { readonly kind: 'missing'; readonly absent: readonly Absent[] }
  | { readonly kind: 'too-few'; readonly cast: number; readonly needed: number }
  | { readonly kind: 'undecided'; readonly names: readonly string[] };

/** What must be fixed, as it is counted. */
export interface Problems {
  readonly problems: number;
  /** There may be more than were listed. */
  readonly atLeast: boolean;
}

/** A reviewer that was needed and did not finish. */
export interface Absent {
  readonly name: string;
  /** Untrusted, as all text is. */
  readonly cause: string;
}

/** Why a page has its verdict. What a person has to fix comes before a number, so that the two never disagree. */
export function whyOf(file: FileReport, policy: VerdictPolicy): Why {
  const { verdict } = file;
  const { decidedBy, arithmetic } = verdict;
  if (verdict.decision === 'approved') {
    if (decidedBy === 'abstained') return { kind: 'nothing-applied' };
    const names = dissenters(verdict);
    return names.length === 0 ? { kind: 'approved' } : { kind: 'despite', names };
  }
  const problems = totalsOf([file]).mustFix;
  const blocking: Why = { kind: 'blocking', problems, atLeast: moreMustBeFixed([file]), vetoes: vetoesOn(file) };
  switch (decidedBy) {
    case 'required-absent':
      return { kind: 'missing', absent: absentOn(file) };
    case 'quorum':
      return { kind: 'too-few', cast: arithmetic.left, needed: arithmetic.right };
    case 'undecided':
      return { kind: 'undecided', names: undecidedOn(file) };
    case 'veto':
      return problems > 0 ? blocking : { kind: 'veto', names: vetoesOn(file) };
    case 'blocking':
    case 'strategy':
      return problems > 0 ? blocking : byCount(file, policy);
    case 'abstained':
      return { kind: 'nothing-applied' };
    default:
      return decidedBy satisfies never;
  }
}

function byCount({ verdict, ...file }: FileReport, policy: VerdictPolicy): Why {
  const strategy = file.strategy ?? policy.strategy;
  if (strategyWords[strategy].usesThreshold) return { kind: 'score', score: verdict.score, needed: policy.threshold };
  const { contributions } = verdict.arithmetic;
  const counted = contributions.filter(({ role }) => role === 'voted' || role === 'counted-against');
  const approving = counted.filter(({ approved }) => approved === true).length;
  return strategy === 'unanimous'
    ? { kind: 'votes', approving, of: counted.length, rule: 'all' }
    : { kind: 'votes', approving, of: verdict.arithmetic.right, rule: 'more-than-half' };
}

function vetoesOn({ reviewers }: FileReport): readonly string[] {
  return reviewers.flatMap(({ reviewer, review }) => {
    if (review === undefined || reviewer.veto === false) return [];
    const exercised = reviewer.veto === 'approval' ? !review.approved : review.findings.some(({ blocks }) => blocks);
    return exercised ? [reviewer.name] : [];
  });
}

/** Whoever was skipped was skipped because of the others, and is only named where nobody else is to blame. */
function absentOn({ reviewers }: FileReport): readonly Absent[] {
  const absent = reviewers.filter(({ reviewer, review }) => reviewer.required && review === undefined);
  const broken = absent.filter(({ outcome }) => outcome.status !== 'skipped');
  return (broken.length > 0 ? broken : absent).map(({ reviewer, outcome }) => ({
    name: reviewer.name,
    cause: outcome.cause ?? outcome.status,
  }));
}

function undecidedOn({ reviewers }: FileReport): readonly string[] {
  return reviewers
    .filter(({ reviewer, review }) => {
      const open = (review?.undecided.length ?? 0) + (review?.unread.length ?? 0) > 0;
      return open && (reviewer.weight > 0 || reviewer.required);
    })
    .map(({ reviewer }) => reviewer.name);
}
