import { siteOf } from '../../../../content/dialects/site.ts';
import { canSkim } from '../../../../content/formats/formats.ts';
import type { Page } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { type Anchors, anchorsFrom } from './anchors.ts';
import { isLeftOut } from './left-out.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import { isRedirected } from './redirects.ts';
import { nearestFirst, skimmedAt } from './skimmed.ts';
import { type Target, type Tree, targetOf, treeOf } from './targets.ts';

/** A link of a page that is published already. */
export interface PublishedLink {
  readonly target: Target;
  /** Whether it leads to a file, or to a place of its own page; `undefined` where nobody can tell. */
  readonly leads: boolean | undefined;
  /** The file that it leads to, or the one that is missing. */
  readonly file: string | undefined;
}

/** A page as the base commit has it: what is wrong there, nobody minded so far. */
export interface PublishedPage {
  readonly path: string;
  readonly anchors: Anchors;
  readonly links: readonly PublishedLink[];
}

/** What is read of a site for evidence. */
export interface Sample {
  /** All of it. */
  readonly pages: readonly PublishedPage[];
  /** Those of it that lie nearest to the page: a part of a site may have a way of its own. */
  readonly near: readonly PublishedPage[];
}

/** So many published pages are read for evidence that lie nearest to the page. */
const nearest = 12;
/** And so many from all over the site, the same for each of its pages. */
const spread = 48;

interface SiteSample {
  readonly paths: readonly string[];
  readonly pages: Map<string, Promise<PublishedPage | undefined>>;
}

const samples = new WeakMap<ReadonlySet<string>, Map<string, SiteSample>>();

/**
 * Pages of the same site that show how its links resolve: the nearest ones and some from all over the site, as they were before
 * the change, so that a change cannot vouch for itself. All are asked for at once.
 */
export async function publishedPages(page: Page, tree: Tree, from: Standpoint, tools: RulesTools): Promise<Sample> {
  const before = await tools.base.paths(tools.signal);
  const touched = new Set(tools.changed.flatMap(({ path, previousPath = path }) => [path, previousPath]));
  const sample = await sampleOf(before ?? tree.files, before === undefined ? touched : new Set(), from, tools);
  const own = new Set([page.file.path, page.file.previousPath]);
  const paths = sample.paths.filter((path) => !own.has(path));
  const common = Array.from(
    { length: Math.min(spread, paths.length) },
    (_, index) => paths[Math.floor((index * paths.length) / Math.min(spread, paths.length))],
  ).filter((path) => path !== undefined);
  const trees = before === undefined ? [tree] : [tree, treeOf(before)];
  const near = new Set(nearestFirst(paths, page.file.path).slice(0, nearest));
  const wanted = new Set([...near, ...common]);
  const read = await Promise.all(
    [...wanted].map((path) => {
      const known = sample.pages.get(path);
      if (known !== undefined) return known;
      const found = publishedPage(path, touched.has(path) && before !== undefined, trees, from, tools);
      // The nearest ones are others for each page, and are not kept.
      if (common.includes(path)) sample.pages.set(path, found);
      return found;
    }),
  );
  const pages = read.filter((one) => one !== undefined);
  return { pages, near: pages.filter(({ path }) => near.has(path)) };
}

async function sampleOf(
  paths: ReadonlySet<string>,
  without: ReadonlySet<string>,
  { site, roots }: Standpoint,
  tools: RulesTools,
): Promise<SiteSample> {
  const ofPaths = samples.get(paths) ?? new Map<string, SiteSample>();
  samples.set(paths, ofPaths);
  const key = JSON.stringify([site.dialect.name, site.root, roots]);
  const known = ofPaths.get(key);
  if (known !== undefined) return known;
  const sites = await knownSitesOf(tools);
  const isOfSite = (path: string): boolean => {
    const { dialect, root } = siteOf(path, sites, tools.site);
    return dialect.name === site.dialect.name && root === site.root;
  };
  const found = {
    paths: [...paths].filter((path) => canSkim(path) && !without.has(path) && isOfSite(path)).sort(),
    pages: new Map<string, Promise<PublishedPage | undefined>>(),
  };
  ofPaths.set(key, found);
  return found;
}

async function publishedPage(
  path: string,
  isTouched: boolean,
  trees: readonly Tree[],
  from: Standpoint,
  tools: RulesTools,
): Promise<PublishedPage | undefined> {
  const skim = await skimmedAt(isTouched ? tools.base : tools.head, path, tools.signal);
  if (skim === undefined) return undefined;
  const anchors = anchorsFrom(from.site.dialect, skim);
  const links: PublishedLink[] = [];
  for (const { url } of skim.links) {
    const target = targetOf(url);
    if (target !== undefined) links.push(await published(target, path, anchors, trees, from, tools));
  }
  return { path, anchors, links };
}

async function published(
  target: Target,
  path: string,
  anchors: Anchors,
  trees: readonly Tree[],
  from: Standpoint,
  tools: RulesTools,
): Promise<PublishedLink> {
  if (target.kind === 'anchor') {
    return { target, leads: anchors.has(target) || (anchors.complete ? false : undefined), file: path };
  }
  // What led somewhere before the change and does not now says nothing of the site: the change broke it.
  let missing: string | undefined;
  for (const tree of trees) {
    const resolution = resolveTarget(target, { ...from, path }, tree, { inTag: false, image: false });
    if (resolution.found === true) return { target, leads: true, file: resolution.file };
    if (resolution.found === 'unknown') return { target, leads: undefined, file: undefined };
    missing ??= resolution.tried;
  }
  const files = trees[0]?.files;
  const isMade =
    missing !== undefined &&
    files !== undefined &&
    ((await isLeftOut(missing, files, tools)) || (await isRedirected(missing, files, tools)));
  return { target, leads: isMade ? undefined : false, file: missing };
}
