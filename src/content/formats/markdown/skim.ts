import { componentsIn, includesOthers } from '../../inclusion.ts';
import { blank } from '../../mask.ts';
import type { Skimmed } from '../../page.ts';
import type { HtmlIn } from '../html/open-html.ts';
import { footnoteAnchors } from './footnotes.ts';
import { withPlainValues } from './plain-values.ts';
import { writtenAnchors } from './written-anchors.ts';

const fence = /^ {0,3}(`{3,}(?![^`\n]*`)|~{3,})/u;
/** As deep as in a list, where lines say less than a tree which fence closes which. */
const indentedFence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?![^`\n]*`)|~{3,})/u;
const term = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ x]\][ \t]+)?`+([^`\n]{1,200})`/gmu;
/** The title of a tab or a box, which a plug-in may make a place of. */
const titled = /^[ \t]*(?:===[!+]?|!!!|\?\?\?\+?)[ \t][^"\n]{0,60}"([^"\n]{1,200})"/gmu;
/** The words on a part that opens, and on a tab of GitBook. */
const opened = /<summary(?:\s[^<>]{0,200})?>([^\n]{1,300}?)<\/summary>|\{%-?\s*tab\s+title="([^"\n]{1,200})"/giu;
// In a quotation, a list, a tab or an admonition, too: a heading has an id wherever it stands.
// Some generators ask for no blank behind the signs, or take any sign of one.
const heading = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:#{1,6}[ \t\u00A0]+|#{2,6}(?=[\p{L}\p{N}`*]))(.*)$/u;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const inlineLink = /\]\(\s*<?([^()\s<>]{1,500})>?(?:\s+["'][^"'\n]{0,300}["'])?\s*\)/gu;

/** Reads a Markdown page line by line, without a tree: a site has many pages that are only linked to. */
export function skimMarkdown(text: string, html: HtmlIn): Skimmed {
  const plain = withoutCode(withPlainValues(text));
  const tagged = html.namedPlaces(plain);
  return {
    headings: [...allHeadings(text), ...tagged.headings.map((one) => one.text)],
    anchors: [...tagged.anchors, ...footnoteAnchors(text), ...writtenAnchors(text)],
    terms: [term, titled].flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])),
    opened: [...plain.matchAll(opened)].map(
      ([, summary, tab]) => summary?.replace(/<[^<>]{0,200}>/gu, '') ?? tab ?? '',
    ),
    includesOthers: includesOthers(text),
    components: [...componentsIn(text)],
    links: [...inlineLinks(plain)],
  };
}

/** The headings by either reading of the fences in lists: a name too many only leaves a fault unsaid. */
function allHeadings(text: string): readonly string[] {
  const first = [...headingsByLine(text, fence)];
  // A fence in a comment opens nothing.
  const shown = withoutFencedComments(text);
  const headings = shown === text ? first : joined(first, headingsByLine(shown, fence));
  if (!/^(?: {4}|\t| {0,3}(?:[-*+>]|\d))[^\n]{0,60}?(?:`{3}|~{3})/mu.test(text)) return headings;
  return joined(headings, headingsByLine(text, indentedFence));
}

function joined(headings: readonly string[], others: Iterable<string>): readonly string[] {
  const known = new Set(headings);
  return [...headings, ...[...others].filter((one) => !known.has(one))];
}

/** A text without the comments that hold the mark of a fence; the same where there is none. */
function withoutFencedComments(text: string): string {
  let shown = '';
  let done = 0;
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    const comment = text.slice(start, end + 3);
    if (/`{3}|~{3}/u.test(comment)) {
      shown += text.slice(done, start) + blank(comment);
      done = end + 3;
    }
    start = text.indexOf('<!--', end + 3);
  }
  return done === 0 ? text : shown + text.slice(done);
}

function* headingsByLine(text: string, fence: RegExp): Iterable<string> {
  let open: string | undefined;
  let previous = '';
  for (const line of text.split(/\r?\n/u)) {
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) === true && line.trim() === mark) open = undefined;
      continue;
    }
    if (mark !== undefined) {
      open = mark;
      continue;
    }
    const title = heading.exec(line)?.[1] ?? (underline.test(line) && previous.trim() !== '' ? previous : undefined);
    if (title !== undefined) yield title;
    previous = line;
  }
}

function withoutCode(text: string): string {
  return text
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n {0,3}\1[ \t]*$/gmu, blank)
    .replace(/`[^`\n]{1,500}`/gu, blank);
}

const otherLinks =
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+<?([^\s<>]{1,500})|<[a-z][^<>]{0,500}?\s(?:href|src)\s*=\s*["']?([^"'\s<>{}]{1,500})/gimu;

function* inlineLinks(plain: string): Iterable<{ readonly url: string; readonly line: number }> {
  const found = [...plain.matchAll(inlineLink), ...plain.matchAll(otherLinks)].sort((a, b) => a.index - b.index);
  let line = 1;
  let counted = 0;
  for (const match of found) {
    for (; counted < match.index; counted += 1) if (plain[counted] === '\n') line += 1;
    yield { url: match[1] ?? match[2] ?? '', line };
  }
}
