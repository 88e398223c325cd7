import picomatch from 'picomatch';
import type { ChangedFile, LeftOut, Select, UnreadReason } from './content.ts';

/** Whether a path below a folder could match a pattern; rather yes than no where the pattern does not tell. */
export function couldMatchBelow(folder: string, glob: string, options: picomatch.PicomatchOptions): boolean {
  const { base, isGlob } = picomatch.scan(glob);
  if (!isGlob) return glob.startsWith(`${folder}/`) || folder.startsWith(`${glob}/`);
  // Braces and groups may hold slashes: such a pattern cannot be taken apart, and only the folders before them tell.
  if (/[{(][^})]*\/|\\/u.test(glob)) return isWithin(folder, base) || isWithin(base, folder);
  const names = folder.split('/');
  const parts = glob.split('/');
  for (const [index, name] of names.entries()) {
    const part = parts[index];
    if (part === undefined) return false;
    if (part.includes('**')) return true;
    if (!picomatch(part, options)(name)) return false;
  }
  return parts.length > names.length;
}

/** Whether everything below a folder matches a pattern, as far as two names that nobody has can tell. */
export function matchesAllBelow(folder: string, isMatch: (path: string) => boolean): boolean {
  return isMatch(`${folder}/\u0001`) && isMatch(`${folder}/\u0001/\u0001`);
}

/**
 * The changed paths that are no content by their names and could hold content if they were a link to a folder or a submodule:
 * the patterns name something below them, or content was removed there.
 */
export function possibleHolders(files: readonly ChangedFile[], select: Select): readonly string[] {
  const emptied = new Set(
    files
      .filter((file) => file.status === 'removed' && select({ path: file.path, status: 'modified' }) === undefined)
      .flatMap(({ path }) => foldersOf(path)),
  );
  return files.flatMap((file) => {
    const exclusion = select(file);
    const mayHold = exclusion?.reason === 'not-matched' && (exclusion.mayHold === true || emptied.has(file.path));
    return mayHold ? [file.path] : [];
  });
}

/** What selection said of files, with those that turned out to be links to folders or submodules as content that nobody read. */
export function withHolders(
  leftOut: readonly LeftOut[],
  holders: ReadonlyMap<string, UnreadReason>,
): readonly LeftOut[] {
  return leftOut.map(({ path, exclusion }) => {
    const holder = exclusion.reason === 'not-matched' ? holders.get(path) : undefined;
    if (holder !== undefined) return { path, exclusion: holder };
    return { path, exclusion: exclusion.reason === 'not-matched' ? { reason: 'not-matched' } : exclusion };
  });
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
