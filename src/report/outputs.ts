import type { Decision } from '../verdict/verdict.ts';
import type { Report } from './report.ts';
import { totalsOf } from './shown-findings.ts';

/** Where the files and the comment of a run are; set by the door. */
export interface OutputPlaces {
  readonly reportPath: string;
  readonly contextPath: string;
  readonly artifactId?: number;
  readonly commentUrl?: string;
}

/** The outputs of the step, by name. Words of ours, numbers, our own paths and addresses: later steps put them into shells. */
export interface StepOutputs {
  readonly verdict: Decision;
  readonly approved: boolean;
  readonly score: number;
  readonly 'files-reviewed': number;
  /** As many as the report lists on changed text. */
  readonly findings: number;
  readonly 'report-path': string;
  readonly 'context-path': string;
  readonly 'artifact-id'?: number;
  readonly 'comment-url'?: string;
}

/** What the step hands to the steps after it. */
export function stepOutputs(report: Report, places: OutputPlaces): StepOutputs {
  const { overall, files } = report;
  const { mustMend, advice } = totalsOf(files);
  const { artifactId, commentUrl } = places;
  return {
    verdict: overall.decision,
    approved: overall.decision === 'approved',
    score: overall.score,
    'files-reviewed': files.length,
    findings: mustMend + advice,
    'report-path': places.reportPath,
    'context-path': places.contextPath,
    ...(artifactId === undefined ? {} : { 'artifact-id': artifactId }),
    ...(commentUrl === undefined || !isOurs(commentUrl, report) ? {} : { 'comment-url': commentUrl }),
  };
}

/** An address that an answer of the API named is only passed on when it lies in our own repository. */
function isOurs(url: string, { subject }: Report): boolean {
  if (subject.kind === 'local') return false;
  return url.startsWith(`${subject.serverUrl}/${subject.repository}/`) && /^[\w.:/#?=%-]+$/.test(url);
}
