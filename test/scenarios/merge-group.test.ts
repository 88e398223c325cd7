import { afterAll, describe, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { reportOf } from './seen.ts';
import { article, articleBefore, team, votes } from './team.ts';

const { base, config } = team({ law: {} });

describe('a group of the merge queue', async () => {
  const world = await scenario({
    base: { ...base, 'docs/savings.md': articleBefore() },
    head: { 'docs/savings.md': article() },
    mainMovedOn: { 'docs/other.md': article('other things') },
    config,
  });
  const pull = await world.run();
  const comments = structuredClone(world.github.state.comments);
  const calls = world.model?.log.calls.length;
  const group = await world.run({ event: 'merge_group' });
  afterAll(() => world.close());

  test('is judged from its base to its head, and gets a verdict', async () => {
    expect(pull).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
    expect(group).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved', 'files-reviewed': '1' } });
    expect(reportOf(group).files.map(({ path }) => path)).toEqual(['docs/savings.md']);
    const head = await world.repository.mergeCommit();
    expect(world.github.state.checkRuns.map(({ headSha }) => headSha)).toEqual([world.repository.headSha, head]);
  });

  test('gets no comment', () => {
    expect(world.github.state.comments).toEqual(comments);
    expect(group.outputs['comment-url']).toBeUndefined();
  });

  test('asks nobody again about the text that the pull request had', () => {
    expect(world.model?.log.calls).toHaveLength(calls ?? 0);
  });
});

test('a group is not waved through: bad text is red here too', async () => {
  await using world = await scenario({
    base,
    head: { 'docs/savings.md': article() },
    config,
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  const result = await world.run({ event: 'merge_group' });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  expect(world.github.state.comments).toEqual([]);
  expect(world.github.state.reviews).toEqual([]);
});
