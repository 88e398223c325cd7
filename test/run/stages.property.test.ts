import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import type { LeftByShard } from '../../src/run/collect-parts.ts';
import type { PlannedShards } from '../../src/run/shard-work.ts';
import { balanced, shardCount } from '../../src/run/shards.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { type Answers, leftBy, saidIn, splitAs, stageRun } from '../support/stage-run.ts';

const rubric = (name: string): string =>
  `---\nresponsibility: Looks after ${name}.\n---\n\n- [C1] (blocking, must-not-contain) No result is promised.\n- [C2] (warning, must-not-contain, weight 3) No reader is left out.\n`;
const claim = 'This plan doubles your savings within a year.';

/** What a reviewer says of a page, whenever it is asked. */
type Mood = 'fine' | 'blocks' | 'warns' | 'unsure' | 'down';
const mood = fc.constantFrom<Mood>('fine', 'blocks', 'warns', 'unsure', 'down');

const weather = fc.constantFrom('rain', 'sun');
const page = fc.record({ tone: mood, facts: mood, weather });
const strategies = fc.constantFrom('unanimous', 'majority', 'weighted', 'threshold');

const team = {
  'r/tone.md': rubric('tone'),
  'r/facts.md': rubric('facts'),
};

const configOf = (strategy: string, gate: boolean, required: boolean) => ({
  strategy,
  reviewers: {
    tone: { uses: 'r/tone.md', weight: 0.5, required },
    facts: { uses: 'r/facts.md', weight: 0.5, required: false },
    markdown: { uses: 'markdown', weight: 0.2 },
  },
  pipeline: [
    { phase: 'checks', tasks: ['markdown'], gate },
    { phase: 'first', tasks: ['tone'], gate },
    { phase: 'second', tasks: ['facts'] },
  ],
  limits: { 'max-model-calls': 5000 },
});

/** An endpoint that answers each reviewer once about a page, and is down when it is to confirm what it said. */
function once(answers: Answers): Answers {
  const asked = new Set<string>();
  return (question) => {
    const about = question.responsibility + question.lines.map(({ text }) => text).join('\n');
    if (asked.has(about)) return undefined;
    asked.add(about);
    return answers(question);
  };
}

function answersBy(moods: ReadonlyMap<string, Mood>): Answers {
  return (question) => {
    const about = /page (\d+)/.exec(question.lines.map(({ text }) => text).join('\n'))?.[1] ?? '';
    const who = /after (\w+)\./.exec(question.responsibility)?.[1] ?? '';
    const said = moods.get(`${about} ${who}`) ?? 'fine';
    switch (said) {
      case 'fine':
        return reviewAnswer(question);
      case 'blocks':
        return reviewAnswer(question, { C1: objection(claim) });
      case 'warns':
        return reviewAnswer(question, { C2: objection(claim) });
      case 'unsure':
        return reviewAnswer(question, { C1: { status: 'uncertain' } });
      case 'down':
        return undefined;
      default:
        return said satisfies never;
    }
  };
}

function shuffled<T>(list: readonly T[], numbers: Iterable<number>): readonly T[] {
  const keys = numbers[Symbol.iterator]();
  const keyed = list.map((one) => ({ one, key: keys.next().value ?? 0 }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
}

/** As the planner splits them, by pages of different cost. */
function splitBy(planned: PlannedShards, machines: number): PlannedShards {
  const pages = planned.shards.flatMap((shard) => shard.pages);
  const needs = pages.map(({ file }) => 60 + (file.text.length % 7));
  const count = shardCount(needs, { most: machines, places: 64 });
  const share = { calls: 1000, places: 2 };
  const split = balanced(needs, count).map((places) => ({
    pages: places.flatMap((place) => pages[place] ?? []),
    share,
  }));
  return { common: planned.common, shards: split };
}

function attemptAt(fate: string, answers: Answers): Answers {
  if (fate === 'down') return () => undefined;
  return fate === 'half' ? once(answers) : answers;
}

test.prop(
  [
    fc.array(page, { minLength: 1, maxLength: 7 }),
    fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 7 }),
    strategies,
    fc.boolean(),
    fc.boolean(),
    // Which attempts come to nothing, shard after shard, and in which order shards are judged.
    fc.array(fc.constantFrom('lost', 'down', 'half', 'again', 'fine'), { minLength: 1, maxLength: 12 }),
    fc.boolean(),
    // In which order what they left is found.
    fc.infiniteStream(fc.nat()),
    // As somebody may split the pages, or as the planner does for so many machines.
    fc.option(fc.integer({ min: 1, max: 9 })),
  ],
  { numRuns: 20 },
)(
  'any split, any order and any re-run of shards give the verdict of one machine',
  async (pages, places, strategy, gate, required, fates, backwards, found, machines) => {
    const texts = Object.fromEntries(
      pages.map((one, index) => [
        `docs/${index}.md`,
        `# About page ${index}\n\nThere is ${one.weather} today.\n\n${claim}\n`,
      ]),
    );
    const moods = new Map(
      pages.flatMap(({ tone, facts }, index) => [[`${index} tone`, tone] as const, [`${index} facts`, facts] as const]),
    );
    const answers = answersBy(moods);
    const run = await stageRun(texts, team, configOf(strategy, gate, required));
    const alone = await run.alone(answers);

    const planned = await run.plan();
    const { files } = run.handOn(machines === null ? splitAs(planned, places) : splitBy(planned, machines));
    const of = JSON.parse(files[0]?.text ?? '').plan.shards.length;
    const left: LeftByShard[] = [];
    run.checked.length = 0;
    const order = Array.from({ length: of }, (_, index) => index + 1);
    if (backwards) order.reverse();
    const fate = [...fates].values();
    for (const shard of order) {
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        const now = fate.next().value ?? 'fine';
        if (now === 'lost') continue;
        // An endpoint that is down leaves a part that is not whole; a job that is run again leaves another one.
        const judged = await run.judge(files, shard, attemptAt(now, answers), left);
        left.push(leftBy(shard, of, judged.files, attempt));
        if (now === 'fine') break;
      }
      if (!left.some((one) => one.shard === shard))
        left.push(leftBy(shard, of, (await run.judge(files, shard, answers)).files));
    }
    const incomplete = left.filter((one) => one.shard > 0);
    // The last attempt at each shard is one at which the endpoint was up.
    for (const shard of order) {
      const judged = await run.judge(files, shard, answers, incomplete);
      left.push(leftBy(shard, of, judged.files, 9));
    }
    const collected = await run.collect(files, shuffled(left, found));
    expect(collected.problems).toEqual([]);
    // What checkers say of the pages comes with the plan.
    expect(run.checked).toEqual([]);
    const together = await run.decide(collected);
    // What was called unmet before the endpoint went down is not asked a second time: only then the bill is another one.
    const besides = fates.includes('half') ? ['usage', 'flips'] : [];
    expect(saidIn(together, besides)).toBe(saidIn(alone, besides));
  },
);

it('what was called unmet before a shard broke off is not met by asking once more', async () => {
  const run = await stageRun({ 'docs/0.md': `# About page 0\n\n${claim}\n` }, team, configOf('unanimous', false, true));
  const { files } = run.handOn(await run.plan());
  const broken = await run.judge(files, 1, once(answersBy(new Map([['0 tone', 'blocks']]))));
  expect(broken.isWhole).toBe(false);
  const left = [leftBy(1, 1, broken.files)];
  const again = await run.judge(files, 1, answersBy(new Map()), left);
  const { overall } = await run.decide(await run.collect(files, [...left, leftBy(1, 1, again.files, 2)]));
  expect(overall.decision).not.toBe('approved');
});
