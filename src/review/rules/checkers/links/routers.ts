import { posix } from 'node:path';
import type { Tree } from './targets.ts';

/** What shows that a program picks the page of an address: a framework for applications, or a reader of Markdown in the browser. */
const routers = [
  ...['next', 'gatsby', 'svelte', 'vite', 'remix', 'react-router', 'vue'].flatMap((name) =>
    ['js', 'mjs', 'cjs', 'ts', 'mts'].flatMap((end) => [`${name}.config.${end}`, `${name}-config.${end}`]),
  ),
  '_sidebar.md',
  '_coverpage.md',
];

/** Whether the address of a page is looked up by a program that the repository shows. */
export function hasRouter(from: string, { files }: Tree): boolean {
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    if (routers.some((name) => files.has(posix.join(folder, name)))) return true;
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
