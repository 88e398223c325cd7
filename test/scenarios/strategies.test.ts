import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { decisionsOf } from './seen.ts';
import { article, askedAbout, askedBy, team, type Vote, voteAnswer } from './team.ts';

/** Pages by how the reviewers with the weights 1, 1 and 5 vote on them. */
const pages: Readonly<Record<string, readonly [Vote, Vote, Vote]>> = {
  // 2 of 3 approve; mean 83.3; weighted mean 64.2.
  'light-approve': ['approve', 'approve', 50],
  // 1 of 3 approves; mean 73.3; weighted mean 88.5.
  'heavy-approves': [70, 50, 'approve'],
  // 2 of 3 approve; mean 60; weighted mean 25.7.
  'one-ruins': ['approve', 80, 0],
  // All approve, with exactly the threshold.
  'just-enough': [80, 80, 80],
  // Nobody approves.
  'nobody-approves': [70, 70, 70],
};
const names = ['light', 'slight', 'heavy'];

const expected = {
  unanimous: ['needs-work', 'needs-work', 'needs-work', 'approved', 'rejected'],
  majority: ['approved', 'needs-work', 'approved', 'approved', 'rejected'],
  weighted: ['needs-work', 'approved', 'needs-work', 'approved', 'rejected'],
  threshold: ['approved', 'needs-work', 'needs-work', 'approved', 'rejected'],
} as const;

test.each(Object.entries(expected))('the same votes under the strategy %s', async (strategy, decisions) => {
  const { base, config } = team({ light: {}, slight: {}, heavy: { weight: 5 } }, { strategy });
  await using world = await scenario({
    base,
    head: Object.fromEntries(Object.keys(pages).map((subject) => [`docs/${subject}.md`, article(subject)])),
    config,
    model: await scriptedModel({
      script: (call) => voteAnswer(call, pages[askedAbout(call)]?.[names.indexOf(askedBy(call))] ?? 'approve'),
    }),
  });
  const result = await world.run();
  expect(decisionsOf(result)).toEqual(
    Object.fromEntries(Object.keys(pages).map((subject, index) => [`docs/${subject}.md`, decisions[index]])),
  );
  // The whole is as bad as its worst page.
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
});
