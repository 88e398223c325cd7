import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../engine/canonical-json.ts';
import type { RecordStore } from '../record/record.ts';
import { readRegularFile } from './left-record.ts';
import { lastRecordName, recordStoreIn } from './memory-folder.ts';

/** Notes on some hundred thousand requests have less. */
const largestNotes = 128 * 1024 * 1024;

/** Where an audit keeps one record a page. */
export interface AuditFolder {
  /** The path of the record of a page, whether it is there or not. */
  recordPath(page: string): string;
  /** Keeps the record of a page; its folder is made with the first save. */
  storeOf(page: string): RecordStore;
  /** Reads and replaces a file of notes beside the records; nothing is read where there is none. */
  readNotes(name: string): Promise<string | undefined>;
  saveNotes(name: string, text: string): Promise<void>;
  /** Takes the records of other pages away: those of pages that are no longer there. */
  keepOnly(pages: readonly string[]): Promise<void>;
}

/**
 * Opens a folder of records below one of the command's own. Each page has a folder by the digest of its path, so that no path
 * of a page is ever one on the disk; a link in the place of one of them is followed by nobody.
 */
export async function openAuditFolder(parent: string, name: string): Promise<AuditFolder | string> {
  const root = join(parent, name);
  try {
    await ownFolder(root);
  } catch {
    return `${name} is no folder of its own, or cannot be written`;
  }
  const folderOf = (page: string): readonly [shelf: string, folder: string] => {
    const digest = sha256(page);
    const shelf = join(root, digest.slice(0, 2));
    return [shelf, join(shelf, digest.slice(2, 34))];
  };
  return {
    recordPath: (page) => join(folderOf(page)[1], lastRecordName),
    storeOf(page) {
      const [shelf, folder] = folderOf(page);
      const store = recordStoreIn(folder);
      let made: Promise<void> | undefined;
      const ready = async (): Promise<void> => {
        made ??= ownFolder(shelf).then(() => ownFolder(folder));
        await made;
      };
      return {
        async save(record) {
          await ready();
          await store.save(record);
        },
        async add(part, number) {
          await ready();
          await store.add(part, number);
        },
      };
    },
    async readNotes(name) {
      const read = await readRegularFile(join(root, name), name, largestNotes);
      return read?.kind === 'found' ? read.text : undefined;
    },
    async saveNotes(name, text) {
      await writeFile(join(root, `${name}.new`), text, { mode: 0o600 });
      await rename(join(root, `${name}.new`), join(root, name));
    },
    async keepOnly(pages) {
      const wanted = new Set(pages.map((page) => folderOf(page)[1]));
      for (const shelf of await foldersIn(root)) {
        for (const folder of await foldersIn(shelf)) {
          if (!wanted.has(folder)) await rm(folder, { recursive: true, force: true }).catch(() => {});
        }
      }
    },
  };
}

async function ownFolder(path: string): Promise<void> {
  await mkdir(path).catch(() => {});
  if (!(await lstat(path)).isDirectory()) throw new Error(`${path} is no folder of its own`);
}

async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
}
