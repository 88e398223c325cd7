import { type Decision, decisions } from './verdict.ts';

/** One file as the pull request's verdict sees it. */
export interface FileDecision {
  readonly decision: Decision;
  readonly score: number;
  /** Shown when this is the only file. */
  readonly reason?: string;
}

/** The verdict of everything together. */
export interface WholeDecision {
  readonly decision: Decision;
  /** One or two sentences. Untrusted, as far as the reason of a file is. */
  readonly reason: string;
  /** The lowest of the files; 100 when there was nothing to review. */
  readonly score: number;
}

/** Below zero when the first decision is the worse one: sorts worst first. */
export function compareDecisions(one: Decision, other: Decision): number {
  return decisions.indexOf(one) - decisions.indexOf(other);
}

const outcomeWords: Readonly<Record<Decision, readonly [one: string, many: string]>> = {
  rejected: ['is rejected', 'are rejected'],
  inconclusive: ['could not be judged', 'could not be judged'],
  'needs-work': ['needs work', 'need work'],
  approved: ['is approved', 'are approved'],
};

/** The pull request is as good as its worst file; a file that matched and could not be read belongs here too. */
export function worstOf(files: readonly FileDecision[]): WholeDecision {
  const [worst] = files.map(({ decision }) => decision).sort(compareDecisions);
  if (worst === undefined) return { decision: 'approved', reason: 'Nothing to review.', score: 100 };
  const score = files.reduce((lowest, file) => Math.min(lowest, file.score), 100);
  const counts = decisions.flatMap((decision) => {
    const count = files.filter((file) => file.decision === decision).length;
    return count === 0 ? [] : [`${count} ${outcomeWords[decision][count === 1 ? 0 : 1]}`];
  });
  if (files.length === 1) {
    return { decision: worst, reason: files[0]?.reason ?? `The only file ${outcomeWords[worst][0]}.`, score };
  }
  const reason =
    worst === 'approved'
      ? `All ${files.length} files are approved.`
      : `Of ${files.length} files, ${counts.join(', ')}.`;
  return { decision: worst, reason, score };
}
