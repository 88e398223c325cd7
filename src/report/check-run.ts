import { type ExportedFinding, exportedFindings } from './export-finding.ts';
import { titleOf } from './head.ts';
import { wordsIn } from './language/languages.ts';
import type { Words } from './language/words.ts';
import { markdownPage } from './markdown-page.ts';
import { annotationText, oneLine } from './neutralise.ts';
import type { Report } from './report.ts';
import { isRemarked } from './review-comments.ts';
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

/** The verdict as a check run on the head commit, without an annotation for what a remark at its line says. */
export function renderCheckRun(report: Report, remarked: ReadonlySet<string> = new Set()): CheckRunText {
  const words = wordsIn(report.language);
  return {
    title: oneLine(titleOf(report, words), titleLimit),
    summary: markdownPage(report, {
      limit: summaryLimit,
      measure: bytes,
      rows: 50,
      unfolded: 45,
      elsewhere: ({ elsewhere }) => elsewhere.artifact,
    }),
    annotations: annotations(report, words, remarked),
  };
}

/** The findings on lines that can be shown beside the text, worst first over all files. */
function annotations(report: Report, words: Words, remarked: ReadonlySet<string>): readonly Annotation[] {
  const order = ['failure', 'warning', 'notice'];
  return (
    exportedFindings(report)
      // Old text would crowd out what the change brought in.
      .filter(({ path, shown }) => shown.group !== 'already-there' && !isRemarked(shown.finding, path, remarked))
      .map((one) => annotationOf(one, words))
      .toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
      .slice(0, annotationLimit)
  );
}

const levels = { error: 'failure', warning: 'warning', note: 'notice' } as const;

function annotationOf({ path, shown, level, lines, columns }: ExportedFinding, { quoted }: Words): Annotation {
  const { finding, criteria, reviewers } = shown;
  return {
    path,
    startLine: lines.start,
    endLine: lines.end,
    // Columns are taken only where start and end line are the same.
    ...(columns === undefined ? {} : { startColumn: columns.start, endColumn: columns.end }),
    level: levels[level],
    title: oneLine(`${criteria.map(({ id }) => id).join(', ')} (${reviewers.join(', ')})`, titleLimit),
    message: annotationText(
      [
        finding.message,
        ...(finding.quote === undefined ? [] : [quoted(finding.quote.text)]),
        ...shown.reasons.map((reason) => `${reason.finding.message} (${reason.reviewer})`),
      ].join('\n'),
    ),
  };
}
