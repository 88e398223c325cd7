import type { Page } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { isLeftOut } from './left-out.ts';
import type { Standpoint } from './link-resolution.ts';
import { leavesItsPart } from './made-later.ts';
import { isMadeUp } from './made-up.ts';
import { liesBelow } from './namesakes.ts';
import { isChapterToCome, isForHost, isOfMiddleman, isOfWorkbench, isPart } from './pieces.ts';
import { isRedirected } from './redirects.ts';
import type { Target, Tree } from './targets.ts';

const madeLater = 'to pages that are made when the site is built';

/** Whether this change itself removes or moves a file. */
export function isTakenAway(path: string, { changed }: Pick<RulesTools, 'changed'>): boolean {
  return changed.some((file) => (file.status === 'removed' && file.path === path) || file.previousPath === path);
}

/** Why a file that is missing may be there all the same, as the end of "3 links ..."; `undefined` where nothing speaks for it. */
export async function whyUncertain(
  page: Page,
  target: Target,
  tried: string,
  tree: Tree,
  { site }: Standpoint,
  tools: RulesTools,
): Promise<string | undefined> {
  const { path } = page.file;
  const { dialect } = site;
  // What the change takes away was in the repository, whatever the site makes of it.
  if (isTakenAway(tried, tools)) return undefined;
  if (isMadeUp(target, path, site)) return 'of a template, which stand for others';
  if (isChapterToCome(path, dialect.name)) return madeLater;
  if (isOfMiddleman(path, dialect.name) || isOfWorkbench(path, tree)) {
    return `to addresses that ${dialect.label} serves in its own way`;
  }
  if (isPart(path) && !(dialect.name === 'unknown' && isForHost(path)))
    return 'of a part of other pages, which count from there';
  if (
    dialect.name === 'unknown' &&
    leavesItsPart(path, tried, tree) &&
    liesBelow(
      (await knownSitesOf(tools)).flatMap(({ pages }) => pages),
      tried,
      tree,
    )
  ) {
    return madeLater;
  }
  if (await isLeftOut(tried, tree.files, tools)) return 'to files that git leaves out because a build makes them';
  return (await isRedirected(tried, tree.files, tools)) ? 'to old addresses that the site leads on' : undefined;
}
