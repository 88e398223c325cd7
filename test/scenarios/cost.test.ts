import { afterAll, describe, expect, test } from 'vitest';
import type { Fault } from '../support/faults.ts';
import type { ModelCall } from '../support/model/calls.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { scenario } from '../support/scenario.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, articleBefore, askedBy, team, voteAnswer } from './team.ts';

/** Markdown without its escapes. */
const plain = (markdown: string): string => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

const pages = (count: number, text: (subject: string) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/p${index}.md`, text(`page ${index}`)]));
const before = pages(2, articleBefore);
const after = pages(2, article);

const prices = { 'scripted-1': { input: 2, 'cached-input': 0.5, output: 10 } };

describe('a run with prices', async () => {
  const { base, config } = team({ law: {}, voice: {} }, { prices });
  const usage = {
    prompt_tokens: 100_000,
    completion_tokens: 10_000,
    total_tokens: 110_000,
    prompt_tokens_details: { cached_tokens: 60_000 },
  };
  // Law blocks once a page, and is asked again to confirm it.
  const model = await rawModel((call) =>
    rawFaults.answer(call, voteAnswer(call, askedBy(call) === 'law' ? 'block' : 'approve'), { usage }),
  );
  const world = await scenario({ base: { ...base, ...before }, head: after, config, model });
  const release = model.log.hold();
  const action = await world.start();
  const estimate = await action.whenPrinted(/Estimate: /);
  const answeredBefore = model.log.calls.filter(({ endedAt }) => endedAt !== undefined).length;
  release();
  const result = await action.result;
  afterAll(() => world.close());

  test('says before the first answer what it will come to', () => {
    expect(answeredBefore).toBe(0);
    expect(estimate).toMatch(
      /Estimate: 4 model calls, at most 36 with confirmations and repairs, about [\d,]+ tokens in and [\d,]+ out, (about|less than) \$\d/,
    );
  });

  test('tells tokens, cached ones too, and cost by reviewer', () => {
    // Per call: 40,000 tokens at $2, 60,000 at $0.50 and 10,000 at $10 per million make $0.21.
    expect(reportOf(result)).toMatchObject({
      cost: expect.closeTo(6 * 0.21),
      usage: { calls: 6, promptTokens: 600_000, cachedTokens: 360_000, completionTokens: 60_000, unmeteredCalls: 0 },
      spending: [
        { reviewer: 'law', model: 'scripted-1', usage: { calls: 4 }, cost: expect.closeTo(4 * 0.21) },
        { reviewer: 'voice', model: 'scripted-1', usage: { calls: 2 }, cost: expect.closeTo(2 * 0.21) },
      ],
    });
    const comment = plain(commentOf(world));
    expect(comment).toContain('6 calls, 600,000 tokens in (360,000 of them cached), 60,000 tokens out, $1.26');
    expect(comment).toMatch(/law.*: 4 calls, 400,000 tokens in \(240,000 of them cached\), 40,000 tokens out, \$0\.84/);
    expect(comment).toMatch(/voice.*: 2 calls, .*, \$0\.42/);
  });
});

describe('the ceiling on calls holds', () => {
  const limit = 6;
  const answers: Readonly<Record<string, (call: ModelCall) => Fault>> = {
    'for tries of what failed': () => rawFaults.serverError(503),
    'for repairs': (call) => rawFaults.truncatedText(call),
    'for answers that were cut': (call) => rawFaults.outOfTokens(call),
    'for confirmations': (call) => rawFaults.answer(call, voteAnswer(call, 'block')),
  };
  test.each(Object.entries(answers))('%s', async (_, script) => {
    const { base, config } = team({ law: {}, voice: {} }, { limits: { 'max-model-calls': limit, concurrency: 2 } });
    const model = await rawModel(script);
    await using world = await scenario({ base: { ...base, ...before }, head: after, config, model });
    const result = await world.run();
    expect(model.log.calls.length).toBeLessThanOrEqual(limit);
    expect(model.log.calls.length).toBeGreaterThan(4);
    expect(result.exitCode).toBe(1);
    expect(['inconclusive', 'rejected']).toContain(result.outputs.verdict);
    expect(plain(commentOf(world))).toMatch(/limit of 6 model calls|limit of model calls|failed too often/);
  });
});

test.each([
  ['calls', { limits: { 'max-model-calls': 3 } }, 'needs 4 model calls and limits.max-model-calls allows 3'],
  [
    'dollars',
    { prices: { 'scripted-1': { input: 1000, output: 1000 } }, limits: { 'max-cost': 0.5 } },
    /is estimated to cost \$\d+\.\d+ and limits\.max-cost allows \$0\.50/,
  ],
  ['dollars without a price', { limits: { 'max-cost': 5 } }, 'prices says nothing about scripted-1'],
])('what needs more %s than allowed asks nothing and says the number', async (_, settings, said) => {
  const { base, config } = team({ law: {}, voice: {} }, settings);
  await using world = await scenario({ base: { ...base, ...before }, head: after, config });
  const result = await world.run();
  expect(world.model?.log.calls).toEqual([]);
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', approved: 'false' } });
  expect(plain(commentOf(world))).toMatch(said);
  expect(result.stdout).toContain('Estimate: 4 model calls');
});

test.each([
  ['counted', { prompt_tokens: 400_000, completion_tokens: 0, total_tokens: 400_000 }],
  ['not counted by the endpoint', null],
])('once the dollars are spent, no further call begins, %s', async (_, usage) => {
  const limits = { 'max-cost': 0.5, concurrency: 1 };
  const { base, config } = team({ law: {} }, { prices: { 'scripted-1': { input: 1, output: 100 } }, limits });
  const model = await rawModel((call) =>
    // Where the endpoint counts nothing, the length of the answer does.
    rawFaults.answer(call, JSON.stringify(voteAnswer(call, 'approve')) + ' '.repeat(usage === null ? 15_000 : 0), {
      usage,
    }),
  );
  await using world = await scenario({
    base: { ...base, ...pages(4, articleBefore) },
    head: pages(4, article),
    config,
    model,
  });
  const result = await world.run();
  expect(model.log.calls).toHaveLength(2);
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(plain(commentOf(world))).toContain('limit of $0.50 for one run is used up');
});
