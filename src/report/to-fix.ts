import type { VerdictPolicy } from '../verdict/policy.ts';
import { actionable, type Remedy, remedyOf } from './remedy.ts';
import type { FileReport } from './report.ts';
import { type ShownFinding, shownFindings } from './shown-findings.ts';
import { type Why, whyOf } from './why.ts';

/** The findings on a page by what they ask of the writer, with what fixing the first ones would do. */
export interface PageFindings {
  readonly why: Why;
  /** What keeps the page from passing, the most pressing first. */
  readonly toFix: readonly ShownFinding[];
  readonly couldBeBetter: readonly ShownFinding[];
  readonly alreadyThere: readonly ShownFinding[];
  readonly remedy: Remedy | undefined;
}

/** Sorts the findings on a page for a writer who wants to see it pass. */
export function pageFindings(file: FileReport, policy: VerdictPolicy): PageFindings {
  const why = whyOf(file, policy);
  const remedy = remedyOf(file, policy);
  const open = actionable(file, policy);
  const blocking = open.filter(({ group }) => group === 'must-fix').length;
  // Where no number of fixes is enough, or a vote went missing, whatever costs points is worth a try.
  const lowersScore = file.verdict.decision === 'needs-work' || file.verdict.decision === 'rejected';
  const needed = remedy?.fixes ?? (lowersScore && blocking === 0 ? open.length : blocking);
  const count = Math.max(blocking, needed);
  return {
    why,
    toFix: open.slice(0, count),
    couldBeBetter: open.slice(count),
    alreadyThere: shownFindings(file).filter(({ group }) => group === 'already-there'),
    remedy,
  };
}

/** The score that a page needs, where a score decides about it. */
export function neededScore(why: Why): number | undefined {
  return why.kind === 'score' ? why.needed : undefined;
}
