import { describe, expect, test } from 'vitest';
import type { Fault } from '../support/faults.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { annotationsOf, everythingSaid } from './seen.ts';
import { article, team } from './team.ts';

const { base, config } = team({ law: {} });

async function expectRed(world: Scenario): Promise<void> {
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, overdue: false, stderr: '' });
  expect(annotationsOf(result).some((text) => text.startsWith('error: '))).toBe(true);
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(result.summary).toContain('Not fully checked');
  expect(world.model?.log.calls).toHaveLength(0);
  expect(everythingSaid(result, world).stdout).not.toMatch(/Bad credentials|Server Error|Please sign in|^\s+at /m);
}

describe.concurrent('a GitHub that answers everything with', () => {
  test.each<[string, Fault]>([
    ['401', gitHubFaults.unauthorised],
    ['403', gitHubFaults.forbidden],
    ['404', gitHubFaults.notFound],
    ['502', gitHubFaults.serverError(502)],
    ['a spent hourly limit', gitHubFaults.hourlyLimit(Math.floor(Date.now() / 1000) + 3000)],
    ['a page of HTML', gitHubFaults.html(200)],
    ['a cut connection', gitHubFaults.reset],
  ])('%s leaves a red job that says so', async (_, fault) => {
    await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config });
    world.github.on(gitHubRoutes.everything, fault);
    await expectRed(world);
  });
});

test('a configuration that cannot be read is not taken for one that is not there', async () => {
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config });
  world.github.on(gitHubRoutes.graphql, gitHubFaults.serverError());
  world.github.on(gitHubRoutes.tree, gitHubFaults.forbidden);
  await expectRed(world);
  expect(world.github.state.comments.map(({ body }) => body).join()).toContain('could not be read');
});
