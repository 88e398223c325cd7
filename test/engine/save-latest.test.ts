import { describe, expect, it } from 'vitest';
import { saveLatest } from '../../src/engine/save-latest.ts';
import { settle } from '../support/controlled-task.ts';

describe('saveLatest', () => {
  it('saves one at a time, and once for all who asked meanwhile, with the state of the time', async () => {
    let state = 0;
    const saved: number[] = [];
    const gates: PromiseWithResolvers<void>[] = [];
    const save = saveLatest(() => {
      saved.push(state);
      const gate = Promise.withResolvers<void>();
      gates.push(gate);
      return gate.promise;
    });
    const done: string[] = [];
    const ask = (name: string): void => {
      state += 1;
      void save().then(() => done.push(name));
    };
    ask('a');
    ask('b');
    ask('c');
    await settle();
    expect(saved).toEqual([1]);
    gates[0]?.resolve();
    await settle();
    expect([saved, done]).toEqual([[1, 3], ['a']]);
    ask('d');
    gates[1]?.resolve();
    await settle();
    gates[2]?.resolve();
    await settle();
    expect([saved, done]).toEqual([
      [1, 3, 4],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('never saves twice at once, even when asked at the moment that one ends', async () => {
    let underWay = 0;
    let most = 0;
    const save = saveLatest(async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
    });
    const asked: Promise<void>[] = [];
    for (let tick = 0; tick < 50; tick += 1) {
      asked.push(save());
      await Promise.resolve();
    }
    await Promise.all(asked);
    expect(most).toBe(1);
  });

  it('tells those who asked of a failure, and tries again for the next', async () => {
    const outcomes = [Promise.reject(new Error('disk full')), Promise.resolve()];
    const save = saveLatest(() => outcomes.shift() ?? Promise.resolve());
    const first = save();
    const second = save();
    await expect(first).rejects.toThrow('disk full');
    await expect(second).resolves.toBeUndefined();
  });
});
