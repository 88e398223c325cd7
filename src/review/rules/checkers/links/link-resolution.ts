import { posix } from 'node:path';
import { isInside, type Site } from '../../../../content/dialects/site.ts';
import { commonFolders } from '../../../../content/dialects/unknown.ts';
import { isMarkdown, pageExtensions } from '../../../../content/formats/formats.ts';
import { fallbacksOf } from './language-fallback.ts';
import {
  hasHtmlBeside,
  isBuiltDownload,
  isHtml,
  isInMissingVersion,
  isShownElsewhere,
  isWrittenByTemplate,
  isWrittenInVariants,
  makesLabels,
} from './made-later.ts';
import { folderOf, isThereInAnyCase, nearName } from './namesakes.ts';
import type { Address } from './page-addresses.ts';
import { publishedPlaces } from './published-places.ts';
import { hasDatedNamesake, hasRouter } from './routers.ts';
import { asPage, pageExtension, type Target, type Tree, trimmed } from './targets.ts';

/** The file that a link leads to, as far as the repository can tell. */
export type ResolvedTarget =
  /** `others`: pages that the address may mean as well, depending on where the site serves this one. */
  | { readonly found: true; readonly file: string | undefined; readonly others: readonly string[] }
  /** `sure`: the rules of the site leave no other answer. */
  | { readonly found: false; readonly tried: string; readonly sure: boolean }
  /** `tried`: the file whose removal would break the link for sure. */
  | { readonly found: 'unknown'; readonly why: string; readonly tried?: string };

/** Where a link stands: the page, the site that it belongs to, and the folders that a team named. */
export interface Standpoint {
  readonly path: string;
  readonly site: Site;
  readonly roots: readonly string[];
  /** The files before the change, which alone show what builds the site; without it those among which a target is looked up. */
  readonly builders?: Tree | undefined;
}

/** Looks a target up in all the ways that the site may, and says what it means that nothing is there. */
export function resolveTarget(
  written: Target,
  from: Standpoint,
  tree: Tree,
  address: Pick<Address, 'inTag' | 'image'>,
): ResolvedTarget {
  // Browsers read a backslash in a tag as a slash.
  const target =
    from.site.dialect.readsBackslashes === true || address.inTag
      ? { ...written, path: written.path.replaceAll('\\', '/') }
      : written;
  if (target.kind === 'alias') return resolveAlias(target, from, tree);
  const candidates = placesOf(target, from).filter((place) => place !== '..' && !place.startsWith('../'));
  if (candidates.length === 0) return { found: 'unknown', why: 'to places outside of the repository' };
  const found = firstOf(candidates, target, tree);
  if (found !== undefined) return found;
  const tried = candidates[0] ?? target.path;
  const beyond = candidates.find((place) => isBehindEntry(place, tree));
  if (beyond !== undefined) return { found: 'unknown', why: 'through a submodule or a linked folder' };
  const instead = firstOf(
    candidates.flatMap((place) => fallbacksOf(place, tree.folders)),
    target,
    tree,
  );
  if (instead !== undefined) return instead;
  return missing(target, from, tree, tried, address);
}

