import { sha256 } from '../engine/canonical-json.ts';

/** What a page still needs of models, by estimate; nothing where every review of it is kept. */
export interface PageNeed {
  readonly path: string;
  /** The id of its text. */
  readonly blobSha: string;
  readonly calls: number;
  /** The same with every confirmation and repair. */
  readonly callsAtMost: number;
  /** US dollars; absent where a model that would be asked has no price. */
  readonly cost?: number;
}

/** What an audit may ask and spend at most. */
export interface Ceiling {
  readonly calls: number;
  /** US dollars; absent where money is no limit. */
  readonly cost?: number;
}

/** Which pages models are asked about in this audit, the cheapest first, and which have to wait for another one. */
export interface Selection {
  readonly chosen: readonly PageNeed[];
  readonly waiting: readonly PageNeed[];
}

/**
 * The cheapest pages first, as many as the ceiling has room for: so much money judges the most pages. A page is asked about whole or
 * not at all, because half of its reviews come to no verdict. It depends on the needs alone, and on no order of them.
 */
export function selectPages(needs: readonly PageNeed[], ceiling: Ceiling): Selection {
  const lacking = needs.filter(({ calls }) => calls > 0).toSorted(cheapestFirst);
  let calls = 0;
  let cost = 0;
  let count = 0;
  for (const need of lacking) {
    calls += need.calls;
    cost += need.cost ?? 0;
    if (calls > ceiling.calls || (ceiling.cost !== undefined && (need.cost === undefined || cost > ceiling.cost)))
      break;
    count += 1;
  }
  return { chosen: lacking.slice(0, count), waiting: lacking.slice(count) };
}

/**
 * How many of these pages may be asked about at the same time with what is left of the ceiling. As long as there is room for all that
 * they may come to, many; then one after the other, so that what ends at the ceiling is the last page and not all of them.
 */
export function nextWave(pages: readonly PageNeed[], left: Ceiling, most: number): number {
  let calls = 0;
  let cost = 0;
  let count = 0;
  for (const need of pages.slice(0, most)) {
    calls += need.callsAtMost;
    cost += (need.cost ?? 0) * (need.callsAtMost / Math.max(1, need.calls));
    if (calls > left.calls || (left.cost !== undefined && cost > left.cost)) break;
    count += 1;
  }
  const [first] = pages;
  if (count > 0 || first === undefined) return count;
  return first.calls <= left.calls && (left.cost === undefined || (first.cost ?? 0) <= left.cost) ? 1 : 0;
}

/** Without a price the number of requests is the only measure; of the same price the path decides, so that every machine has one order. */
function cheapestFirst(one: PageNeed, other: PageNeed): number {
  return (
    (one.cost ?? 0) - (other.cost ?? 0) ||
    one.calls - other.calls ||
    (one.path < other.path ? -1 : one.path > other.path ? 1 : 0)
  );
}

/** The shard that judges a page, from 1: by its path alone, so that no machine has to be told by another. */
export function shardOf(path: string, shards: number): number {
  return (Number.parseInt(sha256(path).slice(0, 8), 16) % shards) + 1;
}

/** What one of the machines may ask beyond what the others may: the ceiling divided as the chosen pages are. */
export function shareOf({ chosen }: Selection, ceiling: Ceiling, shard: number, shards: number): Ceiling {
  if (shards === 1) return ceiling;
  const own = chosen.filter(({ path }) => shardOf(path, shards) === shard);
  const sum = (needs: readonly PageNeed[], of: (need: PageNeed) => number): number =>
    needs.reduce((total, need) => total + of(need), 0);
  const part = (whole: number, of: (need: PageNeed) => number): number => {
    const all = sum(chosen, of);
    return all === 0 ? 0 : (whole * sum(own, of)) / all;
  };
  return {
    calls: Math.floor(part(ceiling.calls, ({ calls }) => calls)),
    ...(ceiling.cost === undefined ? {} : { cost: part(ceiling.cost, ({ cost = 0 }) => cost) }),
  };
}

/**
 * Stands for an audit as all its machines must see it: the same pages, rules and ceiling. What they chose is no part of it: a machine
 * that runs again may know more by then, and what it judged is as good.
 */
export function auditDigest(parts: {
  readonly rules: string;
  readonly pages: readonly Pick<PageNeed, 'path' | 'blobSha'>[];
  readonly ceiling: Ceiling;
  readonly shards: number;
}): string {
  const { rules, ceiling, shards } = parts;
  const pages = parts.pages.map(({ path, blobSha }) => [path, blobSha]);
  return sha256(JSON.stringify(['audit', rules, shards, ceiling.calls, ceiling.cost ?? null, pages]));
}
