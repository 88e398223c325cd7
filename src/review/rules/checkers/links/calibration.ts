import { posix } from 'node:path';
import { canSkim, formatOf } from '../../../../content/formats/formats.ts';
import type { Page, Skimmed } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { anchorKey, anchorsFrom } from './anchors.ts';
import { type LinkKind, resolve, type Tree, targetOf } from './link-resolution.ts';

/** A kind of link of which more than this share leads nowhere in untouched pages is a router's business (measured on nine sites). */
const standDownShare = 0.25;
/** Fewer links than this say nothing about a site. */
const leastEvidence = 4;
/** How many untouched pages are read for evidence, nearest first. */
const sampleSize = 12;

/** How often links of one kind resolve in text that this change did not write. */
export interface Evidence {
  readonly links: number;
  readonly dead: number;
}

/** Evidence by kind of link, from the untouched pages that are nearest to this one. */
export async function siteEvidence(
  page: Page,
  tree: Tree,
  roots: readonly string[],
  tools: RulesTools,
): Promise<Readonly<Record<LinkKind, Evidence>>> {
  const touched = new Set(tools.changed.map((file) => file.path));
  const nearest = nearestFirst(untouchedPages(tree.files, touched), page.file.path).slice(0, sampleSize);
  const counts: Record<LinkKind, { links: number; dead: number }> = {
    anchor: { links: 0, dead: 0 },
    file: { links: 0, dead: 0 },
    page: { links: 0, dead: 0 },
    rooted: { links: 0, dead: 0 },
  };
  for (const path of nearest) {
    const other = await skimmed(path, tools);
    if (other === undefined) continue;
    const own = await anchorsFrom(other);
    for (const { url } of other.links) {
      const target = targetOf(url);
      if (target === undefined) continue;
      const count = counts[target.kind];
      count.links += 1;
      const dead =
        target.kind === 'anchor'
          ? !own.keys.has(anchorKey(target.fragment))
          : resolve(target, path, tree, roots).found === false;
      if (dead) count.dead += 1;
    }
  }
  return counts;
}

/** What to think of a kind of link: judged, a router's business, or too little seen to say. */
export function judgement(evidence: Evidence): 'judge' | 'stand-down' | 'unknown' {
  if (evidence.links < leastEvidence) return 'unknown';
  return evidence.dead / evidence.links > standDownShare ? 'stand-down' : 'judge';
}

/** Pages of the site that are not part of the change and can be looked into. */
export function untouchedPages(paths: Iterable<string>, touched: ReadonlySet<string>): readonly string[] {
  return [...paths].filter((path) => canSkim(path) && !touched.has(path));
}

/** A page that is only linked to, read at a glance; `undefined` when it cannot be had. */
export async function skimmed(path: string, tools: Pick<RulesTools, 'head' | 'signal'>): Promise<Skimmed | undefined> {
  const read = await tools.head.read(path, tools.signal);
  return read.ok ? formatOf(path).skim?.(read.text) : undefined;
}

/** Paths by their distance from one of them, in folders. */
export function nearestFirst(pages: readonly string[], from: string): readonly string[] {
  const own = posix.dirname(from).split('/');
  const distance = (path: string): number => {
    const folder = posix.dirname(path).split('/');
    let shared = 0;
    while (shared < own.length && own[shared] === folder[shared]) shared += 1;
    return own.length - shared + (folder.length - shared);
  };
  return pages
    .map((path) => ({ path, distance: distance(path) }))
    .sort((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}
