import { posix } from 'node:path';

/** Whether results that give this name are about the page; `unclear` must not be taken for either. */
export type Meaning = 'this page' | 'another file' | 'no file' | 'unclear';

const bareName = (path: string): string => posix.basename(path).normalize('NFC').toLowerCase();

/** What tools call a text that was piped into them, or give no name at all: it may be any page. */
const nameless =
  /^(?:|-|\.|\/dev\/(?:stdin|fd\/\d+)|<[^<>]*>|\(?(?:std-?in|text|input|unknown|none|null|undefined)\)?(?:\.\w{1,10})?)$/iu;

// Every page of a change asks with the same list of paths.
const byNames = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

/** The paths by their last part, in whatever case. */
function byName(paths: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = byNames.get(paths) ?? Map.groupBy(paths, bareName);
  byNames.set(paths, known);
  return known;
}

/** A name as tools write it: relative to where they ran, from a folder above, or as an address on the disk. */
function plain(named: string): string {
  const path = named.replace(/^file:\/\//u, '').replaceAll('\\', '/');
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A name with a bare percent sign is the name as it is.
  }
  return posix.normalize(decoded).replace(/^(?:\.\.\/)+/u, '');
}

const isAbsolute = (name: string): boolean => /^(?:\/|[a-z]:\/)/iu.test(name);

/**
 * Tells which of the names that results give mean the page. Names begin at the top of the repository; where they do not, at
 * the one folder below which all of them are files, or each at the one file that its name can mean.
 */
export function meaningsOf(
  names: ReadonlySet<string>,
  page: string,
  paths: ReadonlySet<string> | undefined,
): ReadonlyMap<string, Meaning> {
  const plains = new Map([...names].map((name) => [name, plain(name)]));
  const tell = paths === undefined ? withoutPaths : among(new Set(plains.values()), paths);
  return new Map(
    [...plains].map(([name, one]) => [name, nameless.test(one) && !isFile(one, paths) ? 'unclear' : tell(one, page)]),
  );
}

const isFile = (name: string, paths: ReadonlySet<string> | undefined): boolean => paths?.has(name) === true;

type Tell = (name: string, page: string) => Meaning;

/** Where nobody can list the repository, a name that ends like the page's might be its own. */
function withoutPaths(name: string, page: string): Meaning {
  if (name === page || (isAbsolute(name) && name.endsWith(`/${page}`))) return 'this page';
  return page.endsWith(`/${name}`) ? 'unclear' : 'another file';
}

function among(names: ReadonlySet<string>, paths: ReadonlySet<string>): Tell {
  const index = byName(paths);
  const namesakes = (name: string): readonly string[] => index.get(bareName(name)) ?? [];
  const relative = [...names].filter((name) => !isAbsolute(name));
  const folders = foldersOf(relative, paths, namesakes);
  /** The files that a name can mean. */
  const meant = (name: string): readonly string[] => {
    if (isAbsolute(name)) {
      const ends = namesakes(name).filter((path) => name.endsWith(`/${path}`));
      return ends.toSorted((one, other) => other.length - one.length).slice(0, 1);
    }
    if (folders.length > 0) return folders.map((folder) => `${folder}${name}`);
    return paths.has(name) ? [name] : namesakes(name).filter((path) => path.endsWith(`/${name}`));
  };
  return (name, page) => {
    const files = meant(name);
    // More may stand around a name: a line number, a fragment, the address of a copy.
    if (files.length === 0) return bareName(name).includes(bareName(page)) ? 'unclear' : 'no file';
    if (!files.includes(page)) return 'another file';
    return files.length === 1 ? 'this page' : 'unclear';
  };
}

/** The folders, each with its slash, below which all names are files; the top alone if they are files there. */
function foldersOf(
  names: readonly string[],
  paths: ReadonlySet<string>,
  namesakes: (name: string) => readonly string[],
): readonly string[] {
  const below = (folder: string): boolean => names.every((name) => paths.has(`${folder}${name}`));
  const [first] = names;
  if (first === undefined || below('')) return [''];
  return namesakes(first)
    .filter((path) => path.endsWith(`/${first}`))
    .map((path) => path.slice(0, -first.length))
    .filter(below);
}
