import { afterAll, expect, test } from 'vitest';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { recordOf } from './seen.ts';
import { article, askedBy, team } from './team.ts';

const never = new Promise<never>(() => undefined);
const { base, config } = team({ law: {}, voice: {}, facts: {} });
let patient = false;
const world = await scenario({
  base,
  head: { 'docs/savings.md': article() },
  config,
  model: await scriptedModel({
    script: (call) => (askedBy(call) === 'facts' && !patient ? never : reviewAnswer(call.question)),
  }),
});
// With debugging the log is not folded: what was completed is seen at once.
const action = await world.start({ limitMs: 45_000, env: { RUNNER_DEBUG: '1' } });
await action.whenPrinted(/law completed/);
await action.whenPrinted(/voice completed/);
await world.untilAsking(action, 1);
const signalledAt = performance.now();
action.signal('SIGINT');
const result = await action.result;
const tookMs = performance.now() - signalledAt;
const written = world.github.writes().length;
patient = true;
const again = await world.rerun();
afterAll(() => world.close());

test('a cancelled run ends in time for its runner, which kills it after ten seconds', () => {
  expect(result).toMatchObject({ exitCode: 130, signal: null, overdue: false });
  expect(tookMs).toBeLessThan(7_000);
});

test('nothing is posted', () => {
  expect(written).toBe(0);
  expect(result.outputs.verdict).toBeUndefined();
});

test('the record of what was completed is saved and kept', () => {
  expect(recordOf(result).record.reviews.map(({ path }) => path)).toEqual(['docs/savings.md', 'docs/savings.md']);
  expect(world.artifacts.artifacts.map(({ name }) => name)).toContain('content-gate-pr7-a1');
});

test('the next attempt asks only for what is missing', () => {
  expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  const asked = world.model?.log.calls.slice(3) ?? [];
  expect(asked.map(askedBy)).toEqual(['facts']);
});
