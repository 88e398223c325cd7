import { expect, it } from 'vitest';
import type { Heard } from '../../src/run/spoken-waivers.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { type Answers, leftBy, saidIn, stageRun } from '../support/stage-run.ts';

const rubric = (name: string): string =>
  `---\nresponsibility: Looks after ${name}.\n---\n\n- [C1] (blocking, must-not-contain) No result is promised.\n`;
const claim = 'This plan doubles your savings within a year.';
const pages = { 'docs/0.md': `# About page 0\n\n${claim}\n` };
const team = { 'r/tone.md': rubric('tone'), 'r/facts.md': rubric('facts') };
const configOf = (factsRequired: boolean) => ({
  reviewers: {
    tone: { uses: 'r/tone.md', weight: 0.5 },
    facts: { uses: 'r/facts.md', weight: 0.5, required: factsRequired },
  },
  pipeline: [
    { phase: 'first', tasks: ['tone'], gate: true },
    { phase: 'second', tasks: ['facts'] },
  ],
});

/** The first reviewer objects to the claim; the second one, too, if it is ever asked. */
const objects: Answers = (question) => reviewAnswer(question, { C1: objection(claim) });
const onlyTheFirst: Answers = (question) =>
  question.responsibility.includes('tone') ? objects(question) : reviewAnswer(question);

/** A maintainer who waives everything. */
const waived: Heard = {
  voices: [{ by: 'maintainer', at: '2026-11-27T08:00:00Z', about: { label: 'waived' }, reason: 'It is a quote.' }],
  notices: [],
  isOwner: () => true,
};

it.each([true, false])(
  'who waives after the shards have ended does not let in a page that half of its reviewers never saw (required: %s)',
  async (required) => {
    const run = await stageRun(pages, team, configOf(required));
    const { files } = run.handOn(await run.plan());
    const judged = await run.judge(files, 1, objects);
    const collected = await run.collect(files, [leftBy(1, 1, judged.files)]);
    const before = await run.decide(collected);
    expect(before.overall.decision).toBe('rejected');
    const { overall, holds } = await run.decide(collected, waived);
    expect(overall.decision).toBe('inconclusive');
    expect(holds).toEqual(['what is waived on docs/0.md changed after its shard had ended, so run all jobs again']);
    // All jobs again: the plan hears the waiver, and the others are asked.
    const again = run.handOn(await run.plan(waived));
    const further = await run.judge(again.files, 1, onlyTheFirst);
    const whole = await run.decide(await run.collect(again.files, [leftBy(1, 1, further.files)]), waived);
    expect(saidIn(whole)).toBe(saidIn(await run.alone(onlyTheFirst, waived)));
    expect(whole.overall.decision).toBe('approved');
  },
);

it('who takes a waiver back before the verdict is heard as one machine hears it', async () => {
  const run = await stageRun(pages, team, configOf(true));
  const { files } = run.handOn(await run.plan(waived));
  const judged = await run.judge(files, 1, onlyTheFirst);
  const collected = await run.collect(files, [leftBy(1, 1, judged.files)]);
  expect((await run.decide(collected, waived)).overall.decision).toBe('approved');
  const withdrawn = await run.decide(collected);
  const alone = await run.alone(onlyTheFirst);
  expect(saidIn(withdrawn, ['usage'])).toBe(saidIn(alone, ['usage']));
  expect(withdrawn.overall.decision).toBe('rejected');
});