function missing(
  target: Target,
  { path: from, site, roots, builders }: Standpoint,
  tree: Tree,
  tried: string,
  { inTag, image }: Pick<Address, 'inTag' | 'image'>,
): ResolvedTarget {
  const { dialect, pages } = site;
  const isRoutedByProgram = hasRouter(from, builders ?? tree);
  const isPublished = !['unknown', 'github', 'gitlab'].includes(dialect.name);
  if (isPublished && target.kind === 'page' && target.path.endsWith('/')) {
    return { found: 'unknown', why: 'to folders that are made when the site is built' };
  }
  const isRouted = dialect.routesPages === true && target.kind === 'rooted' && roots.length === 0;
  if (isRouted && /^\.?(?:html?|xml|rss|atom)?$/iu.test(posix.extname(target.path.replace(/\d+(?:\.\d+)+\/?$/u, '')))) {
    return { found: 'unknown', why: 'to pages that a router picks' };
  }
  if (target.kind !== 'file' && !isPublished && roots.length === 0 && isRoutedByProgram) {
    return { found: 'unknown', why: 'to pages that a router picks' };
  }
  if (target.kind === 'page' && dialect.routesPages === true && hasDatedNamesake(tried, tree)) {
    return { found: 'unknown', why: 'to pages that a router picks' };
  }
  if (target.kind !== 'file') return { found: false, tried, sure: false };
  if (isWrittenByTemplate(tried, tree))
    return { found: 'unknown', why: 'to pages that are made when the site is built' };
  // A page about a file is called after it.
  if (pageExtensions.some((extension) => tree.files.has(`${tried}.${extension}`))) {
    return { found: 'unknown', why: 'to pages that are there in another notation' };
  }
  if (dialect.ignoresCase === true && isThereInAnyCase(tried, tree)) {
    return { found: 'unknown', why: `to addresses that ${dialect.label} serves in its own way` };
  }
  if (!image && !target.path.includes('/') && makesLabels(site, tree) && nearName(tried, tree) === undefined) {
    return { found: 'unknown', why: 'to places that other pages and sites may have', tried };
  }
  // Some look a page up by its name and take it in whatever notation it is written.
  if ((isPublished || isRoutedByProgram) && isMarkdown(target.path) && tree.pages.has(asPage(tried))) {
    return { found: 'unknown', why: 'to pages that are there in another notation' };
  }
  if (isPublished) {
    if (!pages.some((folder) => isInside(tried, folder))) {
      return { found: 'unknown', why: `to places outside of the pages of ${dialect.label}` };
    }
    const isDownload = !isMarkdown(target.path) && !picture.test(target.path);
    if (isDownload && !tree.extensions.has(posix.extname(target.path).toLowerCase())) {
      return { found: 'unknown', why: 'to files of a kind that only a build makes here' };
    }
    if (/(?:^|\/)favicon\.\w+$/iu.test(target.path)) {
      return { found: 'unknown', why: `to addresses that ${dialect.label} serves in its own way` };
    }
    const { pageList } = dialect;
    if (pageList !== undefined && !pages.some((folder) => tree.files.has(trimmed(posix.join(folder, pageList))))) {
      return { found: 'unknown', why: 'to pages that are made when the site is built' };
    }
    if (!tree.folders.has(posix.dirname(tried)) && posix.dirname(tried) !== '.') {
      return { found: 'unknown', why: 'to folders that are made when the site is built' };
    }
  }
  if (dialect.name === 'unknown' && isBuiltDownload(tried, tree)) {
    return { found: 'unknown', why: 'to files of a kind that only a build makes here' };
  }
  if (dialect.name === 'unknown' && inTag && !image && isRoutedByProgram && posix.dirname(from) !== '.') {
    return { found: 'unknown', why: 'to pages that a router picks' };
  }
  // A page of Markdown that links to HTML is one of a generator's, unless HTML lies there in the repository.
  const isWritten = !inTag || !tree.folders.has(folderOf(tried) || '.');
  if (dialect.name === 'unknown' && isWritten && isHtml.test(target.path) && !hasHtmlBeside(tried, tree)) {
    return { found: 'unknown', why: 'to pages that are made when the site is built' };
  }
  if (dialect.name === 'unknown' && isWrittenInVariants(tried, tree)) {
    return { found: 'unknown', why: 'to pages that are there in several variants' };
  }
  if (dialect.name === 'unknown' && isInMissingVersion(tried, tree)) {
    return { found: 'unknown', why: 'to folders that are made when the site is built' };
  }
  if (dialect.name === 'unknown' && isShownElsewhere(from, tried, tree)) {
    return { found: 'unknown', why: 'to pages that are made when the site is built', tried };
  }
  const { certain } = dialect;
  const isSure = isMarkdown(target.path) ? certain.pages : isHtml.test(target.path) ? certain.html : certain.assets;
  const isSource = isSure && (!inTag || certain.tags);
  if (!isSource) return { found: 'unknown', why: `to addresses that ${dialect.label} serves in its own way` };
  return { found: false, tried, sure: true };
}

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|ico)$/iu;

