import type { Nodes, Parents, Root } from 'mdast';
import type { Region, RegionSpan, Span } from '../../page.ts';
import { RegionMap } from '../../regions.ts';
import type { Heading } from '../../sections.ts';
import type { HtmlIn, OpenHtml } from '../html/open-html.ts';
import { componentTag } from './component-tag.ts';
import { notationIn } from './notation.ts';
import { MarkdownParts, spanOf } from './parts.ts';

/** What a walk over a Markdown tree tells about the text. */
export interface MarkdownReading {
  readonly regions: readonly RegionSpan[];
  /** The headings at which the page is cut into sections. */
  readonly cuts: readonly Heading[];
  readonly parts: MarkdownParts;
  /** Bare addresses that the page shows as they are. */
  readonly addresses: readonly Span[];
}

interface Visit {
  readonly node: Nodes;
  readonly parent: Parents | undefined;
  readonly quoteDepth: number;
  /** In a quotation, a list or a footnote. */
  readonly isNested: boolean;
  readonly region: Region;
}

const nesting: ReadonlySet<string> = new Set(['blockquote', 'list', 'footnoteDefinition']);

/** Says of every character of the text what it is to a reader of the rendered page, and what the page is made of. */
export function readMarkdown(html: HtmlIn, text: string, bodyStart: number, root: Root): MarkdownReading {
  const walk = new Walk(html, text);
  walk.map.mark(0, bodyStart, 'front-matter');
  walk.run(root);
  return { regions: walk.map.cover(text.length), cuts: walk.cuts, addresses: walk.addresses, parts: walk.parts };
}

/** Walks with a list of its own instead of the stack: the author decides how deep a page is nested. */
class Walk {
  readonly map = new RegionMap();
  readonly cuts: Heading[] = [];
  readonly parts: MarkdownParts;
  readonly addresses: Span[] = [];
  readonly #text: string;
  readonly #html: OpenHtml;
  readonly #todo: (Visit | (() => void))[] = [];

  constructor(html: HtmlIn, text: string) {
    this.#text = text;
    this.parts = new MarkdownParts(text);
    this.#html = html.open(text, this.map, this.parts);
  }

  run(root: Root): void {
    this.#todo.push({ node: root, parent: undefined, quoteDepth: 0, isNested: false, region: 'prose' });
    for (let next = this.#todo.pop(); next !== undefined; next = this.#todo.pop()) {
      if (typeof next === 'function') next();
      else this.#visit(next);
    }
  }

