import type { Page } from '../../../../content/page.ts';
import { overlapsLines } from '../../../../content/position.ts';
import type { RulesTools } from '../../checker.ts';
import { rangeOnPage } from '../../page-position.ts';
import { anchorsFrom } from './anchors.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import type { Address } from './page-addresses.ts';
import { nearestFirst, skimmed, untouchedPages } from './skimmed.ts';
import type { Aimed, Suspect } from './suspects.ts';
import { type LinkKind, type Tree, targetOf } from './targets.ts';

/** A kind of link of which more than this share leads nowhere in untouched pages is a router's business (measured on nine sites). */
const standDownShare = 0.25;
/** What only warns is said where nearly all others resolve: there a router would not be needed. */
const warningShare = 0.1;
/** Fewer links than this say nothing about a site. */
const leastEvidence = 4;
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
  readonly counts: Readonly<Record<LinkKind, { links: number; dead: number }>>;
  /** Targets that lead nowhere in untouched pages as well: a convention of the site. */
  readonly deadTargets: ReadonlySet<string>;
}

/** How links resolve in the untouched pages that are nearest to this one. */
async function siteEvidence(page: Page, tree: Tree, from: Standpoint, tools: RulesTools): Promise<Evidence> {
  const touched = new Set(tools.changed.map((file) => file.path));
  const nearest = nearestFirst(untouchedPages(tree.files, touched), page.file.path).slice(0, sampleSize);
  const count = () => ({ links: 0, dead: 0 });
  const counts = { anchor: count(), file: count(), page: count(), rooted: count(), alias: count() };
  const deadTargets = new Set<string>();
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
          : resolveTarget(target, { ...from, path }, tree, { inTag: false }).found === false;
      if (!dead) continue;
      tally.dead += 1;
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
    const oldDead = suspects.filter(({ link, target }) => target.kind === kind && !isChanged(page, link));
    const links = (evidence?.counts[kind].links ?? 0) + old.length;
    const dead = (evidence?.counts[kind].dead ?? 0) + oldDead.length;
    if (!standsDown(kind, links, dead, targets, suspects, from)) continue;
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

function standsDown(
  kind: LinkKind,
  links: number,
  dead: number,
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  { site, roots }: Standpoint,
): boolean {
  const warns = kind === 'page' || kind === 'rooted';
  if (links >= leastEvidence) return dead / links > (warns ? warningShare : standDownShare);
  // A team that names its roots has said how links that start with a slash are meant.
  if (kind === 'rooted') return roots.length === 0;
  if (kind !== 'page') return false;
  if (!['unknown', 'github', 'gitlab'].includes(site.dialect.name)) return true;
  const all = targets.filter(({ target }) => target.kind === kind).length;
  const allDead = suspects.filter(({ target }) => target.kind === kind).length;
  return allDead >= 3 && allDead * 2 > all;
}

/** Whether a link stands on a line that the change wrote. */
export function isChanged(page: Page, link: Address): boolean {
  return overlapsLines(rangeOnPage(page, link.span), page.file.changedLines);
}
