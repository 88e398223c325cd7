import { afterAll, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { checkOf, commentOf, masked, reportOf } from './seen.ts';
import { article, articleBefore, team, votes } from './team.ts';

// Without the veto the mean would be far above the threshold: (50 + 2 x 100 x 5) / 11.
const { base, config } = team({ law: { veto: true, weight: 1 }, voice: { weight: 5 }, facts: { weight: 5 } });
const world = await scenario({
  base: { ...base, 'docs/savings.md': articleBefore() },
  head: { 'docs/savings.md': article() },
  config,
  model: await scriptedModel({
    script: votes({ law: 'block' }),
    usage: { prompt_tokens: 900, completion_tokens: 100 },
  }),
});
const result = await world.run();
afterAll(() => world.close());

test('one veto rejects, whatever the strategy says', () => {
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'rejected', approved: 'false' });
  expect(reportOf(result).files[0]?.verdict).toMatchObject({ decision: 'rejected', decidedBy: 'veto' });
});

test('comment, summary and check name the reviewer with the veto', async () => {
  expect(commentOf(world).split('\n')[0]).toContain('(law has a veto)');
  expect(result.summary).toContain('(law has a veto)');
  expect(checkOf(world)).toMatchObject({ conclusion: 'failure', title: expect.stringContaining('law has a veto') });
  await expect(masked(commentOf(world))).toMatchFileSnapshot('../golden/scenarios/rejected-by-veto/comment.md');
});
