import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Json } from '../engine/pipeline.ts';
import { isPlainData } from '../engine/plain-data.ts';
import type { Intent, LeftIntent, PublicationJournal } from './journal.ts';
import { isRunning, ownProcess, type RunningProcess, runningProcessSchema } from './running-process.ts';

const text = z.string();
const mark = z.strictObject({ path: text, blobId: text, commit: text, digest: text });
const json = z.custom<Json>(isPlainData, 'plain data');
const standing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }),
  z.strictObject({ kind: z.literal('ours'), mark, state: json }),
  z.strictObject({ kind: z.literal('foreign'), what: text }),
]);
const page = z.strictObject({
  ...{ path: text, blobId: text, commit: text, slug: text, address: text, title: text, description: text },
  ...{ canonical: text, indexable: z.boolean(), html: text, text, excerpt: text },
  ...{ wordCount: z.number(), readingMinutes: z.number(), pictures: z.array(text), digest: text },
  fields: z.record(text, z.union([text, z.number(), z.boolean(), z.array(text)])),
});
const intentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), page, before: standing }),
  z.strictObject({ kind: z.literal('picture'), name: text }),
]);

const ownerName = 'owner.json';

/**
 * Keeps the journal in a folder of this machine that no repository can write: one folder for each run, one file for each
 * write. A run that still goes on is left alone; `isAlive` says whether it does.
 */
export function fileJournal(
  folder: string,
  isAlive: (owner: RunningProcess) => Promise<boolean> = isRunning,
): PublicationJournal {
  const own = join(folder, `${String(Math.round(performance.timeOrigin + performance.now()))}-${randomUUID()}`);
  let begun: Promise<void> | undefined;
  let count = 0;
  const begin = async (): Promise<void> => {
    await mkdir(own, { recursive: true, mode: 0o700 });
    await writeSafely(own, ownerName, JSON.stringify(await ownProcess()));
  };
  return {
    async left() {
      const runs = (await namesIn(folder)).filter((name) => join(folder, name) !== own).toSorted();
      const left: LeftIntent[] = [];
      for (const run of runs.toReversed()) left.push(...(await leftIn(join(folder, run), isAlive)));
      return left;
    },
    async intend(intent) {
      begun ??= begin();
      await begun;
      count += 1;
      const name = `${String(count).padStart(6, '0')}.json`;
      await writeSafely(own, name, JSON.stringify(intent));
      return () => remove(own, name);
    },
    async close() {
      if (begun !== undefined) await rm(own, { recursive: true, force: true });
    },
  };
}

async function leftIn(
  run: string,
  isAlive: (owner: RunningProcess) => Promise<boolean>,
): Promise<readonly LeftIntent[]> {
  const owner = runningProcessSchema.safeParse(await read(join(run, ownerName)));
  if (owner.success && (await isAlive(owner.data))) return [];
  const names = (await namesIn(run)).filter((name) => /^\d{6,}\.json$/u.test(name)).toSorted();
  const left: LeftIntent[] = [];
  for (const name of names.toReversed()) {
    const intent = intentSchema.safeParse(await read(join(run, name)));
    if (intent.success) left.push({ intent: intent.data satisfies Intent, settle: () => remove(run, name) });
  }
  if (left.length === 0) await rm(run, { recursive: true, force: true });
  return left;
}

/** Takes one file away, and its folder with it when it was the last. */
async function remove(run: string, name: string): Promise<void> {
  await rm(join(run, name), { force: true });
  if ((await namesIn(run)).some((other) => other !== ownerName)) return;
  await rm(join(run, ownerName), { force: true });
  await rmdir(run).catch(() => {});
}

/** It has its name only once it is on the disk as a whole. */
async function writeSafely(run: string, name: string, content: string): Promise<void> {
  await mkdir(run, { recursive: true, mode: 0o700 });
  const fresh = join(run, `.${name}.${randomUUID()}`);
  const file = await open(fresh, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, join(run, name));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function read(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
