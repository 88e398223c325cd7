import { doubtfulNotation } from '../../doubtful.ts';
import type { Span } from '../../page.ts';
import { isWithheld } from '../../withheld.ts';

/** What begins at the margin with a word is a paragraph in every notation, as are headings and entries of lists. */
const asciidocLine = /^(?:[\p{L}\p{N}"'\u201C\u2018\u00AB(*_`]|={1,6} |[*.-]{1,5} |:[\w-]+:|$)/u;
const restructuredLine = /^(?:[\p{L}\p{N}"'\u201C\u2018\u00AB(*`]|[*+-] |([=\-~^"'`#*+_])\1+$|$)/u;
const plainLine = /^(?:[\p{L}\p{N}"'\u201C\u2018\u00AB(]|$)/u;
/** Lines that open a block of AsciiDoc and close it again. */
const delimiter = /^(?:(?<mark>[/\-=+.*_])\k<mark>{3,}|--|`{3,}[^`]*|\|={3})[ \t]*$/u;

/**
 * Where readers may not see the text of a file whose marks nobody here parses. Bare text they read as it is. Of other formats
 * paragraphs count that stand at the margin, and in a notation that nobody here knows at all only what stands above every mark.
 */
export function doubtfulLines(path: string, text: string): readonly Span[] {
  if (/\.te?xt$|(?:^|\/)[^./]+$/iu.test(path)) return [];
  const whole = [{ start: 0, end: text.length }];
  if (isWithheld(path, text)) return whole;
  if (/\.(?:adoc|asciidoc)$/iu.test(path)) return [...doubtfulNotation(text), ...linesBut(text, asciidocLine, true)];
  if (/\.rst$/iu.test(path)) return [...doubtfulNotation(text), ...linesBut(text, restructuredLine, false)];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (!plainLine.test(line.trimEnd())) break;
    offset += line.length + 1;
  }
  return offset >= text.length ? doubtfulNotation(text) : [{ start: offset, end: text.length }];
}

/** Blocks that have a line of another kind, and what stands between delimiters. */
function linesBut(text: string, ordinary: RegExp, delimited: boolean): readonly Span[] {
  const spans: Span[] = [];
  let offset = 0;
  let open: string | undefined;
  let block = { start: 0, isDoubtful: false };
  const close = (): void => {
    if (block.isDoubtful) spans.push({ start: block.start, end: offset });
  };
  for (const line of text.split('\n')) {
    const bare = line.trimEnd();
    const mark = delimited && delimiter.test(bare) ? bare : undefined;
    if (bare === '' || mark !== undefined) {
      close();
      block = { start: offset, isDoubtful: false };
    }
    if (mark !== undefined) open = open === undefined ? mark : mark === open ? undefined : open;
    // An attribute or a field says something about the page, and the lines below a directive belong to it.
    if (open !== undefined || mark !== undefined || !ordinary.test(bare) || /^:[\w-]+:/u.test(bare))
      block.isDoubtful = true;
    offset += line.length + 1;
  }
  offset = text.length;
  close();
  return spans;
}
