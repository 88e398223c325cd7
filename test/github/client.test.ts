import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Send } from '../../src/github/client.ts';
import { explain } from '../../src/github/failure.ts';
import type { HeadStart } from '../../src/github/head-start.ts';
import { jobToken } from '../support/fake-github.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { clientFor, home, quiet, world } from './world.ts';

const pull: Send = (api, sent) => api.pulls.get({ ...home, pull_number: 7, ...sent });
const comment: Send = (api, sent) => api.issues.createComment({ ...home, issue_number: 7, body: 'x', ...sent });
const schema = z.looseObject({ number: z.int() });
const created = z.looseObject({ id: z.int() });
const head = { 'a.md': 'A.\n' };

test('every call names the API version, our agent and the token', async () => {
  await using it = await world({ head });
  expect(await it.client.read(pull, schema, quiet())).toMatchObject({ ok: true, value: { number: 7 } });
  expect(it.github.requests[0]?.headers).toMatchObject({
    'x-github-api-version': '2022-11-28',
    'user-agent': expect.stringContaining('content-gate/0.0.0-test'),
    authorization: `token ${jobToken}`,
  });
});

test.each([
  ['a server error', gitHubFaults.serverError()],
  ['a proxy page', gitHubFaults.html()],
  ['a reset connection', gitHubFaults.reset],
  ['a connection cut in the middle', { kind: 'cut-off', reply: { status: 200, body: { number: 7 } } } as const],
])('a read that met %s is repeated', async (_name, fault) => {
  await using it = await world({ head });
  it.github.on(gitHubRoutes.pull, fault, { times: 2 });
  expect(await it.client.read(pull, schema, quiet())).toMatchObject({ ok: true });
  expect(it.github.requests).toHaveLength(3);
});

test('a write that got no answer is not repeated blindly', async () => {
  await using it = await world({ head });
  it.github.on(gitHubRoutes.createComment, gitHubFaults.serverError(), { times: 1 });
  const answer = await it.client.write(comment, created, quiet());
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreachable', status: 502 } });
  expect(it.github.requests).toHaveLength(1);
});

test('the time of a call begins when it is its turn', async () => {
  await using it = await world({ head });
  // Eight times ten calls, each of which takes its time: the last ones wait longer than any call may take.
  const slow: HeadStart = {
    over: () => {},
    take: async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return {
        status: 200,
        headers: new Map([['content-type', 'application/json']]),
        body: Buffer.from('{"number":7}'),
      };
    },
  };
  const client = clientFor(it.github.url, it.logged, { attempt: 700, call: 600, unstatedLimit: 50 }, 60_000, slow);
  const answers = await Promise.all(Array.from({ length: 80 }, () => client.read(pull, schema, quiet())));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
});

test('an answer that came while this process was at work is heard, however long that took', async () => {
  await using it = await world({ head });
  const client = clientFor(it.github.url, it.logged, { attempt: 400 }, 0);
  const answer = client.write(comment, created, quiet());
  // As a report of many thousand pages keeps it from hearing anything.
  await new Promise(setImmediate);
  const busyUntil = performance.now() + 600;
  while (performance.now() < busyUntil);
  expect(await answer).toMatchObject({ ok: true });
  expect(it.github.state.comments).toHaveLength(1);
});

test.each([
  ['a secondary limit', gitHubFaults.secondaryLimit(0)],
  ['429', gitHubFaults.tooManyRequests(0)],
  ['the abuse answer in the form of a 422', gitHubFaults.abuse],
])('%s is waited out', async (_name, fault) => {
  await using it = await world({ head });
  it.github.on(gitHubRoutes.createComment, fault, { times: 1 });
  const answer = await it.client.write(comment, created, quiet());
  expect(answer).toMatchObject({ ok: true });
  expect(it.github.state.comments).toHaveLength(1);
});

test.each([
  ['a secondary limit', gitHubFaults.secondaryLimit(120)],
  ['the hourly limit', gitHubFaults.hourlyLimit(Math.ceil(Date.now() / 1000) + 3600)],
  ['the abuse answer', gitHubFaults.abuse],
])('%s that reaches beyond the deadline is not waited for', async (_name, fault) => {
  await using it = await world({ head });
  it.github.on(gitHubRoutes.createComment, fault);
  const client = clientFor(it.github.url, it.logged, { unstatedLimit: 120_000 }, 30_000);
  const answer = await client.write(comment, created, quiet());
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'limited' } });
  expect(it.github.requests).toHaveLength(1);
});

test('a limit that never ends is asked about a bounded number of times', async () => {
  await using it = await world({ head });
  it.github.on(gitHubRoutes.everything, gitHubFaults.secondaryLimit(0));
  expect(await it.client.read(pull, schema, quiet())).toMatchObject({
    failure: { kind: 'limited', status: 403 },
  });
  expect(it.github.requests).toHaveLength(3);
});

test('a call that hangs ends with its attempts, or at once with its signal', async () => {
  await using it = await world({ head });
  it.github.on(gitHubRoutes.everything, gitHubFaults.hang);
  const impatient = clientFor(it.github.url, it.logged, { attempt: 20 });
  expect(await impatient.read(pull, schema, quiet())).toMatchObject({ failure: { kind: 'unreachable' } });
  expect(it.github.requests).toHaveLength(3);
  const stop = new AbortController();
  const pending = it.client.read(pull, schema, stop.signal);
  stop.abort();
  expect(await pending).toEqual({ ok: false, failure: { kind: 'cancelled' } });
});

test('an answer of another form is a failure, not a value', async () => {
  await using it = await world({ head });
  it.github.on(gitHubRoutes.pull, gitHubFaults.html(200));
  expect(await it.client.read(pull, schema, quiet())).toMatchObject({ failure: { kind: 'not-understood' } });
});

test('a blob comes byte for byte, and not beyond the limit', async () => {
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x41]);
  await using it = await world({ head: { 'a.bin': bytes } });
  const tree = await it.repo.tree(it.repo.headSha);
  const sha = tree.get('a.bin')?.oid ?? '';
  const answer = await it.client.blob(home, sha, 10, quiet());
  expect(answer.ok && Buffer.from(answer.value)).toEqual(bytes);
  expect(await it.client.blob(home, sha, 4, quiet())).toMatchObject({ ok: false });
});

test('nothing that GitHub wrote, and no token, stands in a message or the log', async () => {
  await using it = await world({ head });
  const secret = { message: `${jobToken} body of the answer`, errors: [{ code: 'abuse', message: 'x' }] };
  for (const status of [400, 401, 403, 404, 409, 418, 422, 429, 500]) {
    it.github.on(gitHubRoutes.everything, { kind: 'reply', reply: { status, body: secret } });
    const answer = await it.client.read(pull, schema, quiet());
    if (answer.ok) throw new Error('it must fail');
    const said = [explain('read the pull request', answer.failure, 'contents: read'), ...it.logged].join('\n');
    expect(said).not.toMatch(/body of the answer|ghs_|127\.0\.0\.1/);
  }
});

test('a refusal names the permission as the workflow writes it', async () => {
  await using it = await world({ head });
  it.github.readOnly();
  const answer = await it.client.write(comment, created, quiet());
  expect(answer.ok ? '' : explain('write the comment', answer.failure, 'pull-requests: write')).toMatch(
    /^Could not write the comment \(403, request C0DE:\d+\): the job's token may not; add `pull-requests: write` under `permissions:`/,
  );
});
