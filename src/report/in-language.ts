import type { ReportLanguage } from '../review/report-language.ts';
import type { Review } from '../review/review.ts';
import { translate } from './language/translate.ts';
import type { FileReport, Report, ReviewerReport } from './report.ts';

/**
 * A report whose sentences of ours are in its language: what checkers say, why something was not decided, what went wrong.
 * What a model or a person wrote stays as it is, and so does the record, from which it can be had in any language.
 */
export function inItsLanguage(report: Report): Report {
  const { language } = report;
  if (language === 'en') return report;
  const told = (text: string): string => translate(text, language);
  return {
    ...report,
    holds: report.holds.map(told),
    notices: report.notices.map(told),
    files: report.files.map((file) => fileIn(file, language)),
  };
}

function fileIn(file: FileReport, language: ReportLanguage): FileReport {
  const told = (text: string): string => translate(text, language);
  // The sentences of the verdict name these causes, and are compared with them.
  const causes = file.reviewers.flatMap(({ outcome: { cause } }) => (cause === undefined ? [] : [cause]));
  const withCauses = (text: string): string =>
    causes.reduce((sentence, cause) => sentence.replaceAll(cause, () => told(cause)), text);
  return {
    ...file,
    verdict: {
      ...file.verdict,
      reason: withCauses(file.verdict.reason),
      warnings: file.verdict.warnings.map(withCauses),
    },
    reviewers: file.reviewers.map((entry) => reviewerIn(entry, told)),
  };
}

function reviewerIn({ outcome, review, ...rest }: ReviewerReport, told: (text: string) => string): ReviewerReport {
  const { cause, ...how } = outcome;
  return {
    ...rest,
    outcome: { ...how, ...(cause === undefined ? {} : { cause: told(cause) }) },
    ...(review === undefined ? {} : { review: reviewIn(review, told) }),
  };
}

function reviewIn(review: Review, told: (text: string) => string): Review {
  const ownWords = review.kind === 'rules';
  return {
    ...review,
    undecided: review.undecided.map(told),
    ...(ownWords
      ? {
          findings: review.findings.map((finding) => ({ ...finding, message: told(finding.message) })),
          answers: review.answers.map((answer) => ({ ...answer, reason: told(answer.reason) })),
        }
      : {}),
  };
}
