import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { article, team } from './team.ts';

const prices = { 'some-model': { input: 2, output: 8 } };
const head = { 'docs/a.md': article('apples'), 'docs/b.md': article('pears') };

it.each([
  ['dollars', { 'max-cost': 0.01 }],
  ['calls', { 'max-model-calls': 3 }],
])('a plan whose cost is above its ceiling says so, and by how much: %s', async (name, limits) => {
  const { base, config } = team({ tone: {}, facts: {} }, { prices, limits, model: { name: 'some-model' } });
  await using here = await scenario({ base, config, head });
  const plan = await here.cli(['plan', 'docs']);
  expect(plan.exitCode).toBe(0);
  await expect(plan.stdout).toMatchFileSnapshot(`../golden/cli/plan-above-ceiling-${name}.txt`);
  const run = await here.run();
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(here.model?.log.calls).toEqual([]);
});
