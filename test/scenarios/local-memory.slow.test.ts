import { execFile } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordKey, sealRecord } from '../../src/record/record.ts';
import { sealedRecordSchema } from '../../src/record/record-schema.ts';
import { runCli } from '../support/run-cli.ts';
import { apiKey, type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team, type Vote, voteAnswer } from './team.ts';

const git = promisify(execFile);
const { base, config } = team({ law: {} });
const head = { 'docs/savings.md': article() };
const key = { CONTENT_GATE_API_KEY: apiKey };

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'content-gate-home-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

interface Here extends Scenario {
  /** The one working copy that the command runs in. */
  readonly root: string;
}

async function started(vote: Vote = 'approve'): Promise<Here> {
  const model = await scriptedModel({ script: (call) => voteAnswer(call, vote) });
  const world = await scenario({ base, head, config, model });
  return { ...world, root: await world.repository.workingCopy() };
}

const asking = (world: Scenario) => ['--model', 'scripted-1', '--base-url', world.model?.url ?? ''];
const cli = ({ root }: Here, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCli({ args, cwd: root, env: { HOME: home, ...env } });
const check = (world: Here, args: readonly string[] = [], env: Readonly<Record<string, string>> = key) =>
  cli(world, ['check', 'docs', ...asking(world), ...args], env);
const recordAt = ({ root }: Here) => join(root, '.content-gate/context.json');

describe('check keeps what it was answered', () => {
  test('the same text is not asked again, with a key or without one, and git sees nothing', async () => {
    await using world = await started('block');
    expect((await check(world)).exitCode).toBe(1);
    const asked = world.model?.log.calls.length ?? 0;
    expect(asked).toBeGreaterThan(0);
    expect((await check(world)).exitCode).toBe(1);
    expect((await check(world, [], {})).exitCode).toBe(1);
    expect(world.model?.log.calls.length).toBe(asked);
    const { stdout } = await git('git', ['status', '--porcelain'], { cwd: world.root });
    expect(stdout).toBe('');
  });

  test('--no-memory asks again, and keeps nothing', async () => {
    await using world = await started();
    await check(world, ['--no-memory']);
    await expect(lstat(recordAt(world))).rejects.toThrow('ENOENT');
    const asked = world.model?.log.calls.length ?? 0;
    await check(world, ['--no-memory']);
    expect(world.model?.log.calls.length).toBe(2 * asked);
  });

  test.each(['verify', 'replay', 'simulate', 'history', 'report'])('%s is about the last run here', async (command) => {
    await using world = await started();
    expect(await cli(world, [command])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no record of a last run here. Run content-gate check first'),
    });
    await check(world);
    const told = await cli(world, [command]);
    expect(told.exitCode).toBe(0);
    expect(told.stdout).toMatch(command === 'verify' ? /made with the key that is set here/ : /savings/);
  });
});

/** The record of a run that rejected, with every review in it turned into an approval by somebody else. */
async function forged(path: string, sign: string | undefined): Promise<string> {
  const { record } = sealedRecordSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const text = JSON.stringify(record.reviews)
    .replaceAll('"status":"not_met"', '"status":"met"')
    .replaceAll('"approved":false', '"approved":true')
    .replaceAll('"blocks":true', '"blocks":false')
    .replaceAll(/"score":\d+/g, '"score":100');
  const lie = { ...record, files: [], reviews: JSON.parse(text) };
  return sealRecord(lie, sign === undefined ? undefined : recordKey(sign)).bytes.toString('utf8');
}

