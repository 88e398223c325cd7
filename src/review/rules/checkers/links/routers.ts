import { posix } from 'node:path';
import { isForHost } from './pieces.ts';
import type { Tree } from './targets.ts';

const configsOf = (name: string): readonly string[] =>
  ['js', 'mjs', 'cjs', 'ts', 'mts'].flatMap((end) => [`${name}.config.${end}`, `${name}-config.${end}`]);

/** What shows that a program picks the page of an address: a framework for applications, or a reader of Markdown in the browser. */
const routers = [
  ...['next', 'gatsby', 'svelte', 'vite', 'remix', 'react-router', 'vue'].flatMap(configsOf),
  '_sidebar.md',
  '_coverpage.md',
];

/** Frameworks in which a team writes for itself how a heading gets its id. */
const applications = ['next', 'gatsby', 'svelte', 'remix', 'react-router', 'nuxt', 'waku'].flatMap(configsOf);

/** Whether a page lies in an application that the repository shows, which may name headings in a way of its own. */
export function isOfApplication(from: string, tree: Tree): boolean {
  return !isForHost(from) && liesBelowOne(applications, from, tree);
}

/** Whether the address of a page is looked up by a program that the repository shows. */
export function hasRouter(from: string, tree: Tree): boolean {
  return liesBelowOne(routers, from, tree);
}

function liesBelowOne(names: readonly string[], from: string, { files }: Tree): boolean {
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    if (names.some((name) => files.has(posix.join(folder, name)))) return true;
    if (folder === '.' || folder === '/') return false;
  }
}

/** Whether a page beside it has that name behind a date: a header may serve it by the name alone. */
export function hasDatedNamesake(path: string, { pages }: Tree): boolean {
  const folder = posix.dirname(path);
  const name = posix.basename(path).toLowerCase();
  for (const page of pages) {
    if (!page.endsWith(name) || posix.dirname(page) !== folder.toLowerCase()) continue;
    if (/(?:^|[-_.])\d{1,4}[-_.]$/u.test(posix.basename(page).slice(0, -name.length))) return true;
  }
  return false;
}
