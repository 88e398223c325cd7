import { describe, expect, it } from 'vitest';
import { reviewed, shown } from './page.ts';
import { goodProse, oneSlipAway, slipsInPlace, slipsOfWords } from './prose-cases.ts';

const checkers = ['grammar', 'spelling'];
const quiet = new Set(['grammar-switch', 'spelling-switch']);

async function found(text: string, path?: string): Promise<readonly string[]> {
  const reviews = await Promise.all(checkers.map((name) => reviewed(name, text, path === undefined ? {} : { path })));
  return reviews
    .flatMap(({ findings }) => findings)
    .filter(({ criterion }) => !quiet.has(criterion))
    .map(({ criterion, quote }) => `${criterion}: ${quote?.text}`);
}

describe('good prose is left alone:', () => {
  it.each(Object.entries(goodProse).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text }))))(
    '$kind ($text)',
    async ({ text }) => expect(await found(`${text}\n`)).toEqual([]),
  );
});

describe('a slip is found in its place:', () => {
  it.each(slipsInPlace)('%s in %s', async (criteria, path, text) => {
    const hits = await found(text, path);
    for (const criterion of criteria.split(' ')) expect(hits.map((hit) => hit.split(':')[0])).toContain(criterion);
  });
});

describe('a word that does not fit', () => {
  it.each(slipsOfWords)('%s', async (sentence, expected) => {
    expect(await found(`${sentence}\n`)).toEqual(expected === '' ? [] : [expected]);
  });
});

describe('a misspelling one slip away from a common word', () => {
  it.each(oneSlipAway)('%s', async (wrong, sentence, right) => {
    const review = await reviewed('spelling', `${sentence}\n`);
    const expected = right === '' ? [] : [{ quote: wrong, suggestion: right }];
    expect(review.findings.map(({ quote, suggestion }) => ({ quote: quote?.text, suggestion }))).toEqual(expected);
  });
});

describe('the list of a team', () => {
  it('is read at the base commit, in the forms that common lists have', async () => {
    const review = await reviewed('spelling', 'Ask the kubernets team about the colur of the gizmoo.\n', {
      options: { misspellings: 'words/wrong.txt' },
      base: { 'words/wrong.txt': '# ours\nkubernets->Kubernetes\ncolur, color\ngizmoo gizmo\n' },
    });
    expect(review.findings.map(({ criterion, suggestion }) => `${criterion} ${suggestion}`)).toEqual([
      'misspelling Kubernetes',
      'misspelling color',
      'misspelling gizmo',
    ]);
  });

  it('keeps the page from being approved where it cannot be read', async () => {
    const review = await reviewed('spelling', 'A note.\n', { options: { misspellings: 'gone.txt' } });
    expect(review.undecided).toEqual(['The list of misspellings gone.txt could not be read: no gone.txt']);
  });
});

describe('a page with too many unknown words', () => {
  const letters = 'bcdfghjklmnpqrstvwxz';
  const words = Array.from({ length: 301 }, (_, at) => `zq${letters[at % 20]}${letters[Math.floor(at / 20)]}uvq`);

  it('is told that nobody looked for typos', async () => {
    const review = await reviewed('spelling', `This is the list of them: ${words.join(' and ')}.\n`);
    expect(review.notes).toEqual([
      'possible-typo: not searched, because the page has 301 different unknown words; 300 is the limit.',
    ]);
  });
});

it('keeps its places behind signs of two units in a paragraph of another language', async () => {
  const german = 'Die Lampe \u{1F4A1}\u{1F4A1}\u{1F4A1} leuchtet in der Nacht, und wir sehen sie von hier aus.';
  const text = `# Lamps\n\n${german}\n\nThis is the the lamp that we use in the house for all of the rooms.\n`;
  const review = await reviewed('grammar', text);
  expect(review.findings.map(shown)).toEqual(['repeated-word 5:9-5:16']);
});
