import { visit } from 'unist-util-visit';
import type { Document, Span } from '../../content/document.ts';
import { spanOf } from './checkers/links/collection.ts';

const htmlBlocks = new Set(['p', 'li', 'dd', 'dt', 'figcaption', 'blockquote', 'td']);

/** The paragraphs of a page, lists and quotations included, tables and headings left out. */
export function proseBlocks(document: Document): readonly Span[] {
  const blocks: Span[] = [];
  if (document.markdown !== undefined) {
    visit(document.markdown, 'paragraph', (node) => {
      const span = spanOf(node);
      if (span !== undefined) blocks.push(span);
    });
  } else if (document.html !== undefined) {
    visit(document.html, 'element', (element) => {
      const span = spanOf(element);
      if (span === undefined || !htmlBlocks.has(element.tagName)) return undefined;
      blocks.push(span);
      return 'skip';
    });
  } else {
    for (const match of document.text.matchAll(/\S[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]+)*/gu)) {
      blocks.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return blocks;
}
