import type { UnreadReason } from '../content/content.ts';
import { unreadContent } from '../content/unread.ts';
import { dissenters } from '../verdict/dissent.ts';
import { compareDecisions } from '../verdict/worst-of.ts';
import { actionable } from './remedy.ts';
import type { FileReport, Report, Subject } from './report.ts';
import { type ShownFinding, totalsOf } from './shown-findings.ts';

/** What the reader of a report should do next, in the parts that a sentence is made from. */
export type NextAction =
  | { readonly kind: 'nothing-to-review' }
  | { readonly kind: 'nothing'; readonly remarks: number }
  /** The first of the findings that keep the change from passing, or would if somebody else had a say. */
  | { readonly kind: 'fix'; readonly path: string; readonly shown: ShownFinding; readonly optional: boolean }
  | { readonly kind: 'ask'; readonly names: readonly string[] }
  /** The page is named where the reason is about one of several. */
  | { readonly kind: 'look'; readonly path?: string; readonly hold: string; readonly unread: UnreadReason | undefined }
  | { readonly kind: 'run-again'; readonly place: Subject['kind'] }
  | { readonly kind: 'decide'; readonly place: Subject['kind'] };

/** The first thing to do about a change. */
export function nextActionOf({
  overall,
  files,
  holds,
  leftOut,
  policy,
  subject,
  unasked,
}: Omit<Report, 'language'>): NextAction {
  switch (overall.decision) {
    case 'approved': {
      if (files.length === 0) return { kind: 'nothing-to-review' };
      const carried = files.filter(({ verdict }) => dissenters(verdict).length > 0);
      if (carried.length > 0) return firstFix(carried, policy, true) ?? { kind: 'ask', names: objectors(carried) };
      return { kind: 'nothing', remarks: totalsOf(files).advice };
    }
    case 'needs-work':
    case 'rejected': {
      const open = files.filter(({ verdict }) => verdict.decision !== 'approved');
      return firstFix(open, policy, false) ?? { kind: 'ask', names: objectors(open) };
    }
    case 'inconclusive': {
      // That a key is missing is said above; what was found without one can be fixed at once.
      if (unasked !== undefined) return firstFix(files, policy, false) ?? { kind: 'run-again', place: subject.kind };
      const [hold] = holds;
      if (hold !== undefined) return { kind: 'look', hold, unread: unreadContent(leftOut)[0]?.exclusion };
      const unanswered = files
        .flatMap(({ reviewers }) => reviewers)
        .some(({ reviewer, outcome }) => reviewer.required && outcome.status !== 'completed');
      if (unanswered) return { kind: 'run-again', place: subject.kind };
      const told = saidByChecker(files);
      return told === undefined
        ? { kind: 'decide', place: subject.kind }
        : { kind: 'look', ...told, unread: undefined };
    }
    default:
      return overall.decision satisfies never;
  }
}

/** What a checker could not decide, where no model is in doubt: it says itself what to do, and no other wording of the page would help. */
function saidByChecker(files: readonly FileReport[]): { readonly path?: string; readonly hold: string } | undefined {
  const open = files
    .filter(({ verdict }) => verdict.decision === 'inconclusive')
    .flatMap(({ path, reviewers }) => reviewers.map((entry) => ({ ...entry, path })))
    .filter(
      ({ reviewer, review }) => (reviewer.weight > 0 || reviewer.required) && (review?.undecided ?? []).length > 0,
    );
  if (open.some(({ reviewer }) => reviewer.kind === 'model')) return undefined;
  const [first] = open;
  const hold = first?.review?.undecided[0]?.replace(/\.$/u, '');
  if (first === undefined || hold === undefined) return undefined;
  return { ...(files.length > 1 ? { path: first.path } : {}), hold };
}

/** The same finding that stands first below: of the worst page, the first of what must be fixed there. */
function firstFix(files: readonly FileReport[], policy: Report['policy'], optional: boolean): NextAction | undefined {
  const worstFirst = files.toSorted((one, other) => compareDecisions(one.verdict.decision, other.verdict.decision));
  for (const file of worstFirst) {
    const [shown] = actionable(file, policy);
    if (shown !== undefined) return { kind: 'fix', path: file.path, shown, optional };
  }
  return undefined;
}

function objectors(files: readonly FileReport[]): readonly string[] {
  return [...new Set(files.flatMap(({ verdict }) => dissenters(verdict)))];
}
