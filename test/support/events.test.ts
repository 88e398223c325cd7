import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  deletedForkEvent,
  issueCommentEvent,
  malformedEvents,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
} from './events.ts';
import { scenario } from './scenario.ts';

afterEach(() => vi.unstubAllEnvs());

const files = { base: { 'a.md': 'A.\n' }, head: { 'a.md': 'B.\n' }, mainMovedOn: { 'later.md': 'Later.\n' } };

test('each event has the commit and the ref that GitHub gives it', async () => {
  await using it = await scenario({ ...files, model: 'none' });
  const { state } = it.github;
  const { baseSha, headSha, mergeBase } = it.repository;
  const merge = await it.repository.mergeCommit();
  expect(new Set([baseSha, headSha, mergeBase, merge]).size).toBe(4);
  expect(await pullRequestEvent(state, 'synchronize')).toMatchObject({
    name: 'pull_request',
    sha: merge,
    ref: 'refs/pull/7/merge',
    payload: {
      action: 'synchronize',
      before: mergeBase,
      pull_request: { head: { sha: headSha }, base: { sha: baseSha } },
    },
  });
  expect(await pullRequestTargetEvent(state)).toMatchObject({ sha: baseSha, ref: 'refs/heads/main' });
  expect(await mergeGroupEvent(state)).toMatchObject({
    payload: { action: 'checks_requested', merge_group: { head_sha: merge, base_sha: baseSha } },
  });
  expect(pushEvent(state)).toMatchObject({ name: 'push', sha: baseSha });
  expect(issueCommentEvent(state, 'Hello')).toMatchObject({ payload: { issue: { number: 7 } } });
  expect(await deletedForkEvent(state)).toMatchObject({ payload: { pull_request: { head: { repo: null } } } });
});

test('a merge group compares to exactly what the pull request changes', async () => {
  await using it = await scenario({ ...files, model: 'none' });
  const event = await mergeGroupEvent(it.github.state);
  const octokit = new Octokit({ auth: it.github.state.token, baseUrl: it.github.url });
  const basehead = `${it.repository.baseSha}...${event.sha}`;
  const { data } = await octokit.repos.compareCommitsWithBasehead({ owner: 'octo-org', repo: 'handbook', basehead });
  expect([data.status, data.merge_base_commit.sha]).toEqual(['ahead', it.repository.baseSha]);
  expect(data.files?.map(({ filename, status }) => [filename, status])).toEqual([['a.md', 'modified']]);
});

test('a malformed event differs from a good one', async () => {
  await using it = await scenario({ ...files, model: 'none' });
  const good = await pullRequestEvent(it.github.state);
  const all = await malformedEvents(it.github.state);
  const written = all.map(([, event]) => event.raw ?? JSON.stringify(event.payload));
  expect(new Set([...written, JSON.stringify(good.payload)]).size).toBe(all.length + 1);
});

test('the command runs in a working copy of the branch with main beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-stand-in-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const script = join(folder, 'cli.mjs');
  await writeFile(
    script,
    `import { execFileSync } from 'node:child_process';
     console.log(process.argv.slice(2).join(' '), execFileSync('git', ['diff', '--name-only', 'main...HEAD']).toString());
     process.exitCode = 'SECRET' in process.env ? 9 : 2;`,
  );
  vi.stubEnv('CONTENT_GATE_BUNDLE', script);
  vi.stubEnv('SECRET', 'of this machine');
  await using it = await scenario({ ...files, model: 'none' });
  const ended = await it.cli(['check', '--base', 'main']);
  expect([ended.exitCode, ended.stdout.trim()]).toEqual([2, 'check --base main a.md']);
});
