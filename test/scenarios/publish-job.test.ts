import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { pushEvent } from '../support/events.ts';
import { git } from '../support/git/git.ts';
import { runCli } from '../support/run-cli.ts';
import { type Scenario, scenario } from '../support/scenario.ts';

const signingKey = 'the-secret-of-the-gate-workflow';
const config = (settings: object = {}) =>
  stringify({
    content: { include: ['posts/**'] },
    publish: {
      pages: ['posts/**'],
      site: 'https://example.com',
      target: { kind: 'folder', path: 'site' },
      ...settings,
    },
  });
const post = '# First post\n\nThis page explains how the plan works, in a few plain words.\n';

/** The pull request was judged and merged, and its page is on main. */
async function merged(): Promise<Scenario> {
  const world = await scenario({
    base: { 'readme.txt': 'x\n' },
    config: config(),
    head: { 'posts/first.md': post },
    model: 'none',
    inputs: { 'signing-key': signingKey },
  });
  onTestFinished(world.close);
  const judged = await world.run();
  expect(judged.outputs.verdict).toBe('approved');
  await merge(world);
  return world;
}

async function merge({ repository, github }: Scenario): Promise<void> {
  const { directory, headSha } = repository;
  await git(directory, ['update-ref', 'refs/heads/main', headSha]);
  github.state.merged.push({ number: 7, headSha, commits: [headSha], reviews: [] });
}

/** What a job of the action has, on the checked out main. */
async function job({ repository, github }: Scenario, env: Readonly<Record<string, string>> = {}) {
  const copy = await mkdtemp(join(tmpdir(), 'content-gate-checkout-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await git(copy, ['clone', '--quiet', '--branch', 'main', repository.directory, '.']);
  const sha = (await git(copy, ['rev-parse', 'HEAD'])).toString().trim();
  const eventPath = join(copy, '..', `${sha}-event.json`);
  const event = pushEvent(github.state);
  await writeFile(eventPath, JSON.stringify(event.payload));
  return {
    copy,
    env: {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'publish', 'INPUT_GITHUB-TOKEN': github.state.token },
      ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: eventPath, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha },
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_RUN_ID: '12345' },
      ...{ GITHUB_REPOSITORY: 'octo-org/handbook', GITHUB_WORKSPACE: copy, 'INPUT_SIGNING-KEY': signingKey, ...env },
    },
  };
}

test('a job publishes what a merged pull request was approved for, and loads nothing of what judges', async () => {
  const world = await merged();
  const { copy, env } = await job(world);
  const ended = await runCli({ args: [], cwd: copy, env });
  expect(ended.stdout).toContain('posts/first.md: published at https://example.com/first\n1 page published of 1.\n');
  expect(ended.exitCode).toBe(0);
  expect(await readdir(join(copy, 'site'))).toEqual(['first', 'index.json']);
});
