import { afterAll, expect, test } from 'vitest';
import { pullRequestEvent } from '../support/events.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, decisionsOf, reportOf } from './seen.ts';
import { article, askedAbout, team, votes } from './team.ts';

const { base, config } = team({ law: { veto: true }, voice: {} });
const model = await scriptedModel({ script: votes({ voice: 70 }) });
const world = await scenario({
  base,
  head: { 'docs/a.md': article('a'), 'docs/b.md': article('b'), 'docs/c.md': article('c') },
  mainMovedOn: { 'docs/other.md': article('other things') },
  config,
  model,
});
afterAll(() => world.close());

const calls = () => model.log.calls.length;
const first = await world.run();
const asked = calls();
// From here on the model would say something else: whoever asks it again gets another verdict.
model.say(votes({ law: 'block' }));
const rerun = await world.rerun();
const afterRerun = calls();
const again = await world.run();
const afterAgain = calls();
const pushed = await world.push({ 'docs/b.md': article('b').replace('Ask us', 'Write to us') });
const pushedCalls = model.log.calls.slice(afterAgain);
await world.repository.rebase();
const beforeRebase = calls();
const rebased = await world.run({ event: await pullRequestEvent(world.github.state, 'synchronize') });
const afterRebase = calls();

test('a re-run on the same text asks nobody, and its verdict is the same', () => {
  expect(asked).toBe(6);
  expect(afterRerun).toBe(asked);
  expect(first.outputs.verdict).toBe('approved');
  expect(rerun).toMatchObject({
    exitCode: first.exitCode,
    outputs: { verdict: 'approved', score: first.outputs.score },
  });
  expect(decisionsOf(rerun)).toEqual(decisionsOf(first));
  const reused = reportOf(rerun).files.flatMap(({ reviewers }) =>
    reviewers.flatMap(({ reusedFrom }) => reusedFrom ?? []),
  );
  expect(reused).toEqual(Array.from({ length: 6 }, () => '9001'));
});

test('another run for the same event asks nobody either', () => {
  expect(afterAgain).toBe(afterRerun);
  expect(again.outputs).toMatchObject({ verdict: 'approved', score: first.outputs.score });
});

test('a push that changes one page asks the reviewers of that page alone', () => {
  expect(new Set(pushedCalls.map(askedAbout))).toEqual(new Set(['b']));
  expect(decisionsOf(pushed)).toEqual({ 'docs/a.md': 'approved', 'docs/b.md': 'rejected', 'docs/c.md': 'approved' });
});

test('a rebase that changes no text asks nobody', () => {
  expect(afterRebase).toBe(beforeRebase);
  expect(rebased.outputs.verdict).toBe(pushed.outputs.verdict);
});

test('the comment says which reviews were not made anew', () => {
  expect(commentOf(world)).toContain('reused');
});
