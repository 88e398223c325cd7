import { posix } from 'node:path';
import { pageExtensions } from '../../../../content/formats/formats.ts';

/** What a link asks of the repository; each kind is judged by its own record of how often it resolves. */
export type LinkKind = 'anchor' | 'file' | 'page' | 'rooted';

/** A link taken apart. `path` is decoded and empty for a link inside the page. */
export interface Target {
  readonly kind: LinkKind;
  readonly path: string;
  readonly fragment: string;
}

/** The files of a commit, prepared for looking up what a link may mean. */
export interface Tree {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Paths as site generators tend to name them: lower case, no order numbers, no page extension. */
  readonly pages: ReadonlySet<string>;
}

/** What else than pages of a known format sites make pages of. */
const otherPages = ['mdoc', 'adoc', 'rst', 'astro', 'vue', 'svelte', 'ts', 'tsx', 'js', 'jsx'];
const pageExtension = new RegExp(`\\.(?:${[...pageExtensions, ...otherPages].join('|')})$`, 'iu');
const templated = /\{\{|\{%|\$\{|<%|%%|\[\[|^\{|@@|__[A-Z]/u;
const publicFolders = [
  '',
  'public',
  'static',
  'assets',
  'docs',
  'content',
  'pages',
  'src/pages',
  'src/content',
  'src/content/docs',
  'src',
];

/** Takes an address apart; `undefined` for what is not this repository's: other sites, templates, mail. */
export function targetOf(url: string): Target | undefined {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || url.startsWith('//') || templated.test(url)) return undefined;
  const hash = url.indexOf('#');
  const fragment = hash === -1 ? '' : decoded(url.slice(hash + 1));
  const withoutFragment = hash === -1 ? url : url.slice(0, hash);
  const path = decoded(withoutFragment.split('?')[0] ?? '').trim();
  if (path === '') return fragment === '' ? undefined : { kind: 'anchor', path: '', fragment };
  if (path.startsWith('/')) return { kind: 'rooted', path, fragment };
  return { kind: /\.[a-z][a-z0-9]{0,9}$/iu.test(path) ? 'file' : 'page', path, fragment };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Prepares a commit's paths; done once for all links. */
export function treeOf(files: ReadonlySet<string>): Tree {
  const folders = new Set<string>(['', '.']);
  const pages = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); !folders.has(folder); folder = posix.dirname(folder)) folders.add(folder);
    const page = asPage(file);
    pages.add(page);
    if (/(?:^|\/)(?:index|readme|_index|\+page)$/u.test(page)) pages.add(posix.dirname(page));
  }
  return { files, folders, pages };
}

function asPage(path: string): string {
  return path
    .replace(/\/$/u, '')
    .replace(pageExtension, '')
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/^\d{1,4}[-_.](?=\D)/u, '').replace(/^\((.*)\)$/u, '$1'))
    .join('/');
}

/** The file that a link leads to, as far as the repository can tell. */
export type Resolution =
  | { readonly found: true; readonly file: string | undefined }
  | { readonly found: false; readonly tried: string }
  | { readonly found: 'outside' };

/** Looks a target up the ways that GitHub and site generators do: as a file, a folder, a page without its extension. */
export function resolve(target: Target, from: string, tree: Tree, roots: readonly string[]): Resolution {
  const candidates = placesOf(target, from, roots);
  if (candidates.length === 0) return { found: 'outside' };
  for (const candidate of candidates) {
    if (tree.files.has(candidate)) return { found: true, file: candidate };
  }
  for (const candidate of candidates) {
    if (tree.folders.has(candidate)) return { found: true, file: undefined };
    if (isPageLike(target) && tree.pages.has(asPage(candidate))) {
      return { found: true, file: ['.md', '.mdx'].map((end) => candidate + end).find((path) => tree.files.has(path)) };
    }
  }
  return { found: false, tried: candidates[0] ?? target.path };
}

function isPageLike(target: Target): boolean {
  return target.kind === 'page' || target.kind === 'rooted' || /\.html?$/iu.test(target.path);
}

function placesOf(target: Target, from: string, roots: readonly string[]): readonly string[] {
  const folder = posix.dirname(from);
  if (target.kind === 'rooted') {
    const above = ancestors(folder);
    const bases =
      roots.length > 0
        ? roots
        : [...new Set([...publicFolders, ...above.flatMap((base) => [base, posix.join(base, 'public')])])];
    return bases.map((base) => trimmed(posix.join(base, target.path)));
  }
  const places = [posix.join(folder, target.path)];
  // A page that is served as a folder is one level deeper in the address than in the repository.
  if (target.kind === 'page') places.push(posix.join(from.replace(pageExtension, ''), target.path));
  return places.filter((place) => place !== '..' && !place.startsWith('../')).map(trimmed);
}

function ancestors(folder: string): readonly string[] {
  const found: string[] = [];
  for (let current = folder; current !== '.' && current !== '/' && current !== ''; current = posix.dirname(current)) {
    found.push(current);
  }
  return found;
}

function trimmed(path: string): string {
  const clean = path.replace(/\/+$/u, '').replace(/^\.\//u, '').replace(/^\//u, '');
  return clean === '.' ? '' : clean;
}
