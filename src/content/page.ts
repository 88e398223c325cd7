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

/** What the notation of a page has; everything that differs between formats and matters to a reader of the page is here. */
export interface Syntax {
  /** The format as sentences call it: Markdown, HTML. */
  readonly name: string;
  /** Whether its marks tell headings, links and paragraphs; plain text has none. */
  readonly structured: boolean;
  /** Whether they are the marks of Markdown, so that tools which know Markdown can read the text. */
  readonly isMarkdown: boolean;
  /** Whether components stand around the text, so that its indentation means nothing. */
  readonly hasComponents: boolean;
}

/** Why a file is not what its name promises. */
export interface SyntaxProblem {
  /** The format that it was to be, as sentences call it. */
  readonly expected: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Something that leads elsewhere: a link, the definition that links refer to, or a component with an address. */
export interface PageLink {
  /** The link as a whole; in HTML its opening tag. */
  readonly span: Span;
  readonly url: string;
  /** The address where it stands literally in the text, else the whole link. */
  readonly address: Span;
  /** The words to click on; absent where they are more than words, or not known. */
  readonly label?: Span;
  /** A definition of an address that nothing on the page refers to: it leads nobody anywhere. */
  readonly isUnused?: true;
  /** Nothing at all is there to click on or to be read out: no words, and no picture that has any. */
  readonly isNameless?: true;
}

/** A picture on the page. */
export interface PageImage {
  /** The picture as a whole; in HTML its tag. */
  readonly span: Span;
  readonly url?: string;
  /** The address where it stands literally in the text, else the whole picture. */
  readonly address: Span;
  /** The words in place of the picture; absent when there are none, empty when HTML says that it needs none. */
  readonly alternative?: string;
  /** Marked as decoration, or described by code that runs when the page is shown: there is no alternative to judge. */
  readonly exempt: boolean;
}

/** A heading, wherever it stands. */
export interface PageHeading {
  readonly depth: number;
  readonly span: Span;
  /** What is written between its marks, marks of emphasis and code included; HTML without its tags. */
  readonly text: string;
  /** Whether a picture stands in it that has words of its own, which can be its text. */
  readonly pictured: boolean;
  /** Where the component begins that it stands in, such as one of several tabs; absent outside of any. */
  readonly frame?: number;
  /** Whether it is part of the outline of the page: not in a quotation, list or footnote, and not HTML in another format. */
  readonly inOutline: boolean;
}

/** A block of code. */
export interface CodeBlock {
  readonly span: Span;
  readonly language?: string;
  /** The mark that opens it, and whether another one closes it; absent where code needs no mark. */
  readonly fence?: { readonly mark: Span; readonly closed: boolean };
}

/**
 * A content file, parsed once for everybody who looks at it. It is plain data, so that it can cross to another thread, and
 * says nothing of the parser: every span and range is a position in `text`.
 */
export interface Page {
  readonly file: ContentFile;
  readonly syntax: Syntax;
  /** The text without its byte-order mark. */
  readonly text: string;
  readonly hadByteOrderMark: boolean;
  /** Set when the file's own syntax could not be parsed and a plainer one was used instead. */
  readonly syntaxProblem?: SyntaxProblem;
  /** Why nobody could parse the file, as the end of a sentence: the page is then its bare text, and nothing about it is certain. */
  readonly unparsed?: string;
  readonly frontMatter: FrontMatter;
  /** The language that the page itself claims outside of its front matter. */
  readonly language?: string;
  /** Elements that say themselves that nobody sees them; a guess is none of them, and comments are a region. */
  readonly unseen: readonly Span[];
  /** What an element that closes itself hides where a site heeds no such slash: only its generator tells. Absent on most pages. */
  readonly swallowed?: readonly Span[];
  /** Where readers may not see the text, for whatever reason there can be: nothing there shows that readers are told something. */
  readonly doubtful: readonly Span[];
  /** Regions in order, covering the text without a gap: prose, code, comments, hidden parts. */
  readonly regions: readonly RegionSpan[];
  readonly sections: readonly Section[];
  readonly headings: readonly PageHeading[];
  /** Names that the page gives to places in it by itself, in whatever form; those that headings get are not among them. */
  readonly anchors: readonly string[];
  /** Whether it takes in other files when it is built: then headings and anchors may be missing here. */
  readonly includesOthers: boolean;
  readonly links: readonly PageLink[];
  readonly images: readonly PageImage[];
  /** Paragraphs, entries of lists and quotations; tables and headings are none. */
  readonly paragraphs: readonly Span[];
  /** The outermost quotations. */
  readonly quotations: readonly Span[];
  readonly codeBlocks: readonly CodeBlock[];
  /** What is evaluated or typeset when the page is built, whatever it looks like. */
  readonly expressions: readonly Span[];
  /** What is not read out although it stands among the text: tags, blocks of code, expressions. */
  readonly unspoken: readonly Span[];
  /** As long as `text`; everything that is not rendered prose is blanked by spaces, newlines kept. */
  readonly masked: string;
  /** The offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** What a page that is only linked to tells at a glance, without being parsed. */
export interface Skimmed {
  /** What is written between the marks of its headings. */
  readonly headings: readonly string[];
  readonly anchors: readonly string[];
  /** Code at the start of entries of a list, of which plug-ins make places: options, fields, functions. */
  readonly terms: readonly string[];
  /** What stands on tabs and on what opens, which some sites make places of. */
  readonly opened: readonly string[];
  readonly includesOthers: boolean;
  /** Names of components, shortcodes and template tags in lower case: each may make places of its own. */
  readonly components: readonly string[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
}
