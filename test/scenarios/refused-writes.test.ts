import { describe, expect, test } from 'vitest';
import { type Fault, htmlPage } from '../support/faults.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { scenario } from '../support/scenario.ts';
import { annotationsOf } from './seen.ts';
import { article, team } from './team.ts';
import { decidesWithoutWriting } from './writes-refused.ts';

const { base, config } = team({ law: {} }, { limits: { 'run-timeout': 30 } });

describe.concurrent('a GitHub that answers every write with', () => {
  test('403 changes nothing about the verdict, and is no warning', () =>
    decidesWithoutWriting(gitHubFaults.forbidden, true));

  test.each<[string, Fault]>([
    ['the secondary limit', gitHubFaults.secondaryLimit()],
    ['a page of HTML', { kind: 'reply', reply: htmlPage(200) }],
  ])('%s changes nothing about the verdict', (_, fault) => decidesWithoutWriting(fault));
});

test('one refusal for speed is waited out', async () => {
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config });
  world.github.on(gitHubRoutes.everyWrite, gitHubFaults.tooManyRequests(1), { times: 1 });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(world.github.state.comments).toHaveLength(1);
  expect(world.github.state.checkRuns).toHaveLength(1);
  expect(annotationsOf(result)).toEqual([]);
});
