import { listed } from '../review/english.ts';
import { dissenters, hasDissent } from './dissent.ts';
import type { Decision, Verdict } from './verdict.ts';
import { type WholeDecision, worstOf } from './worst-of.ts';

/** Whether a verdict decides about the job, or is only shown. */
export const modes = ['enforce', 'advise'] as const;
export type Mode = (typeof modes)[number];

/** The verdict of the whole change, and what follows from it. */
export interface Whole extends WholeDecision {
  /** What the job's conclusion follows: approved, or advisory mode. */
  readonly passed: boolean;
}

/** Sums up the pages, and what was not read, to the verdict of the whole. */
export function decideWhole(verdicts: readonly Verdict[], holds: readonly string[], mode: Mode): Whole {
  const ofPages = worstOf(verdicts);
  const { decision, score } = worstOf([
    ...verdicts,
    ...holds.map(() => ({ decision: 'inconclusive', score: 0 }) as const),
  ]);
  const reason = reasonOf(decision, ofPages, holds, verdicts.length > 0);
  const carried = decision === 'approved' && verdicts.length > 1 ? verdicts.filter(hasDissent) : [];
  return {
    decision,
    reason: carried.length === 0 ? reason : `${reason} ${carriedWords(carried)}`,
    score,
    passed: decision === 'approved' || mode === 'advise',
  };
}

/** How a command ends, as scripts see it. */
export const exitCodes = { approved: 0, notApproved: 1, usage: 2, inconclusive: 3, interrupted: 130 } as const;

/** The exit code of the command for a decision. */
export function exitCodeOf(decision: Decision): number {
  switch (decision) {
    case 'approved':
      return exitCodes.approved;
    case 'inconclusive':
      return exitCodes.inconclusive;
    case 'needs-work':
    case 'rejected':
      return exitCodes.notApproved;
    default:
      return decision satisfies never;
  }
}

function carriedWords(verdicts: readonly Verdict[]): string {
  const names = [...new Set(verdicts.flatMap(dissenters))];
  return `To ${verdicts.length} of them there is an objection, from ${listed(names)}.`;
}

/** What the pages come to, and what was not read, the graver of both first. */
function reasonOf(decision: Decision, ofPages: WholeDecision, holds: readonly string[], hasPages: boolean): string {
  if (holds.length === 0) return ofPages.reason;
  const words = holds.join('; ');
  if (!hasPages) return `Nothing could be judged: ${words}.`;
  const unread = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const parts = decision === ofPages.decision ? [ofPages.reason, unread] : [unread, ofPages.reason];
  return parts.join(' ');
}
