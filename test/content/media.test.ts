import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isMediaName, mediaExtensions } from '../../src/content/media.ts';

test('the manual lists what is left out as media, and nothing else', async () => {
  const manual = await readFile('docs/configuration.md', 'utf8');
  const section = manual.slice(manual.indexOf('## What is content'), manual.indexOf('## When something is wrong'));
  const listed = [...section.matchAll(/`\.(\w+)`/g)].map(([, extension]) => extension);
  expect(listed).toEqual(Object.values(mediaExtensions).flat());
});

test.each(['docs/a.PNG', 'a.tar.gz', 'x/y.woff2'])('%s is media', (path) => expect(isMediaName(path)).toBe(true));
test.each(['png', 'a.md', 'a.svg', 'a.pdf', 'a.png/b', 'docs/TERMS', '__proto__'])('%s is not', (path) => {
  expect(isMediaName(path)).toBe(false);
});
