import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { article, team } from './team.ts';

it('a plan without a model says so in its line about cost, too', async () => {
  const { base, config } = team({ tone: {} });
  await using here = await scenario({ base, config, head: { 'docs/a.md': article('apples') } });
  const plan = await here.cli(['plan', 'docs']);
  expect(plan.stdout).toContain('Cost: unknown, because prices: says nothing about a model that is not named yet');
});
