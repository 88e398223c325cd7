import type { Page, Span } from '../../content/page.ts';
import { regionsWithin } from '../../content/regions.ts';

/**
 * What a suggestion changes, and so what it may touch:
 * - `words`: words and nothing else, no digit and no part of a hyphenated word;
 * - `named-words`: exactly what somebody spelled out beforehand, which may hold hyphens and digits;
 * - `marks`: the marks of the format, which must mean the same afterwards;
 * - `address`: the whole address of one link, which is known to have moved.
 */
export type ChangeKind = 'words' | 'named-words' | 'marks' | 'address';

/** A suggestion before anybody tried it. */
export interface Change {
  readonly span: Span;
  readonly suggestion: string;
  readonly kind: ChangeKind;
}

/** What would run into the change from outside: letters, digits, hyphens, and signs that make names and addresses of words. */
const glued = /[\p{L}\p{M}\p{N}_/\\@#\u2010-\u2012-]/u;
/** Letters of scripts that put no space between words. */
export const unspaced =
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const hyphenOrDigit = /[\p{N}\u2010-\u2012-]/u;
const mark = /[*_`~<>[\](){}|\\#^$=]/u;

/** Whether a suggestion touches only what it may; what it does to the page has to be tried besides. */
export function isSafeChange(page: Page, { span, suggestion, kind }: Change): boolean {
  const { start, end } = span;
  const found = page.text.slice(start, end);
  if (found === '' || found === suggestion || /[\r\n]/u.test(found + suggestion)) return false;
  switch (kind) {
    case 'address':
      return [...page.links, ...page.images].some(({ address }) => address.start === start && address.end === end);
    case 'marks':
      return regionsWithin(page.regions, span).every(({ region }) => region !== 'code' && region !== 'comment');
    case 'words':
    case 'named-words': {
      if (!isReadable(page, span) || mark.test(found + suggestion)) return false;
      if (isGlued(page.text[start - 1], found.at(0)) || isGlued(page.text[end], found.at(-1))) return false;
      return kind === 'named-words' || !hyphenOrDigit.test(found);
    }
    default:
      return kind satisfies never;
  }
}

function isGlued(neighbour = ' ', edge = ''): boolean {
  return glued.test(neighbour) && !(unspaced.test(edge) && /\p{L}/u.test(neighbour));
}

/** Whether a stretch is words that readers see, without a mark among them. */
export function isReadable({ text, masked }: Page, { start, end }: Span): boolean {
  return text.slice(start, end) === masked.slice(start, end);
}
