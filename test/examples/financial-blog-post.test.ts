import { describe, expect, it } from 'vitest';
import { commentOf } from '../scenarios/seen.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { example, onlyEmptyWords, rubricOf } from './example.ts';

const path = 'blog/index-funds.md';

describe('the example of a financial blog post', () => {
  it('approves the page with a weighted mean of 97.3', async () => {
    const model = await scriptedModel({ script: onlyEmptyWords });
    await using here = await scenario({ ...(await example('financial-blog-post')), model });
    const result = await here.run();
    expect(result.outputs).toMatchObject({ verdict: 'approved', score: '97.3' });
    expect(commentOf(here)).toContain('0.3 x 91 + 0.5 x 100 + 0.2 x 100 = 97.3');
    const order = model.log.calls.map(rubricOf);
    expect(order.slice(0, 3).toSorted()).toEqual(['FP', 'TA', 'V']);
    expect(order.slice(3)).toEqual(['SE']);
  });

  it('pays for nothing when the front matter is not complete', async () => {
    const { base, head } = await example('financial-blog-post');
    const page = String(head[path]).replace(/^kind: .*\n/m, '');
    await using here = await scenario({ base, head: { [path]: page } });
    expect((await here.run()).outputs.verdict).toBe('needs-work');
    expect(here.model?.log.calls).toEqual([]);
    expect(commentOf(here)).toContain('completed 1 of 3 phases');
  });

  it('rejects a promised return by the veto of legal, and asks for no advice on it', async () => {
    const { base, head } = await example('financial-blog-post');
    const promise = 'This fund earns eight percent every year, guaranteed.';
    const model = await scriptedModel({
      script: (call) =>
        rubricOf(call) === 'FP' ? reviewAnswer(call.question, { FP1: objection(promise) }) : onlyEmptyWords(call),
    });
    await using here = await scenario({ base, head: { [path]: `${String(head[path])}\n${promise}\n` }, model });
    const result = await here.run();
    expect(result.outputs.verdict).toBe('rejected');
    expect(commentOf(here)).toContain('legal rejected, with a veto');
    expect(model.log.calls.map(rubricOf)).not.toContain('SE');
  });

  it('is planned as it is drawn, before anything is paid for', async () => {
    await using here = await scenario(await example('financial-blog-post'));
    const plan = await here.cli(['plan', '--base', 'main', '--model', 'some-model']);
    expect(plan.exitCode).toBe(0);
    expect(here.model?.log.calls).toEqual([]);
    await expect(plan.stdout).toMatchFileSnapshot('../golden/cli/plan-financial-blog-post.txt');
  });
});
