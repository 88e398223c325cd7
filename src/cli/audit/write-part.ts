import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from '../../engine/canonical-json.ts';
import { type AuditPart, sealAuditPart } from '../../record/audit-part.ts';
import type { AuditMemory } from './audit-memory.ts';

/** What a part says beside the records of its pages. */
export type PartFacts = Omit<AuditPart, 'records' | 'subject' | 'version'>;

/**
 * Writes what one machine made of its pages: a line that is signed and vouches for all others, and the record of a page on each of
 * those. Whoever finds the file finds it whole.
 */
export async function writePart(
  path: string,
  pages: readonly string[],
  facts: PartFacts,
  { seal, store }: { readonly seal: NonNullable<AuditMemory['seal']>; readonly store: AuditMemory['pages']['store'] },
): Promise<{ readonly records: number }> {
  const { runId } = seal.subject;
  // Only what this very run wrote: an older record may be of other rules.
  const textOf = async (page: string): Promise<string | undefined> => {
    const { record, text } = await store.read(page);
    return record?.subject.runId === runId ? text?.trimEnd() : undefined;
  };
  const records: string[] = [];
  for (const page of pages) {
    const text = await textOf(page);
    if (text !== undefined) records.push(sha256(text));
  }
  const subject = { ...seal.subject, runId: null };
  const head = sealAuditPart({ version: 1, subject, ...facts, records }, seal.key);
  const fresh = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(fresh, 'w', 0o644);
  try {
    await file.writeFile(head);
    for (const page of pages) await writeLine(file, await textOf(page));
    await file.close();
    await rename(fresh, path);
  } finally {
    await file.close().catch(() => {});
    await rm(fresh, { force: true });
  }
  return { records: records.length };
}

async function writeLine(file: FileHandle, text: string | undefined): Promise<void> {
  if (text !== undefined) await file.writeFile(`${text}\n`);
}
