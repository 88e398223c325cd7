/** The generators whose rules are known, and the answer where none is recognised. */
export const dialectNames = [
  'github',
  'gitlab',
  'mkdocs',
  'jekyll',
  'hugo',
  'docusaurus',
  'vitepress',
  'astro',
  'mdbook',
  'myst',
  'docfx',
  'zola',
  'quarto',
  'nuxt',
  'mintlify',
  'gitbook',
  'docsify',
  'eleventy',
  'hexo',
  'unknown',
] as const;

/** A generator by the name that a configuration gives it. */
export type DialectName = (typeof dialectNames)[number];

/** Programs that read YAML, which take different faults. */
export type YamlReader = 'psych' | 'pyyaml' | 'go-yaml' | 'js-yaml-3' | 'js-yaml-4';

/** A file that shows which generator builds the folder it stands in. */
export interface TellTale {
  /** The path below the root of the site. */
  readonly file: RegExp;
  /** What its text must say, where the name alone does not tell. */
  readonly says?: RegExp;
  /** Files that must stand beside it, relative to the root of the site. */
  readonly beside?: RegExp;
  /** Files beside it that show another generator. */
  readonly without?: RegExp;
}

/** Of which relative links a generator's rules make it certain that a missing file is a dead link. */
export interface Certainty {
  /** Links to source pages (`.md` and its like) in the text's own notation. */
  readonly pages: boolean;
  /** Pictures and downloads in the text's own notation. */
  readonly assets: boolean;
  /** Links to `.html`, which the generator may make of something else. */
  readonly html: boolean;
  /** Addresses in HTML tags, which generators tend to pass on as they are. */
  readonly tags: boolean;
}

/** What in the settings of a site gives headings other ids than its generator does by itself. */
export interface OwnIds {
  /** By which other signs may stand between the words: letters and digits still tell a place. */
  readonly signs?: RegExp;
  /** By which nobody can tell here what the ids are. */
  readonly all?: RegExp;
}

/** How one generator reads pages: plain data and pure functions, nothing of the site is ever run. */
export interface Dialect {
  readonly name: DialectName;
  /** As sentences call it. */
  readonly label: string;
  readonly tellTales: readonly TellTale[];
  /** Folders below the root of the site in which its pages lie; empty for the whole folder. */
  readonly pageFolders: readonly string[];
  /** The ids that it may give to a heading which shows this text; several where its settings decide. */
  idsOf(shown: string): readonly string[];
  /** What it makes of the second and later headings of the same id; `count` starts at 1. */
  numbered(id: string, count: number): string;
  /** Signs that it writes out in letters by a table of its own: the id of a heading with one of them is not known here. */
  readonly writesOut?: RegExp;
  /** The id of the first heading of which no letter is left. */
  readonly emptyId?: string;
  readonly certain: Certainty;
  /** Prefixes that stand for a folder of the site, with the folders relative to its root; `sure` where nothing else can be meant. */
  readonly aliases: readonly { readonly prefix: string; readonly folders: readonly string[]; readonly sure: boolean }[];
  /** Folders whose files stand at the root of the published site, relative to the root of the site. */
  readonly publicFolders: readonly string[];
  /** Whether an element that closes itself is closed in its pages, as in those of components. */
  readonly heedsSlashes?: true;
  /** Whether its configuration or the header of a page may give any page another address from the root of the site. */
  readonly routesPages?: true;
  /** Whether a fragment of the same page is also looked up in other pages and sites. */
  readonly sharedTargets?: true;
  /** Whether a link without words is given the title of what it leads to. */
  readonly fillsLinks?: true;
  /** Whether a bar in code divides no row of a table, other than on GitHub. */
  readonly keepsCodeWhole?: true;
  /** Whether a line is a heading only where its number signs are the very first, other than on GitHub. */
  readonly headingsAtLineStart?: true;
  /** Whether what stands in the braces of a template is put in before the page is read as Markdown. */
  readonly fillsTemplatesFirst?: true;
  /** A line right below a table that ends it, other than on GitHub. */
  readonly endsTable?: RegExp;
  /** Whether bars around a row divide cells like any other where the header of the table has none around it. */
  readonly countsOuterBars?: true;
  /** Fragments that mean something else to it than a place. */
  readonly otherFragments?: RegExp;
  /** Tags and shortcodes, in lower case, that it ships and that make no places. */
  readonly inert?: readonly string[];
  /** Whether its ids are compared by letters and digits alone, because what it makes of signs has changed. */
  readonly comparesLoosely?: true;
  /** What in its settings decides of ids. */
  readonly ownIds?: OwnIds;
  /** Whether the settings of this site give headings ids that nobody can tell here. */
  readonly idsAreSet?: true;
  /** The list of its pages below each folder of them: without it the pages are made when the site is built. */
  readonly pageList?: string;
  /** Whether it takes a backslash in an address for a slash. */
  readonly readsBackslashes?: true;
  /** A line of its pages that readers never see, as far as the text on it. */
  readonly commentLine?: RegExp;
  /** Whether the site may serve a file whose name is written in other capitals. */
  readonly ignoresCase?: true;
  /** A file beside the settings that shows that programs of the team may make pages, and places by any name, when the site is built. */
  readonly runsPrograms?: string;
  /** Whether front matter may stand below empty lines. */
  readonly headerBelowBlanks?: true;
  /** Whether it takes front matter that is written as a program. */
  readonly runsHeaders?: true;
  /** Whether tabs and parts that open have ids, made of their titles as those of headings are. */
  readonly namesOpened?: true;
  readonly frontMatter: readonly ('yaml' | 'toml' | 'json')[];
  /** What reads its YAML, in the editions that are in use; any of all where nobody has looked, none where no header is read. */
  readonly headerReaders?: readonly YamlReader[];
}

/** Numbers as most generators count: `setup`, `setup-1`, `setup-2`. */
export const hyphenNumbered = (id: string, count: number): string => `${id}-${count}`;

/** Nothing is certain but links to source pages. */
export const pagesOnly: Certainty = { pages: true, assets: false, html: false, tags: false };

/** Links and pictures in the text's own notation are source files. */
export const sourceFiles: Certainty = { pages: true, assets: true, html: false, tags: false };

/** Addresses follow what is published: a file that is missing here proves nothing. */
export const nothingCertain: Certainty = { pages: false, assets: false, html: false, tags: false };
