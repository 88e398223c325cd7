import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inspectRecord, largestRecord } from '../orchestration/record.ts';
import type { RunRecord } from '../orchestration/record-schema.ts';
import type { World } from './world.ts';

/** A record from a file, or why it cannot be used. */
export type RecordRead =
  | { readonly kind: 'intact'; readonly record: RunRecord; readonly text: string; readonly signed: boolean }
  /** There is a file, and it is not an intact record. */
  | { readonly kind: 'not-intact'; readonly problem: string }
  | { readonly kind: 'no-file'; readonly problem: string };

/** Reads a record that anybody may have written: no more of it than a record can be long, and nothing is believed. */
export async function readRecordFile(path: string, world: World): Promise<RecordRead> {
  const text = await readUpTo(resolve(world.directory, path), largestRecord + 1);
  if (text === undefined)
    return { kind: 'no-file', problem: `${path} cannot be read. Name the context.json of a run.` };
  const inspected = inspectRecord(text);
  if (!inspected.ok) return { kind: 'not-intact', problem: inspected.problem.message };
  return { kind: 'intact', record: inspected.record, text, signed: inspected.signed === true };
}

async function readUpTo(path: string, most: number): Promise<string | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(most, size)), 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
