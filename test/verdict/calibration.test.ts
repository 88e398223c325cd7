import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fitnessOf, fitToBlock, noTally, share } from '../../src/verdict/calibration.ts';

describe('an exact interval', () => {
  it.each([
    [0, 50, 0, 0.0711],
    [50, 50, 0.9289, 1],
    [8, 10, 0.4439, 0.9748],
    [1, 2, 0.0126, 0.9874],
    [95, 100, 0.8872, 0.9836],
  ])('of %i in %i', (part, of, low, high) => {
    expect(share(part, of).low).toBeCloseTo(low, 3);
    expect(share(part, of).high).toBeCloseTo(high, 3);
  });

  test.prop([fc.integer({ min: 1, max: 2000 }), fc.nat()])(
    'holds its share, and a larger one is not lower',
    (of, pick) => {
      const part = pick % (of + 1);
      const { low, high } = share(part, of);
      expect(low).toBeLessThanOrEqual(part / of);
      expect(high).toBeGreaterThanOrEqual(part / of);
      if (part < of) expect(share(part + 1, of).low).toBeGreaterThanOrEqual(low);
    },
  );
});

describe('fit to block', () => {
  const good = { ...noTally, asked: 200, found: 60, right: 60, missed: 0, kept: 140 };
  const most = fitToBlock.labels;

  it('is what is right and catches enough, with enough labels of both kinds', () => {
    expect(fitnessOf(good)).toEqual({ fit: true });
    expect(fitnessOf({ ...good, wrong: 20 })).toEqual({ fit: false, why: 'too-many-false-alarms' });
    expect(fitnessOf({ ...good, missed: 40 })).toEqual({ fit: false, why: 'too-much-missed' });
  });

  test.prop([fc.integer({ min: 0, max: most - 1 }), fc.integer({ min: 0, max: 5000 })])(
    'is nothing with fewer labels, however good the answers are',
    (few, many) => {
      for (const tally of [
        { ...noTally, right: few, kept: many },
        { ...noTally, right: many, kept: few },
      ]) {
        expect(fitnessOf(tally)).toEqual({ fit: false, why: 'too-few-labels' });
      }
    },
  );
});
