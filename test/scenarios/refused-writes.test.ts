import { describe, expect, test } from 'vitest';
import { type Fault, htmlPage } from '../support/faults.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { annotationsOf, everythingSaid } from './seen.ts';
import { article, team, votes } from './team.ts';

const { base, config } = team({ law: {} }, { limits: { 'run-timeout': 30 } });

const faults: readonly (readonly [string, Fault])[] = [
  ['403', gitHubFaults.forbidden],
  ['422', gitHubFaults.invalid],
  ['429 for a second', gitHubFaults.tooManyRequests(1)],
  ['429 for an hour', gitHubFaults.tooManyRequests(3600)],
  ['the secondary limit', gitHubFaults.secondaryLimit()],
  ['the limit on content as 422 abuse', gitHubFaults.abuse],
  ['502', gitHubFaults.serverError(502)],
  ['a page of HTML', { kind: 'reply', reply: htmlPage(200) }],
  ['a cut connection', gitHubFaults.reset],
  ['silence', gitHubFaults.hang],
];

describe.concurrent('a GitHub that answers every write with', () => {
  test.each(faults)('%s changes nothing about the verdict', async (_, fault) => {
    await using world = await scenario({
      base,
      head: { 'docs/savings.md': article() },
      config,
      model: await scriptedModel({ script: votes({ law: 'block' }) }),
    });
    world.github.on(gitHubRoutes.everyWrite, fault);
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 1, overdue: false, outputs: { verdict: 'rejected', findings: '1' } });
    const warnings = annotationsOf(result).filter((text) => text.startsWith('warning: '));
    for (const place of ['comment', 'lines', 'check run']) {
      expect(warnings.filter((text) => text.includes(place)).length).toBeGreaterThan(0);
    }
    expect(result.summary).toContain('Rejected');
    expect(result.summary).toContain('Could not');
    expect(world.artifacts.artifacts).toHaveLength(1);
    const { stdout } = everythingSaid(result, world);
    expect(stdout).not.toMatch(/Validation Failed|Please sign in|too quickly|^\s+at /m);
  });
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
