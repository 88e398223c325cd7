import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordStore } from '../record/record.ts';
import { recordPartName, recordPartsFolder } from '../record/record-part.ts';

/** Where a command keeps its last run, below the root of what it judges. */
export const memoryFolderName = '.content-gate';

/** The record of the last run, inside that folder. */
export const lastRecordName = 'context.json';

/** The folder in which the command keeps what it knows, ready to be written to. */
export interface MemoryFolder {
  readonly path: string;
  readonly recordPath: string;
  /** Folders in it that a person may have put a downloaded record into. */
  readonly others: readonly string[];
  readonly store: RecordStore;
}

/**
 * Opens the folder, and has git ignore it by a file of its own. What was cloned may be anybody's: a link in its place leads
 * nowhere, and is one line on why nothing is kept.
 */
export async function openMemoryFolder(root: string): Promise<MemoryFolder | string> {
  const path = join(root, memoryFolderName);
  try {
    await mkdir(path, { recursive: true });
    if (!(await lstat(path)).isDirectory()) return `${memoryFolderName} is no folder of its own`;
    await writeNew(join(path, '.gitignore'), '# What content-gate keeps of its last run; safe to delete.\n*\n');
  } catch {
    return `${memoryFolderName} cannot be written`;
  }
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return {
    path,
    recordPath: join(path, lastRecordName),
    others: entries.filter((entry) => entry.isDirectory() && entry.name !== recordPartsFolder).map(({ name }) => name),
    store: recordStoreIn(path),
  };
}

/** Keeps one record in a folder that is there, with its parts below it. */
export function recordStoreIn(path: string): RecordStore {
  const parts = join(path, recordPartsFolder);
  return {
    async save(record) {
      await replaceFile(path, lastRecordName, record);
      await rm(parts, { recursive: true, force: true });
    },
    async add(part, number) {
      await mkdir(parts).catch(() => {});
      if (!(await lstat(parts)).isDirectory()) throw new Error(`${recordPartsFolder} is no folder of its own`);
      await replaceFile(parts, recordPartName(number), part);
    },
  };
}

/** Whatever has the name afterwards has the whole text; a link that stood there is replaced and not followed. */
export async function replaceFile(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  const fresh = join(folder, `.${name}.${randomBytes(8).toString('hex')}`);
  try {
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await rename(fresh, join(folder, name));
  } finally {
    await rm(fresh, { force: true });
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
