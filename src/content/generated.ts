import picomatch from 'picomatch';
import { attributesFile } from './attributes-file.ts';
import type { ChangedFile } from './content.ts';

/** Says by a path whether `.gitattributes` calls a file generated. */
export type IsGenerated = (path: string) => boolean;

/** Nothing is called generated. */
export const nothingGenerated: IsGenerated = () => false;

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly generated: boolean;
}

const options = { dot: true, nocase: false, windows: false, flags: 's' } as const;
const states: ReadonlyMap<string, boolean> = new Map([
  ['linguist-generated', true],
  ['linguist-generated=true', true],
  ['-linguist-generated', false],
  ['!linguist-generated', false],
  ['linguist-generated=false', false],
]);

/** Folders of more pages than this are not looked through; what they call generated is then judged. */
const mostFiles = 500;

/** The files that may say it of these: one in each folder on the way to where a file is or was, those of the outer folders first. */
export function attributesFilesFor(files: readonly Pick<ChangedFile, 'path' | 'previousPath'>[]): readonly string[] {
  const paths = files.flatMap(({ path, previousPath }) => [
    path,
    ...(previousPath === undefined ? [] : [previousPath]),
  ]);
  return [...new Set(paths.flatMap((path) => foldersOf(path).map((folder) => `${folder}${attributesFile}`)))]
    .toSorted((one, other) => one.length - other.length)
    .slice(0, mostFiles);
}

/**
 * Reads `linguist-generated` from the attributes of a commit, by the paths of their files, and names the file that calls a
 * path generated. The file nearest to a path decides, and in it the last pattern that matches. As git has it, a pattern
 * without a slash is about names in any folder, one that ends with a slash about nothing, and one that begins with an
 * exclamation mark is not allowed.
 */
export function generatedBy(attributes: ReadonlyMap<string, string>): (path: string) => string | undefined {
  const rules = new Map([...attributes].map(([file, text]) => [file, text.split('\n').flatMap(ruleOf)]));
  return (path) => {
    for (const folder of foldersOf(path)) {
      const file = `${folder}${attributesFile}`;
      const rule = rules.get(file)?.findLast(({ matches }) => matches(path.slice(folder.length)));
      if (rule !== undefined) return rule.generated ? file : undefined;
    }
    return undefined;
  };
}

/** The folders that a path is in, the nearest first, each with its slash; the root is empty. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}

function ruleOf(line: string): readonly Rule[] {
  const [pattern = '', ...attributes] = line.trim().split(/\s+/);
  if (pattern === '' || /^[#![]/.test(pattern) || pattern.endsWith('/') || pattern.startsWith('"')) return [];
  const generated = attributes.flatMap((attribute) => states.get(attribute) ?? []).at(-1);
  if (generated === undefined) return [];
  const plain = pattern.replace(/^\//, '');
  const glob = pattern.includes('/') ? plain : `**/${plain}`;
  // As in git, braces and signs of extended patterns are letters.
  return [{ matches: picomatch(glob, { ...options, nobrace: true, noextglob: true }), generated }];
}
