import { expect, test } from 'vitest';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, askedBy, team, type Vote, voteAnswer } from './team.ts';

/** A page, an optional reviewer `c` whose model refuses to answer, and the others' votes. */
async function without(
  absent: readonly string[],
  settings: object,
  table: Readonly<Record<string, Vote>> = {},
): Promise<Scenario> {
  const { base, config } = team({ a: {}, b: { required: false }, c: { required: false } }, settings);
  return scenario({
    base,
    head: { 'docs/savings.md': article() },
    config,
    model: await rawModel((call) =>
      absent.includes(askedBy(call))
        ? rawFaults.refusal(call)
        : rawFaults.answer(call, voteAnswer(call, table[askedBy(call)] ?? 'approve')),
    ),
  });
}

const verdictOf = (result: Parameters<typeof reportOf>[0]) => reportOf(result).files[0]?.verdict;

test('an optional reviewer that is absent is left out, and the comment says so', async () => {
  await using world = await without(['c'], { strategy: 'weighted' });
  const result = await world.run();
  expect(result.exitCode).toBe(0);
  expect(verdictOf(result)).toMatchObject({ decision: 'approved', score: 100 });
  expect(commentOf(world)).toMatch(/c failed: .*left out of the vote/);
  expect(commentOf(world)).toContain('could have changed the decision');
});

test('the same reviewer is counted against the page where the team wants that', async () => {
  await using world = await without(['c'], { strategy: 'weighted', absent: 'against' });
  const result = await world.run();
  expect(result.exitCode).toBe(1);
  // (100 + 100 + 0) / 3
  expect(verdictOf(result)).toMatchObject({ decision: 'needs-work', score: 66.6 });
  expect(commentOf(world)).toContain('counted against, with score 0');
});

test('a survivor never lowers the bar of the majority', async () => {
  await using world = await without(['c'], { strategy: 'majority', quorum: 2 }, { b: 50 });
  const result = await world.run();
  // One of two votes would be no majority either way; two of three declared voters would be needed.
  expect(verdictOf(result)).toMatchObject({ decision: 'needs-work' });
  expect(result.exitCode).toBe(1);
});

test('fewer votes than more than half of the declared voters are no verdict', async () => {
  await using world = await without(['b', 'c'], { strategy: 'weighted' });
  const result = await world.run();
  expect(result.exitCode).toBe(1);
  expect(verdictOf(result)).toMatchObject({ decision: 'inconclusive', decidedBy: 'quorum', score: 0 });
  expect(commentOf(world)).toContain('1 of 3 declared voters voted, at least 2 needed');
});

test('a quorum of the team’s own decides how many votes are enough', async () => {
  await using strict = await without(['c'], { quorum: 3 });
  await using lax = await without(['b', 'c'], { quorum: 1 });
  const [strictly, laxly] = [await strict.run(), await lax.run()];
  expect(verdictOf(strictly)).toMatchObject({ decision: 'inconclusive', decidedBy: 'quorum' });
  expect(verdictOf(laxly)).toMatchObject({ decision: 'approved' });
});
