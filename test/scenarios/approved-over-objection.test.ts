import { expect, test } from 'vitest';
import type { ModelCall } from '../support/model/calls.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { checkOf, commentOf } from './seen.ts';
import { article, articleBefore, askedBy, team, voteAnswer, votes } from './team.ts';

const notApplicable = { status: 'not_applicable', reason: 'Nothing here is concerned.' } as const;

const head = { 'docs/savings.md': article() };
const model = () => scriptedModel({ script: votes({ law: 'block' }) });
const before = { 'docs/savings.md': articleBefore() };

test.each(['weighted', 'threshold', 'majority', 'unanimous'])(
  'a confirmed blocking finding of a voter holds its page under %s, and says so first',
  async (strategy) => {
    const { base, config } = team({ law: {}, voice: {}, facts: {} }, { strategy });
    await using world = await scenario({ base: { ...base, ...before }, head, config, model: await model() });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-work', approved: 'false' } });
    if (strategy === 'unanimous') return;
    for (const page of [commentOf(world), result.summary, checkOf(world).summary ?? '']) {
      const [headline = '', action = ''] = page.split('\n');
      expect(headline).toMatch(/Needs work: 1 problem must be fixed/);
      expect(action).toMatch(/^\*\*First:\*\* \[docs\/savings\.md, line 7\]/);
    }
  },
);

test('what the mean approves over a finding that binds only its reviewer says so first, in every place', async () => {
  const { base, config } = team({ law: {}, voice: {}, facts: {} }, { blocking: 'reviewer' });
  await using world = await scenario({ base: { ...base, ...before }, head, config, model: await model() });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved', approved: 'true' } });

  const reason = /Approved: the page passes, although law does not approve/;
  const next = /^\*\*First:\*\* \[docs\/savings\.md, line 7\]/;
  const check = checkOf(world);
  expect(check.title).toMatch(reason);
  for (const page of [commentOf(world), result.summary, check.summary ?? '']) {
    const [headline = '', action = ''] = page.split('\n');
    expect(headline).toMatch(reason);
    expect(action).toMatch(next);
    expect(page).not.toContain('Nothing to do');
  }
});

test('with a veto the same finding binds', async () => {
  const { base, config } = team({ law: { veto: true }, voice: {}, facts: {} });
  await using world = await scenario({ base: { ...base, ...before }, head, config, model: await model() });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  expect(commentOf(world)).toContain('Rejected: 1 problem must be fixed (law has a veto)');
});

test.each([
  ['never by a low score alone', true, 'approved'],
  ['in its strict form by a low score as well', 'approval', 'rejected'],
] as const)('a veto is exercised %s', async (_, veto, verdict) => {
  const { base, config } = team({ law: { veto }, voice: {}, facts: {} });
  const script = votes({ law: 50 });
  await using world = await scenario({
    base: { ...base, ...before },
    head,
    config,
    model: await scriptedModel({ script }),
  });
  expect((await world.run()).outputs.verdict).toBe(verdict);
});

test('a reviewer to which nothing applies has no vote, and a page to which nothing applies is approved', async () => {
  const { base, config } = team({ law: {}, voice: {}, facts: {} });
  const nothing = ({ question }: ModelCall) =>
    reviewAnswer(question, Object.fromEntries(question.criteria.map(({ id }) => [id, notApplicable])));
  const some = await scriptedModel({
    script: (call) => (askedBy(call) === 'law' ? voteAnswer(call, 80) : nothing(call)),
  });
  await using one = await scenario({ base: { ...base, ...before }, head, config, model: some });
  expect((await one.run()).outputs).toMatchObject({ verdict: 'approved', score: '80' });
  expect(commentOf(one)).toMatch(/Strategy weighted: 1 x 80 = 80, at least 80 x 1 = 80 needed/);
  expect(commentOf(one)).toMatch(/voice .*nothing applied.*no vote/);

  const none = await scriptedModel({ script: nothing });
  await using all = await scenario({ base: { ...base, ...before }, head, config, model: none });
  expect((await all.run()).outputs).toMatchObject({ verdict: 'approved', score: '100' });
  expect(commentOf(all)).toContain('nothing on it was for the reviewers to judge');
});
