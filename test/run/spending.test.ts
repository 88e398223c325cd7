import { describe, expect, it } from 'vitest';
import { type Config, configSchema } from '../../src/config/schema.ts';
import type { ContentFile } from '../../src/content/content.ts';
import { dollarsAtMost } from '../../src/review/english.ts';
import type { LanguageModel, ModelRequest } from '../../src/review/model/model.ts';
import type { ModelReviewer } from '../../src/review/reviewer.ts';
import type { FilePlan } from '../../src/run/file-plan.ts';
import type { ModelAccess } from '../../src/run/review-ports.ts';
import { boundedAccess, forecast, spendingOf } from '../../src/run/spending.ts';
import { criterion, reviewer } from '../review/model/pages.ts';
import { answered } from '../review/model/scripted-model.ts';

const file: ContentFile = {
  ...{ path: 'docs/a.md', status: 'modified', blobSha: 'a'.repeat(40), text: 'Some words.\n' },
  ...{ changedLines: [], commentableLines: [] },
};
const asked: ModelReviewer = reviewer([criterion('A', 'judgement', 'info')], { name: 'tone' });
const pages = (count: number): readonly FilePlan[] =>
  Array.from({ length: count }, () => ({
    file,
    phases: [{ name: 'reviews', reviewers: [asked], gate: false }],
    reviewersNotAsked: [],
    phasesNotRun: [],
  }));
const request: ModelRequest = {
  ...{ system: '', user: '', model: 'm', maxOutputTokens: 1, cacheKey: 'k', asker: 'tone' },
  answerSchema: { name: 'x', schema: {} },
};
const signal = new AbortController().signal;

/** A model whose every call costs so many dollars at a dollar for each million tokens. */
function priced(dollars: number, unmeteredCalls = 0): ModelAccess & { readonly kind: 'available' } {
  const usage = { calls: 1, promptTokens: dollars * 1e6, cachedTokens: 0, completionTokens: 0, unmeteredCalls };
  const model: LanguageModel = { complete: async () => answered('{}', { usage }) };
  return { kind: 'available', model, name: 'm', endpoint: 'https://models.example.com/v1', maxOutputTokens: 100 };
}
const config = (limits: object, prices: object = { m: { input: 1, output: 1 } }): Config =>
  configSchema.parse({ limits, prices });

/** How so many calls, one after the other, end. */
async function calls(count: number, settings: Config, access = priced(1)): Promise<readonly string[]> {
  const bounded = boundedAccess(access, pages(1), settings);
  if (bounded.access.kind === 'missing') return [bounded.access.reason];
  const ends: string[] = [];
  for (let call = 0; call < count; call += 1) {
    const completion = await bounded.access.model.complete(request, signal);
    ends.push(completion.kind === 'failed' ? completion.failure.message : completion.kind);
  }
  return ends;
}

describe('a limit on money', () => {
  it('is reached by what was spent, to the dollar', async () => {
    const message = 'The limit of $3.00 for one run is used up; raise limits.max-cost or review fewer files.';
    expect(await calls(5, config({ 'max-cost': 3 }))).toEqual(['answered', 'answered', 'answered', message, message]);
    expect((await calls(5, config({ 'max-cost': 3.01 }))).map((end) => end === 'answered')).toEqual([
      ...[true, true, true, true, false],
    ]);
  });

  it('is none without one, whatever a call costs', async () => {
    expect(await calls(3, config({}), priced(1000))).toEqual(['answered', 'answered', 'answered']);
  });
});

describe('what a run is not begun for', () => {
  const objection = (count: number, settings: Config) => forecast(pages(count), settings, 'm').objection;

  it('is more calls than allowed, and as many are allowed', () => {
    expect(objection(4, config({ 'max-model-calls': 4 }))).toBeUndefined();
    expect(objection(5, config({ 'max-model-calls': 4 }))).toBe(
      'This change needs 5 model calls and limits.max-model-calls allows 4; raise it or split the change.',
    );
  });

  it('is a higher cost than allowed, and as much is allowed', () => {
    const { cost = 0 } = forecast(pages(2), config({}), 'm').estimate;
    expect(cost).toBeGreaterThan(0);
    expect(objection(2, config({ 'max-cost': cost }))).toBeUndefined();
    const refused = objection(2, config({ 'max-cost': cost * 0.9 }));
    expect(refused).toContain(`cost ${dollarsAtMost(cost)} and limits.max-cost allows ${dollarsAtMost(cost * 0.9)}`);
    expect(refused).toMatch(/is estimated to cost \$0\.\d+ and limits\.max-cost allows/);
    expect(forecast(pages(4), config({}), 'm').estimate.cost).toBeCloseTo(2 * cost);
  });

  it('is a limit that no price lets anybody keep, unless nothing is asked', () => {
    const unpriced = config({ 'max-cost': 5 }, {});
    expect(objection(1, unpriced)).toContain('prices says nothing about m');
    expect(objection(0, unpriced)).toBeUndefined();
    expect(forecast(pages(1), unpriced, 'm').estimate).not.toHaveProperty('cost');
  });

  it('with a fallback counts the dearer price, needs both prices, and may come to twice as many calls', () => {
    const prices = { m: { input: 1, output: 1 }, n: { input: 3, output: 3 } };
    const alone = forecast(pages(1), config({}, prices), 'm').estimate;
    const both = forecast(pages(1), config({}, prices), 'm', 'n').estimate;
    expect(both.cost).toBeCloseTo(3 * (alone.cost ?? 0));
    expect(both).toMatchObject({ calls: alone.calls, callsAtMost: 2 * alone.callsAtMost });
    expect(forecast(pages(1), config({}, prices), 'n', 'm').estimate.cost).toBeCloseTo(both.cost ?? 0);
    expect(forecast(pages(1), config({ 'max-cost': 5 }), 'm', 'n').objection).toContain('prices says nothing about n');
  });

  it('takes the model away, says why, and keeps the number', () => {
    const refused = boundedAccess(priced(1), pages(5), config({ 'max-model-calls': 4 }));
    expect(refused).toMatchObject({ access: { kind: 'missing' }, estimate: { calls: 5, callLimit: 4 } });
    expect(refused).not.toHaveProperty('meter');
    expect(boundedAccess({ kind: 'missing', reason: 'no key' }, pages(5), config({}))).toEqual({
      access: { kind: 'missing', reason: 'no key' },
    });
    expect(boundedAccess(priced(1), [], config({}))).not.toHaveProperty('estimate');
  });
});

describe('what was spent', () => {
  it('is told by reviewer in their order by name, in dollars where every model has a price', async () => {
    const settings = config({});
    const { access, meter } = boundedAccess(priced(0.5), pages(1), settings);
    if (access.kind === 'missing') throw new Error(access.reason);
    for (const asker of ['tone', 'facts', 'tone']) await access.model.complete({ ...request, asker }, signal);
    expect(spendingOf(meter, settings)).toMatchObject({
      cost: 1.5,
      spending: [
        { reviewer: 'facts', model: 'm', cost: 0.5 },
        { reviewer: 'tone', model: 'm', cost: 1 },
      ],
    });
    expect(spendingOf(meter, config({}, {}))).not.toHaveProperty('cost');
    expect(spendingOf(meter, config({}, { other: { input: 1, output: 1 } }))).not.toHaveProperty('cost');
    expect(spendingOf(undefined, settings)).toEqual({});
  });
});
