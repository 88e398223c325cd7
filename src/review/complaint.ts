import { type Finding, severitySchema } from './review.ts';
import { isSameComplaint, wordsOfFinding } from './same-complaint.ts';

/** A finding with whoever made it. */
export interface Said {
  readonly reviewer: string;
  readonly kind: 'model' | 'rules';
  readonly finding: Finding;
}

/** What a writer is told once, however many reviewers and criteria say it: the gravest finding, and the others below it. */
export interface Complaint<One extends Said = Said> {
  readonly lead: One;
  readonly others: readonly One[];
}

type Range = NonNullable<Finding['range']>;

/** How much a finding matters, worst first. */
const severities = severitySchema.options;

/**
 * Puts together what tells a writer the same. Two checkers do where they say the same thing. A model does wherever its words
 * are about text that somebody else speaks of as well: it sees a reason where a checker sees a rule, and two models put
 * one sentence in different words. What the change brought in and what stood there before stay apart.
 */
export function complaintsOf<One extends Said>(all: readonly One[]): readonly Complaint<One>[] {
  const merged = new Map<string, One[]>();
  const byLine = new Map<number | undefined, { readonly key: string; readonly one: One }[]>();
  for (const one of all.filter(({ kind }) => kind === 'rules')) {
    const line = one.finding.range?.startLine;
    const neighbours = byLine.get(line) ?? [];
    byLine.set(line, neighbours);
    const twin = neighbours.find(
      ({ one: first }) => first.reviewer !== one.reviewer && isSameComplaint(first.finding, one.finding),
    );
    const key = twin?.key ?? identityOf(one.finding);
    neighbours.push({ key, one });
    merged.set(key, [...(merged.get(key) ?? []), one]);
  }
  for (const one of all.filter(({ kind }) => kind === 'model')) {
    const key = overlapping(one.finding, merged) ?? identityOf(one.finding);
    merged.set(key, [...(merged.get(key) ?? []), one]);
  }
  return [...merged.values()].flatMap(complaintOf);
}

/** The complaint about the same text: about exactly this text rather than about more or less of it, the gravest first. */
function overlapping(finding: Finding, merged: ReadonlyMap<string, readonly Said[]>): string | undefined {
  const { range, standing } = finding;
  if (range === undefined) return undefined;
  const isOld = standing === 'already-there';
  const candidates = [...merged].flatMap(([key, members]) => {
    const near = members.filter(
      ({ finding: other }) => (other.standing === 'already-there') === isOld && overlap(other.range, range),
    );
    if (near.length === 0) return [];
    const same = near.some(({ finding: other }) => JSON.stringify(other.range) === JSON.stringify(range));
    const gravest = Math.min(...near.map(({ finding: other }) => severities.indexOf(other.severity)));
    return [{ key, rank: (same ? 0 : severities.length) + gravest }];
  });
  return candidates.toSorted((a, b) => a.rank - b.rank)[0]?.key;
}

function overlap(one: Range | undefined, other: Range): boolean {
  return one !== undefined && isBefore(one, other) && isBefore(other, one);
}

/** Whether one begins before the other has ended. */
function isBefore(
  { startLine, startColumn }: Pick<Range, 'startLine' | 'startColumn'>,
  { endLine, endColumn }: Pick<Range, 'endLine' | 'endColumn'>,
): boolean {
  return startLine < endLine || (startLine === endLine && startColumn < endColumn);
}

/** Words and place; without a place the criterion too, so that two things missing stay two. */
function identityOf(finding: Finding): string {
  const { range, criterion } = finding;
  const words = wordsOfFinding(finding);
  return JSON.stringify(range === undefined ? [words, criterion] : [words, range]);
}

function complaintOf<One extends Said>(members: readonly One[]): readonly Complaint<One>[] {
  const [first, ...rest] = members;
  if (first === undefined) return [];
  const gravest = rest.reduce((lead, one) => (isWorse(one.finding, lead.finding) ? one : lead), first);
  const remedy = members.find(
    ({ finding: { suggestion, range } }) =>
      suggestion !== undefined && JSON.stringify(range) === JSON.stringify(gravest.finding.range),
  )?.finding.suggestion;
  const lead =
    gravest.finding.suggestion === undefined && remedy !== undefined
      ? { ...gravest, finding: { ...gravest.finding, suggestion: remedy } }
      : gravest;
  return [{ lead, others: members.filter((one) => one !== gravest) }];
}

function isWorse(one: Finding, other: Finding): boolean {
  if (one.blocks !== other.blocks) return one.blocks;
  return severities.indexOf(one.severity) < severities.indexOf(other.severity);
}
