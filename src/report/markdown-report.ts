import { page } from './page.ts';
import type { Report } from './report.ts';
import { bytes } from './within-limit.ts';

/** The report as a file: everything, unfolded, with the answer to every criterion. */
export function renderMarkdownReport(report: Report): string {
  return page(report, {
    limit: Number.MAX_SAFE_INTEGER,
    measure: bytes,
    rows: Number.MAX_SAFE_INTEGER,
    whole: true,
    elsewhere: '',
  });
}
