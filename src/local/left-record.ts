import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { largestRecord } from '../record/record.ts';
import { isRecordPartName, recordPartsFolder } from '../record/record-part.ts';

/** A file that anybody may have laid there: its text, or why it cannot be used. */
export type LeftFile = { readonly name: string } & (
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'unusable'; readonly problem: string }
);

/** A record with its parts, as far as they are there; nothing of it is believed. */
export interface LeftRecord {
  readonly record: LeftFile | undefined;
  /** By their numbers. */
  readonly parts: readonly LeftFile[];
}

// Parts together are hardly longer than the record beside which they stand.
const mostBytesOfParts = 2 * largestRecord;
const mostParts = 5000;

/** Reads the record at a path, and what stands beside it. */
export async function readLeftRecord(path: string): Promise<LeftRecord> {
  const record = await readRegularFile(path, 'context.json', largestRecord);
  const folder = join(dirname(path), recordPartsFolder);
  const parts: LeftFile[] = [];
  let room = mostBytesOfParts;
  for (const name of (await namesIn(folder)).filter(isRecordPartName).toSorted().slice(0, mostParts)) {
    const part = await readRegularFile(join(folder, name), name, Math.min(room, largestRecord));
    if (part === undefined) continue;
    parts.push(part);
    if (part.kind === 'found') room -= part.text.length;
  }
  return { record, parts };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

/** Reads a file that is no link and not too large; nothing where there is none. */
export async function readRegularFile(path: string, name: string, mostBytes: number): Promise<LeftFile | undefined> {
  const unusable = (problem: string): LeftFile => ({ name, kind: 'unusable', problem });
  try {
    // Not through a link: a step before this one may have laid it.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return unusable('it is not a regular file');
      if (stat.size > mostBytes) return unusable(`it is larger than ${mostBytes} bytes`);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(stat.size), 0);
      return { name, kind: 'found', text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? undefined : unusable('it cannot be read');
  }
}
