import type { Page } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import { isChanged } from './link-standings.ts';
import { isMounted } from './mounted.ts';
import { type PublishedLink, publishedPages } from './published-pages.ts';
import { isRightElsewhere } from './right-elsewhere.ts';
import { evidenceOf, isSharedFault } from './shared-faults.ts';
import type { Aimed, Found, Suspect } from './suspect.ts';
import type { LinkKind, Tree } from './targets.ts';

/** A kind of link of which more than this share leads nowhere in untouched pages is a router's business (measured on nine sites). */
const standDownShare = 0.25;
/** What only warns is said where nearly all others resolve: there a router would not be needed. */
const warningShare = 0.1;
/** Fewer links than this say nothing about a site. */
const leastEvidence = 4;
/** Before a kind of link that blocks is left unjudged, so many different targets lead nowhere: two are just broken links. */
const leastDeadTargets = 3;
const kindWords: Readonly<Record<LinkKind, string>> = {
  anchor: 'to a heading of the same page',
  file: 'to files',
  page: 'to pages without a file extension',
  rooted: 'that start with a slash',
  alias: 'by a name of the site',
};

/** Leaves out the kinds of link, and the links, that do not resolve on the published pages of the site either. */
export async function withoutRoutedLinks(
  page: Page,
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  anchors: Found['anchors'],
  tree: Tree | undefined,
  from: Standpoint,
  tools: RulesTools,
): Promise<{
  readonly suspects: readonly Suspect[];
  readonly unknown: readonly string[];
  readonly notes: readonly string[];
}> {
  if (suspects.every(({ finding }) => finding.standing === 'changed')) return { suspects, unknown: [], notes: [] };
  const sample = tree === undefined ? undefined : await publishedPages(page, tree, from, tools);
  const near = sample === undefined ? undefined : evidenceOf(sample.near, anchors);
  const notes: string[] = [];
  const quiet = new Set<LinkKind>();
  for (const kind of new Set(suspects.map(({ target }) => target.kind))) {
    const old = targets.filter(({ link, target }) => target.kind === kind && !isChanged(page, link));
    const oldDead = suspects.filter(
      ({ link, target, finding }) => target.kind === kind && finding.standing !== 'changed' && !isChanged(page, link),
    );
    const links = (near?.counts[kind].links ?? 0) + old.length;
    const dead = (near?.counts[kind].dead ?? 0) + oldDead.length;
    const oldTargets = new Set(oldDead.map(({ target }) => keyOf(target, page.file.path))).size;
    const deadTargets = (near?.counts[kind].targets ?? 0) + oldTargets;
    if (!standsDown({ kind, links, dead, deadTargets }, targets, suspects, from)) continue;
    quiet.add(kind);
    const share =
      links === 0
        ? 'nothing else on the site shows how they resolve'
        : `${dead} of ${links} do not resolve in untouched pages`;
    notes.push(`Links ${kindWords[kind]} were not judged: ${share}, so a router is likely to serve them.`);
  }
  const evidence = sample === undefined ? undefined : evidenceOf(sample.pages, anchors);
  const unknown: string[] = [];
  const judged = suspects.filter((suspect) => {
    if (suspect.finding.standing === 'changed') return true;
    if (quiet.has(suspect.target.kind)) return false;
    if (evidence === undefined || tree === undefined) return true;
    if (isMounted(suspect, suspects, from, tree)) {
      unknown.push('to folders that are made when the site is built');
      return false;
    }
    if (!isSharedFault(suspect, evidence, tree)) return true;
    unknown.push('that lead nowhere in the same way as others on published pages');
    return false;
  });
  if (sample === undefined || tree === undefined) return { suspects: judged, unknown, notes };
  const own = linksOf(targets, tree, from);
  const told = judged.map((suspect) =>
    suspect.finding.standing !== 'changed' && isRightElsewhere(suspect, own, sample.near, from, tree)
      ? { ...suspect, finding: { ...suspect.finding, isUnsure: true } }
      : suspect,
  );
  return { suspects: told, unknown, notes };
}

/** The links of the page that is judged to files that are there. */
function linksOf(targets: readonly Aimed[], tree: Tree, from: Standpoint): readonly PublishedLink[] {
  return targets.flatMap(({ link, target }) => {
    if (target.kind !== 'file') return [];
    const resolution = resolveTarget(target, from, tree, link);
    return resolution.found === true ? [{ target, leads: true, file: resolution.file }] : [];
  });
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
