import { expect, test } from 'vitest';
import { packageProblems } from '../../scripts/package/problems.ts';
import { largestBundle, tooLarge } from '../../scripts/package/size.ts';

const files = (last: number) => [
  ...Array.from({ length: 11 }, (_, place) => ({ path: `dist/${place}.js`, size: 1000 + place })),
  { path: 'dist/assets/words.graph.br', size: last },
];
const others = 11 * 1000 + 55;

test('a bundle of just six million bytes is not too large', () => {
  expect(largestBundle).toBe(6_000_000);
  expect(tooLarge(files(largestBundle - others))).toBeUndefined();
});

test('a larger one is, and its largest files are named, the largest first', () => {
  const said = tooLarge(files(largestBundle - others + 1)) ?? '';
  const [first, ...named] = said.split('\n');
  expect(first).toBe('dist/ has 6000001 bytes; 6000000 are allowed. The largest files:');
  expect(named).toHaveLength(10);
  expect(named.slice(0, 2)).toEqual([
    `  ${largestBundle - others + 1} dist/assets/words.graph.br`,
    '  1010 dist/10.js',
  ]);
});

test('a package with such a bundle is not published', () => {
  const outside = { path: 'schema/a.json', size: 9_000_000 };
  expect(packageProblems({ size: 1, files: [...files(largestBundle), outside] })).toContain(
    tooLarge(files(largestBundle)),
  );
  expect(packageProblems({ size: 1, files: [...files(1), outside] }).join()).not.toContain('bytes; 6000000');
});
