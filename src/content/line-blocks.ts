import type { LineRange } from './content.ts';
import { readFrontMatter } from './front-matter.ts';
import { lineStartsOf } from './lines.ts';

/** Every line of a text; a text without any counts as one line, which can be spoken of. */
export function allLines(text: string): readonly LineRange[] {
  const starts = lineStartsOf(text);
  const isEmptyEnd = starts.length > 1 && starts.at(-1) === text.length;
  return [{ start: 1, end: starts.length - (isEmptyEnd ? 1 : 0) }];
}

/** So many blocks that nobody sees are looked past; where there are more, everything up to the end of the page counts. */
const mostUnseen = 50;

/** The blocks of a text by its lines: a heading, or lines that follow each other without a blank one. */
export class LineBlocks {
  readonly isHtml: boolean;
  readonly #lines: readonly string[];
  readonly #last: number;
  readonly #text: string;
  #depths: readonly (number | undefined)[] | undefined;

  constructor(text: string, isHtml: boolean) {
    this.isHtml = isHtml;
    this.#lines = text.split('\n');
    this.#last = allLines(text)[0]?.end ?? 1;
    this.#text = text;
  }

  /** The lines of the text, and the number of the last one. */
  get lines(): readonly string[] {
    return this.#lines.slice(0, this.#last);
  }

