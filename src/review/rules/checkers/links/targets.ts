import { posix } from 'node:path';
import { pageExtensions } from '../../../../content/formats/formats.ts';
import type { RulesTools } from '../../checker.ts';

/** What a link asks of the repository; each kind is judged by its own record of how often it resolves. */
export type LinkKind = 'anchor' | 'file' | 'page' | 'rooted' | 'alias';

/** A link taken apart. `path` is decoded and empty for a link inside the page. */
export interface Target {
  readonly kind: LinkKind;
  readonly path: string;
  readonly fragment: string;
  /** The fragment as it is written: HTML looks for it before it decodes it. */
  readonly rawFragment: string;
}

/** The files of a commit, prepared for looking up what a link may mean. */
export interface Tree {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Paths as site generators tend to name them: lower case, no order numbers, no page extension. */
  readonly pages: ReadonlySet<string>;
  /** How the names of files end, in lower case and with the full stop. */
  readonly extensions: ReadonlySet<string>;
}

/** What else than pages of a known format sites make pages of. */
const otherPages = ['mdoc', 'adoc', 'rst', 'ipynb', 'astro', 'vue', 'svelte', 'ts', 'tsx', 'js', 'jsx', 'yml'];

/** How the name of a file ends of which a site may make a page. */
export const pageExtension = new RegExp(`\\.(?:${[...pageExtensions, ...otherPages].join('|')})$`, 'iu');

const templated = /[{}|]|^[a-z]+\$|<%|%%|\[\[|@@|@\w{2,40}@|__[A-Z]|%[A-Z_]{2,40}%|\$\(/u;
const aliased = /^(?:~@?\/|@[\w-]*\/|~[\w@]|#\/|\$)/u;

/** Takes an address apart; `undefined` for what is not this repository's: other sites, templates, mail. */
export function targetOf(url: string): Target | undefined {
  // An underscore is in no scheme, and in the names that programs put before the files of a part of theirs.
  if (/^[a-z][a-z0-9+._-]*:/iu.test(url) || url.startsWith('//') || templated.test(url)) return undefined;
  const hash = url.indexOf('#');
  // Browsers take off what follows this sign, the words to show, before they look for a place.
  const [rawFragment = ''] = hash === -1 ? [] : url.slice(hash + 1).split(':~:', 1);
  const fragment = decoded(rawFragment);
  const withoutFragment = hash === -1 ? url : url.slice(0, hash);
  const path = decoded(withoutFragment.split('?')[0] ?? '').trim();
  if (path === '') return fragment === '' ? undefined : { kind: 'anchor', path: '', fragment, rawFragment };
  return { kind: kindOf(path), path, fragment, rawFragment };
}

function kindOf(path: string): LinkKind {
  if (path.startsWith('/')) return 'rooted';
  if (aliased.test(path)) return 'alias';
  return /\.[a-z][a-z0-9]{0,9}$/iu.test(path) ? 'file' : 'page';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const trees = new WeakMap<ReadonlySet<string>, Tree>();

/** Prepares a commit's paths; done once for all links and pages. */
export function treeOf(files: ReadonlySet<string>): Tree {
  const known = trees.get(files);
  if (known !== undefined) return known;
  const folders = new Set<string>(['', '.']);
  const pages = new Set<string>();
  const extensions = new Set<string>();
  for (const file of files) {
    // A folder in which nothing but git's own notes lie is filled when the site is built.
    if (/^\.git(?:ignore|keep)$/u.test(posix.basename(file))) continue;
    for (let folder = posix.dirname(file); !folders.has(folder); folder = posix.dirname(folder)) folders.add(folder);
    extensions.add(posix.extname(file).toLowerCase());
    const page = asPage(file);
    pages.add(page);
    if (/(?:^|\/)(?:index|readme|_index|\+page)$/u.test(page)) pages.add(posix.dirname(page));
  }
  const tree = { files, folders, pages, extensions };
  trees.set(files, tree);
  return tree;
}

/** The files before the change, which alone show what builds the site; those of now where nothing is known of before. */
export async function treeBefore(tree: Tree, { base, signal }: Pick<RulesTools, 'base' | 'signal'>): Promise<Tree> {
  const before = await base.paths(signal);
  return before === undefined ? tree : treeOf(before);
}

/** A path as a site would name the page. */
export function asPage(path: string): string {
  return path
    .replace(/\/$/u, '')
    .replace(pageExtension, '')
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/^\d{1,4}[-_.](?=\D)/u, '').replace(/^\((.*)\)$/u, '$1'))
    .join('/');
}

/** A path without what says nothing: a slash at either end, a leading `./`. */
export function trimmed(path: string): string {
  const clean = path.replace(/\/+$/u, '').replace(/^\.\//u, '').replace(/^\//u, '');
  return clean === '.' ? '' : clean;
}
