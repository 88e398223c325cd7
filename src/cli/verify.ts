import type { KeyObject } from 'node:crypto';
import { knownSecret } from '../local/own-key.ts';
import { openRecord, recordKey } from '../record/record.ts';
import { openPart } from '../record/record-part.ts';
import type { RecordSubject } from '../record/record-schema.ts';
import { jsonText } from '../report/json-text.ts';
import { oneLine } from '../report/neutralise.ts';
import { counted } from '../review/english.ts';
import { readRecordFile, recordSecretOf, rulesOf } from './record-file.ts';
import { refuse } from './repository.ts';
import type { World } from './world.ts';

/** How a command about a record was called. */
export interface RecordOptions {
  /** That of the last check here when absent. */
  readonly record: string | undefined;
  readonly format: 'pretty' | 'json';
}

/** How `verify` and the other commands about records end: done, not an intact record, wrong usage. */
export const recordExitCodes = { done: 0, notIntact: 1 } as const;

type Signature = 'none' | 'not-checked' | 'matches' | 'differs';

/** Tells an intact record from a changed one. The secret that it was signed with is taken from the environment; that of the command itself is at hand. */
export async function verify(options: RecordOptions, world: World): Promise<number> {
  const read = await readRecordFile(options.record, world);
  if (read.kind === 'no-file') return refuse(world, read.problem);
  if (read.kind === 'not-intact') {
    world.out.write(
      options.format === 'json'
        ? jsonText({ intact: false, problem: read.problem })
        : `Not intact: ${oneLine(read.problem)}.\n`,
    );
    return recordExitCodes.notIntact;
  }
  const { record, text, parts, signed } = read;
  const own = record.subject.workflowPath === null ? await knownSecret(world.variables) : undefined;
  const keys = [own, recordSecretOf(world.variables)].flatMap((one) => (one === undefined ? [] : [recordKey(one)]));
  const signature: Signature = !signed
    ? 'none'
    : keys.length === 0
      ? 'not-checked'
      : // Held against its own subject: what it is about is shown, and for the reader to judge.
        keys.some((key) => isSignedWith(key, record.subject, text, parts))
        ? 'matches'
        : 'differs';
  const entries = record.files.reduce((sum, { context }) => sum + context.entries.length, 0);
  const facts = { files: record.files.length, entries, reviews: record.reviews.length, subject: record.subject };
  const rules = rulesOf(record) ?? null;
  world.out.write(
    options.format === 'json'
      ? jsonText({ intact: true, signature, version: record.version, gateVersion: record.gateVersion, rules, ...facts })
      : `${[
          `Intact: ${counted(entries, 'entry', 'entries')} of ${counted(facts.files, 'file')}, ${counted(facts.reviews, 'kept review')}.`,
          `Signature: ${signatureWords[signature]}`,
          `About: ${oneLine(aboutWords(record.subject), 400)}; written by Content Gate ${oneLine(record.gateVersion, 40)} until ${record.updatedAt}.`,
          ...[rulesOf(record)].filter((line) => line !== undefined),
        ].join('\n')}\n`,
  );
  return signature === 'differs' ? recordExitCodes.notIntact : recordExitCodes.done;
}

function isSignedWith(key: KeyObject, subject: RecordSubject, text: string, parts: readonly string[]): boolean {
  return openRecord(text, subject, key).ok && parts.every((part) => openPart(part, subject, key).ok);
}

const signatureWords: Readonly<Record<Signature, string>> = {
  none: 'none. Anybody can have written this record; no run will take anything over from it.',
  'not-checked': 'there is one, and it was not checked: set CONTENT_GATE_SIGNING_KEY (or CONTENT_GATE_API_KEY).',
  matches: 'made with the key that is set here.',
  differs: 'NOT made with the key that is set here.',
};

function aboutWords(subject: {
  readonly repositoryId: number | null;
  readonly workflowPath: string | null;
  readonly pullRequest: number | null;
  readonly gateId: string;
  readonly runId: string | null;
  readonly attempt: number;
  readonly headSha: string | null;
}): string {
  return [
    subject.pullRequest === null ? 'no pull request' : `pull request ${subject.pullRequest}`,
    `repository ${subject.repositoryId ?? 'unknown'}`,
    `gate ${subject.gateId}`,
    `workflow ${subject.workflowPath ?? 'unknown'}`,
    `run ${subject.runId ?? 'unknown'} attempt ${subject.attempt}`,
    `commit ${subject.headSha ?? 'unknown'}`,
  ].join(', ');
}
