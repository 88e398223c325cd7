import { describe, expect, it, vi } from 'vitest';
import { createAdaptiveLimit } from '../../src/engine/adaptive-limit.ts';
import { settle } from '../support/controlled-task.ts';
import { idle, limited, ok, ownTime, resilience, type Said } from './resilience-harness.ts';

ownTime();

describe('the adaptive limit', () => {
  it('halves once for one wave of refusals, and grows back by one after as many answers as may be under way', () => {
    const limit = createAdaptiveLimit(8);
    const wave = Array.from({ length: 8 }, () => limit.begin());
    for (const call of wave) limit.refused(call);
    expect(limit.current()).toBe(4);
    const seen = Array.from({ length: 30 }, () => {
      limit.begin();
      limit.answered();
      return limit.current();
    });
    expect([...new Set(seen)]).toEqual([4, 5, 6, 7, 8]);
    expect([seen[2], seen[3], seen[8]]).toEqual([4, 5, 6]);
    for (let index = 0; index < 20; index += 1) limit.refused(limit.begin());
    expect(limit.current()).toBe(1);
  });

  it('never runs more than it may, first come, first served, also after it has shrunk', async () => {
    const box = resilience({ concurrency: 4, tries: 1 });
    const open: { index: number; end: (answer: Said) => void }[] = [];
    const order: number[] = [];
    const calls = Array.from({ length: 12 }, (_, index) => {
      const attempt = (): Promise<Said> =>
        new Promise((end) => {
          order.push(index);
          open.push({ index, end });
        });
      return box.call('k', attempt, idle);
    });
    const most: number[] = [];
    while (order.length < 13 || open.length > 0) {
      await settle();
      most.push(open.length);
      expect(open.length).toBeLessThanOrEqual(4);
      open.shift()?.end(most.length === 1 ? limited() : ok);
    }
    await Promise.all(calls);
    // The one that was refused comes back before everybody who came later.
    expect(order).toEqual([0, 1, 2, 3, 0, ...[...Array(12).keys()].slice(4)]);
    expect(most.slice(0, 6)).toEqual([4, 3, 2, 3, 3, 3]);
  });

  it('spends no try on a refusal for the crowd, so that whoever takes only three at once answers everybody', async () => {
    const box = resilience({ concurrency: 16, tries: 2 });
    let inFlight = 0;
    let refused = 0;
    const attempt = async (): Promise<Said> => {
      inFlight += 1;
      const tooMany = inFlight > 3;
      await new Promise((resolve) => setTimeout(resolve, tooMany ? 5 : 100));
      inFlight -= 1;
      if (tooMany) refused += 1;
      return tooMany ? limited() : ok;
    };
    const calls = Array.from({ length: 48 }, () => box.call('k', attempt, idle));
    await vi.advanceTimersByTimeAsync(3000);
    expect(new Set((await Promise.all(calls)).map(({ kind }) => kind))).toEqual(new Set(['ok']));
    expect(refused).toBeLessThan(48);
    expect(box.breakers()[0]?.changes).toEqual([]);
  });
});