  #visit(visit: Visit): void {
    const { node, parent, quoteDepth } = visit;
    const span = spanOf(node);
    if (!span) return;
    this.parts.take(node, span, { quoteDepth, isNested: visit.isNested, frame: this.#html.frame });
    switch (node.type) {
      case 'text':
        if (node.value.trim() !== '') this.#html.heard();
        this.#markText(span, quoteDepth, visit.region, true);
        for (const { start, end } of addressesIn(this.#text.slice(span.start, span.end)))
          this.addresses.push({ start: span.start + start, end: span.start + end });
        return;
      case 'inlineCode':
        this.#html.heard();
        this.map.mark(...this.#insideBackticks(span), this.#html.regionFor('code'));
        return;
      case 'code':
        this.#markText(span, quoteDepth, 'code', false);
        return;
      case 'html':
        this.#html.read(this.#text.slice(span.start, span.end), span.start);
        return;
      case 'image':
      case 'imageReference':
        if ((node.alt ?? '').trim() !== '') this.#html.heard();
        this.map.mark(span.start + 2, this.#endOfAlternative(span), this.#html.regionFor('alt-text'));
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.#html.heard();
        this.map.mark(span.start, span.end, this.#html.regionFor(isComment(node.value) ? 'comment' : 'code'));
        return;
      case 'mdxjsEsm':
        this.map.mark(span.start, span.end, 'code');
        return;
      case 'heading':
        if (parent?.type === 'root') {
          this.cuts.push({ start: span.start, depth: node.depth, title: plainText(node).trim() });
        }
        break;
      case 'link':
        if (isBareAddress(this.#text, span)) this.addresses.push(span);
        break;
    }
    if (!('children' in node)) return;
    this.#enter(node, span);
    const region = node.type === 'heading' ? 'heading' : visit.region;
    const depth = quoteDepth + (node.type === 'blockquote' ? 1 : 0);
    const isNested = visit.isNested || nesting.has(node.type);
    for (const child of node.children.toReversed()) {
      this.#todo.push({ node: child, parent: node, quoteDepth: depth, isNested, region });
    }
  }

  /** HTML opened inside a paragraph, a heading or a cell ends with it; a component's element ends with its node. */
  #enter(node: Parents, span: Span): void {
    const before = this.#html.depth;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      this.#html.enter(componentTag(node, span, this.#text), true);
      this.#todo.push(() => this.#html.closeTo(before, span.end));
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      this.#todo.push(() => this.#html.closeTo(before, span.end));
    }
  }

  #markText(span: Span, quoteDepth: number, plain: Region, withNotation: boolean): void {
    const region = this.#html.regionFor(plain);
    const source = this.#text.slice(span.start, span.end);
    let cursor = span.start;
    const skip = (start: number, end: number): void => {
      this.map.mark(cursor, start, region);
      this.map.mark(start, end, 'markup');
      cursor = end;
    };
    const gaps: Span[] = withNotation ? [...notationIn(source)] : [];
    if (quoteDepth > 0) for (const prefix of quotePrefixes(source, quoteDepth)) gaps.push(prefix);
    for (const gap of gaps.sort((a, b) => a.start - b.start)) {
      const start = span.start + gap.start;
      if (start >= cursor) skip(start, span.start + gap.end);
    }
    this.map.mark(cursor, span.end, region);
  }

  #insideBackticks(span: Span): [number, number] {
    let width = 0;
    while (this.#text[span.start + width] === '`') width += 1;
    return [span.start + width, span.end - width];
  }

  #endOfAlternative(span: Span): number {
    let depth = 1;
    for (let at = span.start + 2; at < span.end; at += 1) {
      const character = this.#text[at];
      if (character === '\\') at += 1;
      else if (character === '[') depth += 1;
      else if (character === ']') {
        depth -= 1;
        if (depth === 0) return at;
      }
    }
    return span.start + 2;
  }
}

/** The marks of a block quote that stand before the second and later lines of a text in it. */
function quotePrefixes(source: string, depth: number): readonly Span[] {
  const prefixes: Span[] = [];
  for (const match of source.matchAll(/(?<=[\r\n])[ \t]{0,8}>[ \t>]*/g)) {
    let left = depth;
    let length = 0;
    for (const character of match[0]) {
      if (character === '>') left -= 1;
      if (left < 0) break;
      length += 1;
    }
    prefixes.push({ start: match.index, end: match.index + length });
  }
  return prefixes;
}

function isComment(expression: string): boolean {
  const code = expression.trim();
  return (
    (code.startsWith('/*') && code.indexOf('*/') === code.length - 2) ||
    /^(?:\/\/[^\n\r\u2028\u2029]*\s*)+$/u.test(code)
  );
}

/** Addresses within words, such as one in brackets, which the grammar takes for text. */
function addressesIn(source: string): readonly Span[] {
  if (!/:\/\/|www\.|@/iu.test(source)) return [];
  const found = source.matchAll(
    /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>[\]()"'`]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,200}/giu,
  );
  return [...found].map(({ index, 0: address }) => ({ start: index, end: index + address.length }));
}

function isBareAddress(text: string, span: Span): boolean {
  return text[span.start] !== '[';
}

/** The words of a heading without its marks. */
function plainText(heading: Nodes): string {
  const todo: Nodes[] = [heading];
  let words = '';
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    else if ('children' in node) for (const child of node.children.toReversed()) todo.push(child);
  }
  return words;
}
