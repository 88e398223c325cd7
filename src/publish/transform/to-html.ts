import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { markdownTree } from '../../content/formats/markdown/tree.ts';
import { mdxHandlers } from './components.ts';
import type { Site } from './links.ts';
import { publishAddresses } from './published-addresses.ts';
import type { Refusals } from './refused.ts';
import { sentencesOf, wordsOf } from './words.ts';

/** What the text of a page becomes. */
export interface Html {
  readonly html: string;
  readonly text: string;
  /** Its words without headings, code and tables. */
  readonly sentences: string;
  /** The words of its first heading of the first level. */
  readonly heading: string | undefined;
  /** Files of the repository that it shows. */
  readonly pictures: readonly string[];
  /** The addresses of its pictures, as they stand in it. */
  readonly shown: readonly string[];
}

/** The body of a page, and what it is turned into HTML by. */
export interface Body {
  readonly path: string;
  readonly text: string;
  /** How many lines stand above it in its file. */
  readonly above: number;
  readonly components: Readonly<Record<string, string>>;
  readonly site: Site;
  readonly canKeepPictures: boolean;
}

// What GitHub lets through, and the figure beside it; nothing that runs, loads or lays itself over the page.
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption', 'aside', 'mark', 'abbr', 'cite', 'time'],
  attributes: {
    ...defaultSchema.attributes,
    img: [...(defaultSchema.attributes?.img ?? []), 'srcSet', 'sizes', 'loading', 'decoding'],
    source: [...(defaultSchema.attributes?.source ?? []), 'media', 'sizes', 'type'],
  },
};
const passing = new Set([...(schema.tagNames ?? []), 'html', 'head', 'body']);

/** Turns Markdown or MDX into sanitised HTML, its links and pictures into published addresses. */
export async function toPublishedHtml(body: Body, refusals: Refusals): Promise<Html | undefined> {
  const isMdx = /\.mdx$/iu.test(body.path);
  const tree = await treeOf(body, isMdx, refusals);
  if (tree === undefined) return undefined;
  const hast = toHast(tree, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: isMdx ? mdxHandlers(body.components, refusals, body.above) : {},
  });
  const whole = raw(hast);
  refuseWhatIsTakenOut(whole, refusals);
  const safe = sanitize(whole, schema);
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] };
  const ids = nameHeadings(root);
  const pictures = new Set<string>();
  const shown = new Set<string>();
  const search = { from: body.path, site: body.site, refusals, wanted: pictures, canKeep: body.canKeepPictures };
  for (const element of elementsOf(root)) publishAddresses(element, ids, search, shown);
  const first = elementsOf(root).find(({ tagName }) => tagName === 'h1');
  return {
    html: toHtml(root, { allowDangerousHtml: false }).trim(),
    text: wordsOf(root),
    sentences: sentencesOf(root),
    heading: first === undefined ? undefined : wordsOf(first),
    pictures: [...pictures],
    shown: [...shown],
  };
}

async function treeOf({ text, above }: Body, isMdx: boolean, refusals: Refusals) {
  if (!isMdx) return markdownTree(text);
  const { mdxSyntax } = await import('../../content/formats/mdx/syntax.ts');
  try {
    return markdownTree(text, mdxSyntax);
  } catch (error) {
    const line =
      error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line + above : undefined;
    refusals.add(`It is no MDX${line === undefined ? '' : `: line ${line} cannot be read`}. Correct its syntax.`);
    return undefined;
  }
}

/** What the sanitiser would drop without a word, words and all: the page says something else without it. */
function refuseWhatIsTakenOut(tree: Nodes, refusals: Refusals): void {
  const names = new Set(elementsOf(tree).flatMap(({ tagName }) => (passing.has(tagName) ? [] : [tagName])));
  for (const name of names) {
    refusals.add(`It has the HTML element <${name}>, which is not published: take it out, or write it in Markdown.`);
  }
  for (const { tagName, properties } of elementsOf(tree)) {
    const address = tagName === 'a' ? properties.href : tagName === 'img' ? properties.src : undefined;
    if (typeof address === 'string' && /^\s*(?:javascript|vbscript|data|file):/iu.test(address) && tagName === 'a') {
      refusals.add('A link runs a script or opens a file: link to a web address.');
    }
    if (tagName === 'img') refusePicture(typeof address === 'string' ? address.trim() : '', properties, refusals);
  }
}

/** The sanitiser takes out what is neither a path nor a web address. */
function refusePicture(address: string, { srcSet }: Element['properties'], refusals: Refusals): void {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'data') {
    refusals.add('A picture is written into the page itself (data:): put it into a file of the repository.');
  } else if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    refusals.add('A picture is taken from what is no web address: put it into a file of the repository.');
  } else if (address === '' && srcSet === undefined) {
    refusals.add('A picture has no address: name its file, or a web address.');
  }
}

/** Gives headings the names that links within the page use, and tells all names of the page. */
function nameHeadings(root: Root): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const elements = elementsOf(root);
  for (const element of elements) {
    if (/^h[1-6]$/u.test(element.tagName) && element.properties.id === undefined) {
      element.properties.id = slugger.slug(wordsOf(element));
    }
  }
  return new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
}

/** Every element of a tree, from the first on; without recursion, since authors decide how deep it is. */
function elementsOf(tree: Nodes): readonly Element[] {
  const found: Element[] = [];
  const todo: Nodes[] = [tree];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node) todo.push(...node.children.toReversed());
  }
  return found;
}
