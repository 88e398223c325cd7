import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalPieces, reuseKey } from '../../src/engine/canonical-json.ts';
import type { Json } from '../../src/engine/pipeline.ts';
import { examples } from '../support/examples.ts';

const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 4 }).map((value): Json => JSON.parse(JSON.stringify(value)));

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Every leaf of a value with one other value in its place; an empty list or object counts as a leaf. */
function* withOneLeafChanged(value: Json): Generator<Json> {
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) {
    yield value === 'another' ? 'yet another' : 'another';
    yield [value];
    if (typeof value === 'number') yield `${value}`;
    if (typeof value === 'boolean') yield !value;
  } else if (isList(value)) {
    yield [...value, null];
    for (const [index, member] of value.entries()) {
      for (const changed of withOneLeafChanged(member)) yield value.with(index, changed);
    }
  } else {
    for (const [key, member] of Object.entries(value)) {
      const others = Object.entries(value).filter(([name]) => name !== key);
      yield Object.fromEntries(others);
      yield Object.fromEntries([...others, [`${key}'`, member]]);
      for (const changed of withOneLeafChanged(member)) yield Object.fromEntries([...others, [key, changed]]);
    }
  }
}

function shuffled(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  );
}

describe('canonicalJson', () => {
  it('is JSON of the same value, and the same whatever the order of keys', () =>
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
        for (const levels of [0, 1, 2, 9]) {
          expect([...canonicalPieces(shuffled(value), levels)].join('')).toBe(canonicalJson(value));
        }
      }),
    ));

  it.each<[Json, string]>([
    [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [{ '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, '\ufb33': 5 }, '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}'],
    [[1e21, 1e-7, -0, 100, 0.1], '[1e+21,1e-7,0,100,0.1]'],
    ['\u2028"\\\u0000\ud800', '"\u2028\\"\\\\\\u0000\\ud800"'],
    [JSON.parse('{"__proto__":{"a":1},"constructor":2}'), '{"__proto__":{"a":1},"constructor":2}'],
  ])('writes %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('refuses numbers that JSON does not have', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow('NaN has no JSON form');
  });
});

describe('reuseKey', () => {
  it('changes with every nested setting, and not with the order of keys', () =>
    fc.assert(
      fc.property(json, (parts) => {
        const key = reuseKey('review', parts);
        expect(key).toMatch(/^[0-9a-f]{64}$/);
        expect(reuseKey('review', shuffled(parts))).toBe(key);
        for (const changed of withOneLeafChanged(parts)) expect(reuseKey('review', changed)).not.toBe(key);
      }),
      { numRuns: examples(300) },
    ));

  it('keeps purposes apart', () => {
    expect(reuseKey('a', [])).not.toBe(reuseKey('b', []));
  });
});
