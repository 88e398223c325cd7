import { expect, test } from 'vitest';
import { checkerDescriptions } from '../../../src/review/rules/checkers/registry.ts';

test('what checkers look for, how grave it is, and what counts by default', async () => {
  const told = checkerDescriptions.map(({ name, defaultWeight, covers = '-', options, criteria }) =>
    [
      `${name}: weight ${defaultWeight}, covers ${covers}`,
      ...criteria.map(({ id, kind, severity, weight }) => `  ${id}: ${kind}, ${severity}, ${weight}`),
      `  options: ${JSON.stringify(options.safeParse({}).data ?? 'some are needed')}`,
    ].join('\n'),
  );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/checkers.txt');
});

test('criteria of checkers have names of their own', () => {
  const ids = checkerDescriptions.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