function resolveAlias(target: Target, { site }: Standpoint, tree: Tree): ResolvedTarget {
  const alias = site.dialect.aliases.find(({ prefix }) => target.path.startsWith(prefix));
  if (alias === undefined) return { found: 'unknown', why: 'by a name that the site gives to a folder' };
  const rest = target.path.slice(alias.prefix.length);
  const candidates = alias.folders.map((folder) => trimmed(posix.join(site.root, folder, rest)));
  const found = firstOf(candidates, target, tree);
  if (found !== undefined) return found;
  const [tried = rest] = candidates;
  return alias.sure && !isBehindEntry(tried, tree) && tree.folders.has(posix.dirname(tried))
    ? { found: false, tried, sure: true }
    : { found: 'unknown', why: 'by a name that the site gives to a folder' };
}

function firstOf(candidates: readonly string[], target: Target, tree: Tree): ResolvedTarget | undefined {
  for (const candidate of candidates) {
    if (tree.files.has(candidate)) return { found: true, file: candidate, others: [] };
  }
  // Generators that make the index of a folder of its README take either name for it.
  for (const candidate of candidates) {
    const readme = isMarkdown(candidate) ? candidate.replace(/(^|\/)index(\.\w+)$/u, '$1README$2') : candidate;
    if (readme !== candidate && tree.files.has(readme)) return { found: true, file: readme, others: [] };
  }
  const pages = isPageLike(target) ? candidates.filter((one) => tree.pages.has(asPage(one))) : [];
  const first = candidates.find((one) => tree.folders.has(one) || pages.includes(one));
  if (first === undefined) return undefined;
  const sources = [...new Set(pages)].flatMap((page) => sourceOf(page, tree) ?? []);
  if (!pages.includes(first)) return { found: true, file: undefined, others: sources };
  const file = sourceOf(first, tree);
  // Beside a folder of its name a page may be an old one, or its front page.
  const inside = indexNames.map((name) => posix.join(first, name)).filter((one) => tree.files.has(one));
  return { found: true, file, others: [...sources.filter((one) => one !== file), ...inside] };
}

/** Pages that stand for the folder that they lie in. */
const indexNames = ['README.md', 'index.md', 'index.mdx', '_index.md'];

function sourceOf(page: string, tree: Tree): string | undefined {
  return ['.md', '.mdx'].map((end) => page + end).find((path) => tree.files.has(path));
}

/** Submodules and linked folders are entries like files: what lies behind them is not in the list. */
function isBehindEntry(place: string, tree: Tree): boolean {
  for (let folder = posix.dirname(place); folder !== '.' && folder !== ''; folder = posix.dirname(folder)) {
    if (tree.files.has(folder)) return true;
  }
  return false;
}

function isPageLike(target: Target): boolean {
  return target.kind === 'page' || target.kind === 'rooted' || /\.html?$/iu.test(target.path);
}

function placesOf(target: Target, { path: from, site, roots }: Standpoint): readonly string[] {
  const { root, dialect } = site;
  const folder = posix.dirname(from);
  if (target.kind === 'rooted') {
    const above = ancestors(folder);
    const own = dialect.publicFolders.map((name) => posix.join(root, name));
    const bases =
      roots.length > 0
        ? roots
        : [
            ...new Set([
              ...own,
              ...site.pages,
              ...above.flatMap((base) => [base, posix.join(base, 'public')]),
              '',
              ...commonFolders,
            ]),
          ];
    return bases.map((base) => trimmed(posix.join(base, target.path)));
  }
  const places = [posix.join(folder, target.path)];
  const isPublished = !['unknown', 'github', 'gitlab'].includes(dialect.name);
  // A page that is served as a folder is one level deeper in the address than in the repository.
  if (target.kind === 'page' || isPublished) places.push(posix.join(from.replace(pageExtension, ''), target.path));
  if (isPublished) places.push(...publishedPlaces(target.path, from, site));
  return places.map((place) => (place.startsWith('../') ? place : trimmed(place)));
}

function ancestors(folder: string): readonly string[] {
  const found: string[] = [];
  for (let current = folder; current !== '.' && current !== '/' && current !== ''; current = posix.dirname(current)) {
    found.push(current);
  }
  return found;
}
