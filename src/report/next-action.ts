import type { LeftOut } from '../content/content.ts';
import { remedyOf, unreadContent } from '../content/unread.ts';
import { counted, listed } from '../english.ts';
import { dissenters, hasDissent } from '../verdict/dissent.ts';
import type { Decision } from '../verdict/verdict.ts';
import type { FileReport } from './report.ts';
import { totalsOf } from './shown-findings.ts';

/** What is left to do on pages that a mean or a majority carried over somebody's objection. */
function despite(files: readonly FileReport[]): string {
  const names = [...new Set(files.flatMap(({ verdict }) => dissenters(verdict)))];
  const who = listed(names);
  const objects = `${who} ${names.length === 1 ? 'objects, and has' : 'object, and have'} no veto`;
  const { mustFix, advice } = totalsOf(files.filter(({ verdict }) => hasDissent(verdict)));
  if (mustFix > 0) return `Mend the ${counted(mustFix, 'blocking finding')} all the same: ${objects}.`;
  return advice > 0
    ? `Look at the ${counted(advice, 'finding')} all the same: ${objects}.`
    : `Ask the owner of ${who} what is missed: ${objects}.`;
}

/** What the reader of each decision can do, from what the reviewers found. */
export function nextActionOf(
  decision: Decision,
  files: readonly FileReport[],
  holds: readonly string[],
  leftOut: readonly LeftOut[] = [],
): string {
  switch (decision) {
    case 'approved':
      if (files.length === 0) return 'Nothing to do.';
      return files.some(({ verdict }) => hasDissent(verdict))
        ? despite(files)
        : 'Nothing to do: this content may be published.';
    case 'rejected':
    case 'needs-work': {
      const { mustFix, advice } = totalsOf(files.filter(({ verdict }) => verdict.decision !== 'approved'));
      if (mustFix > 0) return `Mend the ${counted(mustFix, 'blocking finding')} and push again.`;
      return advice > 0
        ? `Look at the ${counted(advice, 'finding')}, mend what is right, and push again.`
        : 'Ask the owner of the reviewers that did not approve what they miss.';
    }
    case 'inconclusive': {
      const [hold] = holds;
      const [remedy] = unreadContent(leftOut).flatMap(({ exclusion }) => remedyOf(exclusion) ?? []);
      if (hold !== undefined) return `A person must look: ${hold}${remedy === undefined ? '' : `; ${remedy}`}.`;
      const unanswered = files
        .flatMap(({ reviewers }) => reviewers)
        .filter(({ reviewer, outcome }) => reviewer.required && outcome.status !== 'completed');
      return unanswered.length > 0
        ? 'Run it again once the cause is mended; reviews that were completed are kept.'
        : 'A person must look at what could not be decided.';
    }
    default:
      return decision satisfies never;
  }
}
