import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { ContentFile } from './content.ts';

/** Where in a page a piece of text stands; it decides what a quote from there is worth. */
export type Region = 'prose' | 'heading' | 'alt-text' | 'code' | 'comment' | 'hidden' | 'front-matter' | 'markup';

/** A half-open stretch of `Page.text`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place a person can find: 1-based lines and columns, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch of one region. */
export interface RegionSpan extends Span {
  readonly region: Region;
}

/** A heading with the lines that belong to it. */
export interface Section extends Span {
  readonly depth: number;
  /** The headings from the top of the page down to this one. */
  readonly path: readonly string[];
}

/** The front matter of a page, parsed as YAML data and nothing else. Lines are those of the file. */
export type FrontMatter =
  | { readonly kind: 'none' }
  | { readonly kind: 'yaml'; readonly span: Span; readonly data: Readonly<Record<string, unknown>> }
  /** A kind that is common and sound, but not read here. */
  | { readonly kind: 'unread'; readonly span: Span; readonly language: 'toml' | 'json' }
  | { readonly kind: 'invalid'; readonly span: Span; readonly problem: string; readonly line: number };

/** How the text was read. */
export type Format = 'markdown' | 'mdx' | 'html' | 'text';

/** A content file, parsed once; every position refers to `text`. */
export interface Page {
  readonly file: ContentFile;
  readonly format: Format;
  /** The text without its byte-order mark; all spans and ranges are positions in it. */
  readonly text: string;
  readonly hadByteOrderMark: boolean;
  /** Set when the file's own syntax could not be parsed and a plainer one was used instead. */
  readonly syntaxProblem?: { readonly line: number; readonly column: number; readonly message: string };
  /** The Markdown tree; present for Markdown and MDX. */
  readonly markdown?: Root;
  /** The HTML tree; present for HTML files. */
  readonly html?: HtmlRoot;
  readonly frontMatter: FrontMatter;
  /** Regions in order, covering the text without a gap. */
  readonly regions: readonly RegionSpan[];
  readonly sections: readonly Section[];
  /** As long as `text`; everything that is not rendered prose is blanked by spaces, newlines kept. */
  readonly masked: string;
  /** The offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}
