/** With more sections nobody looks at them all. */
const mostSections = 40;
/** A folder that holds so much of the site says little as one section. */
const tooLarge = 0.4;
/** A folder with fewer pages is no section of its own. */
const leastSplit = 20;
const deepest = 5;

interface Group {
  readonly folder: string;
  readonly paths: readonly string[];
}

/**
 * The sections of a site: the folders at the top of what is content, and of one that holds most of it the folders in it. Pages
 * that lie beside the folders are a section by themselves, with small folders where there are many. It depends on the paths alone. Returns the folder of each path.
 */
export function sectionsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const folder = commonFolder(paths);
  let groups = largestOf(split({ folder, paths }), folder);
  for (;;) {
    const large = groups
      .filter(({ paths: own, folder }) => {
        const isSplit = own.length > paths.length * tooLarge && own.length >= leastSplit;
        return isSplit && depthOf(folder) < deepest;
      })
      .map((group) => ({ group, parts: split(group) }))
      .find(({ parts }) => parts.length > 1 && groups.length + parts.length - 1 <= mostSections);
    if (large === undefined) break;
    groups = groups.flatMap((group) => (group === large.group ? large.parts : [group]));
  }
  return new Map(groups.flatMap(({ folder, paths: own }) => own.map((path) => [path, folder] as const)));
}

/** Where each page has a folder of its own, folders are no sections: the largest ones are, and all others together are the rest of theirs. */
function largestOf(groups: readonly Group[], folder: string): readonly Group[] {
  if (groups.length <= mostSections) return groups;
  const largest = groups
    .filter(({ folder: own, paths }) => own !== folder && paths.length >= leastSplit)
    .toSorted((one, other) => other.paths.length - one.paths.length || (one.folder < other.folder ? -1 : 1))
    .slice(0, mostSections - 1);
  const kept = new Set(largest);
  const rest = groups.filter((group) => !kept.has(group)).flatMap(({ paths }) => paths);
  return [...largest, ...(rest.length === 0 ? [] : [{ folder, paths: rest }])];
}

/** The folders in a folder, each with what lies below it; what lies in it directly stays with its own name. */
function split({ folder, paths }: Group): readonly Group[] {
  const start = folder === '' ? 0 : folder.length + 1;
  const parts = Map.groupBy(paths, (path) => {
    const slash = path.indexOf('/', start);
    return slash === -1 ? folder : path.slice(0, slash);
  });
  return [...parts].map(([name, own]) => ({ folder: name, paths: own }));
}

function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let folder = folderOf(first);
  for (const path of others) while (folder !== '' && !path.startsWith(`${folder}/`)) folder = folderOf(folder);
  return folder;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);
