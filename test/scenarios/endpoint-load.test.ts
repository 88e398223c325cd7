import { expect, test } from 'vitest';
import { apiError, rawFaults, rawModel } from '../support/raw-model.ts';
import { scenario } from '../support/scenario.ts';
import { commentOf, decisionsOf } from './seen.ts';
import { article, articleBefore, team } from './team.ts';

const pages = (count: number, text: (subject: string) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/p${index}.md`, text(`page ${index}`)]));

test('an endpoint that refuses more than three at once, without a word on when, answers everybody in the end', async () => {
  const { base, config } = team({ law: {} }, { limits: { concurrency: 16 } });
  let refused = 0;
  const model = await rawModel(
    (call) => {
      // This call is counted, too.
      if (model.log.inFlight <= 3) return rawFaults.approve(call);
      refused += 1;
      return { kind: 'reply', reply: apiError(429, 'rate_limit_exceeded') };
    },
    { latencyMs: 100 },
  );
  await using world = await scenario({
    base: { ...base, ...pages(48, articleBefore) },
    head: pages(48, article),
    config,
    model,
  });
  const result = await world.run();
  expect(new Set(Object.values(decisionsOf(result)))).toEqual(new Set(['approved']));
  expect(refused).toBeGreaterThan(0);
  // With sixteen at once all the time, thirteen of them would be refused again and again: about two hundred.
  expect(refused).toBeLessThan(96);
});

test('an endpoint that is down is left alone after a few failures, and the report says so', async () => {
  const { base, config } = team({ law: {} }, { limits: { concurrency: 2 } });
  const model = await rawModel(() => rawFaults.serverError(503));
  await using world = await scenario({
    base: { ...base, ...pages(12, articleBefore) },
    head: pages(12, article),
    config,
    model,
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', approved: 'false' } });
  expect(commentOf(world)).toMatch(
    /The model endpoint failed too often in a row, so it was left alone for a while \(once\)/,
  );
  // Without it, every page would be asked about as often as a call is tried.
  expect(model.log.calls.length).toBeLessThan(24);
});
