import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Whether a file was written, with one line on why not. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly warning: string };

/**
 * Writes a file where the team asked for it, below the folder in which the steps of a job work. What was checked out there
 * may be anybody's: no link of theirs leads the file out of the folder, into `.git`, or over something that is no file.
 */
export async function writeInWorkspace(workspace: string, path: string, text: string | Uint8Array): Promise<Written> {
  const failed = (why: string): Written => ({ ok: false, warning: `Could not write ${path}: ${why}.` });
  try {
    const root = await realpath(workspace);
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const file = names.pop();
    if (file === undefined || names.concat(file).some((name) => name === '..' || name.toLowerCase() === '.git')) {
      return failed('outputs.files may name no such place');
    }
    let folder = root;
    for (const name of names) {
      folder = join(folder, name);
      await mkdir(folder).catch(() => {});
      if ((await realpath(folder)) !== folder || !isBelow(root, folder)) {
        return failed('its folder is a link to another place');
      }
    }
    const target = join(folder, file);
    const there = await lstat(target).catch(() => undefined);
    if (there !== undefined && !there.isFile()) return failed('something else than a file has this name');
    const fresh = join(folder, `.${file}.${process.pid}.new`);
    try {
      await writeFile(fresh, text, { flag: 'wx' });
      await rename(fresh, target);
    } finally {
      await rm(fresh, { force: true });
    }
    return { ok: true };
  } catch {
    return failed('the folder of the job (GITHUB_WORKSPACE) cannot be written');
  }
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
