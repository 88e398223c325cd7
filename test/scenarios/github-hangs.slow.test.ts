import { expect, test } from 'vitest';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { scenario } from '../support/scenario.ts';
import { article, team } from './team.ts';

const { base, config } = team({ law: {} });

test('a GitHub that never answers ends the run within a minute, red', async () => {
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config });
  world.github.on(gitHubRoutes.everything, gitHubFaults.hang);
  const result = await world.run({ limitMs: 90_000 });
  expect(result).toMatchObject({ exitCode: 1, overdue: false });
  expect(result.durationMs).toBeLessThan(60_000);
  expect(world.model?.log.calls).toHaveLength(0);
}, 100_000);
