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
  readonly pages: PageMemoryOptions;
  readonly seal: { readonly subject: RecordSubject; readonly key: NonNullable<PageMemoryOptions['key']> } | undefined;
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
}

/** Opens the memory of an audit: a record a page, signed so that in CI, too, nothing is believed that anybody else laid there. */
export async function openAuditMemory(
  { run, root, commit, isKept }: RememberedAudit,
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
  const forgetful = (notices: readonly string[]): AuditMemory => ({
    pages: { ...common, store: nowhere, besides: () => [] },
    ...{ seal, notices, folder: undefined },
  });
  if (!isKept) return forgetful([]);
  const opened = await openMemoryFolder(root);
  if (typeof opened === 'string') return forgetful([`Nothing is kept of this audit: ${opened}.`]);
  const folder = await openAuditFolder(opened.path, auditFolderName);
  if (typeof folder === 'string') return forgetful([`Nothing is kept of this audit: ${folder}.`]);
  const believed = secret?.isShared === true || !isCi(world.variables) ? key : undefined;
  const besides = believed === undefined ? undefined : await reviewsBesides(opened, about, believed, root, world);
  return {
    pages: {
      ...common,
      store: {
        read: (page) => readPageRecord(folder.recordPath(page), about, believed),
        storeOf: (page) => folder.storeOf(page),
      },
      besides: (page) => besides?.of(page) ?? [],
    },
    ...{ seal, folder, notices: besides?.notices ?? [] },
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
