import { posix } from 'node:path';
import type { Snapshot } from '../content.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { dialectOf, generators, unknown } from './dialects.ts';

/** What the configuration says of the site: one generator for everything, or one a folder. */
export type SiteChoice = DialectName | Readonly<Record<string, DialectName>>;

/** A folder that one generator builds. */
export interface Site {
  readonly dialect: Dialect;
  /** Relative to the repository, without a slash at its end; empty for the repository itself. */
  readonly root: string;
  /** The folders in which its pages lie, relative to the repository. */
  readonly pages: readonly string[];
  /** What its configuration file says, as text; empty where none was read. */
  readonly settings: string;
  /** The file that shows the generator, relative to the repository; absent where a team names one that shows nothing. */
  readonly tellTale?: string;
}

/** How many tell-tales are read for what they say. */
const mostRead = 30;
const maxSettings = 200_000;

/** Finds the sites of a repository by its files at the base commit; nothing of them is run. */
export async function sitesOf(
  paths: ReadonlySet<string>,
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): Promise<readonly Site[]> {
  const sites: Site[] = [];
  let read = 0;
  for (const path of paths) {
    if (/(?:^|\/)(?:node_modules|vendor|themes|test|tests|fixtures|examples?|samples?|templates?)\//u.test(path))
      continue;
    for (const dialect of generators) {
      const root = rootOf(path, dialect, paths);
      if (root === undefined || sites.some((one) => one.root === root.folder && one.dialect === dialect)) continue;
      let settings = '';
      if (root.mustRead && read >= mostRead) continue;
      if (read < mostRead && (root.mustRead || dialect.name === 'mkdocs' || dialect.name === 'mdbook')) {
        read += 1;
        const answer = await base.read(path, signal);
        settings = answer.ok ? answer.text.slice(0, maxSettings) : '';
      }
      if (root.says !== undefined && !root.says.test(settings)) continue;
      const set = await pageFolderIn(settings, path);
      const pages = pageFoldersOf(dialect, root.folder, set);
      sites.push({ dialect, root: root.folder, pages, settings, tellTale: path });
    }
  }
  return sites.sort(
    (a, b) => b.root.length - a.root.length || generators.indexOf(a.dialect) - generators.indexOf(b.dialect),
  );
}

function rootOf(path: string, { tellTales }: Dialect, paths: ReadonlySet<string>) {
  for (const { file, says, beside, without } of tellTales) {
    // A tell-tale may lie one or two folders below the root of its site.
    for (let folder = posix.dirname(path), depth = 0; depth < 3; folder = posix.dirname(folder), depth += 1) {
      const root = folder === '.' ? '' : folder;
      const below = root === '' ? path : path.slice(root.length + 1);
      if (
        file.test(below) &&
        (beside === undefined || hasBeside(paths, root, beside)) &&
        (without === undefined || !hasBeside(paths, root, without))
      ) {
        return { folder: root, mustRead: says !== undefined, says };
      }
      if (root === '') break;
    }
  }
  return undefined;
}

function hasBeside(paths: ReadonlySet<string>, root: string, beside: RegExp): boolean {
  const prefix = root === '' ? '' : `${root}/`;
  for (const path of paths) if (path.startsWith(prefix) && beside.test(path.slice(prefix.length))) return true;
  return false;
}

/** The folder that the settings of MkDocs or mdBook name for their pages; TOML is parsed, YAML may hold tags of Python. */
async function pageFolderIn(settings: string, path: string): Promise<string | undefined> {
  if (settings === '') return undefined;
  if (!/\.toml(?:\.\w+)?$/u.test(path)) return /^docs_dir\s*:\s*["']?([^"'\n#]+)/mu.exec(settings)?.[1];
  const { parse } = await import('smol-toml');
  try {
    const { book, project, docs_dir } = parse(settings);
    return [valueIn(book, 'src'), valueIn(project, 'docs_dir'), docs_dir].find((one) => typeof one === 'string');
  } catch {
    // A template of settings is no TOML yet.
    return /^src\s*=\s*["']([^"']+)/mu.exec(settings)?.[1];
  }
}

function valueIn(table: unknown, key: string): unknown {
  return typeof table === 'object' && table !== null
    ? Object.entries(table).find(([name]) => name === key)?.[1]
    : undefined;
}

function pageFoldersOf(dialect: Dialect, root: string, set: string | undefined): readonly string[] {
  const folders = set === undefined ? dialect.pageFolders : [set.trim()];
  const own = folders.length === 0 ? [root] : folders.map((folder) => inside(root, folder));
  // The website of a project often lies beside the pages that it shows.
  const isBeside = folders.length === 0 && /(?:^|\/)(?:website|site|www|web|docs-site)$/u.test(root);
  return isBeside ? [...own, inside(posix.dirname(root), 'docs'), inside(posix.dirname(root), 'blog')] : own;
}

function inside(root: string, folder: string): string {
  const path = posix.join(root === '' ? '.' : root, folder);
  return path === '.' ? '' : path.replace(/\/$/u, '');
}

/** Files that a code host shows by itself, wherever a site is built. */
const hostPages =
  /^(?:\.github\/.*|(?:README|CONTRIBUTING|CHANGELOG|CHANGES|HISTORY|SECURITY|CODE_OF_CONDUCT|LICENSE|SUPPORT|GOVERNANCE|AUTHORS)[^/]*)$/iu;

/** The site that a page belongs to: that of the deepest folder with a tell-tale, unless the configuration names one. */
export function siteOf(path: string, sites: readonly Site[], choice: SiteChoice | undefined): Site {
  if (typeof choice === 'string')
    return chosen(choice, sites.find(({ dialect }) => dialect.name === choice)?.root ?? '', sites);
  const named = Object.entries(choice ?? {})
    .map(([folder, name]) => ({ folder: folder.replace(/^\.?\/+|\/+$/gu, ''), name }))
    .filter(({ folder }) => isInside(path, folder === '.' ? '' : folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  if (named !== undefined) return chosen(named.name, named.folder === '.' ? '' : named.folder, sites);
  const found = hostPages.test(path)
    ? undefined
    : sites
        .flatMap((site) => site.pages.filter((folder) => isInside(path, folder)).map((folder) => ({ site, folder })))
        .sort(
          (a, b) =>
            b.folder.length - a.folder.length ||
            Number(isInside(path, b.site.root)) - Number(isInside(path, a.site.root)),
        )[0]?.site;
  return found ?? chosen('unknown', '', sites);
}

function chosen(name: DialectName, root: string, sites: readonly Site[]): Site {
  const dialect = name === 'unknown' ? unknown : dialectOf(name);
  // Whoever names a generator has not said that its settings do not count.
  const tellTale = sites.find((one) => one.dialect === dialect && isInside(root, one.root))?.tellTale;
  const pages = pageFoldersOf(dialect, root, undefined);
  return { dialect, root, pages, settings: '', ...(tellTale === undefined ? {} : { tellTale }) };
}

/** Whether a path lies in a folder; everything lies in the folder without a name. */
export function isInside(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
