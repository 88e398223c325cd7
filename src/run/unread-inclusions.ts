import { posix } from 'node:path';
import type { ContentFile, Select, Snapshot } from '../content/content.ts';
import { takenIn } from '../content/taken-in.ts';
import { counted } from '../review/english.ts';

/** More are counted and not named. */
const mostNamed = 5;

/**
 * What changed lines take in from where nobody of this gate looks, one line each: it is shown to readers with the page, and was
 * read by no reviewer. A file that is content itself is judged whenever it changes, and is not named.
 */
export async function unreadInclusions(
  files: readonly ContentFile[],
  select: Select,
  head: Snapshot,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const found = files.flatMap(({ path, text, changedLines, newTo = [] }) =>
    takenIn(text)
      .filter(({ line }) => newTo.length > 0 || changedLines.some(({ start, end }) => start <= line && line <= end))
      .map((one) => ({ path, ...one })),
  );
  if (found.length === 0) return [];
  const paths = await head.paths(signal);
  const unread = found.filter(({ path, target }) => !isContent(path, target));
  const named = unread
    .slice(0, mostNamed)
    .map(
      ({ path, line, target }) =>
        `${path}, line ${line}, takes in "${target}" when it is shown, which no reviewer read: name it under content.include if people are to read it.`,
    );
  const more = unread.length - named.length;
  return more > 0
    ? [
        ...named,
        `${counted(more, 'more place')} of changed pages ${more === 1 ? 'takes' : 'take'} in what no reviewer read.`,
      ]
    : named;

  /** Whether all files of the repository that the name can mean are content. */
  function isContent(page: string, target: string): boolean {
    const name = target.replace(/^(?:@\/|~\/|\/|\.\/)+/u, '').replace(/[?#:].*$/u, '');
    if (paths === undefined || name === '' || /^[a-z][a-z0-9+.-]*:/iu.test(target)) return false;
    const beside = posix.join(posix.dirname(page), name);
    const possible =
      paths.has(beside) && !target.startsWith('/')
        ? [beside]
        : [...paths].filter((path) => path === name || path.endsWith(`/${name}`));
    return possible.length > 0 && possible.every((path) => select({ path, status: 'modified' }) === undefined);
  }
}
