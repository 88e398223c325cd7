import { posix } from 'node:path';
import type { Page } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { anchorKey, anchorsOf } from './anchors.ts';
import { type LinkKind, resolve, type Target, type Tree, targetOf } from './link-resolution.ts';

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

const inlineLink = /\]\(\s*<?([^()\s<>]{1,500})>?(?:\s+["'][^"'\n]{0,300}["'])?\s*\)/gu;

/** Evidence by kind of link, from the untouched pages that are nearest to this one. */
export async function siteEvidence(
  page: Page,
  tree: Tree,
  roots: readonly string[],
  tools: RulesTools,
): Promise<Readonly<Record<LinkKind, Evidence>>> {
  const touched = new Set(tools.changed.map((file) => file.path));
  const pages = [...tree.files].filter((path) => /\.(?:mdx?|markdown)$/iu.test(path) && !touched.has(path));
  const nearest = nearestFirst(pages, page.file.path).slice(0, sampleSize);
  const counts: Record<LinkKind, { links: number; dead: number }> = {
    anchor: { links: 0, dead: 0 },
    file: { links: 0, dead: 0 },
    page: { links: 0, dead: 0 },
    rooted: { links: 0, dead: 0 },
  };
  for (const path of nearest) {
    const read = await tools.head.read(path, tools.signal);
    if (!read.ok) continue;
    const own = await anchorsOf(read.text);
    for (const { target } of linksInText(read.text)) {
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

/** The inline links of a page that is only looked through, not judged: read without a parse, code left out. */
export function* linksInText(text: string): Iterable<{ readonly target: Target; readonly line: number }> {
  const blank = (code: string): string => code.replace(/[^\n]/gu, ' ');
  const plain = text
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n {0,3}\1[ \t]*$/gmu, blank)
    .replace(/`[^`\n]{1,500}`/gu, blank);
  let line = 1;
  let counted = 0;
  for (const match of plain.matchAll(inlineLink)) {
    for (; counted < match.index; counted += 1) if (plain[counted] === '\n') line += 1;
    const target = targetOf(match[1] ?? '');
    if (target !== undefined) yield { target, line };
  }
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
