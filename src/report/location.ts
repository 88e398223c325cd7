import { lastLineOf } from '../content/position.ts';
import type { Finding } from '../review/review.ts';
import type { Words } from './language/words.ts';
import type { Subject } from './report.ts';

type FindingRange = NonNullable<Finding['range']>;

/** The web address of a file at the judged commit, or of lines in it; `undefined` where nothing is on the web. */
export function fileUrl(subject: Subject, path: string, range?: FindingRange): string | undefined {
  if (subject.kind === 'local') return undefined;
  const encoded = path.toWellFormed().split('/').map(encodedSegment).join('/');
  const file = `${subject.serverUrl}/${subject.repository}/blob/${subject.headSha}/${encoded}`;
  if (range === undefined) return file;
  const last = lastLineOf(range);
  // Without `plain` GitHub shows the rendered page, which has no lines to jump to.
  const lines = last === range.startLine ? `L${last}` : `L${range.startLine}-L${last}`;
  return `${file}?plain=1#${lines}`;
}

/** The characters that encodeURIComponent leaves alone and that end a link in Markdown. */
function encodedSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(
    /[!'()*~_]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Where a finding is, in words. */
export function placeWords({ range }: Pick<Finding, 'range'>, { place }: Words): string {
  if (range === undefined) return place.wholePage;
  const last = lastLineOf(range);
  return last === range.startLine ? place.line(last) : place.lines(range.startLine, last);
}
