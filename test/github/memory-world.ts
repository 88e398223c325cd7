import JSZip from 'jszip';
import { type Restoration, type RestoreQuery, restoreRecords } from '../../src/github/restore.ts';
import { artifactService } from '../support/artifact-service.ts';
import { ArtifactStore, type StoredArtifact, type WorkflowRun } from '../support/artifact-store.ts';
import { home, quiet, type World, world } from './world.ts';

// The workflow that keeps records.
const workflowPath = '.github/workflows/gate.yml';
/** Larger records are not read. */
export const mostBytes = 10_000;

/** An archive as an artifact is one. */
export async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A world with artifacts of earlier runs. */
export interface MemoryWorld extends World {
  run(id: number, about?: Partial<WorkflowRun>): WorkflowRun;
  keep(run: WorkflowRun, name: string, text: string): Promise<StoredArtifact>;
}

/** Starts it; there are no artifacts yet. */
export async function memoryWorld(): Promise<MemoryWorld> {
  const artifacts = new ArtifactStore();
  const service = await artifactService(artifacts);
  const it = await world({ head: { 'a.md': 'A.\n' } }, { artifacts });
  return {
    ...it,
    run(id, about = {}) {
      const run: WorkflowRun = {
        id,
        backendId: `run-${id}`,
        path: workflowPath,
        event: 'pull_request',
        headSha: 'a'.repeat(40),
        headBranch: 'branch',
        repositoryId: 1001,
        headRepositoryId: 1001,
        pullNumbers: [7],
        attempt: 1,
        ...about,
      };
      artifacts.addRun(run);
      return run;
    },
    keep: async ({ backendId }, name, text) =>
      artifacts.add({
        name,
        runBackendId: backendId,
        jobBackendId: 'job',
        data: await zipped({ 'context.json': text }),
      }),
    async [Symbol.asyncDispose]() {
      await it[Symbol.asyncDispose]();
      await service.close();
    },
  };
}

/** What a run of another number looks for. */
export const query = (about: Partial<RestoreQuery> = {}): RestoreQuery => ({
  ...home,
  repositoryId: 1001,
  forkId: undefined,
  workflowPath,
  runId: 99,
  gateId: 'content-gate',
  attempt: 1,
  opened: false,
  subject: { kind: 'pull-request', number: 7 },
  pullNumbers: [7],
  mostBytes,
  believe: () => ({ ok: true, whole: true }),
  ...about,
});
/** The answer to a record that is believed. */
export const whole = { ok: true, whole: true } as const;
/** The answer to a record that is not. */
export const unsigned = { ok: false, problem: 'the signature is wrong' } as const;
/** Restores what the world holds. */
export const restore = (it: World, about: Partial<RestoreQuery> = {}) =>
  restoreRecords(it.client, query(about), quiet());
/** The records that were believed. */
export const texts = (restored: Restoration) => restored.records.map(({ text }) => text);
