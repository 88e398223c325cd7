import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team, votes } from './team.ts';

test('the time of a reviewer is its own: many pages and few places take none of it', async () => {
  const own = { timeout: 7, required: true };
  const { base, config } = team({ law: own, tone: own, facts: own }, { limits: { concurrency: 8 } });
  await using world = await scenario({
    ...{ base, config },
    head: Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`docs/p${index}.md`, article(`s${index}`)])),
    model: await scriptedModel({ script: votes({}), latencyMs: 4000 }),
  });
  const result = await world.run({ limitMs: 120_000 });
  expect(world.model?.log.calls).toHaveLength(48);
  expect(result.outputs.verdict).toBe('approved');
});
