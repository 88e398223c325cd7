import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { article } from '../../scripts/bench/article.ts';
import { threeReviewers } from '../../scripts/bench/reviewers.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { stageRun } from '../support/stage-run.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** The bytes that are alive when the first so many requests were answered, in a run on one machine over pages of 300 words. */
async function aliveAt(pages: number, moments: readonly number[]): Promise<readonly number[]> {
  const change = Object.fromEntries(
    Array.from({ length: pages }, (_, index) => [`docs/page-${index}.md`, article(index, 300)] as const),
  );
  const { alone } = await stageRun(change, {}, threeReviewers);
  const alive: number[] = [];
  let requests = 0;
  const report = await alone((question) => {
    requests += 1;
    if (moments.includes(requests)) {
      collect();
      alive.push(process.memoryUsage().heapUsed);
    }
    return reviewAnswer(question);
  });
  expect(report).toMatchObject({ files: { length: pages }, overall: { decision: 'approved' } });
  return alive;
}

it('a page that is done leaves little behind, and one of many next to nothing', async () => {
  const [first = 0, second = 0, third = 0, fourth = 0] = await aliveAt(1900, [300, 600, 3300, 5700]);
  expect((second - first) / 100).toBeLessThan(25_000);
  expect((fourth - third) / 800).toBeLessThan(4000);
}, 300_000);
