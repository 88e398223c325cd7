import type { Report } from '../report/report.ts';
import { noUsage } from '../review/review.ts';
import { decideWhole } from '../verdict/whole.ts';

/** Whether the file that holds the rules could not be had, or has something wrong in it. */
export type ConfigurationFailure = 'unreadable' | 'invalid';

/** The report of a run that could not begin: nothing was judged, so nothing is approved, and the problems are named. */
export function reportOfProblems(
  about: Pick<Report, 'gateId' | 'version' | 'subject' | 'configuration' | 'startedAt'> & { readonly runUrl: string },
  problems: readonly string[],
  failure: ConfigurationFailure,
): Report {
  const found = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const whole = decideWhole([], [`the configuration has ${found}`], 'enforce');
  return {
    schema: 1,
    ...about,
    mode: 'enforce',
    language: 'en',
    policy: { strategy: 'weighted', threshold: 80, quorum: undefined, absent: 'exclude', blocking: 'page' },
    overall: { ...whole, ...(failure === 'invalid' ? invalid(found, about.configuration.path) : unreadable) },
    files: [],
    leftOut: [],
    holds: [],
    notices: problems,
    usage: noUsage,
    durationMs: 0,
  };
}

function invalid(found: string, path: string) {
  return {
    reason: `The configuration at the base commit has ${found}, so nothing was judged.`,
    nextAction: `Fix ${path} on the base branch, then run the job again.`,
  };
}

const unreadable = {
  reason: 'The configuration could not be read at the base commit, so nothing was judged.',
  nextAction: 'Check the input config and that the job has the permission contents: read, then run it again.',
};
