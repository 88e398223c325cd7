import { expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { type Answers, leftBy, saidIn, stageRun } from '../support/stage-run.ts';

const rubric = (name: string): string =>
  `---\nresponsibility: Looks after ${name}.\n---\n\n- [C1] (blocking, must-not-contain) No result is promised.\n- [C2] (warning, must-not-contain, for policy) No date is missing.\n`;
const claim = 'This plan doubles your savings within a year.';
const team = { 'r/tone.md': rubric('tone'), 'r/facts.md': rubric('facts') };
const limits = { 'max-model-calls': 5000, 'max-files': 500, concurrency: 7, 'max-shards': 3 };
const config = {
  content: { include: ['**/*.md'] },
  reviewers: {
    tone: { uses: 'r/tone.md', weight: 0.5, required: true },
    facts: { uses: 'r/facts.md', weight: 0.5, when: { paths: ['docs/**'] } },
    markdown: { uses: 'markdown', weight: 0.2 },
  },
  limits,
};

const pages = (count: number, said: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${index % 3 === 0 ? 'legal' : 'docs'}/${index}.md`,
      `# About page ${index}\n\n${said}\n\n${'Some words more. '.repeat(index % 5)}\n`,
    ]),
  );
const objects: Answers = (question) => reviewAnswer(question, { C1: objection(claim) });

/** The verdict of stages: each shard once. */
async function throughStages(run: Awaited<ReturnType<typeof stageRun>>, answers: Answers): Promise<Report> {
  const planned = await run.plan();
  const { files, plan } = run.handOn(planned);
  const of = plan.shards.length;
  const left = await Promise.all(
    plan.shards.map(async (_, index) => leftBy(index + 1, of, (await run.judge(files, index + 1, answers)).files)),
  );
  return run.decide(await run.collect(files, left));
}

it('divides what the run may ask and spend over the shards, to the last call', async () => {
  const prices = { m: { input: 1, output: 4 } };
  const run = await stageRun(pages(120, 'The sun shines.'), team, {
    ...config,
    prices,
    limits: { ...limits, 'max-model-calls': 301, 'max-cost': 9 },
  });
  const { shards } = await run.plan();
  expect(shards.length).toBe(3);
  const sum = (of: (share: (typeof shards)[number]['share']) => number) =>
    shards.reduce((all, { share }) => all + of(share), 0);
  expect(sum(({ calls }) => calls)).toBe(301);
  expect(sum(({ places }) => places)).toBe(7);
  expect(sum(({ cost }) => cost ?? 0)).toBeCloseTo(9, 9);
  // About the same for each: no shard may ask for much more than another.
  const calls = shards.map(({ share }) => share.calls);
  expect(Math.max(...calls) - Math.min(...calls)).toBeLessThan(20);
});

it('lets a shard ask whose models cost nothing, though money is bounded', async () => {
  const texts = { ...pages(60, 'The sun shines.'), 'free/0.md': `# Much\n\n${'Some words more. '.repeat(30_000)}\n` };
  const run = await stageRun(
    texts,
    { ...team, 'r/free.md': rubric('what is free') },
    {
      ...config,
      reviewers: {
        tone: { uses: 'r/tone.md', weight: 1, required: true, when: { paths: ['docs/**', 'legal/**'] } },
        free: { uses: 'r/free.md', weight: 1, required: true, model: 'free', when: { paths: ['free/**'] } },
      },
      prices: { m: { input: 1, output: 4 }, free: { input: 0, output: 0 } },
      limits: { ...limits, 'max-cost': 9, 'max-shards': 2 },
    },
  );
  const planned = await run.plan();
  const free = planned.shards.findIndex(({ pages: own }) => own.every(({ file }) => file.path.startsWith('free/')));
  expect(planned.shards.map(({ share }) => share.cost)[free]).toBeUndefined();
  expect(planned.shards.flatMap(({ share }) => share.cost ?? [])).toEqual([9]);
  // It would refuse a plan that says what no plan may say, and a limit that is used up.
  const judged = await run.judge(run.handOn(planned).files, free + 1, (question) => reviewAnswer(question));
  expect(judged.isWhole).toBe(true);
});

it('plans no shard where the run may not ask so much, and says what one machine says', async () => {
  const run = await stageRun(pages(30, 'The sun shines.'), team, {
    ...config,
    limits: { ...limits, 'max-model-calls': 10 },
  });
  expect((await run.plan()).shards).toEqual([]);
  const alone = await run.alone(() =>
    reviewAnswer({ nonce: '', responsibility: '', criteria: [], lines: [], isRepair: false }),
  );
  expect(alone.overall.decision).toBe('inconclusive');
  expect(saidIn(await throughStages(run, () => undefined))).toBe(saidIn(alone));
});

it('goes by conditions and by kinds of pages as one machine does', async () => {
  const run = await stageRun(pages(45, claim), team, config);
  expect((await run.plan()).shards.length).toBe(2);
  const alone = await run.alone(objects);
  expect(new Set(alone.files.map(({ reviewers }) => reviewers.length)).size).toBe(2);
  expect(saidIn(await throughStages(run, objects))).toBe(saidIn(alone));
});

it('asks a gate between phases with what the team waives', async () => {
  const exception = {
    ...{
      criterion: 'C1',
      page: 'docs/1.md',
      quote: claim,
      reason: 'It is a joke.',
      owner: '@octo',
      until: '2027-01-01',
    },
  };
  const gated = {
    ...config,
    pipeline: [
      { phase: 'first', tasks: ['tone'], gate: true },
      { phase: 'second', tasks: ['facts', 'markdown'] },
    ],
  };
  const files = {
    ...team,
    '.github/content-gate-exceptions.yml': JSON.stringify({ version: 1, exceptions: [exception] }),
  };
  const run = await stageRun(pages(4, claim), files, gated);
  const alone = await run.alone(objects);
  const askedFacts = alone.files.map(({ path, reviewers }) => [
    path,
    reviewers.find(({ reviewer }) => reviewer.name === 'facts')?.outcome.status,
  ]);
  expect(askedFacts).toContainEqual(['docs/1.md', 'completed']);
  expect(askedFacts).toContainEqual(['docs/2.md', 'skipped']);
  expect(saidIn(await throughStages(run, objects))).toBe(saidIn(alone));
});

it('counts kept reviews as nothing, and takes them over as one machine does', async () => {
  const first = await stageRun(pages(6, claim), team, config);
  await first.alone(objects);
  const before = [first.record()];
  const more = pages(9, claim);
  const asked: string[] = [];
  const counting: Answers = (question) => {
    asked.push(question.lines[0]?.text ?? '');
    return objects(question);
  };
  const run = await stageRun(more, team, config, before);
  const { shards } = await run.plan();
  expect(shards.flatMap((shard) => shard.pages.map(({ file }) => file.path))).toEqual([
    'legal/6.md',
    'docs/7.md',
    'docs/8.md',
  ]);
  const alone = await run.alone(objects);
  expect(saidIn(await throughStages(run, counting))).toBe(saidIn(alone));
  expect(new Set(asked)).toEqual(new Set(['# About page 6', '# About page 7', '# About page 8']));
  // With all of it kept there is nothing to judge.
  const again = await stageRun(more, team, config, [run.record()]);
  expect((await again.plan()).shards).toEqual([]);
  expect((await throughStages(again, () => undefined)).overall).toEqual(alone.overall);
});
