import { lastNotAfter } from '../../../../content/lines.ts';
import type { Page, PageLink } from '../../../../content/page.ts';

/** Whether what looks like a note to oneself is a name, or a note that is done with: "Remove a FIXME (#12)". */
export function isNoNote({ text, links }: Page, from: number, stretch: string): boolean {
  const note = stretch.replace(/^[\s*+-]+/u, '');
  const at = from + stretch.length - note.length;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const [after = ''] = text.slice(at + note.length).split('\n', 1);
  return (
    /^#\d+\)/u.test(after) ||
    isSpelledOut(note, after) ||
    isNamed(before, note, after) ||
    isStruckOut(before, after) ||
    isTitle(links, at)
  );
}

/** `TODO (Talk Openly, Develop Openly)`: the words in the brackets begin with its letters. */
function isSpelledOut(note: string, after: string): boolean {
  const [, name = ''] = /^\W*([A-Z]{3,5})[ \t]*\($/u.exec(note) ?? [];
  const [words = ''] = after.split(')', 1);
  const initials = [...words.matchAll(/\p{L}+/gu)].map(([word]) => word.slice(0, 1)).join('');
  return name !== '' && initials.toUpperCase() === name;
}

/** `about forming TODO:` before a list: the object of a sentence that the colon ends. */
function isNamed(before: string, note: string, after: string): boolean {
  return /:$/u.test(note) && after.trim() === '' && /\p{Ll}(?:ing|ed) $|\b(?:by|of|with|join) $/u.test(before);
}

/** The words of a link to a change or an issue are what somebody called it: `[WIP: lamps](https://…/pull/12)`. */
function isTitle(links: readonly PageLink[], at: number): boolean {
  return links.some(
    ({ span, url }) => span.start <= at && at < span.end && /\/(?:pull|issues|merge_requests)\/\d/u.test(url),
  );
}

function isStruckOut(before: string, after: string): boolean {
  const isBetweenMarks = (before.match(/~~/gu)?.length ?? 0) % 2 === 1 && after.includes('~~');
  return isBetweenMarks || (/<(?:del|s|strike)>[^<]*$/iu.test(before) && /<\/(?:del|s|strike)>/iu.test(after));
}

/** Whether words in brackets are part of an address or a word, where a reader fills something in: `help@[insert name].com`. */
export function isPartOfWord({ text }: Page, at: number, note: string): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at + note.length, at + note.length + 3)];
  return note.startsWith('[') && (/[^\s|][@/._-]\\?$|^[@/]\\?$/u.test(before) || /^[@/_-]|^\.\p{L}/u.test(after));
}

/** Tells whether the words at a place are all of a heading, below which stands what somebody plans to do. */
export function headingTest({ headings }: Page): (at: number, note: string) => boolean {
  const starts = headings.map(({ span }) => span.start);
  return (at, note) => {
    const heading = headings[lastNotAfter(starts, at)];
    return (
      heading !== undefined && at < heading.span.end && heading.text.replace(/\W/gu, '') === note.replace(/\W/gu, '')
    );
  };
}

/** Whether code on the same page shows the words: what stands beside it is what the code gives. */
export function isShownInCode({ text, codeBlocks }: Page, at: number): boolean {
  const words =
    text
      .slice(at, at + 60)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  return words.length > 20 && codeBlocks.some(({ span }) => text.slice(span.start, span.end).includes(words));
}
