import { complaintsOf, type Said } from '../review/complaint.ts';
import { findingKey } from '../review/finding-key.ts';
import { mostListed } from '../review/finding-limit.ts';
import { type Finding, severitySchema } from '../review/review.ts';
import { wordsOfFinding } from '../review/same-complaint.ts';
import type { FileReport, Report, ReviewerSummary } from './report.ts';

/** What a finding asks of the writer. */
type FindingGroup = 'must-fix' | 'advice' | 'already-there';

/** What another reviewer, or another criterion, says of the same text in words of its own. */
interface Reason {
  readonly reviewer: string;
  readonly criterion: string;
  readonly finding: Finding;
}

/** A finding as it is shown once, however many reviewers and criteria it comes from. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly group: FindingGroup;
  /** Whoever signs it, the one of the shown finding first. */
  readonly reviewers: readonly string[];
  readonly criteria: readonly { readonly id: string; readonly text?: string; readonly source?: string }[];
  /** The other reasons, in words that the finding does not have; none when everybody says the same. */
  readonly reasons: readonly Reason[];
  /** The fingerprints of all findings that are shown as this one. */
  readonly fingerprints: readonly string[];
  /** The keys of all findings that are shown as this one. */
  readonly keys: readonly string[];
  /** What people call it: the ids of all of them. */
  readonly id: string;
}

/** How much a finding matters, worst first. */
const severities = severitySchema.options;
const groups: readonly FindingGroup[] = ['must-fix', 'advice', 'already-there'];

interface Signed extends Said {
  readonly summary: ReviewerSummary;
}

/** The findings on a file: what several reviewers say of the same place once, co-signed; worst first, then from top to bottom. */
export function shownFindings(file: FileReport): readonly ShownFinding[] {
  const known = shownBefore.get(file) ?? shown(file);
  shownBefore.set(file, known);
  return known;
}

/** Every output asks, and some ask for each finding. */
const shownBefore = new WeakMap<FileReport, readonly ShownFinding[]>();

function shown(file: FileReport): readonly ShownFinding[] {
  const said = file.reviewers.flatMap(({ reviewer, review }) =>
    (review?.findings ?? []).map(
      (finding): Signed => ({ reviewer: reviewer.name, kind: reviewer.kind, finding, summary: reviewer }),
    ),
  );
  return complaintsOf(said)
    .map(({ lead, others }): ShownFinding => {
      const all = [lead, ...others];
      const criteria = new Map(all.toReversed().map((one) => [one.finding.criterion, criterionOf(one)] as const));
      const words = new Set([wordsOfFinding(lead.finding)]);
      return {
        finding: lead.finding,
        group: gravest(all.map(({ finding, summary }) => groupOf(finding, summary.weight > 0))),
        reviewers: [...new Set(all.map(({ reviewer }) => reviewer))],
        criteria: [...new Set(all.map(({ finding }) => finding.criterion))].flatMap((id) => criteria.get(id) ?? []),
        reasons: others.flatMap(({ reviewer, finding }) => {
          const isNew = !words.has(wordsOfFinding(finding));
          words.add(wordsOfFinding(finding));
          return isNew ? [{ reviewer, criterion: finding.criterion, finding }] : [];
        }),
        fingerprints: [...new Set(all.map(({ finding }) => finding.fingerprint))],
        keys: [...new Set(all.map(({ finding }) => findingKey(finding)))],
        id: [...new Set(all.map(({ finding }) => file.ids?.[findingKey(finding)] ?? finding.fingerprint))].join(','),
      };
    })
    .sort(
      (one, other) =>
        groups.indexOf(one.group) - groups.indexOf(other.group) ||
        severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity) ||
        (one.finding.range?.startLine ?? 0) - (other.finding.range?.startLine ?? 0) ||
        (one.finding.range?.startColumn ?? 0) - (other.finding.range?.startColumn ?? 0),
    );
}

function criterionOf({ finding, summary }: Signed): ShownFinding['criteria'][number] {
  const declared = summary.criteria.find(({ id }) => id === finding.criterion);
  const source = finding.source ?? declared?.source;
  return {
    id: finding.criterion,
    ...(declared === undefined ? {} : { text: declared.text }),
    ...(source === undefined ? {} : { source }),
  };
}

function gravest(all: readonly FindingGroup[]): FindingGroup {
  return groups.find((group) => all.includes(group)) ?? 'advice';
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

/** The findings beside which there may be more that are not listed: fixing them all promises nothing. */
export function cutShort(file: FileReport): ReadonlySet<ShownFinding> {
  const listed = shownFindings(file).filter(
    ({ finding, group }) => group !== 'already-there' && finding.standing !== 'already-there',
  );
  const groups = Map.groupBy(listed, ({ finding, reviewers }) => JSON.stringify([reviewers[0], finding.criterion]));
  return new Set([...groups.values()].filter(({ length }) => length >= mostListed).flat());
}

/** Whether more may have to be fixed on these pages than is listed and counted. */
export function moreMustBeFixed(files: Report['files']): boolean {
  return files.some((file) => [...cutShort(file)].some(({ group }) => group === 'must-fix'));
}
