// The whole job, spawned as the runner would, against local servers: how close it comes to the least time that is possible.
import { reviewAnswer } from '../../test/support/model/review-answer.ts';
import { scenario } from '../../test/support/scenario.ts';
import { scriptedModel } from '../../test/support/scripted-model.ts';
import { article } from './article.ts';
import { places, threeReviewers, uncompiled } from './reviewers.ts';
import { printTable } from './table.ts';

const reviewers = 3;

/** No schedule is shorter: the longest request, the work over the places, and whole requests packed into places. */
function boundMs(requests: number, latencyMs: number): number {
  return Math.max(latencyMs, (requests * latencyMs) / places, Math.ceil(requests / places) * latencyMs);
}

async function measure(files: number, latencyMs: number): Promise<readonly string[]> {
  const model = await scriptedModel({ latencyMs, script: ({ question }) => reviewAnswer(question) });
  const head = Object.fromEntries(
    Array.from({ length: files }, (_, index) => [`docs/page-${index}.md`, article(index, 300)]),
  );
  await using world = await scenario({ head, config: threeReviewers, model });
  const spawnedAt = performance.now();
  const run = await world.run({ env: uncompiled });
  const endedAt = spawnedAt + run.durationMs;
  const { calls } = model.log;
  const first = Math.min(...calls.map(({ startedAt }) => startedAt));
  const last = Math.max(...calls.map((call) => call.endedAt ?? 0));
  const bound = boundMs(calls.length, latencyMs);
  const writes = world.github.writes().length;
  return [
    `${files}`,
    `${latencyMs} ms`,
    `${calls.length}`,
    `${Math.round(bound)} ms`,
    `${Math.round(last - first)} ms`,
    ((last - first) / bound).toFixed(3),
    (run.durationMs / bound).toFixed(2),
    `${Math.round(first - spawnedAt)} ms`,
    `${Math.round(endedAt - last)} ms`,
    `${world.github.requests.length - writes} + ${writes}`,
    `${Math.round(run.maxRssKib / 1024)} MiB`,
    `${(run.cpuMs / 1000).toFixed(1)} s`,
    run.outputs.verdict ?? 'none',
  ];
}

/** Prints the table of the whole job. */
export async function benchGate(sizes: readonly number[]): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const latency of [200, 1000]) {
    for (const size of sizes) rows.push(await measure(size, latency));
  }
  printTable(
    `The whole job: changed files x ${reviewers} reviewers, ${places} places at the model`,
    [
      'files',
      'latency',
      'calls',
      'bound',
      'makespan',
      'makespan/bound',
      'job/bound',
      'spawn to 1st call',
      'last answer to exit',
      'GitHub reads + writes',
      'peak memory',
      'cpu',
      'verdict',
    ],
    rows,
  );
}
