import { posix } from 'node:path';
import type { Standpoint } from './link-resolution.ts';
import { filesIn, folderOf, foldersWith } from './namesakes.ts';
import type { Suspect } from './suspect.ts';
import type { Tree } from './targets.ts';

/** So many files that a page misses in one folder lie together in another one. */
const leastMounted = 3;

/** Whether a site puts another folder into the one in which a file is missing: what the page misses there lies together elsewhere. */
export function isMounted(
  { target, file }: Suspect,
  suspects: readonly Suspect[],
  { site }: Standpoint,
  tree: Tree,
): boolean {
  if (target.kind !== 'file' || ['unknown', 'github', 'gitlab'].includes(site.dialect.name)) return false;
  const folder = folderOf(file);
  const missing = new Set(
    suspects
      .filter((one) => one.finding.criterion === 'dead-file' && folderOf(one.file) === folder)
      .map((one) => posix.basename(one.file)),
  );
  if (missing.size < leastMounted) return false;
  return foldersWith(posix.basename(file), tree).some(
    (other) => filesIn(other, tree).filter((name) => missing.has(name)).length >= leastMounted,
  );
}
