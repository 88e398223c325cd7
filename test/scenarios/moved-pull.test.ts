import { describe, expect, test } from 'vitest';
import * as files from '../support/git/files.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, articleBefore, team, votes } from './team.ts';

const { base, config } = team({ law: { veto: true } });
const good = '# Good\n\nNothing of interest stands here today.\n';

/** A page with a claim that the model objects to, beside one that is fine. */
const worldOf = async (): Promise<Scenario> =>
  scenario({
    base: { ...base, 'x.txt': 'a\n', 'docs/bad.md': articleBefore('bad') },
    head: { 'docs/bad.md': article('bad'), 'docs/good.md': good },
    config,
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
/** Takes the claim back and changes another file in its place: the count stays what it was. */
const takeBack = { 'docs/bad.md': articleBefore('bad'), 'x.txt': 'b\n' };
const inconclusive = { exitCode: 1, outputs: { verdict: 'inconclusive', approved: 'false' } };

describe('a pull request that is not what the event showed is not judged in its place', () => {
  test('re-run of an old run after a push that leaves the count as it was', async () => {
    await using world = await worldOf();
    await world.run();
    const said = commentOf(world);
    await world.repository.push(takeBack);
    const again = await world.rerun();
    expect(again).toMatchObject(inconclusive);
    expect(reportOf(again).overall.reason).toMatch(/newer commits than this run is about/);
    expect(commentOf(world)).toBe(said);
    expect(world.github.state.checkRuns).toHaveLength(1);
  });

  test.each([
    ['between the event and the list', gitHubRoutes.compare],
    ['while the configuration is read', gitHubRoutes.graphql],
  ])('a push %s', async (_name, moment) => {
    await using world = await worldOf();
    world.github.on(
      moment,
      gitHubFaults.before(() => world.repository.push(takeBack)),
      { times: 1 },
    );
    // Whether it is noticed before the model is asked or after: what is judged is what the event named, and nothing is posted.
    expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { approved: 'false' } });
    expect(world.github.writes()).toEqual([]);
  });

  test('re-run after the pull request was pointed at another branch', async () => {
    await using world = await scenario({ base, head: { 'docs/good.md': good }, config });
    expect(await world.run()).toMatchObject({ exitCode: 0 });
    world.github.state.pull.baseRef = 'release';
    world.github.forget();
    const again = await world.rerun();
    expect(again).toMatchObject(inconclusive);
    expect(reportOf(again).overall.reason).toMatch(/goes into another branch.*`edited`/);
    expect(world.github.writes()).toEqual([]);
  });
});

test('a green verdict does not stand when the pull request is pointed at another branch while it is judged', async () => {
  const worlds: Scenario[] = [];
  await using world = await scenario({
    base,
    head: { 'docs/good.md': good },
    config,
    model: await scriptedModel({
      script: (call) => {
        Object.assign(worlds[0]?.github.state.pull ?? {}, { baseRef: 'release' });
        return votes({ law: 'approve' })(call);
      },
    }),
  });
  worlds.push(world);
  const result = await world.run();
  expect(result).toMatchObject(inconclusive);
  expect(reportOf(result).overall.reason).toMatch(/goes into another branch/);
  expect(world.github.writes()).toEqual([]);
});

describe('what is judged all the same', () => {
  test('a pull request whose base branch moved on since', async () => {
    await using world = await worldOf();
    await world.run();
    await world.repository.advanceMain({ 'docs/bad.md': article('bad'), 'docs/other.md': good });
    const again = await world.rerun();
    expect(again).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  });

  test('a list of the pull request that tells of other files than its commits', async () => {
    await using world = await worldOf();
    const body = JSON.stringify([{ filename: 'x.txt', status: 'modified', additions: 1, deletions: 1, sha: null }]);
    const reply = { status: 200, body, headers: { 'content-type': 'application/json' } };
    world.github.on(gitHubRoutes.pullFiles, { kind: 'reply', reply });
    expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  });

  test('sixty pages, of which the bad one is deleted while they are listed', async () => {
    const page = (n: number) => `docs/p${String(n).padStart(2, '0')}.md`;
    const head = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [page(n), n === 55 ? article('bad') : good]));
    await using world = await scenario({
      base,
      head,
      config,
      model: await scriptedModel({ script: votes({ law: 'block' }) }),
    });
    world.github.on(
      gitHubRoutes.compare,
      gitHubFaults.before(() => world.repository.push({ [page(55)]: files.deleted, 'zz.txt': 'z\n' })),
      { times: 1 },
    );
    expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { approved: 'false' } });
    expect(world.github.writes()).toEqual([]);
  });
});
