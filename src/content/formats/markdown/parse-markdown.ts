import type { ContentFile } from '../../content.ts';
import { readFrontMatter } from '../../front-matter.ts';
import { lineStartsOf } from '../../lines.ts';
import { blank, maskText } from '../../mask.ts';
import type { Page } from '../../page.ts';
import { sectionsOf } from '../../sections.ts';
import { readMarkdownRegions } from './regions.ts';
import { markdownTree, type Syntax } from './tree.ts';

/** Parses Markdown, or MDX where its syntax is given; a page that is no valid MDX is read as Markdown and says so. */
export function parseMarkdown(file: ContentFile, text: string, mdx?: Syntax): Page {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter.kind === 'none' ? 0 : frontMatter.span.end;
  // Blanked rather than cut off: every position in the tree stays a position in the text.
  const source = blank(text.slice(0, bodyStart)) + text.slice(bodyStart);
  const { markdown, problem } = readTree(source, mdx);
  const { regions, headings, addresses } = readMarkdownRegions(text, bodyStart, markdown);
  return {
    file,
    format: mdx && !problem ? 'mdx' : 'markdown',
    text,
    hadByteOrderMark: file.text.length > text.length,
    ...(problem ? { syntaxProblem: problem } : {}),
    markdown,
    frontMatter,
    regions,
    sections: sectionsOf(headings, text.length),
    masked: maskText(text, regions, addresses),
    lineStarts: lineStartsOf(text),
  };
}

function readTree(source: string, mdx: Syntax | undefined) {
  if (!mdx) return { markdown: markdownTree(source) };
  try {
    return { markdown: markdownTree(source, mdx) };
  } catch (error) {
    return { markdown: markdownTree(source), problem: problemOf(error) };
  }
}

function problemOf(error: unknown): NonNullable<Page['syntaxProblem']> {
  const at = isPlaced(error) ? error : { line: 1, column: 1 };
  const message = error instanceof Error ? error.message : 'the page is not valid MDX';
  return { line: at.line, column: at.column, message };
}

function isPlaced(error: unknown): error is { readonly line: number; readonly column: number } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'line' in error &&
    typeof error.line === 'number' &&
    'column' in error &&
    typeof error.column === 'number'
  );
}
