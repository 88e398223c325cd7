import { describe, expect, it } from 'vitest';
import { commentOf } from '../scenarios/seen.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { example, onlyEmptyWords, rubricOf } from './example.ts';

describe('the example of content quality gates', () => {
  it('approves the page with a weighted mean of 96.4', async () => {
    const model = await scriptedModel({ script: onlyEmptyWords });
    await using here = await scenario({ ...(await example('content-quality-gates')), model });
    const result = await here.run();
    expect(model.log.calls.map(rubricOf).toSorted()).toEqual(['LG', 'TA', 'V']);
    expect(result.outputs).toMatchObject({ verdict: 'approved', score: '96.4' });
    expect(commentOf(here)).toContain('0.4 x 91 + 0.4 x 100 + 0.2 x 100 = 96.4');
  });

  it.each([
    ['TA', 'approved', '95.5'],
    ['V', 'inconclusive', '0'],
  ])('says what becomes of the page when %s does not answer: %s', async (silent, verdict, score) => {
    const model = await rawModel((call) =>
      rubricOf(call) === silent ? rawFaults.unauthorised() : rawFaults.answer(call, onlyEmptyWords(call)),
    );
    await using here = await scenario({ ...(await example('content-quality-gates')), model });
    expect((await here.run()).outputs).toMatchObject({ verdict, score });
    if (silent === 'TA') expect(commentOf(here)).toMatch(/accuracy failed.*left out of the vote/);
  });
});
