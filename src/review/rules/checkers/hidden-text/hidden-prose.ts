import { hiddenByStyles } from '../../../../content/formats/html/hidden-by-styles.ts';
import type { Page, Span } from '../../../../content/page.ts';
import type { ScreeningHit } from './criteria.ts';

/** Fewer words are a label for somebody who hears the page, or a slip. */
const leastWords = 6;

/**
 * Prose that readers do not see and that nothing on the page opens: whatever it says, only machines read it. From `holdsFrom`
 * characters on, a person has to look at it.
 */
export function* hiddenProse(page: Page, holdsFrom: number): Generator<ScreeningHit> {
  let quiet = 0;
  const styled = hiddenByStyles(page.text, page.regions).filter(({ forGood }) => forGood);
  for (const part of [...hiddenParts(page), ...styled]) {
    const words = wordsOf(page.text.slice(part.start, part.end));
    if (words.length < leastWords || isOpened(page, part)) continue;
    const { length } = words.join(' ');
    // A sentence or two is what readers get instead; many of them are a text of their own.
    if (quiet + length < Math.min(holdsFrom, longestFallback) && isFallback(page, part)) {
      quiet += length;
      continue;
    }
    yield {
      ...part,
      criterion: 'hidden-prose',
      message: `Readers do not see this text of ${length} characters, and nothing on the page opens it. Show it, or take it out.`,
      needsHuman: length >= holdsFrom,
    };
  }
}

/**
 * Whether it is what readers get where something cannot be shown or run: a sentence there is a service to them. Only the element
 * itself hides it; one that says it is hidden, or stands in another that is, shows it to nobody.
 */
function isFallback({ text, unseen }: Page, part: Span): boolean {
  if (unseen.some(({ start, end }) => start <= part.start && part.end <= end)) return false;
  const tags = [...text.slice(Math.max(0, part.start - 2000), part.start).matchAll(tag)];
  const open: { readonly name: string; readonly source: string }[] = [];
  for (const { 0: source, groups } of tags) {
    const name = groups?.name?.toLowerCase() ?? '';
    if (groups?.close === undefined) open.push({ name, source });
    else
      open.splice(
        Math.max(
          open.findLastIndex((one) => one.name === name),
          0,
        ),
      );
  }
  return open.some(({ source }) => isReplaced.test(source)) && !open.some(({ source }) => isHidden.test(source));
}

const tag = /<(?<close>\/)?(?<name>[a-z][\w-]*)\b[^<>]*>/giu;
/** What stands in place of other things on one page has so many characters at most. */
const longestFallback = 300;
/** Elements whose content a browser shows only instead of them. */
const isReplaced = /^<(?:(?:object|iframe)\s[^<>]*\b(?:data|src)\s*=|(?:canvas|noscript|video|audio)\b)/iu;
const isHidden = /\shidden\b|\sstyle\s*=[^<>]*(?:none|hidden|opacity|font-size|color|-\d{3})/iu;

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
