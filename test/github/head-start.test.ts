import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sendFirstRequests } from '../../src/action/first-requests.ts';
import { readEvent } from '../../src/github/event.ts';
import { mergeGroupSource } from '../../src/github/merge-group-source.ts';
import { PullGuard } from '../../src/github/pull-guard.ts';
import { pullRequestSource } from '../../src/github/pull-request-source.ts';
import { firstFiles } from '../../src/setup/first-files.ts';
import { mergeGroupEvent, pullRequestEvent, type TriggeringEvent } from '../support/events.ts';
import { jobToken } from '../support/fake-github.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { clientFor, quiet, type World, world } from './world.ts';

const config = '.github/content-gate.yml';
const files = { base: { [config]: 'version: 1\n' }, head: { 'a.md': '# A\n' } };

async function runnerOf(
  it: World,
  { name, payload }: TriggeringEvent,
  change: Readonly<Record<string, string | undefined>> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-'));
  const eventPath = join(folder, 'event.json');
  await writeFile(eventPath, JSON.stringify(payload));
  return {
    variables: {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_API_URL: it.github.url,
      GITHUB_GRAPHQL_URL: `${it.github.url}/graphql`,
      'INPUT_GITHUB-TOKEN': jobToken,
      ...change,
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** Begins as a run does: what is read first, and the list. */
async function begin(it: World, { name, payload }: TriggeringEvent, headStart: ReturnType<typeof sendFirstRequests>) {
  const client = clientFor(it.github.url, it.logged, {}, 60_000, headStart);
  const event = readEvent(name, JSON.stringify(payload));
  if (event.kind !== 'pull-request' && event.kind !== 'merge-group') throw new Error('no event to judge');
  const source =
    event.kind === 'pull-request'
      ? pullRequestSource(client, event, new PullGuard(client, event), quiet())
      : mergeGroupSource(client, event, quiet());
  const read = await Promise.all(firstFiles(config).map((path) => source.base.read(path, quiet())));
  const change = await source.load(() => undefined, { maxFiles: 10, maxFileBytes: 10_000 }, quiet());
  return { read, change };
}

const sent = (it: World): readonly string[] => it.github.requests.map(({ method, path }) => `${method} ${path}`);

describe.each([
  ['a pull request', pullRequestEvent, 3],
  ['a merge group', mergeGroupEvent, 2],
] as const)('of %s', (_, eventOf, requests) => {
  test('the first requests are those that the run would send, and none is sent twice', async () => {
    await using it = await world(files);
    const event = await eventOf(it.github.state);
    const plain = await begin(it, event, { take: () => undefined, over: () => {} });
    const usual = sent(it);
    it.github.forget();

    await using runner = await runnerOf(it, event);
    const headStart = sendFirstRequests(runner.variables);
    const early = await begin(it, event, headStart);
    expect(sent(it).slice(0, requests).toSorted()).toEqual(usual.slice(0, requests).toSorted());
    expect(sent(it).toSorted()).toEqual(usual.toSorted());
    expect(early).toEqual(plain);
    for (const { headers } of it.github.requests) expect(headers.authorization).toContain(jobToken);
  });
});

test.each([
  ['a server error', gitHubFaults.serverError()],
  ['a reset connection', gitHubFaults.reset],
  ['a connection cut in the middle', { kind: 'cut-off', reply: { status: 200, body: { number: 7 } } } as const],
])('%s is repeated as ever', async (_, fault) => {
  await using it = await world(files);
  const event = await pullRequestEvent(it.github.state);
  it.github.on(gitHubRoutes.pull, fault, { times: 1 });
  await using runner = await runnerOf(it, event);
  const { change } = await begin(it, event, sendFirstRequests(runner.variables));
  expect(change.listingProblem).toBeUndefined();
  expect(change.files).toHaveLength(1);
});

test('what nobody took in time is asked again', async () => {
  await using it = await world(files);
  const event = await pullRequestEvent(it.github.state);
  await using runner = await runnerOf(it, event);
  const headStart = sendFirstRequests(runner.variables);
  headStart.over();
  const { change } = await begin(it, event, headStart);
  expect(change.files).toHaveLength(1);
});

test.each([
  ['another event', { GITHUB_EVENT_NAME: 'push' }],
  ['no event file', { GITHUB_EVENT_PATH: '/nowhere/event.json' }],
  ['no token', { 'INPUT_GITHUB-TOKEN': ' ' }],
  ['a token of two lines', { 'INPUT_GITHUB-TOKEN': 'a\nb' }],
  ['an address that is none', { GITHUB_API_URL: 'file:///etc' }],
  ['the action that follows commands', { INPUT_DOOR: 'commands' }],
  ['a stage of a larger run', { INPUT_STAGE: 'judge 1/2' }],
])('nothing is sent early with %s', async (_, change) => {
  await using it = await world(files);
  await using runner = await runnerOf(it, await pullRequestEvent(it.github.state), change);
  const headStart = sendFirstRequests(runner.variables);
  expect(
    headStart.take({ method: 'GET', url: `${it.github.url}/repos/octo-org/handbook/pulls/7`, body: '' }, quiet()),
  ).toBeUndefined();
});
