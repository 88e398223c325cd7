import { expect, test } from 'vitest';
import { costOf, estimateRun, withBudget } from '../../../src/review/model/budget.ts';
import type { LanguageModel, ModelRequest } from '../../../src/review/model/model.ts';
import { noUsage } from '../../../src/review/review.ts';
import { answered, scripted } from './scripted-model.ts';

const request: ModelRequest = {
  system: '',
  user: '',
  answerSchema: { name: 'x', schema: {} },
  model: 'm',
  maxOutputTokens: 1,
  cacheKey: 'k',
};
const signal = () => new AbortController().signal;

test('no call gets past the ceiling, and the number is named', async () => {
  const model = scripted(() => answered('a'));
  const limited = withBudget(model, 3);
  const kinds = await Promise.all(
    Array.from({ length: 5 }, async () => (await limited.complete(request, signal())).kind),
  );
  expect(kinds).toEqual(['answered', 'answered', 'answered', 'failed', 'failed']);
  expect(model.requests).toHaveLength(3);
  expect(await limited.complete(request, signal())).toMatchObject({
    failure: { kind: 'budget', message: expect.stringContaining('limit of 3 model calls') },
  });
});

test('tries behind the port are taken from the same budget', async () => {
  const objections: (string | undefined)[] = [];
  const stubborn: LanguageModel = {
    async complete({ objection }) {
      for (let tries = 0; tries < 2; tries += 1) objections.push(objection?.());
      return answered('a');
    },
  };
  const limited = withBudget(stubborn, 3);
  const kinds: string[] = [];
  for (let call = 0; call < 3; call += 1) kinds.push((await limited.complete(request, signal())).kind);
  expect(kinds).toEqual(['answered', 'answered', 'failed']);
  expect(objections.map((said) => said?.includes('limit of 3 model calls'))).toEqual([
    undefined,
    undefined,
    undefined,
    true,
  ]);
});

test('money that was spent while a call waited for its turn keeps it from going out', async () => {
  let spent = false;
  const waiting: LanguageModel = {
    async complete({ objection }) {
      spent = true;
      const message = objection?.();
      return message === undefined
        ? answered('a')
        : { kind: 'failed', failure: { kind: 'budget', message }, usage: noUsage };
    },
  };
  const limited = withBudget(waiting, 9, { reached: () => spent, message: 'The money is spent.' });
  expect(await limited.complete(request, signal())).toMatchObject({ failure: { message: 'The money is spent.' } });
});

test('a ceiling of none lets nothing through', async () => {
  const model = scripted(() => answered('a'));
  await withBudget(model, 0).complete(request, signal());
  expect(model.requests).toEqual([]);
});

test('an estimate counts files, reviewers, samples and parts', () => {
  const one = { samples: 1, criteria: 10, referenceCharacters: 0 };
  expect(estimateRun([], [one])).toEqual({ calls: 0, callsAtMost: 0, promptTokens: 0, answerTokens: 0 });
  expect(estimateRun([{ characters: 4000 }, { characters: 4000 }], [one, one, { ...one, samples: 3 }])).toMatchObject({
    calls: 10,
    callsAtMost: 60,
  });
  expect(estimateRun([{ characters: 100_000 }], [one]).calls).toBeGreaterThan(3);
});

test('cached tokens cost what they cost', () => {
  const usage = {
    calls: 1,
    promptTokens: 1_000_000,
    cachedTokens: 400_000,
    completionTokens: 100_000,
    unmeteredCalls: 0,
  };
  expect(costOf(usage, { input: 2, cachedInput: 0.5, output: 8 })).toBeCloseTo(1.2 + 0.2 + 0.8, 10);
  expect(costOf(usage, { input: 2, output: 8 })).toBeCloseTo(2.8, 10);
  expect(costOf(usage, undefined)).toBeUndefined();
});
