import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/engine/canonical-json.ts';
import type { Json } from '../../src/engine/pipeline.ts';
import { toPlainData } from '../../src/engine/plain-data.ts';

const copyOf = (value: unknown): Json => {
  const plain = toPlainData(value);
  if (!plain.ok) throw new Error(plain.why);
  return plain.value;
};

/** Values whose members have any names, those of places in a list among them: an object has these first, whatever their order. */
const { named } = fc.letrec<{ named: unknown }>((tie) => ({
  named: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('named'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.nat(200).map(String), fc.constant('__proto__')), tie('named'), {
      maxKeys: 5,
    }),
  ),
}));

/** So many objects, one in the other. */
function nested(levels: number, innermost: unknown): unknown {
  return Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), innermost);
}

describe('a frozen copy', () => {
  it('is what JSON makes of the value, and as it is where it was made before', () =>
    fc.assert(
      fc.property(named, (value) => {
        const copied = copyOf(value);
        const parsed: Json = JSON.parse(JSON.stringify(value));
        expect(canonicalJson(copied)).toBe(canonicalJson(parsed));
        expect(copyOf(copied)).toBe(copied);
        expect(copyOf([copied])).toEqual([copied]);
        expect(canonicalJson(copyOf({ held: copied }))).toBe(canonicalJson({ held: parsed }));
        expect(canonicalJson({ held: copied })).toBe(canonicalJson({ held: parsed }));
      }),
    ));

  it('has its members in the order in which a record has them', () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const copied = copyOf(value);
        const restored: Json = JSON.parse(canonicalJson(copied));
        expect(JSON.stringify(copied)).toBe(JSON.stringify(restored));
      }),
    ));

  it('does not follow what becomes of the value', () => {
    const value = { list: ['one'] };
    const copied = copyOf({ value });
    value.list.push('two');
    expect(copied).toEqual({ value: { list: ['one'] } });
  });

  it('has at most 200 levels, those of a copy in it counted', () => {
    expect(toPlainData(nested(200, 'end')).ok).toBe(true);
    expect(toPlainData(nested(201, 'end')).ok).toBe(false);
    const hundred = copyOf(nested(100, 'end'));
    expect(toPlainData(nested(100, hundred)).ok).toBe(true);
    expect(toPlainData(nested(101, hundred)).ok).toBe(false);
    expect(toPlainData(nested(100, copyOf(nested(1, hundred)))).ok).toBe(false);
  });

  it('names the place that it is refused for', () => {
    expect(toPlainData({ one: [1, { two: Number.NaN }] })).toEqual({
      ok: false,
      at: '.one[1].two',
      why: 'NaN has no JSON form',
    });
  });
});
