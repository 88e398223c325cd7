import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { spanOf } from '../links/collection.ts';

const vague = new Set(
  'here|click here|click|this|this link|this page|link|read more|more|learn more|see here|over here|right here|details|page|article|this article|this one'.split(
    '|',
  ),
);
const fileName = /^[\w-]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/iu;
/** Names that cameras and screenshot tools give. */
const cameraName = /^(?:img|dsc|dscn|image|screenshot|screen[ _-]?shot|untitled|photo|picture)[ _-]?\d*$/iu;

/** Images and links that somebody who does not see the page cannot use. */
export function accessibilityFindings(page: Page): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  if (page.markdown !== undefined) {
    visit(page.markdown, (node) => {
      findings.push(...ofNode(page, node));
    });
  }
  if (page.html !== undefined) findings.push(...ofTags(page, { start: 0, end: page.text.length }));
  return findings;
}

function ofNode(page: Page, node: Nodes): readonly RawFinding[] {
  const span = spanOf(node);
  if (span === undefined) return [];
  switch (node.type) {
    case 'image':
      return ofAlternative(node.alt ?? '', span, node.alt === null || node.alt === undefined || node.alt === '');
    case 'link':
      return ofLink(page.text, span, textOf(page.text, node.children));
    case 'html':
      return ofTags(page, span);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name !== 'img') return [];
      if (node.attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute')) return [];
      const alt = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt');
      if (alt === undefined) return ofAlternative('', openingTag(page.text, span), true);
      return typeof alt.value === 'string' ? ofAlternative(alt.value, openingTag(page.text, span), false) : [];
    }
    default:
      return [];
  }
}

function textOf(text: string, children: readonly Nodes[]): string | undefined {
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (children.some((child) => child.type === 'image' || child.type === 'html')) return undefined;
  const [start, end] = [spanOf(first)?.start, spanOf(last)?.end];
  return start === undefined || end === undefined ? undefined : text.slice(start, end);
}

function ofLink(text: string, span: Span, label: string | undefined): readonly RawFinding[] {
  if (label === undefined) return [];
  const plain = label
    .replace(/[*_`.!:→»>]/gu, '')
    .trim()
    .toLowerCase();
  if (!vague.has(plain)) return [];
  const at = text.indexOf(label, span.start);
  return [
    {
      criterion: 'link-text',
      message: `A reader who hears only the links of the page learns nothing from "${label.trim()}". Name what the link leads to.`,
      span: at === -1 ? span : { start: at, end: at + label.length },
    },
  ];
}

function ofAlternative(alt: string, span: Span, missing: boolean): readonly RawFinding[] {
  if (missing) {
    return [{ criterion: 'image-alt', message: 'This image has no text alternative. Say what it shows.', span }];
  }
  if (!fileName.test(alt.trim()) && !cameraName.test(alt.trim())) return [];
  return [
    {
      criterion: 'image-alt-file-name',
      message: `"${alt.trim()}" is a file name. Say what the image shows.`,
      span,
    },
  ];
}

const imageTag = /<img\b((?:[^<>"']|"[^"]*"|'[^']*'){0,3000})>/giu;
const anchorTag = /<a\b[^<>]{0,1000}>([^<>]{0,200})<\/a>/giu;

function ofTags(page: Page, within: Span): readonly RawFinding[] {
  const source = page.text
    .slice(within.start, within.end)
    .replace(/<!--[\s\S]*?-->/gu, (hidden) => ' '.repeat(hidden.length));
  const findings: RawFinding[] = [];
  for (const match of source.matchAll(imageTag)) {
    const attributes = match[1] ?? '';
    if (/\brole\s*=\s*["']?(?:presentation|none)\b|\baria-hidden\s*=\s*["']?true/iu.test(attributes)) continue;
    const alt = /(?:^|\s)alt(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/iu.exec(attributes);
    const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
    findings.push(...ofAlternative(alt?.[1] ?? alt?.[2] ?? alt?.[3] ?? '', span, alt === null));
  }
  if (page.html !== undefined) {
    for (const match of source.matchAll(anchorTag)) {
      const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
      if ((match[1] ?? '').trim() !== '') findings.push(...ofLink(page.text, span, match[1]));
    }
  }
  return findings;
}

function openingTag(text: string, span: Span): Span {
  const close = text.indexOf('>', span.start);
  return { start: span.start, end: close === -1 || close >= span.end ? span.end : close + 1 };
}
