import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { git } from '../local/git.ts';
import { type LeftFile, readLeftRecord } from '../local/left-record.ts';
import { memoryFolderName } from '../local/memory-folder.ts';
import { isPublication } from '../record/publication-record.ts';
import { inspectRecord } from '../record/record.ts';
import { inspectPart, withParts } from '../record/record-part.ts';
import type { RecordPart, RunRecord } from '../record/record-schema.ts';
import { readRecordedVerdict, rulesInWords } from '../verdict/recorded.ts';
import type { World } from './world.ts';

/** A record from a file, or why it cannot be used. */
export type RecordRead =
  | {
      readonly kind: 'intact';
      /** With all that its parts add. */
      readonly record: RunRecord;
      readonly text: string;
      /** The texts of the parts that a killed run left beside it. */
      readonly parts: readonly string[];
      /** All of it. */
      readonly signed: boolean;
    }
  /** There is a file, and it is not an intact record. */
  | { readonly kind: 'not-intact'; readonly problem: string }
  | { readonly kind: 'no-file'; readonly problem: string };

/** How `verify` and the other commands about records end: done, not an intact record, wrong usage. */
export const recordExitCodes = { done: 0, notIntact: 1 } as const;

/** Reads a record that anybody may have written: no more of it than a record can be long, and nothing is believed. */
export async function readRecordFile(named: string | undefined, world: World): Promise<RecordRead> {
  const path = named ?? (await lastRunHere(world));
  const place = await contextIn(resolve(world.directory, path));
  const { record: file, parts: files } =
    place === undefined ? { record: undefined, parts: [] } : await readLeftRecord(place);
  if (file === undefined || place === undefined) {
    return {
      kind: 'no-file',
      problem:
        named === undefined
          ? 'There is no record of a last run here. Run content-gate check first, or name the context.json of a run, or its folder.'
          : `${path} cannot be read. Name the context.json of a run, or its folder.`,
    };
  }
  if (file.kind === 'unusable') return { kind: 'not-intact', problem: file.problem };
  if (isPublication(file.text))
    return { kind: 'not-intact', problem: 'it is the record of a publication, and not of a check' };
  const inspected = inspectRecord(file.text);
  if (!inspected.ok) return { kind: 'not-intact', problem: inspected.problem.message };
  const { digest = '', signed = false } = inspected;
  const own: { readonly part: RecordPart; readonly text: string; readonly signed: boolean }[] = [];
  // A record with a report is complete, whatever stands beside it.
  for (const left of inspected.record.report === undefined ? files : []) {
    const part = partOf(left);
    if (!part.ok) return { kind: 'not-intact', problem: `part ${left.name}: ${part.problem}` };
    // The others are those of a record that stood here before, and that this one says all of.
    if (part.part.after === digest) own.push(part);
  }
  const whole = withParts(
    inspected.record,
    digest,
    own.map(({ part }) => part),
  );
  if (!whole.ok) return { kind: 'not-intact', problem: whole.problem };
  return {
    kind: 'intact',
    record: whole.record,
    text: file.text,
    parts: own.map(({ text }) => text),
    signed: signed && own.every((part) => part.signed),
  };
}

/** Where `check` keeps its last run. */
async function lastRunHere({ directory }: World): Promise<string> {
  const top = await git(directory, ['rev-parse', '--show-toplevel']);
  return join(top.ok ? top.stdout.toString('utf8').trim() : directory, memoryFolderName);
}

/** The secret of a workflow that signs records, where a person has it. */
export function recordSecretOf({
  CONTENT_GATE_SIGNING_KEY: signingKey,
  CONTENT_GATE_API_KEY: apiKey,
}: World['variables']): string | undefined {
  return signingKey || apiKey || undefined;
}

function partOf(left: LeftFile) {
  if (left.kind === 'unusable') return { ok: false, problem: left.problem } as const;
  const read = inspectPart(left.text);
  return read.ok ? { ...read, text: left.text } : ({ ok: false, problem: read.problem.message } as const);
}

/** A person may name the file, a link to it or the folder in which it is. */
async function contextIn(path: string): Promise<string | undefined> {
  try {
    return await realpath((await stat(path)).isDirectory() ? join(path, 'context.json') : path);
  } catch {
    return undefined;
  }
}

/** What a reader must know of the rules under which the verdicts of a record were made; said once, since one gate judged all of its files. */
export function rulesOf({ files }: RunRecord): string | undefined {
  const [words] = files.flatMap(({ verdict }) => {
    const recorded = readRecordedVerdict(verdict);
    return (recorded && rulesInWords(recorded)) ?? [];
  });
  return words;
}
