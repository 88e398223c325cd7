import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { RulesTools } from '../../checker.ts';

interface Pattern {
  readonly leavesOut: boolean;
  matches(path: string): boolean;
}

/** So many lines of a `.gitignore` are read: each is matched against every path that is missing. */
const mostLines = 1000;
const read = new WeakMap<ReadonlySet<string>, Map<string, Promise<readonly Pattern[]>>>();

/** Whether git keeps a path out of the repository: what is missing there for everybody is made by a build. */
export async function isLeftOut(
  path: string,
  files: ReadonlySet<string>,
  tools: Pick<RulesTools, 'changed' | 'head' | 'signal'>,
): Promise<boolean> {
  // What this change takes away was in the repository all the same.
  if (tools.changed.some((file) => file.path === path || file.previousPath === path)) return false;
  const known = read.get(files) ?? new Map<string, Promise<readonly Pattern[]>>();
  read.set(files, known);
  let leftOut = false;
  const segments = path.split('/');
  for (let depth = 0; depth < segments.length; depth += 1) {
    const folder = segments.slice(0, depth).join('/');
    const list = posix.join(folder, '.gitignore');
    if (!files.has(list)) continue;
    const patterns = known.get(list) ?? patternsOf(list, tools);
    known.set(list, patterns);
    const below = segments.slice(depth);
    for (const { leavesOut, matches } of await patterns) {
      // A folder that is left out takes along what lies in it.
      const parts = below.map(
        (_, index) => below.slice(0, index + 1).join('/') + (index + 1 < below.length ? '/' : ''),
      );
      if (parts.some(matches)) leftOut = leavesOut;
    }
  }
  return leftOut;
}

async function patternsOf(list: string, { head, signal }: Pick<RulesTools, 'head' | 'signal'>) {
  const answer = await head.read(list, signal);
  if (!answer.ok) return [];
  return answer.text
    .split(/\r?\n/u)
    .slice(0, mostLines)
    .flatMap((line) => patternOf(line.replace(/(?<!\\)\s+$/u, '')));
}

function patternOf(line: string): Pattern[] {
  if (line === '' || line.startsWith('#') || line.length > 300) return [];
  const leavesOut = !line.startsWith('!');
  const written = leavesOut ? line : line.slice(1);
  const isFolder = written.endsWith('/');
  const body = written.replace(/^\/|\/$/gu, '');
  // Braces and round brackets mean nothing to git.
  const glob = (/\/./u.test(written.replace(/\/$/u, '')) || written.startsWith('/') ? body : `**/${body}`).replace(
    /[{}()+@!|]/gu,
    '\\$&',
  );
  const matches = picomatch(glob, { dot: true, nobrace: true, noextglob: true, nonegate: true });
  return [
    { leavesOut, matches: (path) => (path.endsWith('/') ? matches(path.slice(0, -1)) : !isFolder && matches(path)) },
  ];
}
