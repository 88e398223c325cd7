import { markdownPage } from '../markdown-page.ts';
import type { Renderer } from '../output.ts';
import type { Report } from '../report.ts';
import { bytes } from '../within-limit.ts';

/** The report as a Markdown file: everything, unfolded, with the answer to every criterion. */
export const markdown: Renderer = { render };

function render(report: Report): string {
  return markdownPage(report, {
    limit: Number.MAX_SAFE_INTEGER,
    measure: bytes,
    rows: Number.MAX_SAFE_INTEGER,
    unfolded: Number.MAX_SAFE_INTEGER,
    whole: true,
    elsewhere: ({ elsewhere }) => elsewhere.file,
  });
}
