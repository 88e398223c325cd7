import { markdownPage } from './markdown-page.ts';
import type { Report } from './report.ts';
import { codePoints } from './within-limit.ts';

/**
 * The most that a comment may hold, in code points: below the 65,536 characters that GitHub documents, with room for
 * what another program may prepend.
 */
const commentLimit = 60_000;

/** How the gate finds its own comment again: at byte 0, and only in comments of its own author. */
export function commentMarker(gateId: string): string {
  return `<!-- content-gate:${gateId}:v1 -->`;
}

/** The one sticky comment of a pull request. */
export function renderComment(report: Report): string {
  const head = report.subject.kind === 'local' ? '' : `<!-- head ${report.subject.headSha} -->`;
  return markdownPage(report, {
    before: `${commentMarker(report.gateId)}${head}`,
    limit: commentLimit,
    measure: codePoints,
    rows: 70,
    unfolded: 45,
    elsewhere: ({ elsewhere }) =>
      report.runUrl === undefined ? elsewhere.file : elsewhere.run((words) => `[${words}](${report.runUrl})`),
  });
}
