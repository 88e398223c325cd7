import { posix } from 'node:path';
import type { Snapshot } from '../../../../content/content.ts';
import { canSkim, formatOf } from '../../../../content/formats/formats.ts';
import type { Skimmed } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';

/** A page that is only linked to, read at a glance; `undefined` when it cannot be had. */
export async function skimmed(path: string, tools: Pick<RulesTools, 'head' | 'signal'>): Promise<Skimmed | undefined> {
  return skimmedAt(tools.head, path, tools.signal);
}

/** A page of a commit, read at a glance; `undefined` when it cannot be had. */
export async function skimmedAt(
  snapshot: Pick<Snapshot, 'read'>,
  path: string,
  signal: AbortSignal,
): Promise<Skimmed | undefined> {
  const read = await snapshot.read(path, signal);
  return read.ok ? formatOf(path).skim?.(read.text) : undefined;
}

/** Pages of the site that are not part of the change and can be looked into. */
export function untouchedPages(paths: Iterable<string>, touched: ReadonlySet<string>): readonly string[] {
  return [...paths].filter((path) => canSkim(path) && !touched.has(path));
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
