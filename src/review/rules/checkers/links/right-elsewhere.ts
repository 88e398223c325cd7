import { posix } from 'node:path';
import type { Standpoint } from './link-resolution.ts';
import { filesNamed, folderOf, nearName } from './namesakes.ts';
import { isForHost } from './pieces.ts';
import type { PublishedLink, PublishedPage } from './published-pages.ts';
import type { Suspect } from './suspect.ts';
import type { Target, Tree } from './targets.ts';

/** An address as steps up and the path from there. */
interface Steps {
  readonly up: number;
  readonly path: string;
}

/**
 * Whether the address of a missing file is right from another folder of the repository, and no page beside this one shows that
 * addresses count from where it lies: a build may put the two folders together, or take the page in elsewhere. The name of a file
 * alone proves nothing, and what a code host shows in place is read from there.
 */
export function isRightElsewhere(
  { target, file: tried }: Suspect,
  own: readonly PublishedLink[],
  beside: readonly PublishedPage[],
  { path, site }: Standpoint,
  tree: Tree,
): boolean {
  if (target.kind !== 'file' || site.dialect.name === 'github' || site.dialect.name === 'gitlab') return false;
  if (site.dialect.name === 'unknown' && isForHost(path)) return false;
  const steps = stepsOf(target);
  if (!steps.path.includes('/') || nearName(tried, tree) !== undefined) return false;
  const bases = filesNamed(posix.basename(steps.path), tree)
    .filter((file) => `/${file}`.endsWith(`/${steps.path}`))
    .map((file) => file.slice(0, file.length - steps.path.length));
  if (bases.length === 0) return false;
  const folder = folderOf(path);
  const shown = [...own, ...beside.filter((page) => folderOf(page.path) === folder).flatMap(({ links }) => links)];
  return bases.some((base) => !shown.some((link) => countsFrom(link, folder, steps, base, tree)));
}

/** Whether a link leads to a file from the folder of its page, and would lead nowhere from the other one. */
function countsFrom({ target, leads, file }: PublishedLink, folder: string, { up }: Steps, base: string, tree: Tree) {
  if (leads !== true || target.kind !== 'file' || file !== posix.join(folder, target.path)) return false;
  const steps = stepsOf(target);
  if (steps.up < up) return false;
  const place = posix.join(base, '../'.repeat(steps.up - up), steps.path);
  return place.startsWith('..') || !tree.files.has(place);
}

function stepsOf({ path }: Pick<Target, 'path'>): Steps {
  const plain = posix.normalize(path);
  const [ups = ''] = /^(?:\.\.\/)*/u.exec(plain) ?? [];
  return { up: ups.length / 3, path: plain.slice(ups.length) };
}
