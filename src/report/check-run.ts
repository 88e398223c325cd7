import { lastLine } from './location.ts';
import { markdownPage } from './markdown-page.ts';
import { annotationText, oneLine } from './neutralise.ts';
import type { Report } from './report.ts';
import { type ShownFinding, shownFindings } from './shown-findings.ts';
import { decisionWords } from './verdict-words.ts';
import { bytes } from './within-limit.ts';

/** One remark at lines of a file; columns only where it stays on one line. */
interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** What the check run shows; its conclusion follows the report's own. */
export interface CheckRunText {
  readonly title: string;
  readonly summary: string;
  /** The most important first. */
  readonly annotations: readonly Annotation[];
}

/** The Checks API takes 50 annotations a request, and we make one request. */
const annotationLimit = 50;
/** Longest title that the Checks API takes. */
const titleLimit = 255;
/** Below the 65,535 characters that the Checks API takes; counted in bytes to be on the safe side. */
const summaryLimit = 65_000;

/** The verdict as a check run on the head commit. */
export function renderCheckRun(report: Report): CheckRunText {
  const { overall } = report;
  return {
    title: oneLine(`${decisionWords[overall.decision]}: ${overall.reason}`, titleLimit),
    summary: markdownPage(report, {
      limit: summaryLimit,
      measure: bytes,
      rows: 50,
      whole: false,
      elsewhere: 'see report.md in the artifact of this run',
    }),
    annotations: annotations(report),
  };
}

/** The findings on lines that can be shown beside the text, worst first over all files. */
function annotations(report: Report): readonly Annotation[] {
  const all = report.files.flatMap((file) =>
    shownFindings(file).flatMap((shown) => {
      const annotation = annotationOf(file.path, shown, report.mode);
      return annotation === undefined ? [] : [annotation];
    }),
  );
  const order = ['failure', 'warning', 'notice'];
  return all.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level)).slice(0, annotationLimit);
}

function annotationOf(path: string, shown: ShownFinding, mode: Report['mode']): Annotation | undefined {
  const { finding, group } = shown;
  // Old text would crowd out what the change brought in.
  if (group === 'already-there') return undefined;
  const range = finding.range ?? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const end = lastLine(range);
  const oneLineOnly =
    end === range.startLine && range.endLine === range.startLine && range.endColumn > range.startColumn;
  const severe = group === 'must-mend' && mode === 'enforce' ? 'failure' : 'warning';
  return {
    path,
    startLine: range.startLine,
    endLine: end,
    // Columns are taken only where start and end line are the same.
    ...(oneLineOnly ? { startColumn: range.startColumn, endColumn: range.endColumn - 1 } : {}),
    level: finding.severity === 'info' && group === 'advice' ? 'notice' : severe,
    title: oneLine(`${shown.criteria.map(({ id }) => id).join(', ')} (${shown.reviewers.join(', ')})`, titleLimit),
    message: annotationText(
      [finding.message, ...(finding.quote === undefined ? [] : [`\u201C${finding.quote.text}\u201D`])].join('\n'),
    ),
  };
}
