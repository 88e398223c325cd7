import type { ContentFile } from '../../content.ts';
import { doubtfulNotation } from '../../doubtful.ts';
import { readFrontMatter } from '../../front-matter.ts';
import { includesOthers } from '../../inclusion.ts';
import { lineStartsOf } from '../../lines.ts';
import { blank, blankSpans, maskText } from '../../mask.ts';
import type { Page, Span, SyntaxProblem } from '../../page.ts';
import { withRegion } from '../../regions.ts';
import { sectionsOf } from '../../sections.ts';
import { mergedSpans } from '../../spans.ts';
import { isWithheld } from '../../withheld.ts';
import type { HtmlIn } from '../html/open-html.ts';
import { builtSpans } from './built.ts';
import { componentData } from './component-data.ts';
import { footnoteAnchors, unusedFootnotes } from './footnotes.ts';
import { withPlainValues } from './plain-values.ts';
import { readMarkdown } from './read-markdown.ts';
import { type MarkdownSyntax, markdownTree } from './tree.ts';
import { writtenAnchors } from './written-anchors.ts';

/** Parses Markdown, or MDX where its syntax is given; a page that is no valid MDX is read as Markdown and says so. */
export function parseMarkdown(file: ContentFile, text: string, html: HtmlIn, mdx?: MarkdownSyntax): Page {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter.kind === 'none' ? 0 : frontMatter.span.end;
  // Blanked rather than cut off: every position in the tree stays a position in the text.
  const body = blank(text.slice(0, bodyStart)) + text.slice(bodyStart);
  const data = componentData(body);
  const source = blankSpans(body, data);
  const { tree, problem, comments } = readTree(source, mdx);
  const { regions: marked, cuts, addresses, parts } = readMarkdown(html, text, bodyStart, tree);
  const regions = withRegion(marked, comments, 'comment');
  const code = parts.verbatim.filter(({ start }) => !isValue(source, start));
  const tagged = html.namedPlaces(blankSpans(withPlainValues(source), code));
  const known = [...code, ...parts.expressions];
  const built = mergedSpans([...builtSpans(source, known), ...data]);
  const isMdx = mdx !== undefined && !problem;
  return {
    file,
    syntax: { name: isMdx ? 'MDX' : 'Markdown', structured: true, isMarkdown: true, hasComponents: isMdx },
    text,
    hadByteOrderMark: file.text.length > text.length,
    ...(problem ? { syntaxProblem: problem } : {}),
    frontMatter,
    unseen: mergedSpans(parts.unseen),
    ...(parts.swallowed.length === 0 ? {} : { swallowed: mergedSpans(parts.swallowed) }),
    doubtful: mergedSpans([
      // What is no valid MDX is not built at all.
      ...(problem || isWithheld(file.path, text) ? [{ start: 0, end: text.length }] : []),
      ...parts.doubtful,
      ...unusedFootnotes(tree),
      ...doubtfulNotation(text),
    ]),
    regions,
    sections: sectionsOf(cuts, text.length),
    headings: [...parts.headings, ...tagged.headings].sort((a, b) => a.span.start - b.span.start),
    anchors: [...tagged.anchors, ...footnoteAnchors(text), ...writtenAnchors(text)],
    includesOthers: includesOthers(text),
    links: parts.usedLinks(),
    images: parts.images,
    paragraphs: parts.paragraphs,
    quotations: parts.quotations,
    codeBlocks: parts.codeBlocks,
    expressions: [...parts.expressions, ...built],
    unspoken: [...parts.unspoken, ...built],
    masked: maskText(text, regions, [...addresses, ...built]),
    lineStarts: lineStartsOf(text),
  };
}

/** Whether what Markdown takes for code is the value that a component is given. */
function isValue(source: string, start: number): boolean {
  return /=\s{0,10}\{\s{0,10}$/.test(source.slice(Math.max(start - 22, 0), start));
}

function readTree(source: string, mdx: MarkdownSyntax | undefined) {
  if (!mdx) return { tree: markdownTree(source), comments: [] };
  try {
    return { tree: markdownTree(source, mdx), comments: [] };
  } catch (error) {
    // Docusaurus takes HTML comments in MDX, which the language itself does not have.
    const comments = [...source.matchAll(/<!--(?:(?!<!--)[\s\S])*?-->/gu)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
    const foreign = mergedSpans([...comments, ...attributesIn(source)]);
    try {
      if (foreign.length > 0) return { tree: markdownTree(blankSpans(source, foreign), mdx), comments };
    } catch {
      // The first fault is the one to tell.
    }
    return { tree: markdownTree(source), problem: problemOf(error), comments: [] };
  }
}

/**
 * The attributes of directives and headings in braces, for which sites have plug-ins that read them before MDX takes them for an
 * expression: `:::note{.wide}`, `:badge[new]{#one}`, `## Lamps {#lamps}`.
 */
function attributesIn(source: string): readonly Span[] {
  const found = source.matchAll(
    /(?<=^[ \t>]*:{2,}[\w-]{1,60}(?:\[[^\]\n]{0,300}\])?[ \t]?|\])\{[^{}\n]{0,300}\}|\{[ \t]?[.#:][^{}\n]{0,300}\}/gmu,
  );
  return [...found].map(({ index, 0: attributes }) => ({ start: index, end: index + attributes.length }));
}

function problemOf(error: unknown): SyntaxProblem {
  const at = isPlaced(error) ? error : { line: 1, column: 1 };
  const message = error instanceof Error ? error.message : 'the page is not valid MDX';
  return { expected: 'MDX', line: at.line, column: at.column, message };
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
