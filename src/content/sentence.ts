/** Lines and columns of a place, 1-based, the end exclusive. */
interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

// Its tables take longer to load than most pages to judge, and only findings need it.
let segmenter: Intl.Segmenter | undefined;

/** The whole sentences that a place touches, as they stand in their block, however it is wrapped and marked. */
export function sentenceAround(text: string, place: Place): string {
  const lines = text.split('\n');
  const isBreak = (index: number): boolean => (lines[index] ?? '').trim() === '';
  let first = Math.min(place.startLine, lines.length) - 1;
  let last = Math.min(Math.max(place.endLine, place.startLine), lines.length) - 1;
  while (first > 0 && !isBreak(first - 1) && !startsBlock(lines[first] ?? '')) first -= 1;
  while (last < lines.length - 1 && !isBreak(last + 1) && !startsBlock(lines[last + 1] ?? '')) last += 1;
  // A line break ends no sentence, but the segmenter takes it for the end of a paragraph.
  const block = lines.slice(first, last + 1).join(' ');
  const offsetOf = (line: number, column: number): number =>
    lines.slice(first, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const from = offsetOf(place.startLine, place.startColumn);
  const to = offsetOf(place.endLine, place.endColumn);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const touched = [...segmenter.segment(block)].filter(
    ({ index, segment }) => index < Math.max(to, from + 1) && index + segment.length > from,
  );
  return sameSentence(touched.map(({ segment }) => segment).join(''));
}

/** A sentence as it is compared: without the marks of its block, and however it is wrapped. */
export function sameSentence(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^[ \t]*(?:(?:[-*+>]|#{1,6}|\d{1,9}[.)])[ \t]+)+/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Items, headings, rows and quotations begin a block of their own, without an empty line before them. */
function startsBlock(line: string): boolean {
  return /^\s*(?:[-*+>|]|#{1,6}\s|\d{1,9}[.)]\s|<)/u.test(line);
}
