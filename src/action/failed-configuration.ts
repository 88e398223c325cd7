import { inItsLanguage } from '../report/in-language.ts';
import type { Report } from '../report/report.ts';
import type { ReportLanguage } from '../review/report-language.ts';
import { noUsage } from '../review/review.ts';
import type { NotOpened } from '../setup/open-run.ts';
import { decideWhole } from '../verdict/whole.ts';

/** The report of a run that could not begin: nothing was judged, so nothing is approved, and the problems are named. */
export function reportOfProblems(
  about: Pick<Report, 'gateId' | 'version' | 'subject' | 'configuration' | 'startedAt'> & { readonly runUrl: string },
  problems: readonly string[],
  failure: NotOpened,
  language: ReportLanguage,
): Report {
  const found = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const whole = decideWhole([], [`the configuration has ${found}`], 'enforce');
  const report: Report = {
    schema: 1,
    ...about,
    mode: 'enforce',
    language,
    policy: { strategy: 'weighted', threshold: 80, quorum: undefined, absent: 'exclude', blocking: 'page' },
    overall: { ...whole, ...wordsOf(failure, found, about.configuration.path) },
    files: [],
    leftOut: [],
    holds: [],
    notices: problems,
    usage: noUsage,
    durationMs: 0,
  };
  // What is wrong with a configuration speaks its language: keys and values are English, and half a sentence helps nobody.
  return failure === 'invalid' ? { ...inItsLanguage(report), notices: problems } : inItsLanguage(report);
}

function wordsOf(failure: NotOpened, found: string, path: string) {
  switch (failure) {
    case 'invalid':
      return invalid(found, path);
    case 'unreadable':
      return unreadable;
    case 'elsewhere':
      return elsewhere;
    default:
      return failure satisfies never;
  }
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

const elsewhere = {
  reason: 'What the configuration extends could not be read, so nothing was judged.',
  nextAction: 'Do what the line about extends says, then run the job again.',
};
