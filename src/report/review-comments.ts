import type { LineRange } from '../content/content.ts';
import { lastLineOf } from '../content/position.ts';
import type { Finding } from '../review/review.ts';
import { findingRemark } from './finding-markdown.ts';
import { wordsIn } from './language/languages.ts';
import type { FileReport, Report } from './report.ts';
import { type ShownFinding, shownFindings } from './shown-findings.ts';
import { suggestionBlock } from './suggestion-block.ts';

/** One comment on lines of the head side of the diff. */
export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  /** Only when it differs from `line`. */
  readonly startLine?: number;
  readonly body: string;
  /** Of every finding that it tells; each stable for the same finding, whatever its line; hexadecimal. */
  readonly fingerprints: readonly string[];
}

/** A review that comments and neither approves nor requests changes: the check is the gate. */
export interface PullRequestReview {
  readonly body: string;
  /** The most important first; without any there is no review. */
  readonly comments: readonly ReviewComment[];
  /** How often each finding still is on its page, at a line or not: what a remark told and is not among them is fixed. */
  readonly standing: ReadonlyMap<string, number>;
  /** Pages that were not judged to the end: nobody can say of a finding on them that it is gone. */
  readonly unsettled: ReadonlySet<string>;
  /** How a remark begins whose finding is gone, or stands at another line by now. */
  readonly words: { readonly fixed: string; readonly moved: string };
}

/** More is noise; the sticky comment has them all. GitHub refuses reviews of some thirty as "submitted too quickly". */
const commentLimit = 10;

/**
 * The findings that stand on changed lines of the diff, worst first. The same findings are chosen on every push, so that
 * whoever posts them can leave out those that are there already, and the eleventh never follows the tenth.
 */
export function renderReview(report: Report): PullRequestReview {
  const candidates = report.files.flatMap((file) =>
    shownFindings(file).flatMap((shown) => {
      const place = placeOf(shown, file);
      return place === undefined ? [] : [{ file, shown, place }];
    }),
  );
  const rank = ({ shown }: (typeof candidates)[number]): number =>
    shown.group === 'must-fix' ? 0 : shown.finding.severity === 'info' ? 2 : 1;
  // What is said of the same lines is one remark: GitHub applies one suggestion to a line.
  const groups = [
    ...Map.groupBy(
      candidates.toSorted((one, other) => rank(one) - rank(other)),
      ({ file, place }) => JSON.stringify([file.path, place.startLine ?? place.line, place.line]),
    ).values(),
  ].slice(0, commentLimit);
  const words = wordsIn(report.language);
  return {
    body: words.remark.body(groups.length),
    comments: groups.flatMap((group): readonly ReviewComment[] => {
      const [first] = group;
      if (first === undefined) return [];
      const all = group.map(({ shown }) => shown);
      return [
        {
          path: first.file.path,
          ...first.place,
          fingerprints: all.map(({ finding }) => finding.fingerprint),
          body: bodyOf(all, first.file, report),
        },
      ];
    }),
    standing: countsOf(report.files.flatMap((file) => shownFindings(file).flatMap(({ fingerprints }) => fingerprints))),
    unsettled: new Set(report.files.filter(isUnsettled).map(({ path }) => path)),
    words: words.remark,
  };
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The findings that the remarks of a review tell, each by its name and its line: a page may have it on others, too. */
export function remarkedIn({ comments }: PullRequestReview): ReadonlySet<string> {
  return new Set(
    comments.flatMap(({ path, line, fingerprints }) => fingerprints.map((one) => placeKey(one, path, line))),
  );
}

/** Whether a finding is among those that remarks tell. */
export function isRemarked({ fingerprint, range }: Finding, path: string, remarked: ReadonlySet<string>): boolean {
  return range !== undefined && remarked.has(placeKey(fingerprint, path, lastLineOf(range)));
}

function placeKey(fingerprint: string, path: string, line: number): string {
  return JSON.stringify([fingerprint, path, line]);
}

function isUnsettled({ reviewers }: FileReport): boolean {
  return reviewers.some(({ outcome }) => outcome.status !== 'completed');
}

/** Lines that GitHub accepts: inside one hunk, on the head side; one line outside fails the whole review. */
function placeOf(
  { finding, group }: ShownFinding,
  file: FileReport,
): Pick<ReviewComment, 'line' | 'startLine'> | undefined {
  const { range, quote, standing, waived } = finding;
  if (
    range === undefined ||
    waived !== undefined ||
    standing !== 'changed' ||
    group === 'already-there' ||
    quote?.match === 'near'
  )
    return undefined;
  const line = lastLineOf(range);
  const hunk = file.commentableLines.find((lines) => includes(lines, line));
  const changed = file.changedLines.some((lines) => lines.start <= line && range.startLine <= lines.end);
  if (hunk === undefined || !changed) return undefined;
  return range.startLine < line && includes(hunk, range.startLine) ? { line, startLine: range.startLine } : { line };
}

function includes({ start, end }: LineRange, line: number): boolean {
  return start <= line && line <= end;
}

/** Each message once, and all fixes of the line in one button where GitHub offers one; those that it cannot offer in words. */
function bodyOf(all: readonly ShownFinding[], file: FileReport, report: Report): string {
  const { block, offered } = suggestionBlock(
    all.map(({ finding }) => finding),
    file,
    report.subject,
  );
  const place = { subject: report.subject, path: file.path, words: wordsIn(report.language) };
  return [...all.map((shown) => findingRemark(shown, place, offered.has(shown.finding))), ...block].join('\n\n');
}
