import { visit } from 'unist-util-visit';
import type { Page, Span } from '../../content/page.ts';
import { spanOf } from './checkers/links/collection.ts';

const htmlBlocks = new Set(['p', 'li', 'dd', 'dt', 'figcaption', 'blockquote', 'td']);

/** The paragraphs of a page, lists and quotations included, tables and headings left out. */
export function proseBlocks(page: Page): readonly Span[] {
  const blocks: Span[] = [];
  if (page.markdown !== undefined) {
    visit(page.markdown, 'paragraph', (node) => {
      const span = spanOf(node);
      if (span !== undefined) blocks.push(span);
    });
  } else if (page.html !== undefined) {
    visit(page.html, 'element', (element) => {
      const span = spanOf(element);
      if (span === undefined || !htmlBlocks.has(element.tagName)) return undefined;
      blocks.push(span);
      return 'skip';
    });
  } else {
    for (const match of page.text.matchAll(/\S[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]+)*/gu)) {
      blocks.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return blocks;
}
