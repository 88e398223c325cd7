import { besideOnLine, lastNotAfter } from '../../../../content/lines.ts';
import type { Page, PageLink } from '../../../../content/page.ts';

/** So much of a line is looked at on each side of a note: a page may be one line with a thousand of them. */
const mostOfLine = 600;

/** Whether what looks like a note to oneself is a name, or a note that is done with: "Remove a FIXME (#12)". */
export function isNoNote({ text, links }: Page, from: number, stretch: string): boolean {
  const note = stretch.replace(/^[\s*+-]+/u, '');
  const at = from + stretch.length - note.length;
  const { before, after } = besideOnLine(text, { start: at, end: at + note.length }, mostOfLine);
  return (
    /^#\d+\)/u.test(after) ||
    isSpelledOut(note, after) ||
    isNamed(before, note, after) ||
    isSpokenOf(before, note, after) ||
    isInRow(text, at, before, note, after) ||
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

const anyMark = String.raw`\[(?:TODO|TBD|FIXME|TK|XXX|WIP):?\]`;
const markBefore = new RegExp(String.raw`(?:${anyMark}(?:, |/| | or | and |, or |, and )|\be\.g\.,? )$`, 'u');
const markBehind = new RegExp(`^(?:, |/| | or | and |, or |, and )${anyMark}`, 'u');

/** `[TODO:], [FIXME:]`: marks without a word in them, one beside another or behind "e.g.", are what a sentence speaks of. */
function isSpokenOf(before: string, note: string, after: string): boolean {
  return /^\[\p{Lu}+:?\]$/u.test(note) && (markBefore.test(before) || markBehind.test(after));
}

/** `Calendar, TODO (lists), map`: the name of a program in a row of others, or in a list of them. */
function isInRow(text: string, at: number, before: string, note: string, after: string): boolean {
  const [, words, rest = ''] = /^TODO[ \t]*\(([^()\n]{1,80})\)([^\n]*)$/u.exec(note + after) ?? [];
  if (
    words === undefined ||
    /^(?:@|(?:add|ask|change|check|describe|explain|fill|find|fix|link|say|see|test|update|use|write)\b)/iu.test(words)
  )
    return false;
  if (/\p{L}[ \t]*[、，,/・][ \t]*$/u.test(before) && /^[ \t]*[、，,/・。]|^[ \t]*$/u.test(rest)) return true;
  if (rest.trim() !== '' || !/^[ \t]*(?:[-*+][ \t]+)?$/u.test(before)) return false;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const above =
    text
      .slice(Math.max(0, lineStart - 200), Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1) ?? '';
  const below = text.slice(at, at + 600).split('\n')[1] ?? '';
  return [above, below].some((line) => /^[ \t]*[-*+][ \t]+\p{L}[^\s.:!?]{0,40}\r?$/u.test(line));
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

/** The names of pages that are filled in by somebody: `model-letter.md`. */
const model = /(?:^|[/._-])(?:models?|samples?|boilerplates?|templates?|forms?|letters?)(?=[-_.])[^/]*$/iu;
const toFillIn =
  /\[(?:(?:insert|add|your|enter|fill|put|choose|date|name|link|title)\b[^\][\n]{0,80}|[^\][\n]{1,60}\b(?:names?|dates?|links?|titles?|address|numbers?|emails?|team|company|amount|place|role|manager|person))\](?![(:[])/iu;

/** Whether `[insert name]` stands in a letter or a model that its reader fills in: there it is not alone in its paragraph. */
export function isInForm({ text, file }: Page, at: number, note: string): boolean {
  if (!/^\s*\[insert\b/iu.test(note)) return false;
  if (model.test(file.path)) return true;
  const before =
    text
      .slice(Math.max(0, at - 1500), at)
      .split(/\n[ \t]*\r?\n/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at + note.length, at + note.length + 1500).split(/\n[ \t]*\r?\n/u, 1);
  return [before, after].some((part) => part.search(toFillIn) !== -1);
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
