import { describe, expect, test } from 'vitest';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type Scenario, type ScenarioOptions, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { checkOf, commentOf, decisionsOf, reportOf } from './seen.ts';
import { article, articleBefore, team, votes } from './team.ts';

const { base, config } = team({ law: {} });

const worldOf = (options: Partial<ScenarioOptions> = {}): Promise<Scenario> =>
  scenario({ base, head: { 'docs/savings.md': article() }, config, ...options });

function answerCompare(world: Scenario, files: readonly object[]): void {
  const body = JSON.stringify({ merge_base_commit: { sha: world.repository.mergeBase }, files });
  world.github.on(gitHubRoutes.compare, {
    kind: 'reply',
    reply: { status: 200, body, headers: { 'content-type': 'application/json' } },
  });
}

async function expectInconclusive(world: Scenario, problem: RegExp): Promise<void> {
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', approved: 'false' } });
  expect(reportOf(result).overall.reason).toMatch(problem);
  expect(commentOf(world)).toMatch(problem);
  expect(commentOf(world)).not.toMatch(/[a-z]\.\.(?:\s|$)/m);
  expect(checkOf(world).conclusion).toBe('failure');
  // Neither nothing nor everything is judged in place of the list.
  expect(world.model?.log.calls).toHaveLength(0);
}

describe('a list of changed files that cannot be trusted is inconclusive', () => {
  test('when it holds fewer files than GitHub counts', async () => {
    await using world = await worldOf({ github: { pull: { changedFiles: 4 } } });
    await expectInconclusive(world, /changes 4 files and lists 1/);
  });

  test('when neither it nor the trees of the commits can be had', async () => {
    await using world = await worldOf();
    world.github.on(/\/(?:compare|git\/trees)\//, gitHubFaults.serverError());
    await expectInconclusive(world, /Could not compare the two commits/);
  });

  test('when it is a page of something else', async () => {
    await using world = await worldOf();
    world.github.on(/\/(?:compare|git\/trees)\//, gitHubFaults.html(200));
    await expectInconclusive(world, /Could not compare the two commits/);
  });

  test('when its row names another blob than the commit has', async () => {
    await using world = await worldOf();
    const row = { filename: 'docs/savings.md', sha: 'a'.repeat(40), status: 'added', additions: 0, deletions: 0 };
    answerCompare(world, [row]);
    await expectInconclusive(world, /names other contents than the commit has/);
  });
});

test('a row that claims that a page did not change is compared with the commits', async () => {
  await using world = await scenario({
    base: { ...base, 'docs/savings.md': articleBefore() },
    head: { 'docs/savings.md': article() },
    config,
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  const sha = (await world.repository.tree(world.repository.headSha)).get('docs/savings.md')?.oid;
  answerCompare(world, [{ filename: 'docs/savings.md', sha, status: 'unchanged', additions: 0, deletions: 0 }]);
  const result = await world.run();
  expect(decisionsOf(result)).toEqual({ 'docs/savings.md': 'rejected' });
});

test('a comparison that GitHub cannot make is made from the trees of both commits', async () => {
  await using world = await worldOf();
  world.github.on(/\/compare\/.*page=1$/, gitHubFaults.serverError());
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved', 'files-reviewed': '1' } });
});

test('rows that claim to have no changes are compared, not believed', async () => {
  await using world = await scenario({
    base: { ...base, 'docs/a.md': articleBefore('a'), 'docs/b.md': articleBefore('b') },
    head: { 'docs/a.md': article('a'), 'docs/b.md': article('b') },
    config,
    github: { limits: { undercountAfterLines: 3 } },
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  const result = await world.run();
  expect(decisionsOf(result)).toEqual({ 'docs/a.md': 'rejected', 'docs/b.md': 'rejected' });
  expect(result.exitCode).toBe(1);
});

test('a blob that cannot be read keeps the pull request from being approved', async () => {
  await using world = await worldOf({ head: { 'docs/savings.md': article(), 'docs/b.md': article('b') } });
  // Contents are read through GraphQL, and blob by blob where that fails. The configuration comes with the first answer, its reviewers with the second.
  world.github.on(gitHubRoutes.graphql, gitHubFaults.graphqlErrors(), { skip: 2 });
  world.github.on(gitHubRoutes.blob, gitHubFaults.forbidden);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(commentOf(world)).toContain('docs/savings.md');
});

test('more pages than the team allows are not judged in part', async () => {
  const few = team({ law: {} }, { limits: { 'max-files': 2 } });
  await using world = await scenario({
    base: few.base,
    head: Object.fromEntries(['a', 'b', 'c'].map((name) => [`docs/${name}.md`, article(name)])),
    config: few.config,
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', 'files-reviewed': '2' } });
  expect(commentOf(world)).toContain('limits.max-files (2)');
});
