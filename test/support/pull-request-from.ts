import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { deleted, type FileSpec, type Files, renamed } from './git/files.ts';
import { readFolder } from './read-folder.ts';

const recordSchema = z.looseObject({
  title: z.string().default('A change'),
  body: z.string().optional(),
  files: z
    .array(z.looseObject({ path: z.string(), status: z.string(), previous_path: z.string().optional() }))
    .default([]),
});

/** A pull request that was recorded in a folder. */
export interface RecordedPull {
  readonly title: string;
  readonly base: Files;
  readonly head: Files;
}

/** Reads `pull-request.json` and the trees `base/` and `head/` beside it: the files before and after. */
export async function pullRequestFrom(folder: string): Promise<RecordedPull> {
  const [record, before, after] = await Promise.all([
    readFile(join(folder, 'pull-request.json'), 'utf8').then((text) => recordSchema.parse(JSON.parse(text))),
    readFolder(join(folder, 'base')),
    readFolder(join(folder, 'head')),
  ]);
  const head = new Map<string, FileSpec>();
  for (const { path, status, previous_path: previous } of record.files) {
    if (status === 'removed') head.set(path, deleted);
    else if (status === 'renamed' && previous !== undefined) head.set(path, renamed(previous, after.get(path)));
  }
  for (const [path, content] of after) if (!head.has(path)) head.set(path, content);
  return { title: record.title, base: Object.fromEntries(before), head: Object.fromEntries(head) };
}
