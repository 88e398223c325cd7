import { expect, test } from 'vitest';
import { beforeTheRun, largestSite, runStage, type StageDone, stages } from '../../scripts/bench/scale/scale-run.ts';

/** A simulated run of so many pages, all stages in this process. */
async function simulated(pages: number, hourly?: number) {
  const files = new Map<string, string>();
  const site = largestSite(pages);
  let aside = 0;
  const left = {
    save: (stage: string, { name, text }: { name: string; text: string }) => void files.set(`${stage} ${name}`, text),
    read: (stage: string, name: string) => files.get(`${stage} ${name}`),
    putAside(text: string) {
      aside += 1;
      return () => text;
    },
  };
  const done: StageDone[] = [];
  for (const stage of stages) {
    done.push(await runStage(stage, site, done.at(-1)?.standing ?? beforeTheRun, left, done[0]?.shards ?? 0, hourly));
  }
  const sum = (figure: (one: StageDone) => number): number => done.reduce((all, one) => all + figure(one), 0);
  const end = done.at(-1);
  const { rest = 0, graphql = 0, writes = 0, refused = 0 } = end?.standing.github ?? {};
  return {
    ...{ decision: end?.decision, pages: end?.pages, unshown: end?.unshown, writes, refused, aside },
    figures: {
      jobs: sum(({ jobs }) => jobs),
      calls: sum(({ calls }) => calls),
      handedOn: sum(({ bytes }) => bytes),
      gitHub: rest + graphql,
      waitedMs: (end?.standing.nowMs ?? 0) - beforeTheRun.nowMs,
    },
  };
}

test('a run of twice the pages makes at most twice the calls, jobs and bytes, and writes as often to GitHub', async () => {
  const [half, whole] = [await simulated(300), await simulated(600)];
  expect(half).toMatchObject({
    decision: 'approved',
    pages: 300,
    unshown: [],
    refused: 0,
    figures: { calls: 300, jobs: 8 },
  });
  expect(whole).toMatchObject({
    decision: 'approved',
    pages: 600,
    unshown: [],
    refused: 0,
    figures: { calls: 600, jobs: 14 },
  });
  expect(whole.writes).toBe(half.writes);
  // Of each page its text, what a shard answered, and the page and its answers as the report has them lie on the disk.
  expect([half.aside, whole.aside]).toEqual([1200, 2400]);
  for (const [name, figure] of Object.entries(half.figures)) {
    expect([name, Object.entries(whole.figures).find(([one]) => one === name)?.[1]]).toEqual([
      name,
      expect.toSatisfy((twice: number) => twice <= 2.02 * figure),
    ]);
  }
}, 60_000);

test('a run that GitHub ends for the hour is not approved, and does not ask on in another way', async () => {
  const ended = await simulated(600, 12);
  expect(ended).toMatchObject({ decision: expect.not.stringMatching('approved'), writes: 0 });
  expect(ended.refused).toBeLessThan(30);
}, 60_000);
