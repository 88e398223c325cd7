import type { Problem } from '../../publication/ports.ts';

/** What files are to become: their text, or `undefined` for none. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

/** How a write of files ended; `moved`: one of them was no longer as expected, and nothing was written. */
export type FilesWritten = { readonly kind: 'written' } | { readonly kind: 'moved' } | Problem;

/** Port: the files of a static site, in a folder or on a branch. */
export interface SiteFiles {
  /** The text of a file, `undefined` where there is none. */
  read(
    path: string,
    signal: AbortSignal,
  ): Promise<{ readonly kind: 'read'; readonly text: string | undefined } | Problem>;
  /** Writes all of the changes if every file still is as expected; `about` says what for. */
  write(changes: FileChanges, expected: FileChanges, about: string, signal: AbortSignal): Promise<FilesWritten>;
}
