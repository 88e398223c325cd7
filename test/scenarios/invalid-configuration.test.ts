import { afterAll, describe, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { annotationsOf, checkOf, commentOf, masked } from './seen.ts';
import { article, team } from './team.ts';

const invalid = `strategy: wieghted
threshold: 180
reviewers:
  law:
    uses: legal-complaince
  voice:
    uses: brand-voice
    weight: heavy
  house:
    uses: .github/content-gate/none.md
limits:
  concurency: 4
`;

describe('a configuration with mistakes', async () => {
  const world = await scenario({ head: { 'docs/savings.md': article() }, config: invalid });
  const result = await world.run();
  afterAll(() => world.close());

  test('every mistake is named with its line, what was found and what is allowed', () => {
    expect(result.exitCode).toBe(1);
    const lines = annotationsOf(result).flatMap((text) => /content-gate\.yml:(\d+)/.exec(text)?.[1] ?? []);
    expect(lines.map(Number)).toEqual([1, 2, 5, 8, 10, 12]);
    expect(result.stdout).toContain('weighted');
    expect(result.stdout).toContain('legal-compliance');
    expect(result.stdout).not.toMatch(/^\s+at /m);
  });

  test('nobody is asked before it is mended', () => {
    expect(world.model?.log.calls).toHaveLength(0);
  });

  test('check, comment, summary and outputs are red and say so', async () => {
    expect(checkOf(world)).toMatchObject({ conclusion: 'failure', title: expect.stringContaining('configuration') });
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', approved: 'false', 'files-reviewed': '0' });
    for (const text of [commentOf(world), result.summary]) {
      for (const line of [1, 2, 5, 8, 10, 12]) expect(text).toContain(`content-gate.yml:${line}`);
    }
    await expect(masked(commentOf(world))).toMatchFileSnapshot('../golden/scenarios/invalid-configuration/comment.md');
  });
});

describe('a configuration that is not YAML', async () => {
  const world = await scenario({
    head: { 'docs/savings.md': article() },
    config: 'reviewers: [law\nstrategy: *none\n',
  });
  const result = await world.run();
  afterAll(() => world.close());

  test('the place is named, nothing is asked, and the job is red', () => {
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
    expect(annotationsOf(result)[0]).toMatch(/content-gate\.yml:\d/);
    expect(world.model?.log.calls).toHaveLength(0);
  });
});

test('advisory mode does not turn a broken configuration green', async () => {
  await using world = await scenario({
    head: { 'docs/savings.md': article() },
    config: invalid,
    inputs: { mode: 'advise' },
  });
  expect((await world.run()).exitCode).toBe(1);
});

test('a configuration that somebody named must exist', async () => {
  const { base, config } = team({ law: {} });
  await using world = await scenario({
    base: { ...base, 'gate.yml': config },
    // The head has it: what counts is the base.
    head: { 'docs/savings.md': article(), 'gates/strict.yml': config },
    inputs: { config: 'gates/strict.yml' },
  });
  const result = await world.run();
  expect(result.exitCode).toBe(1);
  expect(annotationsOf(result)[0]).toContain('gates/strict.yml does not exist at the base commit');
  expect(commentOf(world)).not.toContain('built-in defaults');
  expect(commentOf(world)).toContain('Check the input config and that the job has the permission');
  expect(checkOf(world).conclusion).toBe('failure');
  expect(world.model?.log.calls).toHaveLength(0);
});

test('inputs that cannot be used are all named, and no value is repeated', async () => {
  await using world = await scenario({
    head: { 'docs/savings.md': article() },
    inputs: { mode: 'sk-in-the-wrong-place', 'gate-id': 'sk in the wrong place', 'base-url': 'ftp://sk-wrong-place' },
  });
  const result = await world.run();
  expect(result.exitCode).toBe(1);
  expect(annotationsOf(result)).toHaveLength(3);
  for (const name of ['mode', 'gate-id', 'base-url']) expect(annotationsOf(result).join()).toContain(`\`${name}\``);
  expect(result.stdout).not.toMatch(/wrong.place/);
  // What is read first is asked before the inputs are checked; nothing else is, and nothing is written.
  expect(world.github.requests.length).toBeLessThanOrEqual(3);
  expect(world.github.writes()).toEqual([]);
});
