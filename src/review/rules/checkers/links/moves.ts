import type { ChangedFile, Snapshot } from '../../../../content/content.ts';
import { type SiteChoice, siteOf } from '../../../../content/dialects/site.ts';
import { canSkim } from '../../../../content/formats/formats.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { resolveTarget } from './link-resolution.ts';
import { nearestFirst, skimmed, untouchedPages } from './skimmed.ts';
import { targetOf, treeOf } from './targets.ts';

/** The change as far as moves and removals matter, and both sides of it. */
export interface Moves {
  readonly changed: readonly ChangedFile[];
  readonly head: Snapshot;
  readonly base: Snapshot;
  readonly site: SiteChoice | undefined;
  readonly signal: AbortSignal;
}

/** How many pages are looked into before a change without any page to judge is taken for harmless. */
const mostRead = 1000;
const atOnce = 20;

/**
 * The pages that have links to or from what a change moves or removes and that do not lead there any more, although not a
 * line of them changed. They have to be judged for their links, or nobody would say it: of those that only link there, the
 * nearest one is enough, because it tells of all.
 */
export async function pagesBrokenByMoves(
  moves: Moves,
): Promise<{ moved: ReadonlySet<string>; linking: string | undefined }> {
  const { changed, head, base, signal } = moves;
  const none = { moved: new Set<string>(), linking: undefined };
  const gone = changed.flatMap(({ status, path, previousPath }) =>
    status === 'removed' ? [path] : status === 'renamed' && previousPath !== undefined ? [previousPath] : [],
  );
  if (gone.length === 0) return none;
  const [paths, before] = [await head.paths(signal), await base.paths(signal)];
  if (paths === undefined || before === undefined) return none;
  const sites = await knownSitesOf(moves);
  const moved = new Set<string>();
  for (const { status, path, previousPath } of changed) {
    if (status !== 'renamed' || previousPath === undefined || !canSkim(path)) continue;
    const page = await skimmed(path, moves);
    const site = siteOf(path, sites, moves.site);
    const breaks = page?.links.some(({ url }) => {
      const target = targetOf(url);
      if (target === undefined || target.kind === 'anchor') return false;
      const led = resolveTarget(target, { path: previousPath, site, roots: [] }, treeOf(before), {
        inTag: false,
        image: false,
      });
      return (
        led.found === true &&
        resolveTarget(target, { path, site, roots: [] }, treeOf(paths), { inTag: false, image: false }).found !== true
      );
    });
    if (breaks === true) moved.add(path);
  }
  const lost = new Set(gone.filter((path) => !paths.has(path)));
  const touched = new Set(changed.map(({ path }) => path));
  const all = nearestFirst(untouchedPages(paths, touched), gone[0] ?? '').slice(0, mostRead);
  for (let start = 0; start < all.length; start += atOnce) {
    const read = await Promise.all(
      all.slice(start, start + atOnce).map(async (path) => ({ path, other: await skimmed(path, moves) })),
    );
    for (const { path, other } of read) {
      const site = siteOf(path, sites, moves.site);
      const breaks = other?.links.some(({ url }) => {
        const target = targetOf(url);
        if (target === undefined || target.kind === 'anchor') return false;
        const from = { path, site, roots: [] };
        const led = resolveTarget(target, from, treeOf(before), { inTag: false, image: false });
        if (led.found !== true || led.file === undefined || !lost.has(led.file)) return false;
        return resolveTarget(target, from, treeOf(paths), { inTag: false, image: false }).found !== true;
      });
      if (breaks === true) return { moved, linking: path };
    }
  }
  return { moved, linking: undefined };
}
