import { markdownPage } from './markdown-page.ts';
import type { Report } from './report.ts';
import { bytes } from './within-limit.ts';

/** GitHub drops a job summary above 1 MiB; other steps' writes of the same step count too. */
const summaryLimit = 900_000;

/** The job summary: what the comment says, with room for nearly everything. */
export function renderSummary(report: Report): string {
  return markdownPage(report, {
    limit: summaryLimit,
    measure: bytes,
    rows: 1000,
    unfolded: 300,
    elsewhere: ({ elsewhere }) => elsewhere.artifact,
  });
}
