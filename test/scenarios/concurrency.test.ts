import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, askedAbout, askedBy, team } from './team.ts';

const { base, config } = team({ law: {}, voice: {}, facts: {} }, { limits: { concurrency: 4 } });
const pages = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/${index}.md`, article(`page ${index}`)]));

test('the reviewers of one page are asked at the same time', async () => {
  await using world = await scenario({ base, head: pages(1), config });
  const release = world.model?.log.hold();
  const action = await world.start();
  await world.untilAsking(action, 3);
  expect(new Set(world.model?.log.calls.map(askedBy))).toEqual(new Set(['law', 'voice', 'facts']));
  release?.();
  expect((await action.result).exitCode).toBe(0);
});

test('pages are judged at the same time, and never more calls are under way than the limit allows', async () => {
  await using world = await scenario({
    base,
    head: pages(5),
    config,
    model: await scriptedModel({ latencyMs: 60 }),
  });
  const release = world.model?.log.hold();
  const action = await world.start();
  await world.untilAsking(action, 4);
  expect(new Set(world.model?.log.calls.map(askedAbout)).size).toBeGreaterThan(1);
  release?.();
  const result = await action.result;
  expect(result).toMatchObject({ exitCode: 0, outputs: { 'files-reviewed': '5' } });
  expect(world.model?.log.calls).toHaveLength(15);
  expect(world.model?.log.maxInFlight).toBe(4);
});

test('a change that needs more calls than the budget is not begun', async () => {
  const frugal = team({ law: {}, voice: {} }, { limits: { 'max-model-calls': 5 } });
  await using world = await scenario({ base: frugal.base, head: pages(3), config: frugal.config });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(result.summary).toMatch(/needs \d+ model calls and limits\.max-model-calls allows 5/);
  expect(world.model?.log.calls).toHaveLength(0);
});
