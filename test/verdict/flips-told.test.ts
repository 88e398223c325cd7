import { expect, it } from 'vitest';
import { type Flip, toldFlips } from '../../src/verdict/flips.ts';

const flip = (changes: Partial<Flip>): Flip => ({
  reviewer: 'legal',
  approved: true,
  blocks: false,
  score: 0,
  decision: 'needs-work',
  ...changes,
});

it('two votes of one reviewer with the same outcome are told once', () => {
  const against = flip({ approved: false, score: 100 });
  expect(toldFlips([flip({}), against])).toEqual([{ flip: flip({}), either: true }]);
  expect(toldFlips([flip({}), flip({ reviewer: 'brand', approved: false })])).toHaveLength(2);
  expect(toldFlips([flip({ decision: 'approved' }), against])).toHaveLength(2);
});

it('what blocks goes without saying where any vote against does it', () => {
  const against = flip({ approved: false, score: 100, decision: 'rejected' });
  const blocking = flip({ approved: false, blocks: true, score: 100, decision: 'rejected' });
  expect(toldFlips([against, blocking])).toEqual([{ flip: against, either: false }]);
  expect(toldFlips([{ ...against, score: 40 }, blocking])).toHaveLength(2);
});
