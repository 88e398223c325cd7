import { randomUUID } from 'node:crypto';
import { type AuditFolder, openAuditFolder } from '../../local/audit-folder.ts';
import { type MemoryFolder, openMemoryFolder } from '../../local/memory-folder.ts';
import { ownSecret } from '../../local/own-key.ts';
import { readPageRecord } from '../../local/page-record.ts';
import { recordKey } from '../../record/record.ts';
import type { RecordSubject, RunRecord } from '../../record/record-schema.ts';
import type { OpenedRun } from '../../setup/open-run.ts';
import { version } from '../../setup/version.ts';
import { isCi } from '../ci-records.ts';
import { leftHere, subjectHere } from '../memory.ts';
import { recordSecretOf } from '../record-file.ts';
import type { World } from '../world.ts';
import type { PageMemoryOptions, PageStore } from './page-memories.ts';

/** Where audits keep the records of pages, below the command's own folder. */
const auditFolderName = 'audit';

/** What an audit remembers, and what it signs with. */
export interface AuditMemory {
  /** What was there before, by which the audit is planned: every machine must plan the same. */
  readonly before: PageMemoryOptions;
  /** What is added to while pages are judged. */
  readonly pages: PageMemoryOptions;
  readonly seal: { readonly subject: RecordSubject; readonly key: NonNullable<PageMemoryOptions['key']> } | undefined;
  /** Whether another machine can check what this one signs, as far as anybody can tell here. */
  readonly isShared: boolean;
  /** Absent where nothing is kept. */
  readonly folder: AuditFolder | undefined;
  readonly notices: readonly string[];
}

/** The run that is remembered. */
interface RememberedAudit {
  readonly run: Pick<Extract<OpenedRun, { readonly ok: true }>, 'settings' | 'model'>;
  readonly root: string;
  readonly commit: string | null;
  /** Whether anything is taken over and kept. */
  readonly isKept: boolean;
  /** Set on one machine of several: what it answers is put together with the others' later. */
  readonly shard: AuditShard | undefined;
}

/** One machine of an audit, from 1, and how many there are. */
export interface AuditShard {
  readonly number: number;
  readonly of: number;
}

/** Opens the memory of an audit: a record a page, signed so that in CI, too, nothing is believed that anybody else laid there. */
export async function openAuditMemory(
  { run, root, commit, isKept, shard }: RememberedAudit,
  world: World,
): Promise<AuditMemory> {
  const { gateId, reviewers } = run.settings;
  const about = { ...subjectHere, gateId };
  const secret = await secretOf(world);
  const key = secret === undefined ? undefined : recordKey(secret.text);
  const subject = { ...about, runId: randomUUID(), attempt: 1, headSha: commit, baseSha: null };
  const common = {
    ...{ subject, gateVersion: version, reviewers, key, asked: run.model.asked, clock: world.clock },
  };
  const seal = key === undefined ? undefined : { subject, key };
  const isShared = secret?.isShared === true || !isCi(world.variables);
  const forgetful = (notices: readonly string[]): AuditMemory => {
    const pages = { ...common, store: nowhere, besides: () => [] };
    return { ...{ pages, before: pages }, ...{ seal, isShared, notices, folder: undefined } };
  };
  if (!isKept) return forgetful([]);
  const opened = await openMemoryFolder(root);
  if (typeof opened === 'string') return forgetful([`Nothing is kept of this audit: ${opened}.`]);
  const folder = await openAuditFolder(opened.path, auditFolderName);
  if (typeof folder === 'string') return forgetful([`Nothing is kept of this audit: ${folder}.`]);
  const name = shard === undefined ? undefined : `${auditFolderName}-shard-${shard.number}-of-${shard.of}`;
  const own = name === undefined ? undefined : await openAuditFolder(opened.path, name);
  if (typeof own === 'string') return forgetful([`Nothing is kept of this audit: ${own}.`]);
  const believed = isShared ? key : undefined;
  const besides = believed === undefined ? undefined : await reviewsBesides(opened, about, believed, root, world);
  const before: PageMemoryOptions = {
    ...common,
    store: {
      read: (page) => readPageRecord(folder.recordPath(page), about, believed),
      storeOf: (page) => folder.storeOf(page),
    },
    besides: (page) => besides?.of(page) ?? [],
  };
  return {
    before,
    pages: own === undefined ? before : { ...before, store: storeOver(before.store, own, about, believed) },
    ...{ seal, isShared, folder, notices: besides?.notices ?? [] },
  };
}

/** Reads what this machine answered and then what was there before, and writes only to its own folder. */
function storeOver(
  before: PageStore,
  own: AuditFolder,
  about: Parameters<typeof readPageRecord>[1],
  key: Parameters<typeof readPageRecord>[2],
): PageStore {
  return {
    async read(page) {
      const [here, there] = await Promise.all([readPageRecord(own.recordPath(page), about, key), before.read(page)]);
      return { ...here, reviews: [...here.reviews, ...there.reviews] };
    },
    storeOf: (page) => own.storeOf(page),
  };
}

const nowhere: PageStore = {
  read: async () => ({ reviews: [] }),
  storeOf: () => ({ save: async () => {}, add: async () => {} }),
};

/** The secret that all machines of an audit have, else that of this user on this machine. */
async function secretOf({
  variables,
}: World): Promise<{ readonly text: string; readonly isShared: boolean } | undefined> {
  const shared = isCi(variables) ? recordSecretOf(variables) : variables.CONTENT_GATE_SIGNING_KEY || undefined;
  if (shared !== undefined) return { text: shared, isShared: true };
  const own = await ownSecret(variables);
  return own === undefined ? undefined : { text: own, isShared: false };
}

/** What a check here and pull requests answered, by the page. */
async function reviewsBesides(
  folder: MemoryFolder,
  about: Parameters<typeof leftHere>[1],
  key: NonNullable<PageMemoryOptions['key']>,
  root: string,
  world: World,
) {
  const { found, notices } = await leftHere(
    { ...folder, others: folder.others.filter((name) => !name.startsWith(auditFolderName)) },
    ...([about, key, root, world] as const),
  );
  const byPage = new Map<string, Pick<RunRecord, 'reviews'>[]>();
  for (const { reviews } of found) {
    for (const [page, own] of Map.groupBy(reviews, ({ path }) => path)) {
      byPage.set(page, [...(byPage.get(page) ?? []), { reviews: own }]);
    }
  }
  return { of: (page: string) => byPage.get(page) ?? [], notices };
}
