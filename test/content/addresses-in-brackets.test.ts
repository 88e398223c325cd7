import { expect, it } from 'vitest';
import { parsePage } from '../../src/content/parse.ts';
import { fileOf } from './file.ts';

it.each([
  ['an address in brackets', 'Words [https://example.com/a] and more.', 'Words [                     ] and more.'],
  ['one behind other brackets', 'Words (of it)[https://example.com] end.', 'Words (of it)[                   ] end.'],
  ['one without a scheme', 'Words [www.example.com] and more.', 'Words [               ] and more.'],
  ['an address of mail', 'Words [me@example.com] and more.', 'Words [              ] and more.'],
  ['a bare address', 'Words https://example.com and more.', 'Words                     and more.'],
])('the words around %s are words of the page', async (_, text, masked) => {
  const page = await parsePage(fileOf('docs/a.md', text));
  expect(page.masked).toBe(masked);
  expect(page.regions.map(({ region }) => region)).not.toContain('markup');
});
