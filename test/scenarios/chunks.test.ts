import { afterAll, describe, expect, test } from 'vitest';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf } from './seen.ts';
import { team } from './team.ts';

const { base, config } = team({ law: {} });
const promise = 'We promise that nobody ever loses a cent with us.';

/** A page of about so many characters under some headings, every line different. */
function longPage(characters: number): string {
  const lines = ['# A long page', ''];
  for (let length = 0, index = 0; length < characters; index += 1) {
    if (index % 40 === 0) lines.push(`## Part ${index / 40 + 1}`, '');
    const line = `Line ${index} tells in plain words what the reader of this page can do next with it.`;
    lines.push(line, ...(index % 4 === 3 ? [''] : []));
    length += line.length;
  }
  return `${lines.join('\n')}\n`;
}

describe('a page of a hundred thousand characters', async () => {
  const text = `${longPage(100_000)}\n${promise}\n`;
  const model = await scriptedModel({
    script: ({ question }) =>
      reviewAnswer(
        question,
        question.lines.some((line) => line.text === promise) ? { C1: objection(promise), C4: objection(promise) } : {},
      ),
  });
  const world = await scenario({ base, head: { 'docs/long.md': text }, config, model });
  const result = await world.run();
  afterAll(() => world.close());
  const first = model.log.calls.filter(({ question }) => question.criteria[0]?.id === 'C1');

  test('is asked about in parts, and every line with text is in at least one of them', () => {
    expect(first.length).toBeGreaterThan(3);
    const sent = new Map(first.flatMap(({ question }) => question.lines.map((line) => [line.number, line.text])));
    const lines = text.split('\n');
    expect(lines.filter((line, index) => line !== '' && sent.get(index + 1) !== line)).toEqual([]);
    expect(first.every(({ user }) => user.length < 32_000)).toBe(true);
  });

  test('repeats the end of a part at the beginning of the next', () => {
    const numbers = first
      .map(({ question }) => question.lines.map(({ number }) => number))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    for (const [index, part] of numbers.slice(1).entries()) {
      expect(part[0]).toBeLessThanOrEqual(numbers[index]?.at(-1) ?? 0);
    }
  });

  test('is not approved for what stands in its last line, and only that part is asked again', () => {
    expect(result.outputs.verdict).toBe('rejected');
    expect(model.log.calls).toHaveLength(first.length + 1);
    expect(commentOf(world)).toContain(promise);
  });
});

test('a page with a line that no request can carry is not approved, and the line is named', async () => {
  const text = `# Data\n\nThis page has one line that is far too long.\n\n${'word '.repeat(30_000)}\n\nThis page ends here.\n`;
  const model = await scriptedModel();
  await using world = await scenario({ base, head: { 'docs/data.md': text }, config, model });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', approved: 'false' } });
  expect(commentOf(world)).toContain('law did not read lines 5');
  const sent = model.log.calls.flatMap(({ question }) => question.lines.map(({ number }) => number));
  expect(sent).toEqual(expect.arrayContaining([1, 3, 7]));
  expect(sent).not.toContain(5);
});
