import { describe, expect, test } from 'vitest';
import type { Files } from '../support/git/files.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { reportOf } from './seen.ts';
import { article, askedAbout, askedBy, team, voteAnswer } from './team.ts';
import { verdictPart } from './verdict-part.ts';

const limits = { concurrency: 4, 'max-shards': 2, 'max-model-calls': 400, 'max-files': 200 };
const { base, config } = team({ facts: { required: true } }, { limits });
const head: Files = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`docs/page-${index}.md`, article(`subject-${index}`)]),
);

/** A world whose model objects to one page, or to none. */
const world = async (objected: string | undefined): Promise<Scenario> =>
  scenario({
    ...{ base, config, head },
    model: await scriptedModel({
      script: (call) =>
        voteAnswer(call, askedBy(call) === 'facts' && askedAbout(call) === objected ? 'block' : 'approve'),
    }),
  });

/** Plans, judges and decides, with what happens to the pull request before each of these. */
async function inStages(here: Scenario, before: Partial<Record<'judge' | 'decide', () => unknown>>) {
  const planned = await (await here.start({ inputs: { stage: 'plan' } })).result;
  const shards: readonly string[] = JSON.parse(planned.outputs.matrix ?? '{}').shard;
  await before.judge?.();
  for (const shard of shards) {
    expect(await (await here.job({ inputs: { stage: `judge ${shard}` } })).result).toMatchObject({ exitCode: 0 });
  }
  await before.decide?.();
  return (await here.job({ inputs: { stage: 'decide' } })).result;
}

const inconclusive = { exitCode: 1, outputs: { verdict: 'inconclusive', approved: 'false' } };

describe.each(['judge', 'decide'] as const)('before the jobs that %s', (stage) => {
  test('a push: what was judged is not what is merged, and nothing is written', async () => {
    await using here = await world(undefined);
    const decided = await inStages(here, {
      [stage]: () => here.repository.push({ 'docs/page-3.md': article('another-subject') }),
    });
    expect(decided).toMatchObject(inconclusive);
    expect(reportOf(decided).overall.reason).toMatch(/newer commits than this run is about/);
    expect(here.github.writes()).toEqual([]);
  });

  test('the pull request is pointed at another branch: the same', async () => {
    await using here = await world(undefined);
    const decided = await inStages(here, {
      [stage]: () => {
        here.github.state.pull.baseRef = 'release';
      },
    });
    expect(decided).toMatchObject(inconclusive);
    expect(reportOf(decided).overall.reason).toMatch(/goes into another branch/);
    expect(here.github.writes()).toEqual([]);
  });

  test.each([undefined, 'subject-7'])(
    'its base branch moves on: the verdict of one machine (objected: %s)',
    async (objected) => {
      const moved = { 'docs/page-3.md': article('subject-of-main'), '.github/content-gate.yml': 'version: 9\n' };
      await using one = await world(objected);
      const alone = await one.run();
      await using here = await world(objected);
      const decided = await inStages(here, { [stage]: () => here.repository.advanceMain(moved) });
      expect(decided.outputs.verdict).toBe(objected === undefined ? 'approved' : 'rejected');
      expect(verdictPart(decided)).toBe(verdictPart(alone));
    },
  );
});
