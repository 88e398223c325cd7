import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { checkOf, commentOf } from './seen.ts';
import { article, articleBefore, team, votes } from './team.ts';

const head = { 'docs/savings.md': article() };
const model = () => scriptedModel({ script: votes({ law: 'block' }) });
const before = { 'docs/savings.md': articleBefore() };

test('what the mean approves over a blocking finding says so first, in every place', async () => {
  const { base, config } = team({ law: {}, voice: {}, facts: {} });
  await using world = await scenario({ base: { ...base, ...before }, head, config, model: await model() });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved', approved: 'true' } });

  const reason = /The weighted mean of [\d.]+ reaches the threshold of 80; approved although law objects\./;
  const next = /Mend the 1 blocking finding all the same: law objects, and has no veto\./;
  const check = checkOf(world);
  expect(check.title).toMatch(reason);
  for (const page of [commentOf(world), result.summary, check.summary ?? '']) {
    const [headline = '', action = ''] = page.split('\n').filter((line) => !line.startsWith('<!--'));
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
  expect(commentOf(world)).toContain('law rejected, with a veto.');
});
