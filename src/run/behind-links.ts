import { posix } from 'node:path';
import type { Change, Select, Snapshot } from '../content/content.ts';
import { counted } from '../review/english.ts';

/** More are counted and not named. */
const mostNamed = 5;

/**
 * Which pages are links to what this change edits and nobody of this gate reads, one line each: readers see another text there,
 * although the link is what it was. What is content itself is judged where it lies.
 */
export async function behindLinks(
  { listed, leftOut }: Pick<Change, 'listed' | 'leftOut'>,
  select: Select,
  head: Snapshot,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (head.links === undefined) return [];
  const isRead = (path: string): boolean => select({ path, status: 'modified' }) === undefined;
  const edited = listed.map(({ path }) => path).filter((path) => !isRead(path));
  if (edited.length === 0) return [];
  const links = await head.links(signal);
  if (links === undefined) return [];
  const changed = new Set([...listed, ...leftOut].map(({ path }) => path));
  const found = [...links].flatMap(([link, name]) => {
    // A link that changed is named by itself.
    if (changed.has(link)) return [];
    const target = posix.join(posix.dirname(link), name).replace(/\/$/, '');
    return edited
      .filter((path) => path === target || path.startsWith(`${target}/`))
      .map((path) => ({ page: `${link}${path.slice(target.length)}`, path }))
      .filter(({ page }) => isRead(page));
  });
  const named = found
    .slice(0, mostNamed)
    .map(
      ({ page, path }) =>
        `${page} is a link to ${path}, which this change edits and no reviewer read: name ${path} under content.include if people are to read it.`,
    );
  const more = found.length - named.length;
  return more > 0
    ? [
        ...named,
        `${counted(more, 'more page')} behind links changed, and no reviewer read ${more === 1 ? 'it' : 'them'}.`,
      ]
    : named;
}
