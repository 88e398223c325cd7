import { lstat, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { ReadResult } from '../content/content.ts';

/** Results of other tools are not larger; what is would take longer to read than to produce again. */
const largestResults = 16 * 1024 * 1024;

/** Reads what an earlier step left in the workspace; only regular files inside of it. */
export function resultsIn(workspace: string): (path: string, signal: AbortSignal) => Promise<ReadResult> {
  return async (path, signal) => {
    const unreadable = (cause: string): ReadResult => ({ ok: false, reason: 'unreadable', cause });
    try {
      const root = await realpath(workspace);
      const file = await realpath(join(root, path));
      const inside = relative(root, file);
      if (inside.startsWith('..') || isAbsolute(inside)) return unreadable(`${path} lies outside of the workspace`);
      const stat = await lstat(file);
      if (!stat.isFile()) return unreadable(`${path} is not a regular file`);
      if (stat.size > largestResults) return unreadable(`${path} is larger than ${largestResults} bytes`);
      return { ok: true, text: await readFile(file, { encoding: 'utf8', signal }) };
    } catch {
      return { ok: false, reason: 'missing', cause: `${path} does not exist in the workspace` };
    }
  };
}
