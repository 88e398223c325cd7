/** How many machines judge a change at most, and from how much on each of them is worth its start. */
export interface ShardLimits {
  /** What the configuration allows. */
  readonly most: number;
  /** Requests at the same time that the endpoint takes, over all machines. */
  readonly places: number;
}

/** A machine takes about half a minute to start: with fewer requests than this it costs more than it saves. */
const callsWorthAMachine = 50;

/** How many machines judge pages that need so many requests: none for none, and never more than pages or than is worth their start. */
export function shardCount(needs: readonly number[], { most, places }: ShardLimits): number {
  const calls = needs.reduce((sum, one) => sum + one, 0);
  const asking = needs.filter((one) => one > 0).length;
  return Math.min(most, places, asking, Math.ceil(calls / callsWorthAMachine));
}

/**
 * Splits what needs judging into shards that cost about the same: the dearest first, each to the shard that has the least so
 * far. The same costs give the same shards, each with its places in the list in order; what costs nothing is in none.
 */
export function balanced(costs: readonly number[], shards: number): readonly (readonly number[])[] {
  const loads = Array.from({ length: shards }, () => ({ sum: 0, places: [] as number[] }));
  const dearestFirst = costs
    .map((cost, place) => ({ cost, place }))
    .filter(({ cost }) => cost > 0)
    .toSorted((one, other) => other.cost - one.cost || one.place - other.place);
  for (const { cost, place } of dearestFirst) {
    const least = loads.reduce<(typeof loads)[number] | undefined>(
      (best, load) => (best === undefined || load.sum < best.sum ? load : best),
      undefined,
    );
    if (least === undefined) return [];
    least.sum += cost;
    least.places.push(place);
  }
  return loads.map(({ places }) => places.toSorted((one, other) => one - other));
}

/** Divides a whole number by weights: each part is whole, all together are exactly the whole, and no part of a weight is none. */
export function divided(whole: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, one) => all + one, 0);
  if (sum === 0) return weights.map((_, index) => (index === 0 ? whole : 0));
  const exact = weights.map((weight) => (whole * weight) / sum);
  const floors = exact.map(Math.floor);
  let left = whole - floors.reduce((all, one) => all + one, 0);
  const byRest = exact
    .map((one, index) => ({ index, rest: one - Math.floor(one) }))
    .toSorted((one, other) => other.rest - one.rest || one.index - other.index);
  const more = new Set<number>();
  for (const { index } of byRest) {
    if (left <= 0) break;
    more.add(index);
    left -= 1;
  }
  return floors.map((one, index) => (more.has(index) ? one + 1 : one));
}
