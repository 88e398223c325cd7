import { markdownPage } from '../markdown-page.ts';
import type { Output } from '../output.ts';
import type { Report } from '../report.ts';
import { bytes } from '../within-limit.ts';

/** The report as a Markdown file: everything, unfolded, with the answer to every criterion. */
export const markdown: Output = {
  name: 'markdown',
  about: 'The full report, for pasting and reading.',
  file: {
    file: 'report.md',
    stepOutput: { name: 'report-path', about: 'The path of the full report in Markdown.' },
    upload: true,
    always: true,
  },
  render,
};

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
