import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Published } from '../report/report.ts';

/** The files that a run leaves: replaced whole, so that a kill at any instant leaves readable ones. */
export interface RunFiles {
  readonly directory: string;
  readonly contextPath: string;
  readonly reportPath: string;
  saveContext(record: string): Promise<Published>;
  saveReport(markdown: string): Promise<Published>;
}

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
    saveContext: (record) => save(contextPath, record, 'context.json'),
    saveReport: (markdown) => save(reportPath, markdown, 'report.md'),
  };
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
