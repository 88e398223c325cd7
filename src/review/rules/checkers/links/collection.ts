import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { Page, Span } from '../../../../content/page.ts';

/** A link or image as it stands in the page. */
export interface PageLink {
  readonly url: string;
  /** The address itself where it stands literally in the text, else the whole construct. */
  readonly span: Span;
  readonly image: boolean;
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** All links and images of a page, in order, code excluded. */
export function collectLinks(page: Page): readonly PageLink[] {
  if (page.markdown !== undefined) return fromMarkdown(page.text, page.markdown);
  if (page.html !== undefined) return fromHtml(page.text, page.html);
  return [];
}

function fromMarkdown(text: string, root: Root): readonly PageLink[] {
  const links: PageLink[] = [];
  visit(root, (node) => {
    const span = spanOf(node);
    if (span === undefined) return undefined;
    switch (node.type) {
      case 'link':
      case 'image':
      case 'definition':
        links.push({ url: node.url, span: addressSpan(text, span, node.url), image: node.type === 'image' });
        return undefined;
      case 'html':
        links.push(...fromTags(text, span));
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
          if (attribute.name !== 'href' && !(attribute.name === 'src' && node.name === 'img')) continue;
          links.push({
            url: attribute.value,
            span: addressSpan(text, span, attribute.value),
            image: attribute.name === 'src',
          });
        }
        return undefined;
      default:
        return undefined;
    }
  });
  return links;
}

function fromHtml(text: string, root: HtmlRoot): readonly PageLink[] {
  const links: PageLink[] = [];
  visit(root, 'element', (element: Element) => {
    const span = spanOf(element);
    if (span === undefined) return;
    const value = element.tagName === 'a' ? element.properties.href : element.properties.src;
    if ((element.tagName !== 'a' && element.tagName !== 'img') || typeof value !== 'string') return;
    links.push({ url: value, span: addressSpan(text, span, value), image: element.tagName === 'img' });
  });
  return links;
}

const tag = /<(a|img)\b([^<>]{0,2000})>/giu;
const address = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/iu;

function fromTags(text: string, within: Span): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(tag)) {
    const found = address.exec(match[2] ?? '');
    const url = found?.[1] ?? found?.[2];
    if (url === undefined) continue;
    const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
    links.push({ url, span: addressSpan(text, span, url), image: match[1]?.toLowerCase() === 'img' });
  }
  return links;
}

/** Offsets of a node of either tree. */
export function spanOf(node: Positioned): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function addressSpan(text: string, construct: Span, url: string): Span {
  if (url === '') return construct;
  // The address comes last in Markdown, so that the same words in the link's text are not taken for it.
  const at = text.slice(construct.start, construct.end).lastIndexOf(url);
  return at === -1 ? construct : { start: construct.start + at, end: construct.start + at + url.length };
}
