import { describe, expect, it } from 'vitest';
import { settle } from '../support/controlled-task.ts';
import { idle, limited, ok, ownTime, resilience, type Said, scripted } from './resilience-harness.ts';

ownTime();

describe('the adaptive limit', () => {
  it('halves once for one wave of refusals, and grows back by one after as many answers as run at once', async () => {
    const box = resilience({ concurrency: 8, tries: 1 });
    const wave = Promise.withResolvers<Said>();
    const refused = Array.from({ length: 8 }, () => box.call('k', () => wave.promise, idle));
    await settle();
    wave.resolve(limited());
    await Promise.all(refused);
    expect(box.concurrencyOf('k')).toBe(4);
    const seen: number[] = [];
    for (let index = 0; index < 30; index += 1) {
      await box.call('k', scripted(ok).attempt, idle);
      seen.push(box.concurrencyOf('k'));
    }
    expect([...new Set(seen)]).toEqual([4, 5, 6, 7, 8]);
    expect([seen[2], seen[3], seen[8]]).toEqual([4, 5, 6]);
    for (let index = 0; index < 20; index += 1) await box.call('k', scripted(limited()).attempt, idle);
    expect(box.concurrencyOf('k')).toBe(1);
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
    while (order.length < 12 || open.length > 0) {
      await settle();
      most.push(open.length);
      expect(open.length).toBeLessThanOrEqual(4);
      open.shift()?.end(most.length === 1 ? limited() : ok);
    }
    await Promise.all(calls);
    expect(order).toEqual([...Array(12).keys()]);
    expect(most.slice(0, 6)).toEqual([4, 3, 2, 3, 3, 3]);
  });
});
