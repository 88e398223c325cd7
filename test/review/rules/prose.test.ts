import { describe, expect, it } from 'vitest';
import { reviewed } from './page.ts';
import { goodProse, slipsInPlace } from './prose-cases.ts';

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
