import { randomUUID } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { isPlainData, toPlainData } from './plain-data.ts';
import { readSavedRun } from './saved-run.ts';
import type { RunStore, SavedRun } from './store.ts';

/** What of the file system a store needs; a test brings one that fails or dies at any call. */
export interface StoreFiles {
  mkdir(path: string): Promise<unknown>;
  open(path: string, flags: string, mode?: number): Promise<StoreFile>;
  rename(from: string, to: string): Promise<void>;
  readFile(path: string, encoding: 'utf8'): Promise<string>;
  readdir(path: string): Promise<readonly string[]>;
  rm(path: string, options: { readonly force: true }): Promise<void>;
}

/** A file or folder that is open. */
export interface StoreFile {
  writeFile(text: string): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** A saved run that is there and cannot be believed, or an id that names none. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** No saved run is larger, in bytes; what claims to be is not even parsed. */
const largestFile = 256 * 1024 * 1024;

// An id becomes the name of a file, on any system: nothing that leads elsewhere, is hidden, or names a device.
const idForm = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9_][a-z0-9._-]{0,119}$/i;
const ending = '.json';

/**
 * Keeps each run in a file of its own. A run takes its name only when it is on the disk as a whole, so that a kill at any
 * instant leaves what was saved before or what was being saved, and never a part of it.
 */
export function fileStore(folder: string, files: StoreFiles = nodeFiles): RunStore {
  const pathOf = (id: string): string => {
    if (typeof id !== 'string' || !idForm.test(id) || id.endsWith('.')) {
      throw new StoreError(
        `${JSON.stringify(id).slice(0, 120)} cannot be the id of a run: letters, digits, "-", "_" and "." can`,
      );
    }
    return join(folder, `${id}${ending}`);
  };
  return {
    async save(run) {
      const path = pathOf(run.id);
      await makeFolder(files, folder);
      const beside = join(folder, `.${run.id}.${randomUUID()}.tmp`);
      try {
        await writeSafely(files, beside, sealed(run));
        await files.rename(beside, path);
      } catch (error) {
        await files.rm(beside, { force: true }).catch(() => undefined);
        throw error;
      }
      await makeNamesSafe(files, folder);
    },
    async load(id) {
      const path = pathOf(id);
      const text = await readIfThere(files, path);
      return text === undefined ? undefined : opened(text, id);
    },
    async list() {
      const names = await namesIn(files, folder);
      return names
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .filter((id) => idForm.test(id))
        .sort();
    },
  };
}

function sealed(run: SavedRun): string {
  const plain = toPlainData(run);
  if (!plain.ok) throw new TypeError(`the run${plain.at} cannot be saved: ${plain.why}`);
  const text = canonicalJson(plain.value);
  return `{"digest":"${sha256(text)}","run":${text}}\n`;
}

function opened(text: string, id: string): SavedRun {
  const what = `the saved run ${JSON.stringify(id)}`;
  const file = parsed(text);
  if (file === undefined || !('run' in file)) throw new StoreError(`${what} is cut off, or no saved run at all`);
  // A later version may seal its runs in another way, so its number comes first.
  const read = readSavedRun(file.run);
  if (!read.ok && read.problem.kind === 'other-version')
    throw new StoreError(`${what} cannot be read: ${read.problem.message}`);
  if (!isPlainData(file.run) || sha256(canonicalJson(file.run)) !== file.digest) {
    throw new StoreError(`${what} was changed after it was saved`);
  }
  if (!read.ok) throw new StoreError(`${what} cannot be read: ${read.problem.message}`);
  if (read.run.id !== id) throw new StoreError(`${what} is that of another run`);
  return read.run;
}

function parsed(text: string): { readonly run?: unknown; readonly digest?: unknown } | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder, and those above it that are not there. Not by "recursive": where a system says of a folder that is there that
 * nothing can be made in it because it is not there (as /proc does), Node would look for it for ever.
 */
async function makeFolder(files: StoreFiles, folder: string): Promise<void> {
  try {
    await files.mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    const above = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(files, above);
    await files.mkdir(folder).catch((second: unknown) => {
      if (codeOf(second) !== 'EEXIST') throw second;
    });
  }
}

async function writeSafely(files: StoreFiles, path: string, text: string): Promise<void> {
  const file = await files.open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a new name as safe as what it names; where a folder cannot be synced, the system does it by itself. */
async function makeNamesSafe(files: StoreFiles, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folders.
  }
}

async function readIfThere(files: StoreFiles, path: string): Promise<string | undefined> {
  try {
    const text = await files.readFile(path, 'utf8');
    if (text.length > largestFile) throw new StoreError(`the saved run is larger than ${largestFile} bytes`);
    return text;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function namesIn(files: StoreFiles, folder: string): Promise<readonly string[]> {
  try {
    return await files.readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
