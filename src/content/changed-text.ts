import type { LineRange } from './content.ts';
import { depthOfParagraph, hasText, isBlank, LineBlocks } from './line-blocks.ts';
import type { LineChanges, Removal } from './patch.ts';
import { unwrapped } from './unwrapped.ts';

/**
 * The lines that a change answers for: those that it added or altered, and where it took text away, the blocks on both
 * sides. What stood there may have denied, introduced or hidden what is left. A heading speaks for its section: it counts
 * when the heading was taken away, and when the text directly below or above the heading was. Lines that stood in a comment, a
 * closed element or a fence and do so no more count, too.
 */
export function changedText(text: string, isHtml: boolean, changes: LineChanges): readonly LineRange[] {
  const { changedLines, removals } = changes;
  if (removals.length === 0 && changedLines.length === 0) return changedLines;
  const page = new LineBlocks(text, isHtml);
  const touched = removals.flatMap((removal) => touchedBy(removal, page));
  return merged([...changedLines, ...touched, ...unwrapped(page.lines, changes, isHtml)]);
}

function touchedBy({ after, removed, inPlace }: Removal, page: LineBlocks): readonly LineRange[] {
  const next = after + inPlace.length + 1;
  const isOnlyGone = inPlace.every(isBlank);
  if (removed.every(isBlank)) return inPlace.length === 0 && page.isJoinedAt(after) ? page.around(after, next) : [];
  const gone = paragraphs(removed);
  if (gone.length === 0) return isOnlyGone ? page.around(after, next) : [];
  const left = paragraphs(inPlace);
  const kept = new Set(left.flatMap(wordsOf));
  const lost = gone.filter((words) => !isMostlyIn(words, kept));
  const highest = lost.reduce((depth, words) => Math.min(depth, depthOfParagraph(words, page.isHtml) ?? 7), 7);
  const section = highest < 7 ? [page.sectionFrom(next, highest)] : [];
  // More is gone than was written anew: something was taken away, and not only said in other words.
  if (lost.length > 0 && gone.length > left.length) return [...page.around(after, next), ...section];
  return [...(lost.some(endsWithColon) ? page.below(next) : []), ...section];
}

/** Whether a paragraph introduces what follows it; marks of emphasis, quotation and elements do not count. */
function endsWithColon(paragraph: string): boolean {
  const end = paragraph.slice(-200).replace(/<\/?[^<>]{0,100}>/gu, '');
  for (let at = end.length - 1; at >= 0; at -= 1) {
    const character = end[at] ?? '';
    if (character === ':' || character === '\uFF1A') return true;
    if (!/[\s*_~"'\u201D\u2019)\]`]/u.test(character)) return false;
  }
  return false;
}

/** Lines as paragraphs that hold words. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const text = lines.map((line) => line.replace(/\r?\n?$/u, '')).join('\n');
  return text.split(/\n[ \t]*\n|\n(?=\s{0,3}#{1,6}\s)|(?<=^\s{0,3}#{1,6}\s[^\n]*)\n/mu).filter(hasText);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether at least half of the words are still there. */
function isMostlyIn(text: string, kept: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  return words.filter((word) => kept.has(word)).length * 2 >= words.length;
}

function merged(ranges: readonly LineRange[]): readonly LineRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end + 1) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  // A list that grew has room for sixteen more, and a change may have many thousand of these.
  return result.slice();
}
