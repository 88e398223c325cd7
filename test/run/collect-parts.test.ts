import { expect, it } from 'vitest';
import { sha256 } from '../../src/engine/canonical-json.ts';
import { recordKey } from '../../src/record/record.ts';
import { sealShard } from '../../src/record/stage-parts.ts';
import { type ShardPart, shardPartSchema } from '../../src/record/stage-schema.ts';
import { findPlan, type LeftByShard } from '../../src/run/collect-parts.ts';
import type { StageFile, StageSeal } from '../../src/run/stage-files.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { leftBy, openedWith, seal, splitAs, stageRun, subject } from '../support/stage-run.ts';

const rubric =
  '---\nresponsibility: Looks after tone.\n---\n\n- [C1] (blocking, must-not-contain) No result is promised.\n';
const texts = Object.fromEntries(
  [0, 1, 2, 3].map((index) => [`docs/${index}.md`, `# About page ${index}\n\nThe sun shines today.\n`]),
);
const run = await stageRun(
  texts,
  { 'r/tone.md': rubric },
  { reviewers: { tone: { uses: 'r/tone.md', weight: 1, required: false } } },
);
const planned = await run.plan();
const two = run.handOn(splitAs(planned, [0, 1]));
const other = run.handOn(splitAs(planned, [0, 0, 1, 1]));
const whole = await Promise.all([1, 2].map((shard) => run.judge(two.files, shard, reviewAnswer)));
const first = whole[0]?.files ?? [];
const second = whole[1]?.files ?? [];

/** The head of a part, changed and sealed again: what somebody does who has the key, or pretends to. */
function resealed(files: readonly StageFile[], change: Partial<ShardPart>, by: StageSeal = seal): readonly StageFile[] {
  const part = shardPartSchema.parse(JSON.parse(files[0]?.text ?? '').shard);
  const text = sealShard({ ...part, subject: by.subject, ...change }, by.key).text;
  return [{ name: 'shard.json', text }, ...files.slice(1)];
}

const madeFor = (change: Partial<typeof subject>): readonly StageFile[] =>
  resealed(second, {}, { ...seal, subject: { ...subject, ...change } });
const edited = second.map((file) =>
  file.name.startsWith('answers') ? { ...file, text: file.text.replace('"approved":true', '"approved":true ') } : file,
);
const fewer = second.map((file) => {
  if (!file.name.startsWith('answers')) return file;
  const { pages } = JSON.parse(file.text);
  return { ...file, text: JSON.stringify({ pages: pages.slice(1) }) };
});
const signed = (files: readonly StageFile[]): readonly StageFile[] =>
  resealed(files, { answers: files.slice(1).map(({ text }) => sha256(text)) });
const samePages = (): readonly StageFile[] =>
  signed(
    second.map((file, index) => (file.name.startsWith('answers') ? { ...file, text: first[index]?.text ?? '' } : file)),
  );

it.each<[string, LeftByShard[], string]>([
  ['is missing', [], 'shard 2 of 2 left no answers, so run the failed jobs again'],
  [
    'cannot be downloaded',
    [{ shard: 2, of: 2, attempt: 1, open: async () => ({ ok: false, why: 'it could not be downloaded' }) }],
    'what shard 2 of 2 left cannot be read, so run all jobs again: it could not be downloaded',
  ],
  [
    'is empty',
    [leftBy(2, 2, [])],
    'what shard 2 of 2 left is not believed, so run all jobs again: it holds no shard.json',
  ],
  [
    'is not JSON',
    [leftBy(2, 2, [{ name: 'shard.json', text: 'x' }])],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record is cut off or not JSON',
  ],
  [
    'is forged with another key',
    [leftBy(2, 2, resealed(second, {}, { ...seal, key: recordKey('somebody else') }))],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record was not written with the key of this gate',
  ],
  [
    'was changed in its head',
    [
      leftBy(
        2,
        2,
        second.map((file) => ({ ...file, text: file.text.replace('"shard":2', '"shard":1') })),
      ),
    ],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record was changed after it was written',
  ],
  [
    'was changed in an answer',
    [leftBy(2, 2, edited)],
    'what shard 2 of 2 left was changed after it was written, so run all jobs again',
  ],
  [
    'lacks its answers',
    [leftBy(2, 2, second.slice(0, 1))],
    'what shard 2 of 2 left was changed after it was written, so run all jobs again',
  ],
  [
    'is of another run',
    [leftBy(2, 2, madeFor({ runId: '8' }))],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record belongs to another run',
  ],
  [
    'is about another head',
    [leftBy(2, 2, madeFor({ headSha: 'd'.repeat(40) }))],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record belongs to another head commit',
  ],
  [
    'is about another base',
    [leftBy(2, 2, madeFor({ baseSha: 'd'.repeat(40) }))],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record belongs to another base commit',
  ],
  [
    'is of another pull request',
    [leftBy(2, 2, madeFor({ pullRequest: 8 }))],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record belongs to another pull request',
  ],
  [
    'is of another gate',
    [leftBy(2, 2, madeFor({ gateId: 'other' }))],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record belongs to another gate',
  ],
  [
    'follows another plan',
    [leftBy(2, 2, resealed(second, { plan: sha256('another') }))],
    'what shard 2 of 2 left follows another plan, so run all jobs again',
  ],
  [
    'is there twice',
    [leftBy(2, 2, first)],
    'what shard 2 of 2 left is a copy of what shard 1 left, so run all jobs again',
  ],
  [
    'is about other pages',
    [leftBy(2, 2, resealed(second, { pagesDigest: sha256('others') }))],
    'what shard 2 of 2 left is about other pages than the plan says, so run all jobs again',
  ],
  [
    'answers for pages of another',
    [leftBy(2, 2, samePages())],
    'what shard 2 of 2 left is about a page that another shard judged, too, so run all jobs again',
  ],
  [
    'came to no end',
    [leftBy(2, 2, signed(fewer))],
    'shard 2 of 2 came to the end of 1 of 2 pages, so run the failed jobs again',
  ],
  [
    'is one too many',
    [leftBy(2, 2, second), leftBy(3, 3, second)],
    'shard 3 of 3 is in no plan of this run, so run all jobs again',
  ],
  [
    'was forged after a good one',
    [leftBy(2, 2, second), leftBy(2, 2, resealed(second, {}, { ...seal, key: recordKey('somebody else') }), 2)],
    'what shard 2 of 2 left is not believed, so run all jobs again: the record was not written with the key of this gate',
  ],
])('a part that %s keeps the change from being approved, by its name', async (_, left, problem) => {
  const collected = await run.collect(two.files, [leftBy(1, 2, first), ...left]);
  expect(collected.problems).toEqual([problem]);
  const { overall, notices } = await run.decide(collected);
  expect(overall).toMatchObject({ decision: 'inconclusive', passed: false });
  expect(notices).toContain(problem);
});

