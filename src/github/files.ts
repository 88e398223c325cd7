import { constants } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Published } from '../report/report.ts';

/** The files that a run leaves: replaced whole, so that a kill at any instant leaves readable ones. */
export interface RunFiles {
  readonly directory: string;
  readonly contextPath: string;
  readonly reportPath: string;
  /** What a killed run of the same job left here: not more than so many bytes, or nothing at all. */
  leftContext(mostBytes: number): Promise<LeftContext>;
  saveContext(record: string): Promise<Published>;
  saveReport(markdown: string): Promise<Published>;
}

/** A record that lay there before this run. */
export type LeftContext =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'unusable'; readonly problem: string };

/** Names the files under the runner's temporary folder; nothing is written yet. */
export function runFiles(temporary: string): RunFiles {
  const directory = join(temporary, 'content-gate');
  const contextPath = join(directory, 'context.json');
  const reportPath = join(directory, 'report.md');
  let made: Promise<unknown> | undefined;
  const save = async (path: string, text: string, what: string): Promise<Published> => {
    try {
      made ??= mkdir(directory, { recursive: true });
      await made;
      await replaceFile(path, text);
      return { ok: true };
    } catch {
      made = undefined;
      return { ok: false, warning: `Could not write ${what}: the folder that RUNNER_TEMP names cannot be written.` };
    }
  };
  return {
    directory,
    contextPath,
    reportPath,
    leftContext: (mostBytes) => readLeft(contextPath, mostBytes),
    saveContext: (record) => save(contextPath, record, 'context.json'),
    saveReport: (markdown) => save(reportPath, markdown, 'report.md'),
  };
}

async function readLeft(path: string, mostBytes: number): Promise<LeftContext> {
  try {
    // Not through a link: a step before this one may have laid it.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return { kind: 'unusable', problem: 'it is not a regular file' };
      if (stat.size > mostBytes) return { kind: 'unusable', problem: `it is larger than ${mostBytes} bytes` };
      const { buffer, bytesRead } = await file.read(Buffer.alloc(stat.size), 0);
      return { kind: 'found', text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? { kind: 'none' } : { kind: 'unusable', problem: 'it cannot be read' };
  }
}

/** On the disk before it takes the name: whoever looks finds the old text or the new one, never a part. */
async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}
