import { type Site, sitesOf } from '../../content/dialects/site.ts';
import type { RulesTools } from './checker.ts';

const knownSites = new WeakMap<ReadonlySet<string>, Promise<readonly Site[]>>();

/** The sites of the repository as the base commit shows them, found out once for all pages. */
export async function knownSitesOf(tools: Pick<RulesTools, 'base' | 'signal'>): Promise<readonly Site[]> {
  const paths = await tools.base.paths(tools.signal);
  if (paths === undefined) return [];
  const sites = knownSites.get(paths) ?? sitesOf(paths, tools.base, tools.signal);
  knownSites.set(paths, sites);
  return sites;
}
