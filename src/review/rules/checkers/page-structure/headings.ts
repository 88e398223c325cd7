import { visit } from 'unist-util-visit';
import type { Document, Span } from '../../../../content/document.ts';
import type { RawFinding } from '../../checker.ts';
import { lineSpan, rangeOf } from '../../document-position.ts';
import { spanOf } from '../links/collection.ts';

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

/** What is wrong with the headings of a page, Markdown or HTML. */
export function headingFindings(document: Document): readonly RawFinding[] {
  const headings = headingsOf(document);
  const findings: RawFinding[] = [];
  let previous: Heading | undefined;
  /** The headings seen under the current parent of each depth. */
  const siblings: Map<string, Heading>[] = [];
  let titles = 0;
  for (const heading of headings) {
    if (heading.text === '') {
      findings.push({ criterion: 'empty-heading', message: 'This heading has no text.', span: heading.span });
    }
    if (previous !== undefined && heading.depth > previous.depth + 1) {
      findings.push({
        criterion: 'heading-order',
        message: `This heading of level ${heading.depth} follows one of level ${previous.depth}. Use level ${previous.depth + 1}, so that readers who jump by headings miss nothing.`,
        span: heading.span,
      });
    }
    if (heading.depth === 1) {
      titles += 1;
      if (titles === 2) {
        findings.push({
          criterion: 'single-title',
          message: 'This is the second heading of the first level. Make it a section of the page.',
          span: heading.span,
        });
      }
    }
    siblings.length = Math.min(siblings.length, heading.depth + 1);
    const known = siblings[heading.depth] ?? new Map<string, Heading>();
    siblings[heading.depth] = known;
    const key = heading.text.toLowerCase();
    const twin = key === '' ? undefined : known.get(key);
    if (twin !== undefined) {
      findings.push({
        criterion: 'repeated-heading',
        message: `The same heading stands in this section on line ${rangeOf(document, twin.span).startLine}.`,
        span: heading.span,
      });
    }
    known.set(key, heading);
    previous = heading;
  }
  return findings;
}

function headingsOf(document: Document): readonly Heading[] {
  const headings: Heading[] = [];
  if (document.markdown !== undefined) {
    for (const node of topHeadings(document)) headings.push(node);
  }
  if (document.html !== undefined) {
    visit(document.html, 'element', (element) => {
      const depth = /^h([1-6])$/u.exec(element.tagName)?.[1];
      const span = spanOf(element);
      if (depth === undefined || span === undefined) return;
      const inner = document.text
        .slice(span.start, span.end)
        .replace(/<[^<>]{0,1000}>/gu, '')
        .trim();
      const hasImage = /<(?:img|svg)\b/iu.test(document.text.slice(span.start, span.end));
      headings.push({ depth: Number(depth), text: hasImage ? `${inner}*` : inner, span: trimmed(document, span) });
    });
  }
  return headings;
}

function topHeadings(document: Document): readonly Heading[] {
  const headings: Heading[] = [];
  if (document.markdown === undefined) return headings;
  // Headings inside quotations and lists are not part of the page's own outline.
  visit(document.markdown, (node) => {
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'footnoteDefinition') return 'skip';
    if (node.type !== 'heading') return undefined;
    const span = spanOf(node);
    if (span === undefined) return 'skip';
    const first = node.children[0];
    const last = node.children.at(-1);
    const start = first === undefined ? undefined : spanOf(first)?.start;
    const end = last === undefined ? undefined : spanOf(last)?.end;
    const text = start === undefined || end === undefined ? '' : document.text.slice(start, end).trim();
    headings.push({ depth: node.depth, text, span: trimmed(document, span) });
    return 'skip';
  });
  return headings;
}

function trimmed(document: Document, span: Span): Span {
  const line = lineSpan(document, rangeOf(document, span).startLine);
  return { start: span.start, end: Math.min(span.end, Math.max(line.end, span.start + 1)) };
}
