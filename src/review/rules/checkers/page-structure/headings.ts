import { visit } from 'unist-util-visit';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { lineSpan, rangeOf } from '../../page-position.ts';
import { spanOf } from '../links/collection.ts';

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

/** What is wrong with the headings of a page, Markdown or HTML. */
export function headingFindings(page: Page): readonly RawFinding[] {
  const headings = headingsOf(page);
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
        message: `The same heading stands in this section on line ${rangeOf(page, twin.span).startLine}.`,
        span: heading.span,
      });
    }
    known.set(key, heading);
    previous = heading;
  }
  return findings;
}

function headingsOf(page: Page): readonly Heading[] {
  const headings: Heading[] = [];
  if (page.markdown !== undefined) {
    for (const node of topHeadings(page)) headings.push(node);
  }
  if (page.html !== undefined) {
    visit(page.html, 'element', (element) => {
      const depth = /^h([1-6])$/u.exec(element.tagName)?.[1];
      const span = spanOf(element);
      if (depth === undefined || span === undefined) return;
      const inner = page.text
        .slice(span.start, span.end)
        .replace(/<[^<>]{0,1000}>/gu, '')
        .trim();
      const hasImage = /<(?:img|svg)\b/iu.test(page.text.slice(span.start, span.end));
      headings.push({ depth: Number(depth), text: hasImage ? `${inner}*` : inner, span: trimmed(page, span) });
    });
  }
  return headings;
}

function topHeadings(page: Page): readonly Heading[] {
  const headings: Heading[] = [];
  if (page.markdown === undefined) return headings;
  // Headings inside quotations and lists are not part of the page's own outline.
  visit(page.markdown, (node) => {
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'footnoteDefinition') return 'skip';
    if (node.type !== 'heading') return undefined;
    const span = spanOf(node);
    if (span === undefined) return 'skip';
    const first = node.children[0];
    const last = node.children.at(-1);
    const start = first === undefined ? undefined : spanOf(first)?.start;
    const end = last === undefined ? undefined : spanOf(last)?.end;
    const text = start === undefined || end === undefined ? '' : page.text.slice(start, end).trim();
    headings.push({ depth: node.depth, text, span: trimmed(page, span) });
    return 'skip';
  });
  return headings;
}

function trimmed(page: Page, span: Span): Span {
  const line = lineSpan(page, rangeOf(page, span).startLine);
  return { start: span.start, end: Math.min(span.end, Math.max(line.end, span.start + 1)) };
}
