import { afterAll, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { annotationsOf, checkOf, commentOf, masked, reportOf } from './seen.ts';
import { article, articleBefore, claim, team, votes } from './team.ts';

const { base, config } = team({ voice: {}, law: {}, facts: { required: false, weight: 0.5 } });
const world = await scenario({
  base: { ...base, 'docs/savings.md': articleBefore(), 'docs/pensions.md': articleBefore('pensions') },
  head: { 'docs/savings.md': article(), 'docs/pensions.md': article('pensions', 'This plan helps everyone to save.') },
  config,
  model: await scriptedModel({
    script: votes({ law: 'block', voice: 50 }),
    usage: { prompt_tokens: 900, completion_tokens: 100 },
  }),
});
const result = await world.run();
afterAll(() => world.close());

test('the job fails with one error that says what to do', () => {
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'needs-work', approved: 'false', 'files-reviewed': '2' });
  expect(annotationsOf(result)).toHaveLength(1);
  expect(annotationsOf(result)[0]).toMatch(
    /^error: Needs work: 1 problem must be fixed on 1 of 2 pages\. First: docs\/savings\.md, line 7\./,
  );
});

test('the sentence is quoted where it stands, with a link to the line', async () => {
  const comment = commentOf(world);
  expect(comment).toContain(`Now: \u201C${claim}\u201D`);
  expect(comment).toContain(
    `https://github.com/octo-org/handbook/blob/${world.repository.headSha}/docs/savings.md?plain=1#L7`,
  );
  await expect(masked(comment)).toMatchFileSnapshot('../golden/scenarios/needs-work/comment.md');
});

test('the check run is red, with no annotation where a remark stands', async () => {
  const { conclusion, title, summary, annotations } = checkOf(world);
  expect(conclusion).toBe('failure');
  expect(annotations).toEqual([]);
  await expect(`${JSON.stringify({ title, annotations }, null, 2)}\n\n${masked(summary ?? '')}`).toMatchFileSnapshot(
    '../golden/scenarios/needs-work/check-run.md',
  );
});

test('the line has a comment of its own, in one review that neither approves nor blocks', () => {
  expect(world.github.state.reviews).toEqual([
    expect.objectContaining({ event: 'COMMENT', commitId: world.repository.headSha }),
  ]);
  const places = world.github.state.reviewComments.map(({ path, line, side }) => `${path}:${line} ${side}`);
  expect(new Set(places)).toEqual(new Set(['docs/savings.md:7 RIGHT']));
});

test('a blocking answer was asked for again before it blocked', () => {
  const ofLaw = world.model?.log.calls.filter(({ question }) => question.responsibility === 'Looks after law.');
  // Once for each page, and once more for the page with the claim.
  expect(ofLaw).toHaveLength(3);
});

test('the page that is in order is approved by itself', () => {
  expect(reportOf(result).files.map(({ path, verdict }) => [path, verdict.decision])).toEqual([
    ['docs/pensions.md', 'approved'],
    ['docs/savings.md', 'needs-work'],
  ]);
});
