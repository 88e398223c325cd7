import type { Page, Span } from '../../../../content/page.ts';
import { isPartOfPages } from '../../page-part.ts';
import { isInFrame } from './frames.ts';

/** Where Markdown cannot tell a slip from something else that is written with the same signs: then nothing is said. */
export type Doubt = (page: Page, span: Span) => boolean;

const address = /^<?(?:[a-z][a-z0-9+.-]*:|www\.|\.{0,2}\/|#[\w-])|^[\w./-]+\.[a-z]{2,5}(?:#|$)/iu;

/** `(set)[c]` is a pattern or an index, unless an address stands between the brackets. */
const isNoAddress: Doubt = ({ text }, { start, end }) => {
  const inner = /\[([^\]\n]*)\]?$/u.exec(text.slice(start, end))?.[1] ?? '';
  return !address.test(inner.trim());
};

/**
 * `grid[row][col]` is an index, `[a-z][0-9]` a pattern, `[Client][lamps.Client]` a reference into generated documentation:
 * all of them are meant as they stand, or resolved elsewhere.
 */
const isNoReference: Doubt = (page, { start, end }) => {
  const { text } = page;
  const [, words = '', label = ''] = /^\[([^\]\n]*)\]\[([^\]\n]*)\]/u.exec(text.slice(start, end)) ?? [];
  const named = label === '' ? words : label;
  return (
    page.includesOthers ||
    isPartOfPages(page.file.path) ||
    isDefinedByTemplate(text, named) ||
    // Where one reference leads into generated documentation, a plug-in looks the others up as well.
    /\](?:\[[\w-]+(?:\.[\w-]+)+\]|(?<=[\w-]\.[\w-]+`?\])\[\])/u.test(text) ||
    /[\p{L}\p{N}_\])`]/u.test(text[start - 1] ?? '') ||
    /^[[(\p{L}]/u.test(text[end] ?? '') ||
    /^(?:[^\p{L}]*|.{1,2}|\p{L}-\p{L}.*)$/u.test(words) ||
    !/\p{L}{2}/u.test(named) ||
    /[.:/\\`<>(){}^$@#]/u.test(named) ||
    /_|\p{Ll}\p{Lu}/u.test(named)
  );
};

/** A definition whose address a generator fills in is none to Markdown itself. */
function isDefinedByTemplate(text: string, label: string): boolean {
  if (!/\]:[ \t]*[^\n]*[{<%]/u.test(text)) return false;
  const wanted = label.trim().replace(/\s+/gu, ' ').toLowerCase();
  return [...text.matchAll(/^[ ]{0,3}\[([^\]\n]{1,300})\]:/gmu)].some(
    (match) => match[1]?.trim().replace(/\s+/gu, ' ').toLowerCase() === wanted,
  );
}

/** `#1234` is an issue and `#lamps` a tag; two signs, or one before a capital at the start of a block, are meant as a heading. */
const isNoHeading: Doubt = ({ text }, { start }) => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  const isAfterText =
    !/(?:^|\n)[ \t]*\r?\n$/u.test(text.slice(Math.max(0, lineStart - 200), lineStart)) && lineStart > 0;
  const [, signs = '', rest = ''] = /^[ \t>]*(#{1,6})([^\n]*)$/u.exec(line) ?? [];
  // A definition of code, a comment of a shell or a selector of a style sheet goes on with the signs of code.
  if (/^\S*[:=({]\s|[{;]\s*$/u.test(rest)) return true;
  if (signs.length > 1) return !/^\s*[\p{L}\p{N}*_`[]/u.test(rest) || (isAfterText && /^\d+\b/u.test(rest));
  // `#SayTheWord when in doubt.` is a tag that goes on as a sentence.
  if (/^(?:\p{Lu}\p{Ll}+){2,}[ \t]+[^\n]*[.!?]\s*$/u.test(rest)) return true;
  return isAfterText || !/^\p{Lu}/u.test(rest) || /#\S/u.test(rest);
};

/** `  # Turn it on` right above `  lamp on` is a comment of code that was to stand in a block. */
function isCommentOfCode(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', Math.max(start, end - 1) - 1) + 1;
  const [line = '', next = ''] = text.slice(lineStart, lineStart + 3000).split('\n', 2);
  const [indent = ''] = /^[ \t]*/u.exec(line) ?? [];
  return indent !== '' && next.startsWith(indent) && /^[ \t]*(?:[$.]|[a-z][\w-]* [\w.$"'<[-])/u.test(next);
}

/** Between the lines that open and close a component of Nuxt's Markdown, or a shortcode of Hugo, everything may stand deeper. */
const isInComponent: Doubt = ({ text }, { start, end }) => isCommentOfCode(text, start, end) || isInFrame(text, start);

/** C#, F# and Q# are names, and a heading may end with one. */
const isNoClosing: Doubt = ({ text }, { start, end }) =>
  /(?:^|[^\p{L}\p{N}])\p{Lu}#$/u.test(text.slice(start, end).trimEnd());

/**
 * A star among blanks is a product, and one that touches a word on its far side belongs to something else: `*.js, *.ts`. The
 * other mark of the pair must touch what it is to emphasise.
 */
const isNoEmphasis: Doubt = ({ text }, { start, end }) => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, newline === -1 ? text.length : newline);
  const opening = /(?<![*_\p{L}\p{N}.)\]])([*_]{1,3})$/u.exec(before)?.[1];
  const closing = /^([*_]{1,3})(?![*_\p{L}\p{N}/([{<-]|\.[\p{L}*])/u.exec(after)?.[1];
  if (opening !== undefined) {
    const inner = after.slice(0, Math.max(after.indexOf(opening), 0));
    const rest = after.slice(inner.length + opening.length);
    return !/\p{L}\S*$/u.test(inner) || /^[*_\p{L}\p{N}]/u.test(rest);
  }
  if (closing === undefined) return true;
  const at = before.lastIndexOf(closing);
  const inner = before.slice(at + closing.length);
  return at === -1 || !/^[^\s*_.]*\p{L}/u.test(inner) || /[*_\p{L}\p{N}]$/u.test(before.slice(0, at));
};

/** A blank beside a sign belongs to what is shown: a prompt, the mark of a heading, the separator of a list. */
const isNoCode: Doubt = ({ text }, { start, end }) => {
  const [before = '', after = ''] = [text[start - 1], text[end]];
  return before !== '`'
    ? !/[\p{L}\p{N})]/u.test(before)
    : after === '`' || !/[\p{L}\p{N}(]/u.test(after) || text[start - 2] === '`';
};

/**
 * Below a table stand its attributes, a tag of a template or the end of the block around it, and in Pandoc a line that opens with a colon is its caption. Nothing is
 * lost by a comment behind the last bar.
 */
const isNoRow: Doubt = ({ text, file }, { start }) => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
  const row = line.replace(/^[ \t>]+/u, '');
  return (
    /^(?:\{[^|]*\}|:{3,})\s*$/u.test(row) ||
    /\|\s*<!--[^|]*-->\s*$/u.test(row) ||
    (/\.[qr]md$/iu.test(file.path) && /^(?::|Table:)[ \t]/u.test(row))
  );
};

/** What makes each rule of the linter doubtful, by the name of the rule. */
export const doubts: Readonly<Record<string, Doubt>> = {
  MD011: isNoAddress,
  MD018: isNoHeading,
  MD020: isNoClosing,
  MD023: isInComponent,
  MD037: isNoEmphasis,
  MD038: isNoCode,
  MD052: isNoReference,
  MD056: isNoRow,
};
