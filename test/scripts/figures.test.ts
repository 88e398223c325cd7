import { expect, test } from 'vitest';
import { worseThan } from '../../scripts/bench/figures.ts';

test('what is worse by more than its tolerance is named: a tenth of a ratio, a fiftieth of a size', () => {
  const last = { ratio: 2, 'bundle, kB': 1000 };
  expect(worseThan(last, { ratio: 2.2, 'bundle, kB': 1020 })).toEqual([]);
  expect(worseThan(last, { ratio: 2.5, 'bundle, kB': 1030, 'something new': 9 })).toEqual([
    'ratio: 2.5 now, 2 before (25 % more)',
    'bundle, kB: 1030 now, 1000 before (3 % more)',
  ]);
  expect(worseThan(last, { ratio: 1 })).toEqual([]);
});
