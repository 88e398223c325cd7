import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { PublishConfig, SettingsOf } from '../../config/publish-schema.ts';
import { type Opener, type Problem, type PublishTarget, problem } from '../../publication/ports.ts';
import { filesTarget } from './files-target.ts';
import type { SiteFiles } from './site-files.ts';

/** Opens a folder as a target: static HTML for each page, and a list of all. */
export const openFolder: Opener<SettingsOf<PublishConfig['target'], 'folder'>, PublishTarget> = async ({
  settings,
  root,
  addressOf,
}) => ({ ok: true, value: filesTarget('folder', 'folder', folderFiles(resolve(root, settings.path)), addressOf) });

const lockName = '.content-gate.lock';
/** A process that holds the lock writes two files; one that is this old was killed. */
const staleLockMs = 10_000;
const waitMs = 20;

/** The files of a folder. Each is on the disk as a whole before it takes its name, so that a kill leaves it old or new. */
export function folderFiles(folder: string): SiteFiles {
  return {
    async read(path) {
      const place = await placeOf(folder, path);
      if (typeof place !== 'string') return place;
      try {
        return { kind: 'read', text: await readFile(place, 'utf8') };
      } catch (error) {
        return isMissing(error) ? { kind: 'read', text: undefined } : cannot('read', path, error);
      }
    },
    async write(changes, expected, _about, signal) {
      const lock = join(folder, lockName);
      try {
        await mkdir(folder, { recursive: true });
        await take(lock, signal);
      } catch (error) {
        return cannot('write', lockName, error);
      }
      try {
        for (const [path, text] of expected) {
          const now = await this.read(path, signal);
          if (now.kind === 'problem') return now;
          if (now.text !== text) return { kind: 'moved' };
        }
        for (const [path, text] of changes) {
          if (text === expected.get(path) && expected.has(path)) continue;
          const place = await placeOf(folder, path);
          if (typeof place !== 'string') return place;
          signal.throwIfAborted();
          try {
            await (text === undefined ? remove(folder, place) : replace(place, text));
          } catch (error) {
            return cannot('write', path, error);
          }
        }
        return { kind: 'written' };
      } finally {
        await rm(lock, { force: true }).catch(() => {});
      }
    },
  };
}

/** Waits for whoever else writes the folder. */
async function take(lock: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    try {
      const file = await open(lock, 'wx');
      await file.close();
      return;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const held = await stat(lock).catch(() => undefined);
    if (held !== undefined && Math.abs(performance.timeOrigin + performance.now() - held.mtimeMs) > staleLockMs) {
      await rm(lock, { force: true });
    } else await new Promise((done) => setTimeout(done, waitMs));
  }
}

/** A place below the folder, and not behind a link that leads out of it. */
async function placeOf(folder: string, path: string): Promise<string | Problem> {
  const place = resolve(folder, path);
  if (!place.startsWith(`${resolve(folder)}${sep}`)) return problem(`${path} does not lie in the folder.`);
  for (let parent = dirname(place); parent.length >= folder.length; parent = dirname(parent)) {
    const found = await lstat(parent).catch(() => undefined);
    if (found === undefined) continue;
    const [real, top] = await Promise.all([realpath(parent), realpath(folder)]).catch(() => ['', '']);
    return real === top || real.startsWith(`${top}${sep}`)
      ? place
      : problem(`${path} lies behind a link that leads out of the folder: remove the link.`);
  }
  return place;
}

async function replace(place: string, text: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const fresh = `${place}.${randomUUID()}.new`;
  try {
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, place);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Removes a file, and the folders that it leaves empty. */
async function remove(folder: string, place: string): Promise<void> {
  await rm(place, { force: true });
  for (let parent = dirname(place); parent.length > resolve(folder).length; parent = dirname(parent)) {
    try {
      await rmdir(parent);
    } catch {
      return;
    }
  }
}

function isMissing(error: unknown): boolean {
  return isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR');
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function cannot(what: string, path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return problem(`Cannot ${what} ${path} of the folder${code}: check its rights and the space on the disk.`);
}
