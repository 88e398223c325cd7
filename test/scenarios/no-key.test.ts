import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { checkOf, commentOf, reportOf } from './seen.ts';
import { article, team } from './team.ts';

const { base, config } = team({ law: {}, voice: { required: false }, links: { uses: 'links' } });
const modelsOnly = team({ law: {} });

test('without a key a required model reviewer makes the verdict inconclusive', async () => {
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config, model: 'none' });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(commentOf(world)).toMatch(/law.*`?api-key`?/);
  expect(checkOf(world).conclusion).toBe('failure');
});

test('`skip` lets the others judge, and the comment says who did not', async () => {
  await using world = await scenario({
    base,
    head: { 'docs/savings.md': article() },
    config,
    model: 'none',
    inputs: { 'on-missing-credentials': 'skip' },
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(commentOf(world)).toContain('Not reviewed by law, voice');
  expect(result.summary).toContain('Not reviewed by law, voice');
});

test('`skip` with nobody left to judge is no approval', async () => {
  await using world = await scenario({
    base: modelsOnly.base,
    head: { 'docs/savings.md': article() },
    config: modelsOnly.config,
    model: 'none',
    inputs: { 'on-missing-credentials': 'skip' },
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(commentOf(world)).toContain('Not reviewed by law');
});

test('a key without a model is told apart from a model without a key', async () => {
  await using world = await scenario({
    ...modelsOnly,
    head: { 'docs/savings.md': article() },
    inputs: { model: '' },
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(reportOf(result).overall.reason).toContain('no model is named');
  expect(world.model?.log.calls).toHaveLength(0);
});
