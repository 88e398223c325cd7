import type { Nodes, Table } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { CodeBlock, PageHeading, PageImage, PageLink, Span } from '../../page.ts';

/** After a link without words or address: it is there for the name that it gives the place, in Markdown with attributes. */
const placeName = /^\{[^}\n]*#[^}\s]+[^}\n]*\}/u;

/** Where a node stands. */
interface Surroundings {
  readonly quoteDepth: number;
  readonly isNested: boolean;
  readonly frame: number | undefined;
}

/** What a Markdown page is made of, collected while its tree is walked; nothing of the tree is kept. */
export class MarkdownParts {
  readonly links: PageLink[] = [];
  readonly images: PageImage[] = [];
  readonly headings: PageHeading[] = [];
  readonly paragraphs: Span[] = [];
  readonly quotations: Span[] = [];
  readonly codeBlocks: CodeBlock[] = [];
  readonly expressions: Span[] = [];
  readonly unspoken: Span[] = [];
  readonly unseen: Span[] = [];
  readonly swallowed: Span[] = [];
  readonly doubtful: Span[] = [];
  /** Code of any kind, in which nothing that looks like a tag is one. */
  readonly verbatim: Span[] = [];
  readonly #text: string;
  /** The names of definitions by their place among the links, and those that something refers to. */
  readonly #defined = new Map<number, string>();
  readonly #referred = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Takes what one node says; `isNested` means that it stands in a quotation, a list or a footnote, `frame` where the component
   * begins that it stands in.
   */
  take(node: Nodes, span: Span, { quoteDepth, isNested, frame }: Surroundings): void {
    switch (node.type) {
      case 'link':
        if (node.url === '' && node.children.length === 0 && placeName.test(this.#text.slice(span.end, span.end + 200)))
          return;
        this.links.push(withLabel({ span, url: node.url, address: this.#addressOf(span, node.url) }, node.children));
        return;
      case 'definition':
        this.#defined.set(this.links.length, node.identifier);
        this.links.push({ span, url: node.url, address: this.#addressOf(span, node.url) });
        return;
      case 'linkReference':
      case 'imageReference':
        this.#referred.add(node.identifier);
        return;
      case 'image': {
        const words = node.alt ? { alternative: node.alt } : {};
        this.images.push({ span, url: node.url, address: this.#addressOf(span, node.url), ...words, exempt: false });
        return;
      }
      case 'heading': {
        const inner = innerSpan(node.children);
        const isBlank = inner === undefined || node.children.every(isSilent);
        const text = isBlank ? '' : this.#text.slice(inner.start, inner.end).trim();
        const place = frame === undefined ? {} : { frame };
        this.headings.push({ depth: node.depth, span, text, pictured: false, ...place, inOutline: !isNested });
        return;
      }
      case 'delete':
        this.doubtful.push(span);
        return;
      case 'table':
        this.doubtful.push(...cellsBeyond(node));
        return;
      case 'paragraph':
        this.paragraphs.push(span);
        return;
      case 'blockquote':
        if (quoteDepth === 0) this.quotations.push(span);
        return;
      case 'inlineCode':
        this.verbatim.push(span);
        return;
      case 'code':
        this.verbatim.push(span);
        this.unspoken.push(span);
        this.codeBlocks.push({ span, ...(node.lang ? { language: node.lang } : {}), ...this.#fenceOf(span) });
        return;
      case 'html':
        this.unspoken.push(span);
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        this.expressions.push(span);
        this.unspoken.push(span);
        if (node.type === 'mdxjsEsm' && rulesPage.test(node.value)) {
          this.doubtful.push({ start: 0, end: this.#text.length });
        }
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const inner = innerSpan(node.children);
        this.unspoken.push({ start: span.start, end: inner?.start ?? span.end });
        if (inner) this.unspoken.push({ start: inner.end, end: span.end });
        return;
      }
    }
  }

  /** The links, of which definitions that nothing refers to say so: known once the whole page was walked. */
  usedLinks(): readonly PageLink[] {
    return this.links.map((link, index) => {
      const name = this.#defined.get(index);
      return name === undefined || this.#referred.has(name) ? link : { ...link, isUnused: true };
    });
  }

  #addressOf(construct: Span, url: string): Span {
    if (url === '') return construct;
    // The address comes last in Markdown, so that the same words in the link's text are not taken for it.
    const at = this.#text.slice(construct.start, construct.end).lastIndexOf(url);
    return at === -1 ? construct : { start: construct.start + at, end: construct.start + at + url.length };
  }

  #fenceOf(span: Span): Pick<CodeBlock, 'fence'> {
    const source = this.#text.slice(span.start, span.end);
    const mark = /^(?:`{3,}|~{3,})/u.exec(source)?.[0];
    if (mark === undefined) return {};
    const lastLine = source.slice(source.lastIndexOf('\n') + 1).replace(/^[\s>]*/u, '');
    const closed = source.includes('\n') && lastLine.startsWith(mark);
    return { fence: { mark: { start: span.start, end: span.start + mark.length }, closed } };
  }
}

/** A layout of its own, or other components in place of the elements: what becomes of the text they alone know. */
const rulesPage =
  /^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b|\b(?:components|useMDXComponents)\b|^export\s+\*/mu;

/** The cells of a table that stand beyond its columns, which nobody shows. */
function cellsBeyond({ children: [head, ...rows] }: Table): readonly Span[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ children }) => children.slice(columns).flatMap((cell) => spanOf(cell) ?? []));
}

/** The place of a node, if its parser says so. */
export function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function withLabel(link: PageLink, children: readonly Nodes[]): PageLink {
  if (children.every(isSilent)) return { ...link, isNameless: true };
  const label = innerSpan(children);
  if (label === undefined || children.some(({ type }) => type === 'image' || type === 'html')) return link;
  return { ...link, label };
}

/** Says nothing to somebody who hears the page: blanks, and pictures without words. */
function isSilent(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'image') return (node.alt ?? '').trim() === '';
  return node.type === 'emphasis' || node.type === 'strong' ? node.children.every(isSilent) : false;
}

/** From the first of some nodes to the last. */
function innerSpan(children: readonly Nodes[]): Span | undefined {
  const placed = children.flatMap((child) => spanOf(child) ?? []);
  const [first, last] = [placed[0], placed.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