describe('a record that somebody laid there', () => {
  test.each([
    ['without a signature', undefined],
    ['with a key that is not that of this machine', 'somebody-else'],
    ['with the key of the workflow', apiKey],
  ])('%s is not believed', async (_, sign) => {
    await using world = await started('block');
    await check(world);
    const asked = world.model?.log.calls.length ?? 0;
    const path = recordAt(world);
    await writeFile(path, await forged(path, sign));
    const ended = await check(world);
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain('The record in .content-gate was not used');
    expect(world.model?.log.calls.length).toBeGreaterThan(asked);
  });

  test('in the folder of a job of CI nothing is believed, not even what this machine wrote', async () => {
    await using world = await started();
    await check(world);
    const asked = world.model?.log.calls.length ?? 0;
    await check(world, [], { ...key, CI: 'true' });
    expect(world.model?.log.calls.length).toBe(2 * asked);
  });

  test('a link in the place of the folder or the record leads nowhere', async () => {
    await using world = await started();
    const root = world.root;
    const target = join(home, 'precious');
    await writeFile(target, 'precious');
    await mkdir(join(root, '.content-gate'));
    await symlink(target, join(root, '.content-gate/context.json'));
    expect((await check(world)).exitCode).toBe(0);
    expect(await readFile(target, 'utf8')).toBe('precious');
    await rm(join(root, '.content-gate'), { recursive: true });
    await mkdir(join(home, 'elsewhere'));
    await symlink(join(home, 'elsewhere'), join(root, '.content-gate'));
    const ended = await check(world);
    expect(ended.stdout).toContain('Nothing is kept of this run');
    await expect(lstat(join(home, 'elsewhere/context.json'))).rejects.toThrow('ENOENT');
  });
});

describe('a record that CI made and a person downloaded', () => {
  const secret = 'a-key-that-signs-records-0123456789';

  async function downloaded(world: Here) {
    const runnerTemp = await mkdtemp(join(home, 'runner-'));
    await world.run({ inputs: { 'signing-key': secret }, env: { RUNNER_TEMP: runnerTemp } });
    const root = world.root;
    await mkdir(join(root, '.content-gate/ci'), { recursive: true });
    const text = await readFile(join(runnerTemp, 'content-gate/context.json'), 'utf8');
    await writeFile(join(root, '.content-gate/ci/context.json'), text);
    const { owner, name } = world.github.state;
    return { root, address: `git@github.com:${owner}/${name}.git` };
  }
  const base = (world: Here) => check(world, ['--base', 'main'], { ...key, CONTENT_GATE_SIGNING_KEY: secret });

  test('is reused here, after the same tests', async () => {
    await using world = await started('block');
    const { root, address } = await downloaded(world);
    await git('git', ['remote', 'add', 'upstream', address], { cwd: root });
    const asked = world.model?.log.calls.length;
    expect((await base(world)).exitCode).toBe(1);
    expect(world.model?.log.calls.length).toBe(asked);
  });

  test.each([
    ['of another repository', 'https://github.com/somebody/else', secret, 'it belongs to another repository'],
    ['when the key is another one', undefined, 'another-key', 'not written with the key of this gate'],
  ])('is not %s', async (_, remote, with_, why) => {
    await using world = await started();
    const { root, address } = await downloaded(world);
    await git('git', ['remote', 'add', 'upstream', remote ?? address], { cwd: root });
    const asked = world.model?.log.calls.length ?? 0;
    const ended = await check(world, ['--base', 'main'], { ...key, CONTENT_GATE_SIGNING_KEY: with_ });
    expect(ended.stdout.replaceAll(/\s+/g, ' ')).toContain(why);
    expect(world.model?.log.calls.length).toBeGreaterThan(asked);
  });
});

test('CI takes nothing over from a record of the command, although the workflow signed it', async () => {
  await using world = await started('approve');
  await check(world, ['--base', 'main']);
  const { record } = sealedRecordSchema.parse(JSON.parse(await readFile(recordAt(world), 'utf8')));
  const runnerTemp = await mkdtemp(join(home, 'runner-'));
  await mkdir(join(runnerTemp, 'content-gate'));
  await writeFile(
    join(runnerTemp, 'content-gate/context.json'),
    sealRecord(record, recordKey(apiKey)).bytes.toString('utf8'),
  );
  const asked = world.model?.log.calls.length ?? 0;
  const result = await world.run({ env: { RUNNER_TEMP: runnerTemp } });
  expect(result.summary).toMatch(/belongs to another repository|written by another workflow/);
  expect(world.model?.log.calls.length).toBeGreaterThan(asked);
});
