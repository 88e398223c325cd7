import { expect, test } from 'vitest';
import { type MergedQuery, mergedRecords } from '../../src/github/merged-records.ts';
import { recordKey, sealRecord } from '../../src/record/record.ts';
import type { RecordSubject } from '../../src/record/record-schema.ts';
import { fileOf, recordWith } from '../cli/recorded-run.ts';
import type { StoredArtifact, WorkflowRun } from '../support/artifact-store.ts';
import { git } from '../support/git/git.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { home, quiet } from './world.ts';

const workflowPath = '.github/workflows/gate.yml';
const secret = 'the secret of the workflow';
const text = { path: 'a.md', blobId: 'a'.repeat(40) };

/** A world in which pull request 7 was merged as it is. */
async function mergedWorld(): Promise<MemoryWorld> {
  const it = await memoryWorld();
  const { headSha } = it.repo;
  it.github.state.merged.push({ number: 7, headSha, commits: [headSha], reviews: [] });
  return it;
}

/** The record of a run on pull request 7, as it was written. */
function written(it: MemoryWorld, about: Partial<RecordSubject> = {}, key: string | undefined = secret): string {
  const subject: RecordSubject = {
    ...{ repositoryId: 1001, workflowPath, pullRequest: 7, gateId: 'content-gate', runId: '1', attempt: 1 },
    ...{ headSha: it.repo.headSha, baseSha: it.repo.mergeBase, ...about },
  };
  const file = fileOf({ path: text.path, blobSha: text.blobId });
  return sealRecord(recordWith([file], { subject }), key === '' ? undefined : recordKey(key ?? '')).bytes.toString(
    'utf8',
  );
}

async function found(it: MemoryWorld, changes: Partial<MergedQuery> = {}) {
  const query: MergedQuery = {
    ...{ ...home, repositoryId: 1001, branch: 'main', commit: it.repo.headSha, workflowPath },
    ...{ gateId: 'content-gate', key: recordKey(secret), runId: 99, ...changes },
  };
  const all = await mergedRecords(it.client, query, [text], quiet());
  const one = all.get(text.path);
  return { records: one?.records.length, why: one?.why ?? '' };
}

test('the record of the pull request that brought a text is believed', async () => {
  await using it = await mergedWorld();
  await it.keep(it.run(1), 'content-gate-pr7-a1', written(it));
  expect(await found(it)).toMatchObject({ records: 1 });
});

test('so is that of its merge group, which need not say which pull request it is about', async () => {
  await using it = await memoryWorld();
  const { headSha } = it.repo;
  it.github.state.merged.push({ number: 7, headSha, commits: [headSha], reviews: [], mergeSha: headSha });
  const run = it.run(1, { event: 'merge_group', pullNumbers: [] });
  await it.keep(run, `content-gate-mg${headSha.slice(0, 12)}-a1`, written(it, { pullRequest: null }));
  expect(await found(it)).toMatchObject({ records: 1 });
});

test('an old run that was run again does not hide the record that holds the text', async () => {
  await using it = await mergedWorld();
  await it.keep(it.run(1), 'content-gate-pr7-a1', written(it));
  const other = recordWith([fileOf({ path: 'b.md' })], {
    subject: {
      ...{ repositoryId: 1001, workflowPath, pullRequest: 7, gateId: 'content-gate', runId: '2', attempt: 2 },
      ...{ headSha: it.repo.headSha, baseSha: it.repo.mergeBase },
    },
  });
  await it.keep(
    it.run(2, { attempt: 2 }),
    'content-gate-pr7-a2',
    sealRecord(other, recordKey(secret)).bytes.toString('utf8'),
  );
  expect(await found(it)).toMatchObject({ records: 2 });
});

test.each<[string, Partial<WorkflowRun>, Partial<RecordSubject>, string, RegExp]>([
  ['another workflow', { path: '.github/workflows/evil.yml' }, {}, secret, /it was made by another workflow/],
  ['a push', { event: 'push' }, {}, secret, /an event that this gate does not judge/],
  ['a job by hand', { event: 'workflow_dispatch' }, {}, secret, /an event that this gate does not judge/],
  ["a fork's branch", { headRepositoryId: 2002 }, {}, secret, /another repository's branch/],
  ['another repository', { repositoryId: 3003 }, {}, secret, /another repository/],
  ['nobody who has the secret', {}, {}, 'the secret of a machine', /not written with the key of this gate/],
  ['nobody who signed it', {}, {}, '', /written without a key/],
  ['the command', {}, { repositoryId: null, workflowPath: null, pullRequest: null }, secret, /another repository/],
  ['a workflow that says so only itself', {}, { workflowPath: '.github/workflows/x.yml' }, secret, /another workflow/],
  ['another pull request', {}, { pullRequest: 8 }, secret, /another pull request/],
  ['another gate', {}, { gateId: 'other' }, secret, /another gate/],
  ['a base that main never had', {}, { baseSha: 'f'.repeat(40) }, secret, /by the rules of another branch/],
  ['no base', {}, { baseSha: null }, secret, /by the rules of another branch/],
])('a record of %s is not believed', async (_name, run, subject, key, why) => {
  await using it = await mergedWorld();
  await it.keep(it.run(1, run), 'content-gate-pr7-a1', written(it, subject, key));
  expect(await found(it)).toEqual({ records: 0, why: expect.stringMatching(why) });
});

test('a base on a branch that was never merged has rules that nobody agreed to', async () => {
  await using it = await mergedWorld();
  const { directory, mergeBase } = it.repo;
  const tree = `${mergeBase}^{tree}`;
  const own = (await git(directory, ['commit-tree', tree, '-p', mergeBase, '-m', 'Softer rules'])).toString().trim();
  await it.keep(it.run(1), 'content-gate-pr7-a1', written(it, { baseSha: own }));
  expect(await found(it)).toEqual({ records: 0, why: expect.stringMatching(/by the rules of another branch/) });
});

test.each<[string, (it: MemoryWorld, artifact: StoredArtifact) => void, RegExp]>([
  [
    'has ended',
    (_, artifact) => Object.assign(artifact, { expired: true }),
    /left no record .* its artifact has ended/,
  ],
  ['was changed', (_, artifact) => Object.assign(artifact, { digest: `sha256:${'0'.repeat(64)}` }), /digest/],
  ['may not be read', ({ github }) => github.on(gitHubRoutes.artifacts, gitHubFaults.forbidden), /`actions: read`/],
  [
    'came from a fork',
    ({ github, repo: { headSha } }) =>
      github.state.merged.splice(0, 1, { number: 7, headSha, commits: [headSha], reviews: [], fromFork: true }),
    /^Pull request #7, which brought it, came from a fork/,
  ],
  [
    'is about a pull request into another branch',
    ({ github, repo: { headSha } }) =>
      github.state.merged.splice(0, 1, { number: 7, headSha, commits: [headSha], reviews: [], baseRef: 'dev' }),
    /^No merged pull request brought it: it was pushed past the gate\.$/,
  ],
  ['has nobody who brought it', ({ github }) => github.state.merged.splice(0, 1), /pushed past the gate/],
])('a record that %s proves nothing', async (_name, arrange, why) => {
  await using it = await mergedWorld();
  arrange(it, await it.keep(it.run(1), 'content-gate-pr7-a1', written(it)));
  expect(await found(it)).toEqual({ records: 0, why: expect.stringMatching(why) });
});
