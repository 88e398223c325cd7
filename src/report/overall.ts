import type { Decision } from '../verdict/verdict.ts';
import { type WholeDecision, worstOf } from '../verdict/worst-of.ts';
import { hasObjection, objectingTo } from './objection.ts';
import type { FileReport, Overall, Report } from './report.ts';
import { totalsOf } from './shown-findings.ts';

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** What is left to do on pages that a mean or a majority carried over somebody's objection. */
function despite(files: readonly FileReport[]): string {
  const names = [...new Set(files.flatMap(objectingTo))];
  const who = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const objects = `${who} ${names.length === 1 ? 'objects, and has' : 'object, and have'} no veto`;
  const { mustMend, advice } = totalsOf(files.filter(hasObjection));
  if (mustMend > 0) return `Mend the ${count(mustMend, 'blocking finding')} all the same: ${objects}.`;
  return advice > 0
    ? `Look at the ${count(advice, 'finding')} all the same: ${objects}.`
    : `Ask the owner of ${who} what is missed: ${objects}.`;
}

/** What the reader of each decision can do, from what the reviewers found. */
function nextActionOf(decision: Decision, files: readonly FileReport[], holds: readonly string[]): string {
  switch (decision) {
    case 'approved':
      if (files.length === 0) return 'Nothing to do.';
      return files.some(hasObjection) ? despite(files) : 'Nothing to do: this content may be published.';
    case 'rejected':
    case 'needs-work': {
      const { mustMend, advice } = totalsOf(files.filter(({ verdict }) => verdict.decision !== 'approved'));
      if (mustMend > 0) return `Mend the ${count(mustMend, 'blocking finding')} and push again.`;
      return advice > 0
        ? `Look at the ${count(advice, 'finding')}, mend what is right, and push again.`
        : 'Ask the owner of the reviewers that did not approve what they miss.';
    }
    case 'inconclusive': {
      const [hold] = holds;
      if (hold !== undefined) return `A person must look: ${hold}.`;
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

function carriedWords(files: readonly FileReport[]): string {
  const names = [...new Set(files.flatMap(objectingTo))];
  return `To ${files.length} of them there is an objection, from ${names.join(', ')}.`;
}

/** What the files come to, and what was not read, the graver of both first. */
function reasonOf(decision: Decision, ofFiles: WholeDecision, holds: readonly string[], hasFiles: boolean): string {
  if (holds.length === 0) return ofFiles.reason;
  const words = holds.join('; ');
  if (!hasFiles) return `Nothing could be judged: ${words}.`;
  const unread = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const parts = decision === ofFiles.decision ? [ofFiles.reason, unread] : [unread, ofFiles.reason];
  return parts.join(' ');
}

/** Sums up the files, and what was not read, to the verdict of the whole. */
export function overallOf(files: readonly FileReport[], holds: readonly string[], mode: Report['mode']): Overall {
  const decisions = files.map(({ verdict: { decision, score, reason } }) => ({ decision, score, reason }));
  const ofFiles = worstOf(decisions);
  const { decision, score } = worstOf([
    ...decisions,
    ...holds.map(() => ({ decision: 'inconclusive', score: 0 }) as const),
  ]);
  const reason = reasonOf(decision, ofFiles, holds, files.length > 0);
  const carried = decision === 'approved' && files.length > 1 ? files.filter(hasObjection) : [];
  return {
    decision,
    reason: carried.length === 0 ? reason : `${reason} ${carriedWords(carried)}`,
    nextAction: nextActionOf(decision, files, holds),
    score,
    passed: decision === 'approved' || mode === 'advise',
  };
}
