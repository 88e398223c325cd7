import { afterAll, expect, test } from 'vitest';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { scenario } from '../support/scenario.ts';
import { checkOf, commentOf, masked, reportOf } from './seen.ts';
import { article, articleBefore, askedBy, team } from './team.ts';

const { base, config } = team({ law: {}, voice: { weight: 10 }, facts: { weight: 10 } });
const world = await scenario({
  base: { ...base, 'docs/savings.md': articleBefore() },
  head: { 'docs/savings.md': article() },
  config,
  model: await rawModel((call) => (askedBy(call) === 'law' ? rawFaults.contentFilter(call) : rawFaults.approve(call))),
});
const result = await world.run();
afterAll(() => world.close());

test('a required reviewer without a review makes the verdict inconclusive, and the job red', () => {
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'inconclusive', approved: 'false', score: '0' });
  expect(reportOf(result).files[0]?.verdict).toMatchObject({ decidedBy: 'required-absent', score: 0 });
  expect(checkOf(world).conclusion).toBe('failure');
});

test('the comment names it, says why, and what to do', async () => {
  const [verdict, next] = commentOf(world).split('\n');
  expect(verdict).toContain('law did not finish: ');
  expect(verdict).not.toContain('..');
  expect(next).toContain('Run the job again when the cause is gone');
  await expect(masked(commentOf(world))).toMatchFileSnapshot('../golden/scenarios/required-reviewer-down/comment.md');
});

test('what the others said is kept and shown', () => {
  const outcomes = reportOf(result).files[0]?.reviewers.map(({ reviewer, outcome }) => [reviewer.name, outcome.status]);
  expect(Object.fromEntries(outcomes ?? [])).toMatchObject({ law: 'failed', voice: 'completed', facts: 'completed' });
});
