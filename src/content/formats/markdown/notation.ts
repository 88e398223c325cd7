import type { Span } from '../../page.ts';

// Each alternative excludes its own opening character or a line end, which keeps the search linear.
const notation = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,400}\}\}`, // Hugo shortcodes, Liquid and Nunjucks output
    String.raw`\{%[^{}\n]{0,400}%\}`, // Liquid and Nunjucks tags
    String.raw`\{[:#][^{}\n]{0,200}\}`, // kramdown attributes, heading ids
    String.raw`\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]`, // GitHub alerts
    String.raw`^[ \t]*:{3,}[^\n]{0,200}$`, // container directives
    String.raw`\[\[_?TOC_?\]\]|\[TOC\]`, // places for a table of contents
  ].join('|'),
  'gmi',
);

/** The stretches of a Markdown text that a site generator replaces before anybody reads the page. */
export function notationIn(text: string): readonly Span[] {
  if (!/[{[:]/.test(text)) return [];
  return [...text.matchAll(notation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
