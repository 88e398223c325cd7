import type { LineRange } from '../content/content.ts';
import { lastLineOf } from '../content/position.ts';
import { counted } from '../english.ts';
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
  /** Stable for the same finding, whatever its line; hexadecimal. */
  readonly fingerprint: string;
}

/** A review that comments and neither approves nor requests changes: the check is the gate. */
export interface PullRequestReview {
  readonly body: string;
  /** The most important first; without any there is no review. */
  readonly comments: readonly ReviewComment[];
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
  const chosen = candidates.toSorted((one, other) => rank(one) - rank(other)).slice(0, commentLimit);
  return {
    body: `${counted(chosen.length, 'finding')} on changed lines; the verdict and everything else stand in the comment of the gate.`,
    comments: chosen.map(({ file, shown, place }) => ({
      path: file.path,
      ...place,
      fingerprint: shown.finding.fingerprint,
      body: bodyOf(shown, file, report),
    })),
  };
}

/** Lines that GitHub accepts: inside one hunk, on the head side; one line outside fails the whole review. */
function placeOf(
  { finding, group }: ShownFinding,
  file: FileReport,
): Pick<ReviewComment, 'line' | 'startLine'> | undefined {
  const { range, quote, standing } = finding;
  if (range === undefined || standing !== 'changed' || group === 'already-there' || quote?.match === 'near')
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

/** The message once, and the fix once: as a button where GitHub offers one, else in words. */
function bodyOf(shown: ShownFinding, file: FileReport, report: Report): string {
  const suggestion = suggestionBlock(shown.finding, file, report.subject);
  const place = { subject: report.subject, path: file.path, words: wordsIn(report.language) };
  return [findingRemark(shown, place, suggestion.length > 0), ...suggestion].join('\n\n');
}
