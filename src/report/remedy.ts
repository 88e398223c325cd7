import { verdictIfFixed } from '../verdict/if-fixed.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import type { FileReport } from './report.ts';
import { cutShort, type ShownFinding, shownFindings } from './shown-findings.ts';

/** What would let a page pass. */
export interface Remedy {
  /** How many of the findings, in the order in which they are shown, have to be fixed. */
  readonly fixes: number;
  /** The score that the page would then have. */
  readonly score: number;
}

/** The fewest findings from the top whose fixing lets the page pass; `undefined` when no number of them does. */
export function remedyOf(file: FileReport, policy: VerdictPolicy): Remedy | undefined {
  if (file.verdict.decision === 'approved' || file.ballots === undefined) return undefined;
  const findings = actionable(file, policy);
  const cut = cutShort(file);
  for (let fixes = 1; fixes <= findings.length; fixes += 1) {
    const { decision, score } = verdictWithout(findings.slice(0, fixes), file, policy);
    if (decision === 'approved')
      return findings.slice(0, fixes).some((one) => cut.has(one)) ? undefined : { fixes, score };
  }
  return undefined;
}

/** How many points of the page's score a finding costs, together with the others of its criterion; 0 when none. */
export function pointsOf(shown: ShownFinding, file: FileReport, policy: VerdictPolicy): number {
  if (file.ballots === undefined) return 0;
  const { finding, reviewers } = shown;
  const same = shownFindings(file).filter(
    (other) => other.finding.criterion === finding.criterion && other.reviewers[0] === reviewers[0],
  );
  const { score } = verdictWithout(same, file, policy);
  return Math.round((score - file.verdict.score) * 10) / 10;
}

/** The findings that keep a page from passing: those that must be fixed, then those that cost the most points. */
export function actionable(file: FileReport, policy: VerdictPolicy): readonly ShownFinding[] {
  const shown = shownFindings(file).filter(({ group }) => group !== 'already-there');
  const points = new Map(shown.map((one) => [one, pointsOf(one, file, policy)]));
  const first = shown.filter(({ group }) => group === 'must-fix');
  const rest = shown.filter(({ group }) => group !== 'must-fix');
  return [
    ...first,
    ...rest.toSorted((one, other) => (points.get(other) ?? 0) - (points.get(one) ?? 0) || ease(one) - ease(other)),
  ];
}

/** Of two that cost the same, what can be done at once comes first. */
function ease({ finding: { suggestion, range } }: ShownFinding): number {
  return suggestion !== undefined ? 0 : range !== undefined ? 1 : 2;
}

/** Of what is said of several places by one name nothing is fixed before all of them are. */
function verdictWithout(fixed: readonly ShownFinding[], file: FileReport, policy: VerdictPolicy) {
  const without = new Set(fixed);
  const kept = shownFindings(file).filter(
    (one) => one.group !== 'already-there' && one.finding.waived === undefined && !without.has(one),
  );
  const left = new Set(kept.flatMap(({ keys }) => keys));
  const gone = fixed.flatMap(({ keys }) => keys).filter((one) => !left.has(one));
  return verdictIfFixed(file, new Set(gone), policy);
}
