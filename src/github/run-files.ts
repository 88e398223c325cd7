import { close, fdatasync, open, writeFile } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { recordPartName, recordPartsFolder } from '../record/record-part.ts';
import { recordFile } from '../report/outputs/outputs.ts';
import type { Published } from '../report/report.ts';

/** The files that a run leaves: replaced whole, so that a kill at any instant leaves readable ones. */
export interface RunFiles {
  readonly directory: string;
  readonly contextPath: string;
  /** Where a file of the run lies, by its name. */
  pathOf(file: string): string;
  /** Saves the record, and takes away the parts of the one before. */
  saveContext(record: string | Uint8Array): Promise<Published>;
  /** Saves a part of the record beside it. */
  addPart(part: string, number: number): Promise<Published>;
  /** Saves another file of the run, by its name; its text may be made while it is written, one piece after the other. */
  save(file: string, text: string | (() => Iterable<string>)): Promise<Published>;
}

/** Names the files under the runner's temporary folder; nothing is written yet. */
export function runFiles(temporary: string): RunFiles {
  const directory = join(temporary, 'content-gate');
  const pathOf = (file: string): string => join(directory, file);
  const contextPath = pathOf(recordFile.file);
  const parts = join(directory, recordPartsFolder);
  const save = async (path: string, text: Content, what: string): Promise<Published> => {
    try {
      await replaceFile(path, text).catch(async (error: unknown) => {
        if (!isMissing(error)) throw error;
        await mkdir(dirname(path), { recursive: true });
        await replaceFile(path, text);
      });
      return { ok: true };
    } catch (error) {
      // Of the system, or a bug in what makes the text.
      if (!(error instanceof Error && 'code' in error)) throw error;
      return { ok: false, warning: `Could not write ${what}: ${whyNot(error)}.` };
    }
  };
  return {
    directory,
    contextPath,
    pathOf,
    async saveContext(record) {
      const saved = await save(contextPath, record, recordFile.file);
      // The new record says it all; parts that stay name the old one, and nobody takes them for its own.
      if (saved.ok) await rm(parts, { recursive: true, force: true }).catch(() => {});
      return saved;
    },
    addPart: (part, number) => save(join(parts, recordPartName(number)), part, `a part of ${recordFile.file}`),
    save: (file, text) => save(pathOf(file), text, file),
  };
}

type Content = string | Uint8Array | (() => Iterable<string>);

/** So many characters are written at once. */
const together = 256 * 1024;

// A run of many pages saves hundreds of times, and file handles of `node:fs/promises` take twice as long for each.
const opened = promisify(open);
const written = promisify(writeFile);
const onDisk = promisify(fdatasync);
const closed = promisify(close);

async function writePieces(file: number, pieces: Iterable<string>): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < together) continue;
    // Goes on where the last one ended.
    await written(file, text);
    text = '';
  }
  await written(file, text);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function whyNot(error: unknown): string {
  const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return full ? 'the disk is full' : 'the folder that RUNNER_TEMP names cannot be written';
}

/** On the disk before it takes the name: whoever looks finds the old text or the new one, never a part. */
async function replaceFile(path: string, text: Content): Promise<void> {
  const fresh = `${path}.new`;
  const file = await opened(fresh, 'w', 0o600);
  try {
    if (typeof text === 'function') await writePieces(file, text());
    else await written(file, text);
    await onDisk(file);
  } finally {
    await closed(file);
  }
  await rename(fresh, path);
}
