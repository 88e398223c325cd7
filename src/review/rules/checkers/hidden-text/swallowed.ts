import { siteOf } from '../../../../content/dialects/site.ts';
import type { Page } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';

/** A page with what an element swallows that closes itself, or without it where the generator of its site heeds the slash. */
export async function asItsSiteShows(page: Page, tools: RulesTools): Promise<Page> {
  const { dialect } = siteOf(page.file.path, await knownSitesOf(tools), tools.site);
  const { swallowed, ...seen } = page;
  return dialect.heedsSlashes === true ? seen : page;
}
