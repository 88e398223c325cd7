import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runCli } from '../support/run-cli.ts';
import { apiKey, type ScenarioOptions, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, articleBefore, claim, team, voteAnswer } from './team.ts';

const path = '.github/content-gate-exceptions.yml';
const page = 'docs/savings.md';
const usual = { page, quote: claim, reason: 'Audited figures, see LEGAL-12.', owner: '@octocat', until: '2099-12-31' };
const both = [
  { ...usual, criterion: 'C1' },
  { ...usual, criterion: 'C4' },
];
const file = (exceptions: readonly object[] = both): Readonly<Record<string, string>> => ({
  [path]: stringify({ version: 1, exceptions }),
});

async function judged(options: Omit<ScenarioOptions, 'config' | 'model'> & { readonly settings?: object }) {
  const { base, config } = team({ law: {} }, options.settings);
  const model = await scriptedModel({ script: (call) => voteAnswer(call, 'block') });
  return scenario({ ...options, base: { [page]: articleBefore(), ...base, ...options.base }, config, model });
}

const head = { [page]: article() };

describe('an exception', () => {
  test('lets its sentence pass, and never hides what was found', async () => {
    await using world = await judged({ base: file(), head });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
    const comment = commentOf(world);
    expect(comment).toMatch(/waived by .*octocat.* until 2099-12-31: Audited figures/);
    expect(comment).toMatch(/Exceptions: used [0-9a-f]{6} \(C1, docs\/savings\.md\), [0-9a-f]{6} \(C4/);
  });

  test('settles what answers differ about, and says so', async () => {
    const { base, config } = team({ law: {} });
    const split = async (exceptions: Readonly<Record<string, string>>) => {
      // The first answer objects, and the second, that is to confirm it, does not.
      const model = await scriptedModel({ script: (call) => voteAnswer(call, call.index === 0 ? 'block' : 'approve') });
      return scenario({ base: { [page]: articleBefore(), ...base, ...exceptions }, head, config, model });
    };
    await using without = await split({});
    expect(await without.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
    await using waived = await split(file());
    expect(await waived.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
    expect(commentOf(waived)).toMatch(/waived by .*octocat/);
  });

  test('takes nothing from another finding of the same sentence', async () => {
    await using world = await judged({ base: file(both.slice(0, 1)), head });
    expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  });

  test.each<[string, readonly object[], RegExp]>([
    [
      'for another sentence',
      both.map((one) => ({ ...one, quote: 'This plan helps you to save.' })),
      /not needed on judged pages [0-9a-f]{6}/,
    ],
    [
      'for a part of the sentence',
      both.map((one) => ({ ...one, quote: 'doubles your savings' })),
      /not needed on judged pages [0-9a-f]{6}/,
    ],
    [
      'for another criterion',
      both.map((one) => ({ ...one, criterion: 'C2' })),
      /not needed on judged pages [0-9a-f]{6}/,
    ],
    [
      'that has ended',
      both.map((one) => ({ ...one, until: '2020-01-31' })),
      /ended on 2020-01-31 and does not count any more/,
    ],
  ])('%s lets nothing pass', async (_, exceptions, says) => {
    await using world = await judged({ base: file(exceptions), head });
    expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
    expect(commentOf(world)).toMatch(says);
  });

  test('that the pull request itself brings along, or edits, lets nothing pass', async () => {
    await using world = await judged({ head: { ...head, ...file() } });
    expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
    const ended = file(both.map((one) => ({ ...one, until: '2020-01-31' })));
    await using edited = await judged({ base: ended, head: { ...head, ...file() } });
    expect(await edited.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  });

  test('dies when the sentence changes', async () => {
    await using world = await judged({
      base: file(),
      head: { [page]: article().replace(claim, `${claim.slice(0, -1)}, certainly.`) },
    });
    const model = await scriptedModel({ script: (call) => voteAnswer(call, 'block', 'doubles your savings') });
    const result = await world.run({ inputs: { 'base-url': model.url } });
    await model.close();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  });

  test('follows its sentence however it is wrapped, listed and moved', async () => {
    const wrapped = article().replace(claim, `- ${claim.replace('savings within', 'savings\n  within')}`);
    await using world = await judged({ base: file(), head: { [page]: wrapped } });
    const model = await scriptedModel({ script: (call) => voteAnswer(call, 'block', 'doubles your savings') });
    expect(await world.run({ inputs: { 'base-url': model.url } })).toMatchObject({ outputs: { verdict: 'approved' } });
    await model.close();
    // The page had its new name before this change.
    const gone = file(both.map((one) => ({ ...one, page: 'docs/old-name.md' })));
    await using renamed = await judged({ base: gone, head });
    expect(await renamed.run()).toMatchObject({ outputs: { verdict: 'approved' } });
  });

  test('stays with its page as long as its sentence does: a copy elsewhere is not waived', async () => {
    const there = { [page]: article(), ...file() };
    await using world = await judged({ base: there, head: { 'docs/copy.md': article('copies') } });
    expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  });

  test('opens the gate of a phase as well', async () => {
    const settings = { pipeline: [{ phase: 'first', tasks: ['law'], gate: true }] };
    await using world = await judged({ base: file(), head, settings });
    expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  });

  test('that only named owners may make does not count where nobody can prove it', async () => {
    const settings = { exceptions: { C1: ['@octo-org/legal'] } };
    await using world = await judged({ base: file(), head, settings });
    expect(await world.run()).toMatchObject({ exitCode: 1 });
    expect(commentOf(world)).toMatch(/does not count: only .*octo-org\/legal may waive C1/);
    const named = file(both.map((one) => ({ ...one, owner: '@octo-org/legal' })));
    await using signed = await judged({ base: named, head, settings });
    expect(await signed.run()).toMatchObject({ exitCode: 1 });
    expect(commentOf(signed)).toMatch(/does not count: /);
  });

  test('that is not well formed is a mistake of the configuration, with its line', async () => {
    await using world = await judged({ base: { [path]: 'version: 1\nexceptions:\n  - criterion: C1\n' }, head });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
    expect(commentOf(world)).toContain('content-gate-exceptions.yml:3');
  });
});

test('what was answered is kept as it was answered, and the record tells the same report again', async () => {
  await using world = await judged({ base: file(), head });
  const runnerTemp = await mkdtemp(join(tmpdir(), 'content-gate-'));
  await world.run({ env: { RUNNER_TEMP: runnerTemp } });
  const asked = world.model?.log.calls.length;
  const again = await world.cli(['report', join(runnerTemp, 'content-gate'), '--format', 'markdown']);
  expect(again.stdout).toBe(await readFile(join(runnerTemp, 'content-gate/report.md'), 'utf8'));
  await rm(runnerTemp, { recursive: true });
  const later = await world.run();
  expect(later.outputs.verdict).toBe('approved');
  expect(world.model?.log.calls.length).toBe(asked);
});

test('content-gate waive writes an exception from the short id of a finding, and the next run uses it', async () => {
  await using world = await judged({ head });
  const home = await mkdtemp(join(tmpdir(), 'content-gate-home-'));
  const root = await world.repository.workingCopy();
  const env = { HOME: home, CONTENT_GATE_API_KEY: apiKey };
  const cli = (...args: readonly string[]) => runCli({ args, cwd: root, env });
  const asking = ['--model', 'scripted-1', '--base-url', world.model?.url ?? ''];
  const check = await cli('check', page, ...asking);
  expect(check.exitCode).toBe(1);
  const ids = [...check.stdout.matchAll(/C[14] .*?\(law\)\s+([0-9a-f]{8})$/gm)].map(([, id = '']) => id);
  expect(ids).toHaveLength(1);
  const why = ['--reason', 'Audited: see LEGAL-12', '--owner', '@octocat'];
  // What is shown as one finding, of two criteria, is waived as one.
  expect(await cli('waive', ids[0] ?? '', ...why)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/waives C1 on docs\/savings\.md[\s\S]*waives C4[\s\S]*It counts once it is merged/),
  });
  expect(await cli('check', page, ...asking)).toMatchObject({ exitCode: 0 });
  expect(await cli('waive', 'ffff', ...why)).toMatchObject({ exitCode: 2 });
  expect(await cli('waive', ids[0] ?? '', ...why, '--until', 'soon')).toMatchObject({ exitCode: 2 });
  const written = await readFile(join(root, path), 'utf8');
  await using merged = await judged({ base: { [path]: written }, head });
  const result = await merged.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(reportOf(result).notices).toEqual([]);
  await rm(home, { recursive: true });
});
