import { afterAll, describe, expect, test } from 'vitest';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { annotationsOf, checkOf, commentOf, reportOf } from './seen.ts';
import { article, askedAbout, team } from './team.ts';

const { base, config } = team({ law: { veto: true } });
const sentences = (subject: string) =>
  ['doubles', 'trebles', 'mends', 'moves'].map((verb) => `The plan for ${subject} ${verb} what you have in a year.`);
const subjects = Array.from({ length: 60 }, (_, index) => `page ${index + 100}`);

const worldOf = async (commentBytes?: number) =>
  scenario({
    base,
    head: Object.fromEntries(
      subjects.map((subject) => [`docs/${subject}.md`, article(subject, sentences(subject).join('\n\n'))]),
    ),
    config,
    ...(commentBytes === undefined ? {} : { github: { limits: { commentBytes } } }),
    model: await scriptedModel({
      script: (call) => {
        const quotes = sentences(askedAbout(call));
        const reason = 'This sentence promises something that nobody can promise. '.repeat(4);
        return reviewAnswer(
          call.question,
          Object.fromEntries(quotes.map((quote, index) => [`C${index + 1}`, objection(quote, reason)])),
        );
      },
    }),
  });

describe('240 findings on 60 pages', async () => {
  const world = await worldOf();
  const result = await world.run();
  afterAll(() => world.close());

  test('the comment stays below its limit and says what it left out', () => {
    const comment = commentOf(world);
    expect(Array.from(comment).length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(/\*\*\d+ findings did not fit here/);
    expect(annotationsOf(result)).toHaveLength(1);
  });

  test('the check run takes 50 annotations, those that block first', () => {
    const { annotations } = checkOf(world);
    expect(annotations).toHaveLength(50);
    expect(annotations.every(({ annotation_level: level }) => level === 'failure')).toBe(true);
  });

  test('the review takes the first ten', () => {
    expect(world.github.state.reviewComments).toHaveLength(10);
  });

  test('the report has them all', () => {
    const report = result.files.get('content-gate/report.md') ?? '';
    for (const subject of subjects) expect(report).toContain(sentences(subject)[3]);
    expect(reportOf(result).files).toHaveLength(60);
  });
});

test('a comment that GitHub finds too long is a warning, and the verdict is the same', async () => {
  await using world = await worldOf(2_000);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  expect(annotationsOf(result).filter((text) => text.startsWith('warning: '))).toEqual([
    expect.stringContaining('write the comment'),
  ]);
  expect(checkOf(world).conclusion).toBe('failure');
});
