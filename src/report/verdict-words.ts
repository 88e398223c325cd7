import type { Exclusion } from '../content/content.ts';
import { isUnread, remedyOf } from '../content/unread.ts';
import type { Strategy } from '../engine/votes/strategy.ts';
import type { Contribution } from '../engine/votes/vote.ts';
import { grouped } from '../english.ts';
import { nothingApplied } from '../verdict/ballot.ts';
import type { Decision, Verdict } from '../verdict/verdict.ts';
import type { ReviewerReport } from './report.ts';

/** A decision as a person reads it. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  approved: 'Approved',
  'needs-work': 'Needs work',
  rejected: 'Rejected',
  inconclusive: 'Could not judge',
};

/** A decision at a glance; always beside its words, never instead of them. */
export const decisionIcons: Readonly<Record<Decision, string>> = {
  approved: '\u2705',
  'needs-work': '\u{1F7E0}',
  rejected: '\u274C',
  inconclusive: '\u2753',
};

/** What a reviewer says, in two words and at a glance. */
export function voteOf({ reviewer, outcome, review }: ReviewerReport): {
  readonly icon: string;
  readonly words: string;
} {
  const absent = '\u26AA';
  switch (outcome.status) {
    case 'completed': {
      if (review === undefined) return { icon: absent, words: 'no review' };
      if (nothingApplied(review)) return { icon: absent, words: 'nothing applied' };
      const open = review.undecided.length + review.unread.length > 0;
      const also = open ? ', not everything decided' : '';
      if (!review.approved) {
        const vetoed = reviewer.veto === 'approval' || (reviewer.veto && review.findings.some(({ blocks }) => blocks));
        return { icon: decisionIcons.rejected, words: `does not approve${vetoed ? ' (veto)' : ''}${also}` };
      }
      return { icon: decisionIcons[open ? 'inconclusive' : 'approved'], words: `approves${also}` };
    }
    case 'failed':
      return { icon: absent, words: 'failed' };
    case 'blocked':
      return { icon: absent, words: 'was blocked' };
    case 'timed-out':
      return { icon: absent, words: 'timed out' };
    case 'skipped':
      return { icon: absent, words: 'was not asked' };
    case 'cancelled':
      return { icon: absent, words: 'was cancelled' };
    default:
      return outcome.status satisfies never;
  }
}

/** The score of a review as it counts; `undefined` where there is no review, or none that counts. */
export function scoreOf({ review }: ReviewerReport): number | null | undefined {
  return review === undefined || nothingApplied(review) ? undefined : review.score;
}

/** What a row adds to the left side of the comparison. */
export function addedWords(row: Contribution | undefined, verdict: Verdict, strategy: Strategy): string {
  if (row === undefined) return '';
  switch (row.role) {
    case 'voted':
    case 'counted-against':
      if (!weighs(verdict)) return '\u2013';
      return String(strategy === 'weighted' ? row.points / 1000 : row.points);
    case 'advised':
      return 'advises only';
    case 'abstained':
      return 'abstains';
    case 'left-out':
      return 'left out';
    case 'required-absent':
      return 'missing';
    default:
      return row.role satisfies never;
  }
}

/** The comparison in words, introduced by what was compared. */
export function arithmeticWords(verdict: Verdict, strategy: Strategy): string {
  const label = weighs(verdict) ? `Strategy ${strategy}` : 'Before any vote counts';
  return `${label}: ${verdict.arithmetic.inWords}`;
}

/** Whether the strategy was asked at all. */
function weighs({ decidedBy }: Verdict): boolean {
  return decidedBy !== 'required-absent' && decidedBy !== 'quorum';
}

/** Why a changed file was not judged, and what can be done where it should have been. May hold text from outside. */
export function exclusionWords(exclusion: Exclusion): string {
  const remedy = isUnread(exclusion) ? remedyOf(exclusion) : undefined;
  return remedy === undefined ? whyLeftOut(exclusion) : `${whyLeftOut(exclusion)}; ${remedy}`;
}

function whyLeftOut(exclusion: Exclusion): string {
  switch (exclusion.reason) {
    case 'removed':
      return 'removed';
    case 'not-matched':
      return 'not content, by the configured patterns';
    case 'excluded':
      return `excluded by the pattern ${exclusion.pattern}`;
    case 'media':
      return 'media, which holds no text to judge';
    case 'unchanged-text':
      return 'its text did not change';
    case 'symlink':
      return 'a symbolic link';
    case 'submodule':
      return 'a submodule';
    case 'empty':
      return 'empty';
    case 'binary':
      return 'binary';
    case 'lfs-pointer':
      return 'stored in Git LFS: only a pointer is in the repository';
    case 'not-utf8':
      return 'not UTF-8 text';
    case 'too-large':
      return `${grouped(exclusion.bytes)} bytes, and at most ${grouped(exclusion.limit)} are read`;
    case 'unreadable':
      return `could not be read: ${exclusion.cause}`;
    default:
      return exclusion satisfies never;
  }
}
