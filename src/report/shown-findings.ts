import { type Finding, severitySchema } from '../review/review.ts';
import { isSameComplaint, wordsOf } from '../review/same-complaint.ts';
import type { FileReport, Report } from './report.ts';

/** What a finding asks of the writer. */
type FindingGroup = 'must-fix' | 'advice' | 'already-there';

/** A finding as it is shown once, however many reviewers and criteria it comes from. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly group: FindingGroup;
  readonly reviewers: readonly string[];
  /** Those of all findings that are told here. */
  readonly fingerprints: readonly string[];
  readonly criteria: readonly { readonly id: string; readonly text?: string; readonly source?: string }[];
}

/** How much a finding matters, worst first. */
const severities = severitySchema.options;
const groups: readonly FindingGroup[] = ['must-fix', 'advice', 'already-there'];

/** The findings on a file: what several reviewers say of the same place once, co-signed; worst first, then from top to bottom. */
export function shownFindings(file: FileReport): readonly ShownFinding[] {
  const known = shownBefore.get(file) ?? shown(file);
  shownBefore.set(file, known);
  return known;
}

/** Every output asks, and some ask for each finding. */
const shownBefore = new WeakMap<FileReport, readonly ShownFinding[]>();

function shown(file: FileReport): readonly ShownFinding[] {
  const merged = new Map<string, ShownFinding>();
  const byLine = new Map<
    number | undefined,
    { readonly key: string; readonly by: string; readonly finding: Finding }[]
  >();
  for (const { reviewer, review } of file.reviewers) {
    for (const finding of review?.findings ?? []) {
      const group = groupOf(finding, reviewer.weight > 0);
      const declared = reviewer.criteria.find(({ id }) => id === finding.criterion);
      const source = finding.source ?? declared?.source;
      const criterion = {
        id: finding.criterion,
        ...(declared === undefined ? {} : { text: declared.text }),
        ...(source === undefined ? {} : { source }),
      };
      const neighbours = byLine.get(finding.range?.startLine) ?? [];
      byLine.set(finding.range?.startLine, neighbours);
      const twin =
        reviewer.kind === 'rules'
          ? neighbours.find(({ by, finding: first }) => by !== reviewer.name && isSameComplaint(first, finding))
          : undefined;
      const key = twin?.key ?? identityOf(finding);
      if (reviewer.kind === 'rules') neighbours.push({ key, by: reviewer.name, finding });
      const known = merged.get(key);
      merged.set(key, {
        finding: known === undefined ? finding : stronger(known.finding, finding),
        group: groups[Math.min(groups.indexOf(group), groups.indexOf(known?.group ?? 'already-there'))] ?? 'advice',
        reviewers: [...new Set([...(known?.reviewers ?? []), reviewer.name])],
        fingerprints: [...(known?.fingerprints ?? []), finding.fingerprint],
        criteria: known?.criteria.some(({ id }) => id === criterion.id)
          ? known.criteria
          : [...(known?.criteria ?? []), criterion],
      });
    }
  }
  return [...merged.values()].sort(
    (one, other) =>
      groups.indexOf(one.group) - groups.indexOf(other.group) ||
      severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity) ||
      (one.finding.range?.startLine ?? 0) - (other.finding.range?.startLine ?? 0) ||
      (one.finding.range?.startColumn ?? 0) - (other.finding.range?.startColumn ?? 0),
  );
}

/** Words and place; without a place the criterion too, so that two things missing stay two. */
function identityOf(finding: Finding): string {
  const { range, criterion } = finding;
  const words = wordsOf(finding);
  return JSON.stringify(range === undefined ? [words, criterion] : [words, range]);
}

/** The graver of two findings that say the same, with the remedy of the other where it has none itself. */
function stronger(first: Finding, second: Finding): Finding {
  const [kept, other] = worse(second, first) ? [second, first] : [first, second];
  const samePlace = JSON.stringify(kept.range) === JSON.stringify(other.range);
  return kept.suggestion === undefined && other.suggestion !== undefined && samePlace
    ? { ...kept, suggestion: other.suggestion }
    : kept;
}

function worse(one: Finding, other: Finding): boolean {
  if (one.blocks !== other.blocks) return one.blocks;
  return severities.indexOf(one.severity) < severities.indexOf(other.severity);
}

/** What an adviser finds keeps nothing from being approved, however grave: "must" would send the writer the wrong way. */
function groupOf({ blocks, standing }: Finding, hasVote: boolean): FindingGroup {
  if (blocks && hasVote) return 'must-fix';
  return standing === 'already-there' ? 'already-there' : 'advice';
}

/** How many findings there are, as they are shown. */
export interface FindingTotals {
  readonly mustFix: number;
  readonly advice: number;
  readonly alreadyThere: number;
}

/** Counts what `shownFindings` gives, so that no number disagrees with the list below it. */
export function totalsOf(files: Report['files']): FindingTotals {
  const all = files.flatMap((file) => shownFindings(file).map(({ group }) => group));
  return {
    mustFix: all.filter((group) => group === 'must-fix').length,
    advice: all.filter((group) => group === 'advice').length,
    alreadyThere: all.filter((group) => group === 'already-there').length,
  };
}
