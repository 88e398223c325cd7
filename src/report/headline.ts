import { dissenters } from '../verdict/dissent.ts';
import type { Report } from './report.ts';
import { moreMustBeFixed, totalsOf } from './shown-findings.ts';
import { type Problems, type Why, whyOf } from './why.ts';

/** What the first line of a report says after the verdict. */
export type Headline =
  | { readonly kind: 'nothing-to-review' }
  | { readonly kind: 'passes'; readonly pages: number; readonly despite: readonly string[] }
  | { readonly kind: 'page'; readonly why: Why }
  | ({ readonly kind: 'problems'; readonly pages: number; readonly of: number } & Problems)
  | { readonly kind: 'pages'; readonly counts: Counts; readonly of: number }
  /** Something beside the pages holds the change; the reason is one of ours, with names of others in it. */
  | { readonly kind: 'held'; readonly reason: string };

/** How many pages of a change did not pass, by how. */
export interface Counts {
  readonly rejected: number;
  readonly needsWork: number;
  readonly notChecked: number;
}

/** What to say first about a change. */
export function headlineOf(report: Report): Headline {
  const { overall, files, policy, holds } = report;
  const [only] = files;
  if (overall.decision === 'approved') {
    if (only === undefined) return { kind: 'nothing-to-review' };
    const despite = [...new Set(files.flatMap(({ verdict }) => dissenters(verdict)))];
    if (files.length === 1) return { kind: 'page', why: whyOf(only, policy) };
    return { kind: 'passes', pages: files.length, despite };
  }
  const open = files.filter(({ verdict }) => verdict.decision !== 'approved');
  const gravest = open.filter(({ verdict }) => verdict.decision === overall.decision);
  if (only === undefined || gravest.length === 0) {
    return { kind: 'held', reason: holds.length === 0 ? overall.reason : holds.join('; ') };
  }
  if (files.length === 1) return { kind: 'page', why: whyOf(only, policy) };
  const problems = totalsOf(open).mustFix;
  const count = (decision: Report['overall']['decision']): number =>
    files.filter(({ verdict }) => verdict.decision === decision).length;
  const counts = { rejected: count('rejected'), needsWork: count('needs-work'), notChecked: count('inconclusive') };
  if (problems > 0 && counts.notChecked === 0) {
    const pages = open.filter((file) => totalsOf([file]).mustFix > 0).length;
    return { kind: 'problems', problems, atLeast: moreMustBeFixed(open), pages, of: files.length };
  }
  return { kind: 'pages', counts, of: files.length };
}
