import { expect, test } from 'vitest';
import { readEntry } from '../../src/github/zip.ts';
import type { StoredArtifact, WorkflowRun } from '../support/artifact-store.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { memoryWorld, mostBytes, restore, texts, unsigned, whole, zipped } from './memory-world.ts';

test('the newest record of the pull request is found, whatever the attempt that made it', async () => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), 'content-gate-pr7-a1', 'old');
  const second = it.run(2, { attempt: 2 });
  await it.keep(second, 'content-gate-pr7-a1', 'newer');
  await it.keep(second, 'content-gate-pr7-a2', 'newest');
  await it.keep(it.run(3), 'content-gate-pr8-a1', 'of another pull request');
  expect(await restore(it)).toEqual({
    records: [{ text: 'newest', artifactId: 5002, runId: 2 }],
    notices: [],
    whole: true,
  });
});

test('the token is not sent to where the download is', async () => {
  await using it = await memoryWorld();
  const artifact = await it.keep(it.run(1), 'content-gate-pr7-a1', 'record');
  const seen: string[] = [];
  const { listen } = await import('../support/server.ts');
  await using storage = await listen(async ({ headers }) => {
    seen.push(JSON.stringify(headers));
    return { status: 200, body: artifact.data };
  });
  it.github.state.artifacts.downloadUrl = () => `${storage.url}/blob`;
  expect(texts(await restore(it))).toEqual(['record']);
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toMatch(/authorization|ghs_/i);
});

test('earlier attempts of this run come first, and cost no look at the run', async () => {
  await using it = await memoryWorld();
  const run = it.run(99, { attempt: 2 });
  await it.keep(run, 'content-gate-pr7-a1', 'this run');
  await it.keep(it.run(1), 'content-gate-pr7-a1', 'another run');
  expect(texts(await restore(it, { attempt: 2 }))).toEqual(['this run', 'another run']);
  expect(it.github.requests.filter(({ path }) => path.endsWith('/runs/99'))).toEqual([]);
});

test.each([
  [true, 1],
  [false, 2],
])('a pull request without a past (opened just now: %s) costs a look or two', async (opened, looks) => {
  await using it = await memoryWorld();
  expect(await restore(it, { opened })).toEqual({ records: [], notices: [], whole: true });
  expect(it.github.requests).toHaveLength(looks);
});

test('a merge group finds the records of its pull requests', async () => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), 'content-gate-pr7-a1', 'seven');
  await it.keep(it.run(2, { pullNumbers: [8] }), 'content-gate-pr8-a1', 'eight');
  const subject = { kind: 'merge-group', headSha: 'c'.repeat(40) } as const;
  expect(texts(await restore(it, { subject, pullNumbers: [7, 8] }))).toEqual(['seven', 'eight']);
});

test.each<[string, Partial<WorkflowRun>, RegExp]>([
  ["a fork's branch", { headRepositoryId: 2002 }, /another repository's branch/],
  ['another repository', { repositoryId: 3003 }, /another repository/],
  ['another workflow', { path: '.github/workflows/evil.yml' }, /another workflow/],
  ['another event', { event: 'workflow_dispatch' }, /event/],
  ['another pull request', { pullNumbers: [8] }, /another pull request/],
])('a record of %s is not believed, and an older one is', async (_name, about, reason) => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), 'content-gate-pr7-a1', 'honest');
  const forged = await it.keep(it.run(2, about), 'content-gate-pr7-a1', 'forged');
  const restored = await restore(it);
  expect(texts(restored)).toEqual(['honest']);
  expect(restored.notices).toEqual([expect.stringMatching(reason)]);
  expect(restored.notices[0]).toMatch(new RegExp(`^The record in artifact ${forged.id} was not used: .*\\.$`));
});

test("a fork's own record is believed for the fork's pull request", async () => {
  await using it = await memoryWorld();
  await it.keep(it.run(2, { headRepositoryId: 2002 }), 'content-gate-pr7-a1', 'of the fork');
  expect(texts(await restore(it, { forkId: 2002 }))).toEqual(['of the fork']);
});

test.each<[string, (artifact: StoredArtifact) => void, RegExp | undefined]>([
  ['expired', (artifact) => Object.assign(artifact, { expired: true }), undefined],
  [
    'of other bytes than its digest',
    (artifact) => Object.assign(artifact, { digest: `sha256:${'0'.repeat(64)}` }),
    /digest/,
  ],
  ['without a run', (artifact) => Object.assign(artifact, { run: undefined }), /which run/],
  ['no archive', (artifact) => Object.assign(artifact, { data: Buffer.from('<html>') }), /digest/],
])('an artifact that is %s is not used', async (_name, arrange, reason) => {
  await using it = await memoryWorld();
  arrange(await it.keep(it.run(1), 'content-gate-pr7-a1', 'record'));
  const { records, notices } = await restore(it);
  expect(records).toEqual([]);
  expect(notices).toEqual(reason === undefined ? [] : [expect.stringMatching(reason)]);
});

test("the engine's objection is said, and ends nothing", async () => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), 'content-gate-pr7-a1', 'signed');
  await it.keep(it.run(2), 'content-gate-pr7-a1', 'unsigned');
  const restored = await restore(it, {
    believe: (text) => (text === 'signed' ? whole : unsigned),
  });
  expect(texts(restored)).toEqual(['signed']);
  expect(restored.notices).toEqual(['The record in artifact 5001 was not used: the signature is wrong.']);
});

test.each([
  ['without permission', gitHubRoutes.artifacts, gitHubFaults.forbidden, /`actions: read`/],
  ['behind a proxy page', gitHubRoutes.artifacts, gitHubFaults.html(200), /earlier records/],
  ['when the run cannot be read', gitHubRoutes.run, gitHubFaults.serverError(), /run that made it/],
  ['when the download fails', gitHubRoutes.artifactZip, gitHubFaults.serverError(), /download it/],
])('%s everything is reviewed again, and that is said', async (_name, route, fault, reason) => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), 'content-gate-pr7-a1', 'record');
  it.github.on(route, fault);
  expect(await restore(it)).toEqual({ records: [], notices: [expect.stringMatching(reason)], whole: false });
});

test('an archive is read for one entry, within bounds', async () => {
  const read = async (files: Readonly<Record<string, string>>, bytes = mostBytes) =>
    readEntry(await zipped(files), 'context.json', bytes);
  expect(await read({ 'context.json': 'yes', '../evil': 'no', 'report.md': 'no' })).toEqual({ ok: true, text: 'yes' });
  expect(await read({ 'a/context.json': 'x' })).toMatchObject({ problem: 'it holds no context.json' });
  expect(await read({ 'context.json': 'x'.repeat(mostBytes) })).toMatchObject({ ok: true });
  expect(await read({ 'context.json': 'x'.repeat(mostBytes + 1) })).toMatchObject({
    problem: expect.stringContaining('larger'),
  });
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, '']));
  expect(await read(many)).toMatchObject({ problem: 'it holds too many files' });
  expect(readEntry(Buffer.from('no archive'), 'context.json', mostBytes)).toMatchObject({ ok: false });
  expect(readEntry(Buffer.alloc(0), 'context.json', mostBytes)).toMatchObject({ ok: false });
});

test('an archive that lies about a size unpacks to no more than it said', async () => {
  const archive = await zipped({ 'context.json': 'x'.repeat(9_000_000) });
  const entry = archive.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  archive.writeUInt32LE(100, entry + 24);
  expect(readEntry(archive, 'context.json', mostBytes)).toMatchObject({ ok: true, text: 'x'.repeat(100) });
});
