import type { Nodes, Parents, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Region, RegionSpan, Span } from '../../page.ts';
import { RegionMap } from '../../regions.ts';
import type { Heading } from '../../sections.ts';
import { HtmlReader } from '../html/reader.ts';
import type { ElementAttribute } from '../html/visibility.ts';
import { notationIn } from './notation.ts';

/** What a walk over a Markdown tree tells about the text. */
export interface MarkdownRegions {
  readonly regions: readonly RegionSpan[];
  readonly headings: readonly Heading[];
  /** Bare addresses that the page shows as they are. */
  readonly addresses: readonly Span[];
}

interface Visit {
  readonly node: Nodes;
  readonly parent: Parents | undefined;
  readonly quoteDepth: number;
  readonly region: Region;
}

/** Says of every character of the text what it is to a reader of the rendered page. */
export function readMarkdownRegions(text: string, bodyStart: number, root: Root): MarkdownRegions {
  const walk = new Walk(text);
  walk.map.mark(0, bodyStart, 'front-matter');
  walk.run(root);
  return { regions: walk.map.cover(text.length), headings: walk.headings, addresses: walk.addresses };
}

/** Walks with a list of its own instead of the stack: the author decides how deep a page is nested. */
class Walk {
  readonly map = new RegionMap();
  readonly headings: Heading[] = [];
  readonly addresses: Span[] = [];
  readonly #text: string;
  readonly #html: HtmlReader;
  readonly #todo: (Visit | (() => void))[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#html = new HtmlReader(this.map);
  }

  run(root: Root): void {
    this.#todo.push({ node: root, parent: undefined, quoteDepth: 0, region: 'prose' });
    for (let next = this.#todo.pop(); next !== undefined; next = this.#todo.pop()) {
      if (typeof next === 'function') next();
      else this.#visit(next);
    }
  }

  #visit(visit: Visit): void {
    const { node, parent, quoteDepth } = visit;
    const span = spanOf(node);
    if (!span) return;
    switch (node.type) {
      case 'text':
        this.#markText(span, quoteDepth, visit.region, true);
        return;
      case 'inlineCode':
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
        this.map.mark(span.start + 2, this.#endOfAlternative(span), this.#html.regionFor('alt-text'));
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.map.mark(span.start, span.end, this.#html.regionFor(isComment(node.value) ? 'comment' : 'code'));
        return;
      case 'mdxjsEsm':
        this.map.mark(span.start, span.end, 'code');
        return;
      case 'heading':
        if (parent?.type === 'root') {
          this.headings.push({ start: span.start, depth: node.depth, title: plainText(node).trim() });
        }
        break;
      case 'link':
        if (isBareAddress(this.#text, span)) this.addresses.push(span);
        break;
    }
    if (!('children' in node)) return;
    this.#enter(node);
    const region = node.type === 'heading' ? 'heading' : visit.region;
    const depth = quoteDepth + (node.type === 'blockquote' ? 1 : 0);
    for (const child of node.children.toReversed()) {
      this.#todo.push({ node: child, parent: node, quoteDepth: depth, region });
    }
  }

  /** HTML opened inside a paragraph, a heading or a cell ends with it; a component's element ends with its node. */
  #enter(node: Parents): void {
    const before = this.#html.depth;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = node.attributes.flatMap((attribute): readonly ElementAttribute[] => {
        if (attribute.type !== 'mdxJsxAttribute') return [];
        const { name, value } = attribute;
        if (typeof value === 'string') return [{ name, value }];
        return [{ name, value: value ? styleOf(value.value) : '' }];
      });
      this.#html.enter(node.name ?? '', attributes);
      this.#todo.push(() => this.#html.closeTo(before));
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      this.#todo.push(() => this.#html.closeTo(before));
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

function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
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
  return (code.startsWith('/*') && code.indexOf('*/') === code.length - 2) || /^(?:\/\/[^\n]*\s*)+$/.test(code);
}

/** Turns the object of a JSX `style` into CSS, near enough to see whether it hides. */
function styleOf(expression: string): string {
  return expression
    .replace(/[{}'"`]/g, '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll(',', ';');
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
