import { lastLineOf } from '../content/position.ts';
import type { Finding } from '../review/review.ts';
import { wordsIn } from './language/languages.ts';
import type { Words } from './language/words.ts';
import { annotationText } from './neutralise.ts';
import type { Report } from './report.ts';
import { type ShownFinding, shownFindings } from './shown-findings.ts';

/** How grave a finding is for tools that know three steps. */
export type Level = 'error' | 'warning' | 'note';

/** A finding with its page, as other tools take it. */
export interface ExportedFinding {
  readonly path: string;
  readonly shown: ShownFinding;
  readonly level: Level;
  /** `reviewer/criterion`: two reviewers may have a criterion of one name. */
  readonly rule: string;
  /** What is wrong, and what to write instead, as plain text. */
  readonly message: string;
  /** Whole lines, for a finding about the whole page the first one. Columns only on a single line, the last one included. */
  readonly lines: { readonly start: number; readonly end: number };
  readonly columns?: { readonly start: number; readonly end: number };
  /** The same for the same words of a page wherever they move; unlike any other of the same report. */
  readonly identity: string;
}

/** The grade of a finding, as every list of remarks has it: only what keeps the change from passing is an error. */
function levelOf({ finding, group }: ShownFinding, mode: Report['mode']): Level {
  if (group === 'already-there') return 'note';
  if (group === 'must-fix') return mode === 'enforce' ? 'error' : 'warning';
  return finding.severity === 'info' ? 'note' : 'warning';
}

/** All findings of a report, page by page, the gravest of each page first. */
export function exportedFindings(report: Report): readonly ExportedFinding[] {
  const seen = new Map<string, number>();
  return report.files.flatMap(({ path, ...file }) =>
    shownFindings({ path, ...file }).map((shown): ExportedFinding => {
      const { finding, reviewers, criteria } = shown;
      const known = JSON.stringify([path, finding.fingerprint]);
      const before = seen.get(known) ?? 0;
      seen.set(known, before + 1);
      return {
        path,
        shown,
        level: levelOf(shown, report.mode),
        rule: `${reviewers[0] ?? 'unknown'}/${criteria[0]?.id ?? finding.criterion}`,
        message: messageOf(shown, wordsIn(report.language)),
        ...placeOf(finding.range),
        identity: before === 0 ? finding.fingerprint : `${finding.fingerprint}-${before + 1}`,
      };
    }),
  );
}

function messageOf({ finding: { message, suggestion }, reasons }: ShownFinding, words: Words): string {
  const fix = suggestion === undefined ? '' : ` ${words.finding.fix} ${suggestion || words.finding.takeOut}`;
  const others = reasons.map(({ reviewer, finding }) => ` ${reviewer}: ${finding.message}`).join('');
  return annotationText(`${message}${fix}${others}`, 2000);
}

/** The place of a finding in whole lines, with columns where it stays on one line. */
function placeOf(range: Finding['range']): Pick<ExportedFinding, 'lines' | 'columns'> {
  if (range === undefined) return { lines: { start: 1, end: 1 } };
  const lines = { start: range.startLine, end: lastLineOf(range) };
  const single = range.startLine === range.endLine && range.endColumn > range.startColumn;
  return single ? { lines, columns: { start: range.startColumn, end: range.endColumn - 1 } } : { lines };
}