  /** Whether the lines before and after this place follow each other. */
  isJoinedAt(after: number): boolean {
    return !isBlank(this.#at(after)) && !isBlank(this.#at(after + 1));
  }

  /** The blocks before and after a place, up to those that readers see; a heading stands for its section. */
  around(after: number, next: number): readonly LineRange[] {
    const blocks = [
      ...this.#walk(this.#blockBefore(after), (block) => this.#blockBefore(block.start - 1)),
      ...this.below(next),
    ];
    // Of a text of which nothing is left, its one empty line is what can be spoken of.
    return blocks.length === 0 ? [{ start: 1, end: this.#last }] : blocks;
  }

  /** The blocks from a line on, up to the first that readers see. */
  below(line: number): readonly LineRange[] {
    return this.#walk(this.#blockFrom(line), (block) => this.#blockFrom(block.end + 1));
  }

  /** From a line to the next heading below it: of any depth, or of this one and above. */
  sectionFrom(line: number, depth = 6): LineRange {
    const start = Math.min(line, this.#last);
    let end = start;
    while (end < this.#last && (this.#depthAt(end + 1) ?? 7) > depth) end += 1;
    return { start, end };
  }

  #walk(first: LineRange | undefined, step: (block: LineRange) => LineRange | undefined): readonly LineRange[] {
    const blocks: LineRange[] = [];
    let block = first;
    for (let unseen = 0; block !== undefined; unseen += 1, block = step(block)) {
      blocks.push(this.#depthAt(block.start) === undefined ? block : this.sectionFrom(block.start));
      if (this.#isSeen(block)) return blocks;
      if (unseen < mostUnseen) continue;
      const goesUp = first !== undefined && block.start < first.start;
      return [...blocks, goesUp ? { start: 1, end: block.end } : { start: block.start, end: this.#last }];
    }
    return blocks;
  }

  #blockBefore(line: number): LineRange | undefined {
    let end = Math.min(line, this.#last);
    while (end > 0 && isBlank(this.#at(end))) end -= 1;
    return end < 1 ? undefined : this.#blockAround(end);
  }

  #blockFrom(line: number): LineRange | undefined {
    let start = Math.max(1, line);
    while (start <= this.#last && isBlank(this.#at(start))) start += 1;
    return start > this.#last ? undefined : this.#blockAround(start);
  }

  #blockAround(line: number): LineRange {
    let start = line;
    while (start > 1 && !this.#beginsAt(start)) start -= 1;
    let end = line;
    while (end < this.#last && !isBlank(this.#at(end + 1)) && !this.#beginsAt(end + 1)) end += 1;
    return { start, end };
  }

  #beginsAt(line: number): boolean {
    const above = this.#at(line - 1);
    if (isBlank(above) || this.#depthAt(line) !== undefined) return true;
    // Below a heading something new begins; one that is underlined ends with the line that does it.
    if (this.#depthAt(line - 1) !== undefined && !isUnderline(this.#at(line))) return true;
    if (isUnderline(above) && this.#depthAt(line - 2) !== undefined) return true;
    return this.isHtml && (opensBlock.test(this.#at(line)) || closesBlock.test(above));
  }

  #depthAt(line: number): number | undefined {
    // Of a page that is new, or only grew, nobody asks.
    this.#depths ??= headingDepths(this.#lines, this.#text, this.isHtml);
    return this.#depths[line - 1];
  }

  #isSeen({ start, end }: LineRange): boolean {
    return hasText(withoutUnseen(this.#lines.slice(start - 1, end).join('\n')));
  }

  #at(line: number): string {
    return this.#lines[line - 1] ?? '';
  }
}

/** The depth of the heading that begins at each line; none in front matter and in fenced code. */
function headingDepths(lines: readonly string[], text: string, isHtml: boolean): readonly (number | undefined)[] {
  const header = readFrontMatter(text.replace(/^\uFEFF/u, ''));
  const inHeader = header.kind === 'none' ? 0 : lineStartsOf(text.slice(0, header.span.end)).length;
  let fence: string | undefined;
  return lines.map((line, index) => {
    if (index < inHeader) return undefined;
    const marks = /^\s{0,3}(`{3,}|~{3,})(.*)$/u.exec(line);
    if (!isHtml && marks?.[1] !== undefined) {
      if (fence === undefined) fence = marks[1];
      else if (marks[1].startsWith(fence) && isBlank(marks[2] ?? '')) fence = undefined;
      return undefined;
    }
    if (fence !== undefined) return undefined;
    const direct = depthOfLine(line, isHtml);
    const below = lines[index + 1] ?? '';
    if (direct !== undefined || isHtml || isBlank(line) || isUnderline(line) || !isUnderline(below)) return direct;
    return below.trim().startsWith('=') ? 1 : 2;
  });
}

const opensBlock =
  /^\s*<(?:p|li|ul|ol|dl|dd|dt|h[1-6]|div|section|article|main|header|footer|nav|aside|table|tr|td|th|blockquote|pre|figure|details|summary)\b/iu;
const closesBlock =
  /<\/(?:p|li|ul|ol|dl|dd|dt|h[1-6]|div|section|article|main|header|footer|nav|aside|table|tr|td|th|blockquote|pre|figure|details|summary)\s*>\s*$/iu;

function depthOfLine(line: string, isHtml: boolean): number | undefined {
  const marks = isHtml ? undefined : /^\s{0,3}(#{1,6}|={1,6})\s+\S/u.exec(line)?.[1];
  if (marks !== undefined) return marks.length;
  const element = /^\s*<h([1-6])\b/iu.exec(line)?.[1];
  return element === undefined ? undefined : Number(element);
}

/** The depth of the heading that a paragraph is; `undefined` when it is none. */
export function depthOfParagraph(paragraph: string, isHtml: boolean): number | undefined {
  const [first = '', ...rest] = paragraph.split('\n');
  const last = rest.findLast((line) => !isBlank(line)) ?? '';
  return depthOfLine(first, isHtml) ?? (isUnderline(last) ? (last.trim().startsWith('=') ? 1 : 2) : undefined);
}

/** Whether nothing stands on a line. */
export const isBlank = (line: string): boolean => line.trim() === '';
const isUnderline = (line: string): boolean => /^\s{0,3}(?:=+|-+)\s*$/u.test(line);
/** Whether words or numbers stand in a text. */
export const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Without what a reader does not see as words: comments, tags, pictures, definitions of links. */
function withoutUnseen(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)|\{\/\*[\s\S]*?(?:\*\/\}|$)/gu, '')
    .replace(/^[ \t]*\[[^[\]\n]*\]:[^\n]*$/gmu, '')
    .replace(/!\[[^[\]\n]*\]\([^()\n]*\)/gu, '')
    .replace(/<[^<>]*>/gu, '');
}
