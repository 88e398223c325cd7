import type { KeyObject } from 'node:crypto';
import { knownSecret } from '../local/own-key.ts';
import type { PublicationRead } from '../record/publication-record.ts';
import { openRecord, recordKey } from '../record/record.ts';
import { openPart } from '../record/record-part.ts';
import type { RecordSubject } from '../record/record-schema.ts';
import { jsonText } from '../report/json-text.ts';
import { oneLine } from '../report/neutralise.ts';
import { counted } from '../review/english.ts';
import { readPublicationFile } from './publication-file.ts';
import { readRecordFile, recordExitCodes, recordSecretOf, rulesOf } from './record-file.ts';
import { refuse } from './repository.ts';
import type { World } from './world.ts';

/** How a command about a record was called. */
export interface RecordOptions {
  /** That of the last check here when absent. */
  readonly record: string | undefined;
  readonly format: 'pretty' | 'json';
}

type Signature = 'none' | 'not-checked' | 'matches' | 'differs';

/** Tells an intact record from a changed one. The secret that it was signed with is taken from the environment; that of the command itself is at hand. */
export async function verify(options: RecordOptions, world: World): Promise<number> {
  const publication = await readPublicationFile(options.record, world);
  if (publication !== undefined) return verifyPublication(publication, options.format, world);
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
  const keys = await keysFor(record.subject, world);
  // Held against its own subject: what it is about is shown, and for the reader to judge.
  const signature = signatureBy(signed, keys, (key) => isSignedWith(key, record.subject, text, parts));
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

async function keysFor({ workflowPath }: RecordSubject, { variables }: World): Promise<readonly KeyObject[]> {
  const own = workflowPath === null ? await knownSecret(variables) : undefined;
  return [own, recordSecretOf(variables)].flatMap((one) => (one === undefined ? [] : [recordKey(one)]));
}

function signatureBy(signed: boolean, keys: readonly KeyObject[], isBy: (key: KeyObject) => boolean): Signature {
  if (!signed) return 'none';
  if (keys.length === 0) return 'not-checked';
  return keys.some(isBy) ? 'matches' : 'differs';
}

async function verifyPublication(
  read: PublicationRead,
  format: RecordOptions['format'],
  world: World,
): Promise<number> {
  const { out } = world;
  if (!read.ok) {
    const { message: problem } = read.problem;
    out.write(format === 'json' ? jsonText({ intact: false, problem }) : `Not intact: ${oneLine(problem)}.\n`);
    return recordExitCodes.notIntact;
  }
  const { publication, signed } = read;
  const { subject, gateVersion, version, updatedAt, pages, run } = publication;
  const signature = signatureBy(signed, await keysFor(subject, world), read.isSignedWith);
  const entries = run.context.entries.length;
  const facts = { pages: pages.length, entries, subject };
  out.write(
    format === 'json'
      ? jsonText({ intact: true, kind: 'publication', signature, version, gateVersion, ...facts })
      : `${[
          `Intact: a publication of ${counted(facts.pages, 'page')}, ${counted(entries, 'entry', 'entries')}.`,
          `Signature: ${signatureWords[signature]}`,
          `About: ${oneLine(aboutWords(subject), 400)}; written by Content Gate ${oneLine(gateVersion, 40)} until ${updatedAt}.`,
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
