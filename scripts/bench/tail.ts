// A model that answers most requests in its usual time and one of fifty in eight seconds: how close the whole comes to its bound, with
// and without a second request for those that hang.
import { reviewAnswer } from '../../test/support/model/review-answer.ts';
import { scenario } from '../../test/support/scenario.ts';
import { scriptedModel } from '../../test/support/scripted-model.ts';
import { article } from './article.ts';
import { places, threeReviewers, uncompiled } from './reviewers.ts';
import { printTable } from './table.ts';

const medianMs = 300;
const spread = 0.5;
const hangingShare = 0.02;
const hangingMs = 8000;

/** The same numbers in every run, from 0 up to, not including, 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Times of answers: log-normal, and two of a hundred hang. */
function times(seed: number): () => number {
  const random = numbersFrom(seed);
  return () => {
    const hangs = random() < hangingShare;
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return hangs ? hangingMs : Math.min(hangingMs, medianMs * Math.exp(spread * normal));
  };
}

/** No schedule of requests that take so long is shorter. */
function boundMs(took: readonly number[]): number {
  return Math.max(...took, took.reduce((sum, one) => sum + one, 0) / places);
}

async function measure(files: number, seed: number, hedging: boolean): Promise<readonly string[]> {
  const draw = times(seed);
  const drawn: number[] = [];
  const model = await scriptedModel({
    latencyMs: ({ index }) => {
      drawn[index] = draw();
      return drawn[index];
    },
    script: ({ question }) => reviewAnswer(question),
  });
  const head = Object.fromEntries(
    Array.from({ length: files }, (_, index) => [`docs/page-${index}.md`, article(index, 300)]),
  );
  await using world = await scenario({ head, config: { ...threeReviewers, model: { hedging } }, model });
  const run = await world.run({ env: uncompiled, limitMs: 200_000 });
  // A request that is made twice has the same text; the first answer counts, and the other goes on here for as long as it would.
  const asked = Map.groupBy(model.log.calls, ({ system, user }) => `${system}\n${user}`);
  const firsts = [...asked.values()].flatMap(([first]) => (first === undefined ? [] : [drawn[first.index] ?? 0]));
  const answeredAt = [...asked.values()].map((calls) =>
    Math.min(...calls.map(({ startedAt, index }) => startedAt + (drawn[index] ?? 0))),
  );
  const makespan = Math.max(...answeredAt) - Math.min(...model.log.calls.map(({ startedAt }) => startedAt));
  const bound = boundMs(firsts);
  // What would be left of it if a request that hangs took the usual time.
  const unhung = boundMs(firsts.map((took) => (took === hangingMs ? medianMs : took)));
  const twice = model.log.calls.length - asked.size;
  return [
    `${files}`,
    hedging ? 'on' : 'off',
    `${asked.size}`,
    `${firsts.filter((took) => took === hangingMs).length}`,
    `${twice} (${((100 * twice) / asked.size).toFixed(1)} %)`,
    `${Math.round(bound)} ms`,
    `${Math.round(makespan)} ms`,
    (makespan / bound).toFixed(2),
    (makespan / unhung).toFixed(2),
    run.outputs.verdict ?? 'none',
  ];
}

/** Prints how a slow tail is borne. */
export async function benchTail(sizes: readonly number[]): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const size of sizes) {
    for (const hedging of [false, true]) rows.push(await measure(size, 17, hedging));
  }
  printTable(
    `A slow tail: log-normal around ${medianMs} ms, ${100 * hangingShare} of a hundred requests take ${hangingMs / 1000} s, ${places} places`,
    [
      ...['files', 'hedging', 'requests', 'of them hang', 'sent twice', 'bound', 'makespan', 'makespan/bound'],
      ...['makespan/bound if none hung', 'verdict'],
    ],
    rows,
  );
}
