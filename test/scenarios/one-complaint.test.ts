import { expect, test } from 'vitest';
import type { ModelCall } from '../support/model/calls.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { checkOf, commentOf, reportOf } from './seen.ts';
import { article, articleBefore, askedBy, claim, team } from './team.ts';

const reasons: Readonly<Record<string, readonly [criterion: string, quote: string, reason: string]>> = {
  law: ['C1', claim, 'Nobody can promise this.'],
  voice: ['C5', 'doubles your savings within', 'This sounds like a market crier.'],
};

test('two reviewers who object to one sentence are one complaint, with both reasons, in every place', async () => {
  const { base, config } = team({ law: {}, voice: {}, facts: {} });
  const script = (call: ModelCall) => {
    const [criterion, quote, reason] = reasons[askedBy(call)] ?? [];
    return reviewAnswer(call.question, criterion && quote ? { [criterion]: objection(quote, reason) } : {});
  };
  await using world = await scenario({
    base: { ...base, 'docs/savings.md': articleBefore() },
    head: { 'docs/savings.md': article() },
    ...{ config, model: await scriptedModel({ script }) },
  });
  const result = await world.run();
  expect(result.outputs).toMatchObject({ verdict: 'needs-work', findings: '1' });

  const comment = commentOf(world);
  expect(comment.match(/^- .*Nobody can promise this\./gm)).toHaveLength(1);
  expect(comment.match(/\u2022 This sounds like a market crier\. .*voice/g)).toHaveLength(1);
  expect(comment).toMatch(/`C1` .*`C5` .*law and voice/);
  // What stands as a remark at its line is not annotated as well.
  expect(checkOf(world).annotations ?? []).toEqual([]);
  expect(world.github.state.reviewComments).toMatchObject([
    { body: expect.stringMatching(/Nobody can promise this\.[\s\S]*This sounds like a market crier\./) },
  ]);
  expect(reportOf(result).files).toMatchObject([
    {
      complaints: [
        {
          severity: 'blocking',
          group: 'must-fix',
          reviewers: ['law', 'voice'],
          fingerprints: [expect.any(String), expect.any(String)],
        },
      ],
    },
  ]);
});