it('of many shards with the same fault the first are named, and the others by their numbers', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 9 }, (_, page) => [`docs/${page}.md`, `# About page ${page}\n`]),
  );
  const nine = await stageRun(
    texts,
    { 'r/tone.md': rubric },
    { reviewers: { tone: { uses: 'r/tone.md', weight: 1 } } },
  );
  const { files } = nine.handOn(splitAs(await nine.plan(), [0, 1, 2, 3, 4, 5, 6, 7, 8]));
  const partOf = async (shard: number) => leftBy(shard, 9, (await nine.judge(files, shard, reviewAnswer)).files);
  expect((await nine.collect(files, [await partOf(7), await partOf(3)])).problems).toEqual([
    ...[1, 2, 4].map((shard) => `shard ${shard} of 9 left no answers, so run the failed jobs again`),
    'the same holds for shards 5-6, 8-9 of 9',
  ]);
});

it('parts of an earlier plan of the same run are left aside', async () => {
  const old = await run.judge(other.files, 1, reviewAnswer);
  const left = [leftBy(1, 2, first), leftBy(2, 2, second), leftBy(1, 2, old.files, 0), leftBy(7, 9, old.files, 0)];
  const collected = await run.collect(two.files, left);
  expect(collected.problems).toEqual([]);
  expect((await run.decide(collected)).overall).toMatchObject({ decision: 'approved', score: 100 });
});

it('stages that were given something else do not go together', async () => {
  const others = await stageRun(
    texts,
    { 'r/tone.md': rubric.replace('tone', 'voice') },
    {
      reviewers: { tone: { uses: 'r/tone.md', weight: 1, required: false } },
    },
  );
  const collected = await others.collect(two.files, [leftBy(1, 2, first), leftBy(2, 2, second)]);
  expect(collected.problems).toEqual([
    'the stages of this run were given different inputs or another configuration, so give all of them the same and run all jobs again',
  ]);
});

it.each([
  ['there is none', [], 'the plan of this run is missing, so run all jobs again'],
  [
    'it cannot be downloaded',
    [{ attempt: 1, open: async () => ({ ok: false, why: 'it could not be downloaded' }) as const }],
    'the plan of this run cannot be read, so run all jobs again: it could not be downloaded',
  ],
  [
    'the newest is of another run',
    [
      { attempt: 1, open: async () => openedWith(two.files) },
      { attempt: 2, open: async () => openedWith(first) },
    ],
    'the plan of this run is not believed, so run all jobs again: it holds no plan.json',
  ],
])('no plan is followed where %s', async (_, plans, why) => {
  expect(await findPlan({ plans }, seal)).toEqual({ ok: false, why });
});

it('a change whose plan is missing is not approved, though its reviewer is optional', async () => {
  const nothing = {
    pages: new Map(),
    spent: [],
    learned: [],
    notices: [],
    problems: ['the plan of this run is missing, so run all jobs again'],
  };
  expect((await run.decide(nothing)).overall.decision).toBe('inconclusive');
  const { overall } = await run.decide({ ...nothing, problems: [] });
  expect(overall.decision).toBe('inconclusive');
  expect(overall.reason).toContain('o shard judged docs/0.md, docs/1.md, docs/2.md, +1, so run all jobs again');
});
