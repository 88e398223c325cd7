import { describe, expect, it, vi } from 'vitest';
import { usualHedging } from '../../src/engine/hedge.ts';
import { createResilience } from '../../src/engine/resilience.ts';
import { realTime } from '../../src/engine/time.ts';
import type { Try } from '../../src/engine/try-once.ts';
import { clock, idle, ok, ownTime, type Said } from './resilience-harness.ts';

ownTime();

/** Calls that take so long, one after the other as they are sent, and listen to their signals. */
function endpoint(takes: (index: number) => number, hedging = true, said: (index: number) => Said = () => ok) {
  let [sent, cancelled] = [0, 0];
  const resilience = createResilience({
    ...{ time: realTime(clock), random: () => 0.5, tries: 4, baseMs: 1000, longestMs: 3000, concurrency: 8 },
    breaker: { failures: 100, openMs: 10_000 },
    ...(hedging ? { hedging: usualHedging } : {}),
  });
  const attempt = (signal: AbortSignal): Promise<Try<string, string>> => {
    const index = sent;
    sent += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(said(index)), takes(index));
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        if (signal.reason instanceof DOMException) cancelled += 1;
        reject(signal.reason);
      });
    });
  };
  const begin = clock();
  const ask = (objection?: () => string | undefined) =>
    resilience
      .call<string, string>({ key: 'k', attempt, ...(objection ? { objection } : {}) }, idle)
      .then((call) => ({ ...call, at: clock() - begin }));
  return { ask, resilience, sent: () => sent, cancelled: () => cancelled };
}

const many = 100;
const usualMs = 200;

async function all(here: ReturnType<typeof endpoint>, objection?: () => string | undefined) {
  const calls = Promise.all(Array.from({ length: many }, () => here.ask(objection)));
  await vi.advanceTimersByTimeAsync(60_000);
  return calls;
}

/** Of a hundred, two hang. */
const twoHang = (index: number): number => (index === 60 || index === 90 ? 8000 : usualMs);

describe('a call that hangs', () => {
  it('is made again beside the first, whose answer nobody waits for', async () => {
    const here = endpoint(twoHang);
    const calls = await all(here);
    expect(Math.max(...calls.map(({ at }) => at))).toBeLessThan(4500);
    expect(calls.filter(({ kind }) => kind === 'ok')).toHaveLength(many);
    expect(calls.flatMap(({ hedges }) => hedges ?? [])).toEqual([1, 1]);
    expect([here.sent(), here.resilience.hedges()]).toEqual([many + 2, 2]);
  });

  it('is waited for where calls are never made twice', async () => {
    const here = endpoint(twoHang, false);
    const calls = await all(here);
    expect(Math.max(...calls.map(({ at }) => at))).toBeGreaterThan(8000);
    expect([here.sent(), here.cancelled()]).toEqual([many, 0]);
  });

  it('is made again for three of a hundred at most, however many hang', async () => {
    const here = endpoint((index) => (index >= 40 && index % 3 === 0 ? 8000 : usualMs));
    const calls = await all(here);
    expect(calls).toHaveLength(many);
    expect(here.sent()).toBeLessThanOrEqual(many * 1.03);
    expect(here.sent()).toBeGreaterThan(many);
  });

  it('is not made again where a budget objects', async () => {
    let tries = 0;
    const here = endpoint(twoHang);
    await all(here, () => {
      tries += 1;
      return tries > many ? 'spent' : undefined;
    });
    expect(here.sent()).toBe(many);
  });

  it('ends as the first one ends where the second comes to nothing', async () => {
    const here = endpoint(
      (index) => (index === 97 ? 3000 : usualMs),
      true,
      (index) => (index === many ? { kind: 'permanent', fault: 'refused' } : ok),
    );
    const calls = await all(here);
    expect(calls.every(({ kind }) => kind === 'ok')).toBe(true);
  });
});
