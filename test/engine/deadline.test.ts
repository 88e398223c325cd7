import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deadlineOf, longestTimeoutMs, sleep, untilAborted, withDeadline } from '../../src/engine/deadline.ts';
import { ownTimers } from '../support/own-timers.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 5000 });
});
afterEach(() => {
  vi.useRealTimers();
});
const clock = (): number => Date.now();
const forever = (): Promise<never> => new Promise(() => undefined);

describe('withDeadline', () => {
  it('hands down the signal by which the deadline is known', async () => {
    const seen: number[] = [];
    await withDeadline(async (signal) => seen.push(deadlineOf(signal)), { clock, timeoutMs: 100 });
    await withDeadline(async (signal) => seen.push(deadlineOf(signal)), { clock, timeoutMs: 100, deadline: 5050 });
    expect(seen).toEqual([5100, 5050]);
    expect(deadlineOf(new AbortController().signal)).toBe(Number.POSITIVE_INFINITY);
  });

  it('does not start work for which no time is left', async () => {
    const work = vi.fn(forever);
    expect(await withDeadline(work, { clock, timeoutMs: 100, deadline: 5000 })).toEqual({
      ...{ kind: 'timed-out', limit: 'run', afterMs: 0 },
    });
    expect(work).not.toHaveBeenCalled();
  });

  it('calls it its own timeout when both limits fall together', async () => {
    const ended = withDeadline(forever, { clock, timeoutMs: 100, deadline: 5100 });
    await vi.advanceTimersByTimeAsync(100);
    expect(await ended).toMatchObject({ kind: 'timed-out', limit: 'own' });
  });

  it('waits as long as Node can, and not the one millisecond that a longer time would become', async () => {
    using timers = ownTimers();
    const ended = timers.during(() => withDeadline(forever, { clock, timeoutMs: Number.POSITIVE_INFINITY }));
    await vi.advanceTimersByTimeAsync(longestTimeoutMs - 1);
    expect(timers.left()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toMatchObject({ afterMs: longestTimeoutMs });
  });

  it('swallows a rejection that comes after the wait is over', async () => {
    const late = Promise.withResolvers<never>();
    const ended = withDeadline(() => late.promise, { clock, timeoutMs: 10 });
    await vi.advanceTimersByTimeAsync(10);
    expect(await ended).toMatchObject({ kind: 'timed-out' });
    late.reject(new Error('nobody listens'));
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('takes its listener off the signal that cancels', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    for (let index = 0; index < 20; index += 1) await withDeadline(async () => 1, { clock, timeoutMs: 10, signal });
    expect(added).toHaveBeenCalledTimes(20);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe('waiting', () => {
  it('sleeps, unless it is aborted', async () => {
    const controller = new AbortController();
    using timers = ownTimers();
    const slept = timers.during(() => sleep(100, controller.signal));
    await vi.advanceTimersByTimeAsync(100);
    await slept;
    const woken = timers.during(() => sleep(100, controller.signal));
    expect(timers.left()).toBe(1);
    controller.abort(new Error('up'));
    await expect(woken).rejects.toThrow('up');
    await expect(sleep(100, controller.signal)).rejects.toThrow('up');
    expect(timers.left()).toBe(0);
  });

  it('stops waiting for work that ignores its signal', async () => {
    const controller = new AbortController();
    const waited = untilAborted(forever(), controller.signal);
    controller.abort(new Error('enough'));
    await expect(waited).rejects.toThrow('enough');
    await expect(untilAborted(Promise.resolve(1), new AbortController().signal)).resolves.toBe(1);
  });
});
