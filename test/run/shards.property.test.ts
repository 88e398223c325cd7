import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { balanced, divided, shardCount } from '../../src/run/shards.ts';

const costs = fc.array(fc.nat({ max: 1000 }), { maxLength: 60 });
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

test.prop([costs, fc.integer({ min: 1, max: 12 })])(
  'what costs something is in exactly one shard, in order, and no shard has much more than it must',
  (list, count) => {
    const shards = balanced(list, count);
    expect(shards).toHaveLength(count);
    const costly = list.flatMap((cost, place) => (cost > 0 ? [place] : []));
    expect(shards.flat().toSorted((a, b) => a - b)).toEqual(costly);
    for (const places of shards) expect(places).toEqual(places.toSorted((a, b) => a - b));
    const loads = shards.map((places) => sum(places.map((place) => list[place] ?? 0)));
    // Graham's bound for the longest first, against what no split can be better than.
    const least = Math.max(sum(list) / count, ...list);
    expect(Math.max(0, ...loads)).toBeLessThanOrEqual((4 / 3) * least + 1e-9 + Math.max(0, ...list) / 3);
    if (costly.length >= count) for (const places of shards) expect(places.length).toBeGreaterThan(0);
    expect(balanced(list, count)).toEqual(shards);
  },
);

test.prop([fc.nat({ max: 100_000 }), fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 40 })])(
  'a budget is divided without a remainder, by weight',
  (whole, weights) => {
    const parts = divided(whole, weights);
    expect(sum(parts)).toBe(whole);
    const total = sum(weights);
    for (const [index, part] of parts.entries()) {
      if (total > 0) expect(Math.abs(part - (whole * (weights[index] ?? 0)) / total)).toBeLessThan(1 + 1e-6);
    }
  },
);

test.prop([costs, fc.integer({ min: 1, max: 256 }), fc.integer({ min: 1, max: 64 })])(
  'there are never more machines than are allowed, than requests at once, than pages to ask about, or than are worth it',
  (needs, most, places) => {
    const count = shardCount(needs, { most, places });
    expect(count).toBeLessThanOrEqual(Math.min(most, places, needs.filter((one) => one > 0).length));
    if (sum(needs) > 0) expect(count).toBeGreaterThan(0);
  },
);

it.each([
  [[], 0],
  [[0, 0], 0],
  [[1], 1],
  [Array.from({ length: 50 }, () => 1), 1],
  [Array.from({ length: 51 }, () => 1), 2],
  [Array.from({ length: 1500 }, () => 3), 16],
])('the number of machines for needs like %j', (needs, count) =>
  expect(shardCount(needs, { most: 16, places: 32 })).toBe(count),
);
