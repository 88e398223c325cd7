import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { closest, editDistance } from '../../src/content/edit-distance.ts';

describe('the distance of two words', () => {
  it.each([
    ['weight', 'weight', 0],
    ['wieght', 'weight', 1],
    ['weigt', 'weight', 1],
    ['weights', 'weight', 1],
    ['waight', 'weight', 1],
    ['threshhold', 'treshold', 2],
    ['ab', 'abcde', 3],
  ])('from %s to %s is %i', (one, other, steps) => {
    expect(editDistance(one, other, 5)).toBe(steps);
    expect(editDistance(one, other, Math.max(0, steps - 1))).toBe(steps);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  test.prop([word, word, fc.nat(4)])('is the same both ways, and one more than the limit beyond it', (a, b, limit) => {
    const whole = editDistance(a, b, 12);
    expect(editDistance(b, a, 12)).toBe(whole);
    expect(editDistance(a, b, limit)).toBe(Math.min(whole, limit + 1));
  });
});

describe('the closest word', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['treshold', ['threshold', 'weight'], 'threshold'],
    ['thrshld', ['threshold'], 'threshold'],
    ['thrshl', ['threshold'], undefined],
    ['modl', ['model'], 'model'],
    ['mdl', ['model'], undefined],
    ['cat', ['bat', 'hat'], undefined],
    ['cat', ['bat', 'bat'], 'bat'],
  ])('to %s among %j is %s', (word, candidates, found) => {
    expect(closest(word, candidates)).toBe(found);
  });
});
