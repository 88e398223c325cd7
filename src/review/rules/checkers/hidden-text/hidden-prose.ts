import type { Page, Span } from '../../../../content/page.ts';
import type { ScreeningHit } from './criteria.ts';

/** Fewer words are a label for somebody who hears the page, or a slip. */
const leastWords = 6;

/**
 * Prose that readers do not see and that nothing on the page opens: whatever it says, only machines read it. From `holdsFrom`
 * characters on, a person has to look at it.
 */
export function* hiddenProse(page: Page, holdsFrom: number): Generator<ScreeningHit> {
  for (const part of hiddenParts(page)) {
    const words = wordsOf(page.text.slice(part.start, part.end));
    if (words.length < leastWords || isOpened(page, part)) continue;
    const { length } = words.join(' ');
    yield {
      ...part,
      criterion: 'hidden-prose',
      message: `Readers do not see this text of ${length} characters, and nothing on the page opens it. Show it, or take it out.`,
      needsHuman: length >= holdsFrom,
    };
  }
}

/** The stretches of hidden text, those of one element together. */
function hiddenParts({ regions, unseen, text }: Page): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const { start, end, region } of regions) {
    if (region !== 'hidden') continue;
    const last = parts.at(-1);
    const element = unseen.find((one) => one.start <= start && end <= one.end);
    const joins =
      last !== undefined &&
      (element === undefined ? isMarkup(text.slice(last.end, start)) : element.start <= last.start);
    if (joins) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

function isMarkup(between: string): boolean {
  return /^(?:\s|<[^<>]*>)*$/u.test(between);
}

/** Words of prose; code, data and style sheets have none. */
function wordsOf(stretch: string): readonly string[] {
  const text = stretch.replace(/<[^<>]*>/gu, ' ');
  if (/[{};]\s*$|=>|[{}].*[:;]|^\s*[[{]/mu.test(text)) return [];
  return text.match(/[\p{L}\p{M}\p{N}'\u2019-]+/gu) ?? [];
}

/** Whether a control of the page names the element, so that readers can open it. */
function isOpened({ text, unseen }: Page, part: Span): boolean {
  const element = unseen.find(({ start, end }) => start <= part.start && part.end <= end);
  const before = text.slice(
    Math.max(0, (element?.start ?? part.start) - (element === undefined ? 1000 : 0)),
    part.start,
  );
  const tag =
    element === undefined ? before.match(/<[a-z][^<>]*(?:style|hidden|font|color)[^<>]*>/giu)?.at(-1) : before;
  if (tag === undefined) return false;
  if (
    /\brole\s*=\s*["']?tabpanel\b|\bclass\s*=\s*["'][^"']*(?<![\w-])tab(?:s|-?(?:pane|panel|content|item)s?)?(?![\w-])|^<(?:details|dialog|option|select)\b|\bpopover\b/iu.test(
      tag,
    )
  )
    return true;
  const id = /\bid\s*=\s*["']?([\w:.-]+)/iu.exec(tag)?.[1];
  if (id === undefined) return false;
  const named = id.replaceAll(/[.:-]/g, '\\$&');
  return new RegExp(
    `\\b(?:aria-controls|popovertarget|commandfor|for|data-(?:bs-)?target|href)\\s*=\\s*["']?#?${named}["'\\s>]`,
    'u',
  ).test(text);
}
