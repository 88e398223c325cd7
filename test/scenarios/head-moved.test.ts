import { afterAll, expect, test } from 'vitest';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team } from './team.ts';

const { base, config } = team({ law: {} });
const worlds: Scenario[] = [];
const world = await scenario({
  base,
  head: { 'docs/savings.md': article() },
  config,
  model: await scriptedModel({
    // While the model thinks, the writer pushes.
    script: async ({ question }) => {
      await worlds[0]?.repository.push({ 'docs/savings.md': article('savings', 'Something else by now.') });
      return reviewAnswer(question);
    },
  }),
});
worlds.push(world);
const judged = world.repository.headSha;
const result = await world.run();
afterAll(() => world.close());

test('a verdict on a commit that is no longer the head is not posted', () => {
  expect(world.repository.headSha).not.toBe(judged);
  expect(world.github.state.comments).toEqual([]);
  expect(world.github.state.reviews).toEqual([]);
  expect(world.github.state.checkRuns).toEqual([]);
  expect(world.github.writes()).toEqual([]);
});

test('the run still has its verdict, for the record', () => {
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(world.artifacts.artifacts).toHaveLength(1);
});
