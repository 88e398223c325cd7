import { readFrontMatter } from './front-matter.ts';
import { lastNotAfter, lineStartsOf } from './lines.ts';
import { templateBlocks } from './template-blocks.ts';

/** Lines of a page, from the first to the last, that stand within something: a comment, an element, a fence, a block of a template. */
export interface Wrapping {
  readonly first: number;
  readonly last: number;
  /** What opens it, as it is written: two are the same when they begin alike. */
  readonly label: string;
}

const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;
/** Elements that end where the next one of their kind begins, and in Markdown with the paragraph. */
const endsBySibling = /^(?:p|li|dt|dd|td|th|tr|option)$/iu;
const paragraphElement = /^(?:p|a|b|i|u|s|em|strong|span|small|mark|sub|sup|ins|del|q|cite|code|kbd|font|label)$/iu;
const mark =
  /(?<blank>\n[ \t]*(?=\r?\n))|(?<comment><!--|\{\/\*|\{#(?!\w)|%%)|^(?<fence>[ ]{0,3}(?:`{3,50}|~{3,50}))[^\n]*|^[ \t]*(?<colons>:{3,})[ \t]*(?<container>[^\s:][^\n]*)?$|(?<struck>~~)|<(?<slash>\/?)(?<element>[a-zA-Z][\w.-]{0,60})\b[^<>]{0,2000}>/gmu;
const ends: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['{#', '#}'],
  ['%%', '%%'],
]);

/** Elements that without attributes change nothing about the text in them. */
const plainElement =
  /^(?:html|body|div|section|article|main|header|footer|span|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|b|i|u|em|strong|a|center|figure|small|sub|sup)$/iu;
/** Elements that keep their text from being read also when nothing closes them. */
const mayClose =
  /^(?:details|dialog|template|del|s|strike|noscript|script|style|title|textarea|select|datalist|object|iframe|canvas|video|audio|svg|math|pre|xmp|:::|~~)$/iu;

/** Nesting beyond this is not tracked. */
const deepest = 200;

/** What the lines of a text stand in, as far as its marks tell without a parser. Linear in the text. */
export function wrappingsOf(text: string, isHtml: boolean): readonly Wrapping[] {
  const starts = lineStartsOf(text);
  const lineAt = (offset: number): number => lastNotAfter(starts, offset) + 1;
  const found: Wrapping[] = [];
  const take = (start: number, end: number, label: string): void => {
    const first = lineAt(start);
    const last = lineAt(Math.max(start, end - 1));
    // Within one line nothing can come loose without a change of the line.
    if (last > first) found.push({ first, last, label });
  };
  const header = readFrontMatter(text.replace(/^\uFEFF/u, ' '));
  if (header.kind !== 'none') take(0, header.span.end, 'front matter');
  for (const { start, end, opening } of templateBlocks(text)) take(start, end, opening);

  const open: { readonly name: string; readonly start: number; readonly label: string }[] = [];
  const counts = new Map<string, number>();
  const push = (name: string, start: number, label: string): void => {
    if (open.length >= deepest) return;
    open.push({ name, start, label });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  /** Closes what is open down to the nearest of that name; whatever never closes is a word in brackets, if it has no attributes. */
  const close = (name: string, end: number): void => {
    while ((counts.get(name) ?? 0) > 0) {
      const top = open.pop();
      if (top === undefined) return;
      counts.set(top.name, (counts.get(top.name) ?? 1) - 1);
      const isPlain =
        !/\s/u.test(top.label) && (plainElement.test(top.name) || (top.name !== name && !mayClose.test(top.name)));
      if (!isPlain) take(top.start, end, top.label);
      if (top.name === name) return;
    }
  };
  const marks = new RegExp(mark.source, mark.flags);
  for (let next = marks.exec(text); next !== null; next = marks.exec(text)) {
    const { index, 0: source, groups = {} } = next;
    const { blank, comment, fence, colons, container, struck, slash, element } = groups;
    if (comment !== undefined) {
      const end = text.indexOf(ends.get(comment) ?? '', index + comment.length);
      // A mark that nothing closes is none, but for a comment of HTML, which then goes on to the end.
      if (end === -1 && comment !== '<!--') continue;
      take(index, end === -1 ? text.length : end, comment);
      marks.lastIndex = end === -1 ? text.length : end + (ends.get(comment)?.length ?? 0);
    } else if (fence !== undefined && !isHtml) {
      const closing = new RegExp(`^[ ]{0,3}${fence.trim()}[\`~]*[ \\t]*\\r?$`, 'gmu');
      closing.lastIndex = index + source.length;
      const end = closing.exec(text);
      take(index, end?.index ?? text.length, 'fence');
      marks.lastIndex = end === null ? text.length : end.index + end[0].length;
    } else if (colons !== undefined && !isHtml) {
      if (container === undefined) close(':::', index + source.length);
      else push(':::', index, source.trim());
    } else if (struck !== undefined && !isHtml) {
      if ((counts.get('~~') ?? 0) > 0) close('~~', index + source.length);
      else push('~~', index, '~~');
    } else if (element !== undefined && !voidElement.test(element) && !source.endsWith('/>')) {
      const name = element.toLowerCase();
      if (slash === '/') close(name, index + source.length);
      else {
        if (endsBySibling.test(name) && open.at(-1)?.name === name) close(name, index);
        push(name, index, source);
      }
    } else if (!isHtml && blank !== undefined) {
      for (let top = open.at(-1); top !== undefined && isOfParagraph(top.name); top = open.at(-1))
        close(top.name, index);
    }
    if (marks.lastIndex === index) marks.lastIndex += 1;
  }
  for (const { name, start, label } of open) {
    if (mayClose.test(name) || /\s/u.test(label)) take(start, text.length, label);
  }
  return found;
}

const isOfParagraph = (name: string): boolean => name === '~~' || paragraphElement.test(name);
