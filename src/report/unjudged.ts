import { unreadContent } from '../content/unread.ts';
import { wordsIn } from './language/languages.ts';
import type { Report } from './report.ts';

/** What keeps a report from being a full judgement, one line each: pages that nobody could read or judge. */
export function whatWasNotJudged(report: Report): readonly string[] {
  const pages = [
    ...unreadContent(report.leftOut).map(
      ({ path, exclusion }) => `${path}: ${wordsIn(report.language).exclusion(exclusion)}`,
    ),
    ...report.files
      .filter(({ verdict }) => verdict.decision === 'inconclusive')
      .map(({ path, verdict }) => `${path}: ${verdict.reason}`),
  ];
  // More than pages can hold a change, such as a listing that cannot be trusted.
  return pages.length === 0 && report.overall.decision === 'inconclusive' ? [report.overall.reason] : pages;
}
