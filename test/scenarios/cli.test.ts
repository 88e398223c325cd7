import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runCli } from '../support/run-cli.ts';
import { apiKey, type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { decisionsOf, reportOf } from './seen.ts';
import { article, articleBefore, askedAbout, team, type Vote, voteAnswer } from './team.ts';

const { base, config } = team({ law: {}, voice: {} });
const byPage: Readonly<Record<string, Vote>> = { savings: 'block', pensions: 'approve' };
const world: Scenario = await scenario({
  base: {
    ...base,
    'docs/savings.md': articleBefore(),
    'docs/untouched.md': article('untouched things'),
    '.github/broken.yml': 'strategy: wieghted\nthreshold: 300\n',
  },
  head: { 'docs/savings.md': article(), 'docs/pensions.md': article('pensions') },
  config,
  model: await scriptedModel({ script: (call) => voteAnswer(call, byPage[askedAbout(call)] ?? 'approve') }),
});
afterAll(() => world.close());

const key = { CONTENT_GATE_API_KEY: apiKey };
const asking = ['--model', 'scripted-1', '--base-url', world.model?.url ?? ''];
const check = (...args: readonly string[]) => world.cli(['check', ...asking, ...args], { env: key });
const jsonSchema = z.looseObject({
  verdict: z.string(),
  score: z.number(),
  files: z.array(z.looseObject({ path: z.string(), verdict: z.string(), score: z.number() })),
});

describe('the same text', async () => {
  const action = await world.run();
  const cli = await check('--base', 'main', '--format', 'json');

  test('gets the same verdict from the command as from the action', () => {
    const said = jsonSchema.parse(JSON.parse(cli.stdout));
    expect(said.verdict).toBe(action.outputs.verdict);
    expect(String(said.score)).toBe(action.outputs.score);
    expect(Object.fromEntries(said.files.map(({ path, verdict }) => [path, verdict]))).toEqual(decisionsOf(action));
    expect(said.files.map(({ score }) => score)).toEqual(reportOf(action).files.map(({ verdict }) => verdict.score));
  });

  test('is what changed since the base, and nothing else', () => {
    expect(decisionsOf(action)).toEqual({ 'docs/pensions.md': 'approved', 'docs/savings.md': 'rejected' });
  });
});

describe('the exit code', () => {
  test('is 0 for what is approved', async () => {
    const ended = await check('docs/pensions.md');
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('Approved');
    expect(ended.stdout).not.toContain(apiKey);
  });

  test('is 1 for what is not', async () => {
    const ended = await check('docs/savings.md', '--format', 'markdown');
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toMatch(/^## .*Rejected/m);
  });

  test.each([
    ['a path that does not exist', ['check', 'docs/none.md'], 'docs/none.md does not exist'],
    ['a path outside of the repository', ['check', '/etc/hosts'], 'outside'],
    ['a base that names no commit', ['check', '--base', 'no-such-branch'], 'no-such-branch'],
    ['a base that looks like an option', ['check', '--base=--output=x'], '--output=x'],
    ['a format that there is none of', ['check', '--format', 'xml'], 'xml'],
    ['an address that is none', ['check', '--base-url', 'nowhere'], 'address'],
    ['an unknown option', ['check', '--fast'], '--fast'],
    ['an unknown command', ['approve'], 'approve'],
    ['a configuration that does not exist', ['check', '--config', 'none.yml'], 'none.yml'],
    ['a configuration with mistakes', ['check', '--config', '.github/broken.yml'], '.github/broken.yml:2'],
  ])('is 2 for %s', async (_, args, words) => {
    const ended = await world.cli(args, { env: key });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain(words);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.stdout).toBe('');
  });

  test('is 3 for what could not be judged', async () => {
    const ended = await world.cli(['check', ...asking, 'docs/pensions.md']);
    expect(ended.exitCode).toBe(3);
    expect(ended.stdout).toContain('CONTENT_GATE_API_KEY');
  });
});

describe('outside of a git repository', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-plain-'));
  await writeFile(join(folder, 'page.md'), article());
  afterAll(() => rm(folder, { recursive: true }));

  test('files are judged all the same', async () => {
    const ended = await runCli({ args: ['check', 'page.md'], cwd: folder });
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('page.md');
  });

  test('a base makes no sense, and that is said', async () => {
    const ended = await runCli({ args: ['check', '--base', 'main'], cwd: folder });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('git repository');
  });
});

test('help and version are no mistake', async () => {
  const help = await runCli({ args: ['--help'], cwd: tmpdir() });
  expect(help).toMatchObject({ exitCode: 0, stderr: '' });
  expect(help.stdout).toContain('check');
  const version = await runCli({ args: ['--version'], cwd: tmpdir() });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
