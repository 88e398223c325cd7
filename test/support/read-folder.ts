import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder by its path relative to it, with forward slashes; a folder that is not there is empty. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const contents = await Promise.all(
    files.map(
      async (path): Promise<[string, Buffer]> => [relative(folder, path).split(sep).join('/'), await readFile(path)],
    ),
  );
  return new Map(contents);
}
