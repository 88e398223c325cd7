import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../src/cli/check.ts';
import { type PublishOptions, publish } from '../../src/cli/publish.ts';
import type { World } from '../../src/cli/world.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { inspectPublication } from '../../src/record/publication-record.ts';
import { recordKey } from '../../src/record/record.ts';
import { json } from '../../src/report/outputs/json.ts';
import { terminalIn } from '../cli/terminal.ts';
import { pushEvent } from '../support/events.ts';
import { git } from '../support/git/git.ts';
import { runCli } from '../support/run-cli.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { listen, type RunningServer } from '../support/server.ts';

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

let edge: RunningServer;
let world: Scenario;
const purged: string[] = [];
let onPurge = (): void => {};

/** The pull request was judged and merged, and its page is on main. */
beforeAll(async () => {
  edge = await listen(async ({ method, url }) => {
    purged.push(`${method} ${url.pathname}`);
    onPurge();
    return { status: 200, body: {} };
  });
  world = await scenario({
    base: { 'readme.txt': 'x\n' },
    config: config({ caches: { of: [{ kind: 'purge', endpoint: edge.url }] } }),
    head: { 'posts/first.md': post },
    model: 'none',
    inputs: { 'signing-key': signingKey },
  });
  const judged = await world.run();
  expect(judged.outputs.verdict).toBe('approved');
  await merge(world);
});
afterAll(async () => {
  await Promise.all([world.close(), edge.close()]);
});

async function merge({ repository, github }: Scenario): Promise<void> {
  const { directory, headSha } = repository;
  await git(directory, ['update-ref', 'refs/heads/main', headSha]);
  github.state.merged.push({ number: 7, headSha, commits: [headSha], reviews: [] });
}

/** What a job of the action has, on the checked out main. */
async function job({ repository, github, artifactService }: Scenario) {
  const copy = await mkdtemp(join(tmpdir(), 'content-gate-checkout-'));
  onTestFinished(async () => {
    await Promise.all([copy, `${copy}-home`].map((path) => rm(path, { recursive: true, force: true })));
  });
  await git(copy, ['clone', '--quiet', '--branch', 'main', repository.directory, '.']);
  const sha = (await git(copy, ['rev-parse', 'HEAD'])).toString().trim();
  await mkdir(`${copy}-home`);
  const eventPath = join(`${copy}-home`, 'event.json');
  const event = pushEvent(github.state);
  await writeFile(eventPath, JSON.stringify(event.payload));
  return {
    copy,
    env: {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'publish', 'INPUT_GITHUB-TOKEN': github.state.token },
      ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: eventPath, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha },
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_RUN_ID: '12345' },
      ...{ GITHUB_REPOSITORY: 'octo-org/handbook', GITHUB_WORKSPACE: copy, 'INPUT_SIGNING-KEY': signingKey },
      ...{ HOME: `${copy}-home`, ACTIONS_RESULTS_URL: artifactService?.url ?? '' },
      ACTIONS_RUNTIME_TOKEN: artifactService?.runtimeToken('run-12345') ?? '',
    },
  };
}

/** The command in this process, as a job would start it. */
async function published(
  copy: string,
  variables: World['variables'],
  options: Partial<PublishOptions> = {},
  signal?: AbortSignal,
) {
  await using here = await terminalIn({}, variables);
  const own = signal === undefined ? {} : { signal };
  const world: World = { ...here.world, directory: copy, clock: steadyClock, ...own };
  const exitCode = await publish({ paths: [], config: undefined, record: undefined, dryRun: false, ...options }, world);
  return { exitCode, ...here.said };
}

const site = (copy: string): Promise<readonly string[]> => readdir(join(copy, 'site')).catch(() => []);

