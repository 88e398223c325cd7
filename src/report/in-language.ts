import type { ReportLanguage } from '../review/report-language.ts';
import type { Review } from '../review/review.ts';
import { en } from './language/en/en.ts';
import { wordsIn } from './language/languages.ts';
import { translate, translateWhole } from './language/translate.ts';
import { nextActionOf } from './next-action.ts';
import type { FileReport, Report, ReviewerReport, ReviewerSummary } from './report.ts';

type Told = (text: string) => string;

/**
 * A report whose sentences of ours are in its language: what checkers say, what criteria of ours ask, why something was not
 * decided, what went wrong. What a model or a person wrote stays as it is, and so does the record, from which it can be had
 * in any language.
 */
export function inItsLanguage(report: Report, held: (file: FileReport) => FileReport = (file) => file): Report {
  const { language } = report;
  if (language === 'en') return report;
  const told: Told = (text) => translate(text, language);
  const { exceptions, model } = report;
  const translated: Report = {
    ...report,
    overall: { ...report.overall, reason: told(report.overall.reason) },
    holds: report.holds.map(told),
    notices: report.notices.map(told),
    leftOut: report.leftOut.map(({ exclusion, ...rest }) => ({
      ...rest,
      exclusion: exclusion.reason === 'unreadable' ? { ...exclusion, cause: told(exclusion.cause) } : exclusion,
    })),
    files: report.files.map((file) => held(fileIn(file, told, language))),
    ...(model === undefined ? {} : { model: { ...model, learned: model.learned.map(told) } }),
    ...(exceptions === undefined
      ? {}
      : {
          exceptions: { ...exceptions, refused: exceptions.refused.map((one) => ({ ...one, why: told(one.why) })) },
        }),
  };
  return { ...translated, overall: { ...translated.overall, nextAction: nextActionIn(translated, report, told) } };
}

/** Where a run could not begin, its door knows better what to do next, and has said it. */
function nextActionIn(translated: Report, { overall, ...report }: Report, told: Told): string {
  const usual = en.nextAction(nextActionOf({ ...report, overall })) === overall.nextAction;
  return usual ? wordsIn(translated.language).nextAction(nextActionOf(translated)) : told(overall.nextAction);
}

function fileIn(file: FileReport, told: Told, language: ReportLanguage): FileReport {
  const { verdict, phases, notAsked, reviewers } = file;
  return {
    ...file,
    verdict: { ...verdict, reason: told(verdict.reason), warnings: verdict.warnings.map(told) },
    phases: phases.map(({ reason, ...phase }) => ({
      ...phase,
      ...(reason === undefined ? {} : { reason: told(reason) }),
    })),
    ...(notAsked === undefined
      ? {}
      : { notAsked: notAsked.map(({ name, reason }) => ({ name, reason: told(reason) })) }),
    reviewers: reviewers.map((entry) => reviewerIn(entry, told, language)),
  };
}

function reviewerIn({ outcome, review, reviewer, ...rest }: ReviewerReport, told: Told, language: ReportLanguage) {
  const { cause, ...how } = outcome;
  return {
    ...rest,
    reviewer: summaryIn(reviewer, language),
    outcome: { ...how, ...(cause === undefined ? {} : { cause: told(cause) }) },
    ...(review === undefined ? {} : { review: reviewIn(review, told) }),
  };
}

/** Only what stands word for word in ours: the criteria of a team stay as they were written. */
function summaryIn(reviewer: ReviewerSummary, language: ReportLanguage): ReviewerSummary {
  const whole = (text: string): string => translateWhole(text, language);
  return {
    ...reviewer,
    responsibility: whole(reviewer.responsibility),
    criteria: reviewer.criteria.map(({ source, ...criterion }) => ({
      ...criterion,
      text: whole(criterion.text),
      ...(source === undefined ? {} : { source: whole(source) }),
    })),
  };
}

function reviewIn(review: Review, told: Told): Review {
  // What a model gives as its reason is its own; why our code changed an answer is ours.
  const ownWords = review.kind === 'rules';
  return {
    ...review,
    undecided: review.undecided.map(told),
    notes: review.notes.map(told),
    findings: review.findings.map(({ source, ...finding }) => ({
      ...finding,
      ...(ownWords ? { message: told(finding.message) } : {}),
      ...(source === undefined ? {} : { source: told(source) }),
    })),
    answers: review.answers.map(({ changedBecause, ...answer }) => ({
      ...answer,
      ...(ownWords ? { reason: told(answer.reason) } : {}),
      ...(changedBecause === undefined ? {} : { changedBecause: told(changedBecause) }),
    })),
  };
}
