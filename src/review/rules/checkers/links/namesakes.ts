import { posix } from 'node:path';
import { closest } from '../../../../content/edit-distance.ts';
import type { Tree } from './targets.ts';

interface Names {
  /** Paths by the name of the file in lower case. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Names of the files of a folder. */
  readonly inFolder: ReadonlyMap<string, readonly string[]>;
  /** Paths in lower case. */
  readonly folded: ReadonlySet<string>;
}

const known = new WeakMap<Tree, Names>();

function namesOf(tree: Tree): Names {
  const found = known.get(tree);
  if (found !== undefined) return found;
  const byName = new Map<string, string[]>();
  const inFolder = new Map<string, string[]>();
  for (const file of tree.files) {
    const name = posix.basename(file);
    add(byName, name.toLowerCase(), file);
    add(inFolder, folderOf(file), name);
  }
  const names = { byName, inFolder, folded: new Set([...tree.files].map((file) => file.toLowerCase())) };
  known.set(tree, names);
  return names;
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The folder of a path; empty for the repository itself. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** The names of the files that lie in a folder. */
export function filesIn(folder: string, tree: Tree): readonly string[] {
  return namesOf(tree).inFolder.get(folder) ?? [];
}

/** So many folders are looked into for files that lie together. */
const mostFolders = 50;

/** The folders in which a file of that name lies, up to a limit. */
export function foldersWith(name: string, tree: Tree): readonly string[] {
  return filesNamed(name, tree).map(folderOf);
}

/** The files of that name in whatever capitals, up to a limit. */
export function filesNamed(name: string, tree: Tree): readonly string[] {
  return (namesOf(tree).byName.get(name.toLowerCase()) ?? []).slice(0, mostFolders);
}

/** Whether a file lies at the end of some path below one of these folders: a site takes in a page whose links count from there. */
export function liesBelow(folders: readonly string[], path: string, tree: Tree): boolean {
  return (namesOf(tree).byName.get(posix.basename(path).toLowerCase()) ?? []).some(
    (file) => file.endsWith(`/${path}`) && folders.some((folder) => folder === '' || file.startsWith(`${folder}/`)),
  );
}

/** Whether a file is there whose path differs in capitals at most. */
export function isThereInAnyCase(path: string, tree: Tree): boolean {
  return namesOf(tree).folded.has(path.toLowerCase());
}

/** The one other file of that name, where there is just one. */
export function soleNamesake(path: string, tree: Tree): string | undefined {
  const name = posix.basename(path).toLowerCase();
  if (/^(?:index|readme|_index)\./u.test(name)) return undefined;
  const [first, ...more] = namesOf(tree).byName.get(name) ?? [];
  return more.length === 0 ? first : undefined;
}

/** A file of the same folder whose name is one or two slips away; another number is another file. */
export function nearName(path: string, tree: Tree): string | undefined {
  const name = posix.basename(path);
  const near = closest(name, filesIn(folderOf(path), tree));
  if (near === undefined || near.toLowerCase() === name.toLowerCase()) return undefined;
  return near.replace(/\D/gu, '') === name.replace(/\D/gu, '') ? near : undefined;
}