test('a job publishes what a merged pull request was approved for, and loads nothing of what judges', async () => {
  const { copy, env } = await job(world);
  const loaded = join(env.HOME, 'loaded-modules.txt');
  const ended = await runCli({
    args: [],
    cwd: copy,
    env: {
      ...{ ...env, PURGE_TOKEN: 'purge-me-0123456789', LOADED_MODULES: loaded },
      ...{ RUNNER_TEMP: env.HOME, GITHUB_STEP_SUMMARY: join(env.HOME, 'summary.md') },
      NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, '../support/loaded-modules.mjs'))}`,
    },
  });
  const lines = ended.stdout.split('\n');
  const masks = lines.filter((line) => line.startsWith('::add-mask::'));
  expect(lines.filter((line) => line.includes('posts/first.md'))).toEqual([
    expect.stringMatching(/posts\/first\.md.*https:\/\/example\.com\/first/),
  ]);
  expect(ended.exitCode).toBe(0);
  expect(await site(copy)).toEqual(['first', 'index.json']);
  expect(purged).toEqual([expect.stringMatching(/^PURGE \/first/)]);
  // The page of the job has the address; the record is signed; a token that may not set the status is a notice.
  expect(await readFile(join(env.HOME, 'summary.md'), 'utf8')).toContain('](https://example.com/first)');
  const record = inspectPublication(await readFile(join(env.HOME, 'content-gate/publication.json'), 'utf8'));
  expect(record.ok && record.isSignedWith(recordKey(signingKey))).toBe(true);
  expect(record.ok && record.publication.pages[0]).toMatchObject({
    ...{ path: 'posts/first.md', ending: { kind: 'published' }, proof: { madeAt: expect.stringMatching(/^20/) } },
  });
  expect(ended.stderr).toContain('Could not set the status of the deployment');
  expect(ended.stderr).not.toContain('artifact');
  expect(await keptOf(env.GITHUB_SHA)).toEqual(['publication.html', 'publication.json']);
  for (const secret of [signingKey, 'purge-me-0123456789']) {
    expect(masks).toContain(`::add-mask::${secret}`);
    expect(masks).toContain(`::add-mask::${Buffer.from(secret).toString('base64')}`);
    const shown = [ended.stderr, ...lines.filter((line) => !line.startsWith('::add-mask::'))].join('\n');
    expect(shown).not.toContain(secret);
  }
  const modules = (await readFile(loaded, 'utf8')).split('\n').flatMap((url) => url.split('/src/')[1] ?? []);
  expect(modules).toContain('publish/story.ts');
  expect(modules.filter((one) => ofJudges.test(one))).toEqual([]);
  // A second run with nothing new asks for no proof and writes nothing.
  world.github.forget();
  expect(await published(copy, { ...env, PURGE_TOKEN: 'purge-me-0123456789' })).toMatchObject({ exitCode: 0 });
  expect(purged).toHaveLength(1);
  expect(world.github.requests.filter(({ path }) => path.includes('/actions/'))).toEqual([]);
});

/** The files of the artifact that a job for this commit left. */
async function keptOf(sha: string): Promise<readonly string[]> {
  const kept = world.artifacts.artifacts.findLast(
    ({ name }) => name === `content-gate-publication-${sha.slice(0, 12)}-a1`,
  );
  return kept === undefined ? [] : Object.keys((await JSZip.loadAsync(kept.data)).files).sort();
}

test('a job that is interrupted takes back what it wrote, and leaves its record all the same', async () => {
  const { copy, env } = await job(world);
  for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'] as const) vi.stubEnv(name, env[name]);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    onPurge = () => {};
  });
  const cancel = new AbortController();
  onPurge = () => cancel.abort(new Error('interrupted'));
  // A run of its own, since names are taken once in a run.
  const variables = { ...env, RUNNER_TEMP: env.HOME, PURGE_TOKEN: 'purge-me-0123456789', GITHUB_RUN_ATTEMPT: '2' };
  const { exitCode, out } = await published(copy, variables, {}, cancel.signal);
  expect({ exitCode, out }).toMatchObject({
    exitCode: 130,
    out: expect.stringMatching(/posts\/first\.md: taken back/),
  });
  expect(await site(copy)).toEqual([]);
  const name = `content-gate-publication-${env.GITHUB_SHA.slice(0, 12)}-a2`;
  expect(world.artifacts.artifacts.filter((one) => one.name === name)).toHaveLength(1);
});

/** What judges. The descriptions of checkers are part of the configuration, and what the entry asks first is part of the entry. */
const ofJudges =
  /^(gate\.ts|(llm|run|review\/model|review\/rules\/pool|action(?!\/first-requests\.ts)|library)\/|setup\/open-run\.ts|cli\/(check|judge-now)\.ts)/;

test('a job publishes nothing where it may not, and nothing that is not proven', async () => {
  const { copy, env } = await job(world);
  const { repository } = world;
  const tell = async (variables: Readonly<Record<string, string>>, options: Partial<PublishOptions> = {}) => {
    const { exitCode, out, err } = await published(copy, { ...env, ...variables }, options);
    return `${exitCode}: ${out}${err}`;
  };

  for (const event of ['pull_request', 'pull_request_target', 'schedule', 'merge_group', 'issue_comment', '']) {
    expect(await tell({ GITHUB_EVENT_NAME: event })).toMatch(/^2: .*Pages are published on push to the default branch/);
  }
  expect(await tell({ GITHUB_REF: 'refs/heads/draft' })).toMatch(/^2: .*from the default branch alone/);
  expect(await tell({ GITHUB_REF: 'refs/tags/main' })).toMatch(/^2: .*from the default branch alone/);
  expect(await tell({ GITHUB_EVENT_PATH: '/nowhere' })).toMatch(/^2: .*GITHUB_EVENT_PATH/);
  expect(await tell({ GITHUB_SHA: 'f'.repeat(40) })).toMatch(/^2: .*is not checked out here: put actions\/checkout/);
  expect(await tell({ 'INPUT_DRY-RUN': 'yes' })).toMatch(/^2: .*Input `dry-run` must be "true" or "false"/);
  expect(await tell({ 'INPUT_SIGNING-KEY': 'short' })).toMatch(/^2: .*`signing-key` is shorter than 16 characters/);
  expect(await tell({}, { record: 'x.json' })).toMatch(/^2: .*leave --record out/);
  expect(await tell({ 'INPUT_SIGNING-KEY': '' })).toMatch(
    /^1: .*No record can be believed: give this action the `signing-key`/s,
  );
  expect(await tell({ 'INPUT_SIGNING-KEY': 'another secret than that' })).toMatch(
    /^1: .*not written with the key of this gate/s,
  );
  expect(await tell({ 'INPUT_GATE-ID': 'docs-gate' })).toMatch(/^1: .*There is no verdict on this text/s);

  // What lies in the checkout beside the commit has no part in it: neither rules, nor pages, nor records of a machine.
  await writeFile(join(copy, '.github/content-gate.yml'), config({ 'gate-workflow': '.github/workflows/own.yml' }));
  await writeFile(join(copy, 'posts/first.md'), '# Another text\n\nNobody judged it.\n');
  await writeFile(join(copy, 'posts/second.md'), '# Another page\n\nNobody judged it.\n');
  const dry = await tell({ 'INPUT_DRY-RUN': 'true' });
  expect(dry).toMatch(/^0: .*\+.*This page explains how the plan works/s);
  expect(dry).not.toMatch(/Another/);
  expect(await site(copy)).toEqual([]);

  // A newer commit is on main by the time of the first write.
  await repository.push({ 'posts/third.md': '# Third\n\nOne more page, in plain words.\n' });
  await git(repository.directory, ['update-ref', 'refs/heads/main', repository.headSha]);
  expect(await tell({})).toMatch(/newer commit is on main/);
  expect(await site(copy)).toEqual([]);
  // The page of the newer commit was pushed past the gate, and the first one goes out all the same.
  const newer = await job(world);
  const { exitCode, out } = await published(newer.copy, newer.env);
  expect(out).toMatch(
    /posts\/third\.md: not published\. There is no verdict on this text\. No merged pull request brought it/,
  );
  expect(exitCode).toBe(1);
  expect(await site(newer.copy)).toEqual(['first', 'index.json']);
});

test('the record of a machine proves what is published on it, and nothing in CI', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'content-gate-own-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await mkdir(join(copy, '.github'));
  await mkdir(join(copy, 'posts'));
  await writeFile(join(copy, '.github/content-gate.yml'), config());
  await writeFile(join(copy, 'posts/first.md'), post);
  const variables = { HOME: join(copy, 'home') };
  expect((await published(copy, variables)).out).toMatch(/not published\. There is no verdict on this text/);
  await using here = await terminalIn({}, variables);
  const judging = {
    ...here.world,
    directory: copy,
    clock: steadyClock,
    bundle: join(import.meta.dirname, '../../src/main.ts'),
  };
  const asked = {
    paths: [],
    base: undefined,
    allowEmpty: false,
    config: undefined,
    model: undefined,
    baseUrl: undefined,
  };
  expect(await check({ ...asked, format: { load: async () => json }, detail: 'normal', memory: true }, judging)).toBe(
    0,
  );
  const inCi = await published(copy, { ...variables, CI: 'true' });
  expect(inCi).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/no workflow made it, and in CI only records/),
  });
  expect(await site(copy)).toEqual([]);
  expect(await published(copy, variables)).toMatchObject({ exitCode: 0 });
  expect(await site(copy)).toEqual(['first', 'index.json']);
});

test('what nobody reads to its end ends quietly', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'content-gate-pipe-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await mkdir(join(copy, '.github'));
  await mkdir(join(copy, 'posts'));
  await writeFile(join(copy, '.github/content-gate.yml'), config());
  const name = (number: number) => join(copy, 'posts', `${'long'.repeat(40)}-${number}.md`);
  await Promise.all(Array.from({ length: 700 }, (_, number) => writeFile(name(number), '# Words\n\nMore words.\n')));
  const main = join(import.meta.dirname, '../../src/main.ts');
  const ended = await promisify(execFile)(
    'sh',
    ['-c', '"$0" "$1" publish --dry-run | head -n 1', process.execPath, main],
    {
      cwd: copy,
      env: { PATH: process.env.PATH, HOME: copy },
    },
  );
  expect(ended).toMatchObject({ stderr: '', stdout: expect.stringMatching(/^posts\/long.*not published/) });
});
