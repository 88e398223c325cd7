import { overallOf } from '../report/overall.ts';
import type { Report } from '../report/report.ts';
import { noUsage } from '../review/review.ts';

/** The report of a run that could not begin: nothing was judged, so nothing is approved, and the problems are named. */
export function reportOfProblems(
  about: Pick<Report, 'gateId' | 'version' | 'subject' | 'configuration' | 'startedAt'> & { readonly runUrl: string },
  problems: readonly string[],
): Report {
  const found = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const overall = overallOf([], [`the configuration has ${found}`], 'enforce');
  return {
    schema: 1,
    ...about,
    mode: 'enforce',
    policy: { strategy: 'weighted', threshold: 80, quorum: undefined, absent: 'exclude' },
    overall: {
      ...overall,
      reason: `The configuration at the base commit has ${found}, so nothing was judged.`,
      nextAction: `Mend ${about.configuration.path} on the base branch, then run the job again.`,
    },
    files: [],
    leftOut: [],
    notices: problems,
    usage: noUsage,
    durationMs: 0,
  };
}
