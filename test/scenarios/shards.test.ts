import { expect, test } from 'vitest';
import type { Files } from '../support/git/files.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, askedAbout, askedBy, team, voteAnswer } from './team.ts';
import { verdictPart } from './verdict-part.ts';

const { base, config } = team(
  { tone: { weight: 0.5 }, facts: { weight: 0.5, required: true } },
  { limits: { concurrency: 8, 'max-shards': 2, 'max-model-calls': 400, 'max-files': 200 } },
);
const head: Files = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`docs/page-${index}.md`, article(`subject-${index}`)]),
);

/** A world whose model says the same of the same page, whoever asks. */
const world = async (): Promise<Scenario> =>
  scenario({
    ...{ base, config, head },
    model: await scriptedModel({
      script: (call) => voteAnswer(call, askedBy(call) === 'facts' && askedAbout(call) === 'subject-7' ? 'block' : 70),
    }),
  });

/** What people see of a verdict on the pull request, without times, and without where the model listens. */
const shownIn = ({ github }: Scenario) => ({
  comments: github.state.comments.map(({ body }) =>
    body.replaceAll(/\d+(?:\.\d+)? (?:ms|s)\b|Slowest: .*|127\.0\.0\.1:\d+|\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'X'),
  ),
  checks: github.state.checkRuns.map(({ name, conclusion }) => ({ name, conclusion })),
});

test('a run that is spread over jobs gives the verdict of one machine', { timeout: 120_000 }, async () => {
  await using one = await world();
  const alone = await one.run();
  await using many = await world();
  const planned = await (await many.start({ inputs: { stage: 'plan' } })).result;
  expect(planned).toMatchObject({
    exitCode: 0,
    outputs: { shards: '2', matrix: JSON.stringify({ shard: ['1/2', '2/2'] }) },
  });
  expect(many.github.writes()).toEqual([]);
  const read = many.github.requests.length;
  const judged = await Promise.all(
    ['1/2', '2/2'].map(async (shard) => (await many.job({ inputs: { stage: `judge ${shard}` } })).result),
  );
  // One of them rejects a page, and none asks GitHub anything.
  expect(judged.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(many.github.requests.length).toBe(read);
  const questions = many.model?.log.calls.length;

  const decided = await (await many.job({ inputs: { stage: 'decide' } })).result;
  expect(many.model?.log.calls.length).toBe(questions);
  expect(questions).toBe(one.model?.log.calls.length);
  expect(verdictPart(decided)).toBe(verdictPart(alone));
  expect(decided).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  expect(shownIn(many)).toEqual(shownIn(one));
  expect(many.artifacts.artifacts.map(({ name }) => name).toSorted()).toEqual([
    'content-gate-pr7-a1',
    'content-gate-pr7-plan-a1',
    'content-gate-pr7-shard-1-of-2-a1',
    'content-gate-pr7-shard-2-of-2-a1',
  ]);
});
