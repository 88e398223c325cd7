import type { FileReport } from './report.ts';

/**
 * Pages of which the same is to be said and nothing else, together at the place of the first, so that one cause is told once: an
 * endpoint that was down stops every page. A page without a key stays by itself.
 */
export function alike(
  files: readonly FileReport[],
  keyOf: (file: FileReport) => string | undefined,
): readonly (readonly [FileReport, ...FileReport[]])[] {
  const groups = new Map<unknown, [FileReport, ...FileReport[]]>();
  for (const file of files) {
    const key = keyOf(file) ?? file;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()];
}
