import type { RegionSpan, Span } from './page.ts';

const unreadable = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\\(?=[!-/:-@[-`{-~])/gi;

/**
 * The text with everything blanked that is not rendered prose or a heading, as long as the text and with its line ends.
 * `notWords` are stretches of prose that are no words either: bare addresses.
 */
export function maskText(text: string, regions: readonly RegionSpan[], notWords: readonly Span[]): string {
  const parts = regions.map(({ start, end, region }) => {
    const part = text.slice(start, end);
    return region === 'prose' || region === 'heading' ? part.replace(unreadable, blank) : blank(part);
  });
  const masked = parts.join('');
  return notWords.length === 0 ? masked : blankSpans(masked, notWords);
}

/** As many spaces as the text is long, with its line ends kept. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** The text with some stretches blanked, as long as before; they may overlap and stand in any order. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let cursor = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= cursor) continue;
    const from = Math.max(start, cursor);
    pieces.push(text.slice(cursor, from), blank(text.slice(from, end)));
    cursor = end;
  }
  pieces.push(text.slice(cursor));
  return pieces.join('');
}
