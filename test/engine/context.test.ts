import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContextSnapshot,
  createContext,
  readSnapshot,
  snapshotOf,
  verifyChain,
  viewOf,
} from '../../src/engine/context.ts';
import type { Json } from '../../src/engine/pipeline.ts';
import { examples } from '../support/examples.ts';

const clock = (): number => Date.UTC(2026, 10, 22);
const large = 'x'.repeat(5000);

const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 3 }).map((value): Json => JSON.parse(JSON.stringify(value)));
const writes = fc.array(
  fc.record({
    author: fc.constantFrom('start', 'brand', 'legal'),
    key: fc.constantFrom('a', 'b', 'c', '__proto__'),
    value: fc.oneof({ weight: 4, arbitrary: json }, { weight: 1, arbitrary: fc.constantFrom(large, `${large}!`) }),
  }),
  { minLength: 1, maxLength: 12 },
);

function contextOf(list: readonly { author: string; key: string; value: Json }[]) {
  const context = createContext(clock);
  for (const { author, key, value } of list) context.append(author, key, value);
  return context;
}

describe('the context', () => {
  it('says of each write who, when, what, and what was there before', () => {
    const context = contextOf([
      { author: 'start', key: 'title', value: 'Old' },
      { author: 'editor', key: 'title', value: 'New' },
    ]);
    expect(context.entries).toMatchObject([
      { sequence: 0, author: 'start', at: '2026-11-22T00:00:00.000Z', value: { inline: 'Old' }, previous: null },
      { sequence: 1, author: 'editor', key: 'title', value: { inline: 'New' }, previous: { inline: 'Old' } },
    ]);
    expect(context.read('title')).toBe('New');
    expect(viewOf(context, ['title', 'other'])).toEqual({ title: 'New' });
  });

  it('holds a large value once and refers to it', () => {
    const context = contextOf([
      { author: 'a', key: 'one', value: large },
      { author: 'b', key: 'two', value: large },
      { author: 'c', key: 'one', value: 'small' },
    ]);
    expect(context.blobs.size).toBe(1);
    expect(JSON.stringify(context.entries).length).toBeLessThan(2000);
    const snapshot = snapshotOf(context);
    expect([readSnapshot(snapshot, 'one'), readSnapshot(snapshot, 'two')]).toEqual(['small', large]);
  });

  it('can leave a large value out of the record and still verify', () => {
    const snapshot = snapshotOf(contextOf([{ author: 'start', key: 'text', value: large }]), (key) => key === 'text');
    expect(snapshot.blobs).toEqual({});
    expect(verifyChain(snapshot)).toBeUndefined();
    expect(readSnapshot(snapshot, 'text')).toBeUndefined();
  });

  it('reads back what was written last, and verifies, also after a trip through JSON', () =>
    fc.assert(
      fc.property(writes, (list) => {
        const context = contextOf(list);
        const snapshot: ContextSnapshot = JSON.parse(JSON.stringify(snapshotOf(context)));
        expect(verifyChain(snapshot)).toBeUndefined();
        for (const { key } of list) {
          expect(context.read(key)).toEqual(list.findLast((write) => write.key === key)?.value);
          expect(readSnapshot(snapshot, key)).toEqual(context.read(key));
        }
      }),
    ));

  it('finds any change of any entry, any entry removed, swapped or added, and any change of a large value', () =>
    fc.assert(
      fc.property(writes, fc.nat(), fc.nat(), json, (list, pick, part, other) => {
        const snapshot = snapshotOf(contextOf([...list, { author: 'last', key: 'large', value: `${large}?` }]));
        const index = pick % snapshot.entries.length;
        const entry = snapshot.entries[index];
        if (!entry) throw new Error('no entry');
        const replaced = (changed: object): ContextSnapshot =>
          JSON.parse(
            JSON.stringify({
              ...snapshot,
              entries: snapshot.entries.map((kept, i) => (i === index ? { ...kept, ...changed } : kept)),
            }),
          );
        const changes: readonly ContextSnapshot[] = [
          replaced({ author: `${entry.author}x` }),
          replaced({ at: '2026-11-22T00:00:00.001Z' }),
          replaced({ key: `${entry.key}x` }),
          replaced({ value: { inline: [other, 'other'] } }),
          replaced({ previous: { inline: [other, 'other'] } }),
          replaced({ sequence: entry.sequence + 1 }),
          replaced({ hash: entry.hash.replace(/./, (digit) => (digit === '0' ? '1' : '0')) }),
          { ...snapshot, entries: snapshot.entries.toSpliced(index, 1) },
          { ...snapshot, entries: [...snapshot.entries, entry] },
          { ...snapshot, entries: snapshot.entries.slice(0, -1) },
          { ...snapshot, entries: [] },
          { ...snapshot, head: entry.hash.replace(/./, (digit) => (digit === '0' ? '1' : '0')) },
          ...Object.keys(snapshot.blobs).map((digest) => ({
            ...snapshot,
            blobs: { ...snapshot.blobs, [digest]: other },
          })),
          { ...snapshot, blobs: { ...snapshot.blobs, [entry.hash]: other } },
        ];
        expect(verifyChain(changes[part % changes.length] ?? snapshot)).toBeDefined();
      }),
      { numRuns: examples(1000) },
    ));

  it('ties each entry to all before it: one of another history does not fit, although it is intact by itself', () => {
    const historyAfter = (first: string): ContextSnapshot =>
      snapshotOf(
        contextOf([
          { author: 'start', key: 'text', value: first },
          { author: 'brand', key: 'approved', value: true },
        ]),
      );
    const [ours, theirs] = [historyAfter('good'), historyAfter('bad')];
    const entries = [...theirs.entries.slice(0, 1), ...ours.entries.slice(1)];
    expect(verifyChain({ ...ours, entries })).toEqual({ sequence: 1, message: 'entry 1 was changed' });
  });

  it('refuses what cannot be recorded, and says where it is', () => {
    const context = createContext(clock);
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const put =
      (value: unknown): (() => void) =>
      () => {
        context.append('a', 'k', value as Json);
      };
    expect(put({ a: [1, { b: Number.NaN }] })).toThrow(
      'the value of k.a[1].b cannot be recorded: NaN has no JSON form',
    );
    expect(put(new Date(0))).toThrow('an instance of a class');
    expect(put(() => 1)).toThrow('a value of type function');
    expect(put(1n)).toThrow('a value of type bigint');
    expect(put(circle)).toThrow('nested deeper than 200 levels');
    expect(context.entries).toEqual([]);
  });

  it('takes as long for the ten-thousandth write as for the first: the work per write is counted, not timed', () => {
    const reads: number[] = [];
    const context = createContext(() => {
      reads.push(1);
      return 0;
    });
    const before = context.append('a', 'k0', 0);
    const size = JSON.stringify(before).length;
    for (let index = 1; index < 3000; index += 1) context.append('a', `k${index}`, index);
    const last = context.entries.at(-1);
    // An entry carries nothing that grows with the history, so neither does the text that is hashed for it.
    expect(JSON.stringify(last).length - size).toBeLessThan(20);
    expect(reads).toHaveLength(3000);
  });
});
