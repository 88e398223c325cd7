import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { type BelievedLeft, believedLeft } from '../local/believed-left.ts';
import { git } from '../local/git.ts';
import { readLeftRecord } from '../local/left-record.ts';
import { lastRecordName, type MemoryFolder, memoryFolderName, openMemoryFolder } from '../local/memory-folder.ts';
import { ownSecret } from '../local/own-key.ts';
import { inspectRecord, openRecord, recordKey } from '../record/record.ts';
import { type Memory, noMemory, openMemory } from '../run/memory.ts';
import type { OpenedRun } from '../setup/open-run.ts';
import { version } from '../setup/version.ts';
import { belongsTo, isCi } from './ci-records.ts';
import { recordSecretOf } from './record-file.ts';
import type { World } from './world.ts';

/** The run of the command that is to be remembered, and where. */
export interface RememberedRun {
  readonly run: Pick<Extract<OpenedRun, { readonly ok: true }>, 'settings' | 'model'>;
  readonly root: string;
  readonly base: string | undefined;
}

/** No record of the command names a workflow, so that none of the action ever takes it over. */
export const subjectHere = { repositoryId: null, workflowPath: null, pullRequest: null } as const;

/** Opens the memory of a run on this machine: what it kept of the last one, and what a person downloaded of CI's. */
export async function openLocalMemory({ run, root, base }: RememberedRun, world: World): Promise<Memory> {
  const folder = await openMemoryFolder(root);
  if (typeof folder === 'string') return { ...noMemory, notices: [`Nothing is kept of this run: ${folder}.`] };
  const secret = await ownSecret(world.variables);
  const key = secret === undefined ? undefined : recordKey(secret);
  const { gateId, reviewers } = run.settings;
  const about = { ...subjectHere, gateId };
  const left = await restored(folder, about, key, root, world);
  const head = await git(root, ['rev-parse', 'HEAD']);
  return openMemory({
    subject: {
      ...about,
      ...{ runId: null, attempt: 1, baseSha: base ?? null },
      headSha: head.ok ? head.stdout.toString('utf8').trim() : null,
    },
    gateVersion: version,
    ...{ reviewers, key, asked: run.model.asked, whole: true, clock: world.clock, store: folder.store },
    restored: left.found,
    notices: left.notices,
  });
}

/** In a job of CI nothing is restored: what lies in its folder came with the change. */
async function restored(...[folder, about, key, root, world]: Parameters<typeof leftHere>): Promise<BelievedLeft> {
  return isCi(world.variables) ? { found: [], notices: [] } : leftHere(folder, about, key, root, world);
}

/** What the last check here left, and what a person downloaded of CI's, as far as it is signed. */
export async function leftHere(
  folder: MemoryFolder,
  about: Parameters<typeof believedLeft>[1],
  key: KeyObject | undefined,
  root: string,
  world: World,
): Promise<BelievedLeft> {
  const place = memoryFolderName;
  const own = key === undefined ? { found: [], notices: [] } : await believedLeft(folder.recordPath, about, key, place);
  const downloaded = await Promise.all(
    folder.others.map((name) => fromCi(join(folder.path, name), `${place}/${name}`, about.gateId, root, world)),
  );
  return {
    found: [...own.found, ...downloaded.flatMap(({ found }) => found)],
    notices: [...own.notices, ...downloaded.flatMap(({ notices }) => notices)],
  };
}

/** A record that CI made: signed with the secret that the workflow has, by this gate, about a repository that this is a clone of. */
async function fromCi(path: string, place: string, gateId: string, root: string, world: World): Promise<BelievedLeft> {
  const { record } = await readLeftRecord(join(path, lastRecordName));
  if (record === undefined) return { found: [], notices: [] };
  const notUsed = (why: string): BelievedLeft => ({
    found: [],
    notices: [`The record in ${place} was not used: ${why}.`],
  });
  if (record.kind === 'unusable') return notUsed(record.problem);
  const secret = recordSecretOf(world.variables);
  if (secret === undefined) return notUsed('set CONTENT_GATE_SIGNING_KEY to the secret that it was signed with');
  const seen = inspectRecord(record.text);
  if (!seen.ok) return notUsed(seen.problem.message);
  const { subject } = seen.record;
  if (subject.workflowPath === null) return notUsed('no workflow made it');
  const opened = openRecord(record.text, { ...subject, gateId }, recordKey(secret));
  if (!opened.ok) return notUsed(opened.problem.message);
  return (await belongsTo(opened.record, root))
    ? { found: [opened.record], notices: [] }
    : notUsed('it belongs to another repository');
}
