import type { Page } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { anchorsFrom } from './anchors.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import { isChanged } from './link-standings.ts';
import { nearestFirst, skimmed, untouchedPages } from './skimmed.ts';
import type { Aimed, Suspect } from './suspects.ts';
import { type LinkKind, type Tree, targetOf, treeOf } from './targets.ts';

/** A kind of link of which more than this share leads nowhere in untouched pages is a router's business (measured on nine sites). */
const standDownShare = 0.25;
/** What only warns is said where nearly all others resolve: there a router would not be needed. */
const warningShare = 0.1;
/** Fewer links than this say nothing about a site. */
const leastEvidence = 4;
/** Before a kind of link that blocks is left unjudged, so many different targets lead nowhere: two are just broken links. */
const leastDeadTargets = 3;
/** How many untouched pages are read for evidence, nearest first. */
const sampleSize = 12;

const kindWords: Readonly<Record<LinkKind, string>> = {
  anchor: 'to a heading of the same page',
  file: 'to files',
  page: 'to pages without a file extension',
  rooted: 'that start with a slash',
  alias: 'by a name of the site',
};

interface Evidence {
  readonly counts: Readonly<Record<LinkKind, { links: number; dead: number; readonly targets: Set<string> }>>;
  /** Targets that lead nowhere in untouched pages as well: a convention of the site. */
  readonly deadTargets: ReadonlySet<string>;
}

/**
 * How links resolve in the untouched pages that are nearest to this one. What led somewhere before the change and does not
 * now says nothing of the site: the change broke it.
 */
async function siteEvidence(page: Page, tree: Tree, from: Standpoint, tools: RulesTools): Promise<Evidence> {
  const touched = new Set(tools.changed.map((file) => file.path));
  const nearest = nearestFirst(untouchedPages(tree.files, touched), page.file.path).slice(0, sampleSize);
  const count = () => ({ links: 0, dead: 0, targets: new Set<string>() });
  const counts = { anchor: count(), file: count(), page: count(), rooted: count(), alias: count() };
  const deadTargets = new Set<string>();
  const before = await tools.base.paths(tools.signal);
  const trees = before === undefined ? [tree] : [tree, treeOf(before)];
  for (const path of nearest) {
    const other = await skimmed(path, tools);
    if (other === undefined) continue;
    const own = anchorsFrom(from.site.dialect, other);
    for (const { url } of other.links) {
      const target = targetOf(url);
      if (target === undefined) continue;
      const tally = counts[target.kind];
      tally.links += 1;
      const dead =
        target.kind === 'anchor'
          ? own.complete && !own.has(target)
          : trees.every((one) => resolveTarget(target, { ...from, path }, one, { inTag: false }).found === false);
      if (!dead) continue;
      tally.dead += 1;
      tally.targets.add(keyOf(target, path));
      if (target.kind !== 'anchor') deadTargets.add(target.path);
    }
  }
  return { counts, deadTargets };
}

/** Leaves out the kinds of link, and the targets, that do not resolve on the rest of the site either. */
export async function withoutRoutedLinks(
  page: Page,
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  tree: Tree | undefined,
  from: Standpoint,
  tools: RulesTools,
): Promise<{ suspects: readonly Suspect[]; notes: string[] }> {
  if (suspects.length === 0) return { suspects, notes: [] };
  const evidence = tree === undefined ? undefined : await siteEvidence(page, tree, from, tools);
  const notes: string[] = [];
  const quiet = new Set<LinkKind>();
  for (const kind of new Set(suspects.map(({ target }) => target.kind))) {
    const old = targets.filter(({ link, target }) => target.kind === kind && !isChanged(page, link));
    const oldDead = suspects.filter(
      ({ link, target, finding }) => target.kind === kind && finding.standing !== 'changed' && !isChanged(page, link),
    );
    const links = (evidence?.counts[kind].links ?? 0) + old.length;
    const dead = (evidence?.counts[kind].dead ?? 0) + oldDead.length;
    const deadTargets = new Set(evidence?.counts[kind].targets);
    for (const { target } of oldDead) deadTargets.add(keyOf(target, page.file.path));
    if (!standsDown({ kind, links, dead, deadTargets: deadTargets.size }, targets, suspects, from)) continue;
    quiet.add(kind);
    const share =
      links === 0
        ? 'nothing else on the site shows how they resolve'
        : `${dead} of ${links} do not resolve in untouched pages`;
    notes.push(`Links ${kindWords[kind]} were not judged: ${share}, so a router is likely to serve them.`);
  }
  return {
    suspects: suspects.filter(
      ({ target, finding }) =>
        finding.standing === 'changed' || !(quiet.has(target.kind) || evidence?.deadTargets.has(target.path) === true),
    ),
    notes,
  };
}

/** What a link asks for; a place is asked of its own page. */
function keyOf({ kind, path, fragment }: Aimed['target'], page: string): string {
  return kind === 'anchor' ? `${page}#${fragment}` : path;
}

function standsDown(
  { kind, links, dead, deadTargets }: { kind: LinkKind; links: number; dead: number; deadTargets: number },
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  { site, roots }: Standpoint,
): boolean {
  const warns = kind === 'page' || kind === 'rooted';
  if (links >= leastEvidence) {
    return warns ? dead / links > warningShare : dead / links > standDownShare && deadTargets >= leastDeadTargets;
  }
  // A team that names its roots has said how links that start with a slash are meant.
  if (kind === 'rooted') return roots.length === 0;
  if (kind !== 'page') return false;
  if (!['unknown', 'github', 'gitlab'].includes(site.dialect.name)) return true;
  const all = targets.filter(({ target }) => target.kind === kind).length;
  const allDead = suspects.filter(({ target }) => target.kind === kind).length;
  return allDead >= 3 && allDead * 2 > all;
}
