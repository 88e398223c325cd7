import { describe, expect, it } from 'vitest';
import { reviewed, shown } from './page.ts';

const cat = 'The cat sat on the mat.';
const paragraph = (words: number): string => {
  const sentences = Array.from({ length: Math.floor(words / 6) }, () => cat);
  const rest = Array.from({ length: words % 6 }, () => 'so').join(' ');
  return [...sentences, ...(rest === '' ? [] : [`${rest}.`])].join(' ');
};
const findingsOf = async (text: string, options: Readonly<Record<string, unknown>> = {}) =>
  (await reviewed('reading-level', text, { options })).findings;

it.each([
  [10, 0],
  [11, 1],
])('a sentence of %i words gives %i findings where ten are allowed', async (words, count) => {
  const sentence = `Yes ${Array.from({ length: words - 1 }, () => 'so').join(' ')}.`;
  expect(await findingsOf(`${sentence}\n`, { 'max-words': 10 })).toHaveLength(count);
});

describe('a paragraph', () => {
  it.each([
    [200, 0],
    [201, 1],
  ])('of %i words gives %i findings', async (words, count) => {
    const findings = await findingsOf(`${paragraph(words)}\n`);
    expect(findings.filter(({ criterion }) => criterion === 'long-paragraph')).toHaveLength(count);
  });

  it('is shown by its first line', async () => {
    const [first, second] = [paragraph(120), paragraph(120)];
    const findings = await findingsOf(`${first}\n${second}\n\nMore.\n`);
    expect(findings.map(shown)).toEqual([`long-paragraph 1:1-1:${first.length + 1}`]);
  });
});

describe('a page', () => {
  const hard = 'The institutional considerations of the organisation necessitate a comprehensive transformation.';
  const hardPage = (words: number): string =>
    Array.from({ length: words / 10 }, () => hard)
      .join('\n\n')
      .concat('\n');

  it('is called hard from a hundred words on, and not before', async () => {
    expect((await findingsOf(hardPage(100))).map(({ criterion }) => criterion)).toEqual(['hard-page']);
    expect(await findingsOf(hardPage(90))).toEqual([]);
  });

  it('is not, where its words are short', async () => {
    expect(await findingsOf(`${Array.from({ length: 30 }, () => cat).join('\n\n')}\n`)).toEqual([]);
  });
});
