import { expect, test } from 'vitest';
import type { ModelCall } from '../support/model/calls.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf } from './seen.ts';
import { article, articleBefore, claim, team, voteAnswer } from './team.ts';

const files = { base: { 'docs/savings.md': articleBefore() }, head: { 'docs/savings.md': article() } };
const orderOf = ({ question }: ModelCall): string => question.criteria.map(({ id }) => id).join(' ');

function lawOnly(settings: object = {}) {
  const { base, config } = team({ law: settings });
  return { base: { ...base, ...files.base }, head: files.head, config };
}

test('a blocking failure is asked again in another order, and blocks when it is found again', async () => {
  const model = await scriptedModel({ script: (call) => voteAnswer(call, 'block') });
  await using world = await scenario({ ...lawOnly(), model });
  const result = await world.run();
  const [first, second, ...more] = model.log.calls;
  expect(more).toEqual([]);
  expect(first && orderOf(first)).toBe('C1 C2 C3 C4 C5');
  expect(second && orderOf(second)).not.toBe('C1 C2 C3 C4 C5');
  expect(second && orderOf(second).split(' ').sort().join(' ')).toBe('C1 C2 C3 C4 C5');
  expect(result.outputs.verdict).toBe('rejected');
  expect(commentOf(world)).toContain('5 criteria asked a second time, 0 answers changed');
});

test('what is not found again is undecided: neither blocked nor passed, and the flip is told', async () => {
  const model = await scriptedModel({ script: (call) => voteAnswer(call, call.index === 0 ? 'block' : 'approve') });
  await using world = await scenario({ ...lawOnly(), model });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  const comment = commentOf(world);
  expect(comment).toContain('the answers differ: unmet 1 of 2 times');
  expect(comment).toContain('5 criteria asked a second time, 2 answers changed');
});

test('a confirmation that fails blocks nothing and passes nothing', async () => {
  const model = await rawModel((call) =>
    call.index === 0 ? rawFaults.answer(call, voteAnswer(call, 'block')) : rawFaults.contentFilter(call),
  );
  await using world = await scenario({ ...lawOnly(), model });
  const result = await world.run();
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(commentOf(world)).toContain('it could not be confirmed');
});

test.each([
  ['is not in the page', 'These words stand nowhere on the page.', 'the quoted text is not in the page'],
  ['is only similar', claim.replace('year.', 'years.'), 'only similar'],
])('a quote that %s never blocks, however often it is given', async (_, quote, why) => {
  const model = await scriptedModel({ script: ({ question }) => reviewAnswer(question, { C1: objection(quote) }) });
  await using world = await scenario({ ...lawOnly(), model });
  const result = await world.run();
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(commentOf(world)).toContain(why);
  expect(world.github.state.reviewComments).toEqual([]);
});

test('samples are asked in orders of their own; one catch out of three is undecided, three catches block', async () => {
  const script = (catches: number) => (call: ModelCall) =>
    voteAnswer(call, call.index % 3 < catches ? 'block' : 'approve');
  for (const [catches, verdict] of [
    [0, 'approved'],
    [1, 'inconclusive'],
    [3, 'rejected'],
  ] as const) {
    const model = await scriptedModel({ script: script(catches) });
    await using world = await scenario({ ...lawOnly({ samples: 3 }), model });
    const result = await world.run();
    expect(result.outputs.verdict, `${catches} of 3`).toBe(verdict);
    // Three samples confirm each other.
    expect(model.log.calls).toHaveLength(3);
    expect(new Set(model.log.calls.map(orderOf)).size).toBe(3);
    expect(commentOf(world)).toContain(`10 criteria asked a second time, ${catches === 1 ? 4 : 0} answers changed`);
  }
});
