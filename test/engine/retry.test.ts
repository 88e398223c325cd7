import { describe, expect, it, vi } from 'vitest';
import { withDeadline } from '../../src/engine/deadline.ts';
import { settle } from '../support/controlled-task.ts';
import { ownTimers } from '../support/own-timers.ts';
import {
  busy,
  clock,
  endingAfter,
  expectWaits,
  idle,
  limited,
  ok,
  ownTime,
  resilience,
  type Said,
  scripted,
} from './resilience-harness.ts';

ownTime();

describe('retrying', () => {
  it('waits longer each time, drawn from the whole range up to a ceiling, and gives up after the last try', async () => {
    const { at, attempt } = scripted(busy);
    expect(await endingAfter(10_000, resilience().call('k', attempt, idle))).toEqual({
      ...{ kind: 'failed', why: 'tries-exhausted', fault: '503', tries: 4 },
    });
    expectWaits(at, [500, 1000, 1500]);
  });

  it.each([
    [0, [0, 0, 0]],
    [0.999, [999, 1998, 2997]],
  ])('draws with full jitter: %d', async (dice, waits) => {
    const { at, attempt } = scripted(busy);
    await endingAfter(20_000, resilience({ random: () => dice }).call('k', attempt, idle));
    expectWaits(at, waits);
  });

  it('returns what came in the end', async () => {
    const { attempt } = scripted(busy, busy, ok);
    expect(await endingAfter(5000, resilience().call('k', attempt, idle))).toEqual({
      kind: 'ok',
      value: 'fine',
      tries: 3,
    });
  });

  it('does not try again what is permanent', async () => {
    const { at, attempt } = scripted({ kind: 'permanent', fault: '401' });
    expect(await endingAfter(10_000, resilience().call('k', attempt, idle))).toMatchObject({
      why: 'permanent',
      fault: '401',
    });
    expect(at).toEqual([0]);
  });

  it('waits as long as it is asked to, beyond its own ceiling', async () => {
    const { at, attempt } = scripted(limited(3_600_000), ok);
    expect(await endingAfter(3_600_019, resilience().call('k', attempt, idle))).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(at).toEqual([0, 3_600_020]);
  });

  it('comes back no sooner than an endpoint that failed asked for, and keeps nobody else back for it', async () => {
    const box = resilience();
    const { at, attempt } = scripted({ kind: 'transient', fault: '503', retryAfterMs: 8000 }, ok);
    const other = scripted(ok);
    const call = box.call('k', attempt, idle);
    await vi.advanceTimersByTimeAsync(7999);
    await box.call('k', other.attempt, idle);
    expect([at, other.at]).toEqual([[0], [7999]]);
    expect(await endingAfter(1, call)).toMatchObject({ kind: 'ok', tries: 2 });
  });

  it.each([Number.NaN, -5, 0, undefined])('takes a senseless wait of %s for none', async (wait) => {
    const { at, attempt } = scripted(limited(wait), ok);
    await endingAfter(10_000, resilience().call('k', attempt, idle));
    expect(at).toEqual([0, 500]);
  });

  it('gives up at once when the wait would pass the deadline of its signal', async () => {
    const { at, attempt } = scripted(limited(60_000), ok);
    const box = resilience();
    const ended = withDeadline((signal) => box.call('k', attempt, signal), { clock, timeoutMs: 30_000 });
    await settle();
    expect(await ended).toMatchObject({
      kind: 'finished',
      value: {
        ...{ why: 'no-time-left', fault: '429', tries: 1 },
      },
    });
    expect(at).toEqual([0]);
  });

  it('gives up rather than set a timer that Node would fire at once', async () => {
    const { attempt } = scripted(limited(2 ** 31));
    expect(await endingAfter(0, resilience().call('k', attempt, idle))).toMatchObject({ why: 'no-time-left' });
  });

  it('lets nobody ask before the time that one was told to come back', async () => {
    const box = resilience({ concurrency: 1 });
    const first = scripted(limited(5000), ok);
    const second = scripted(ok);
    const calls = [box.call('k', first.attempt, idle), box.call('k', second.attempt, idle)];
    await vi.advanceTimersByTimeAsync(5019);
    expect([first.at, second.at]).toEqual([[0], []]);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(calls);
    expect([first.at, second.at]).toEqual([[0, 5020], [5020]]);
    const other = scripted(ok);
    await box.call('another key', other.attempt, idle);
    expect(other.at).toHaveLength(1);
  });

  it.each(['while it waits', 'while the call hangs'])(
    'rejects at once on an abort %s, and never asks again',
    async (when) => {
      const controller = new AbortController();
      const attempt = vi.fn(
        when === 'while it waits' ? scripted(busy).attempt : () => new Promise<Said>(() => undefined),
      );
      using timers = ownTimers();
      const call = timers.during(() => resilience().call('k', attempt, controller.signal));
      await vi.advanceTimersByTimeAsync(100);
      controller.abort(new Error('cancelled'));
      await expect(call).rejects.toThrow('cancelled');
      await vi.advanceTimersByTimeAsync(10_000);
      expect(attempt).toHaveBeenCalledTimes(1);
      expect(timers.left()).toBe(0);
    },
  );

  it('does not keep Node alive for the wait of a call that was aborted', async () => {
    vi.useRealTimers();
    using timers = ownTimers();
    const controller = new AbortController();
    const failed = Promise.withResolvers<Said>();
    const slow = resilience({ baseMs: 30_000, longestMs: 30_000 });
    const call = timers.during(() => slow.call('k', () => failed.promise, controller.signal));
    failed.resolve(busy);
    await settle();
    controller.abort(new Error('cancelled'));
    await expect(call).rejects.toThrow('cancelled');
    expect(timers.left()).toBe(0);
  });

  it('rejects at once on an abort while it waits for a place that does not come free', async () => {
    const box = resilience({ concurrency: 1 });
    void box.call('k', () => new Promise<Said>(() => undefined), idle);
    const controller = new AbortController();
    const { at, attempt } = scripted(ok);
    const call = box.call('k', attempt, controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(call).rejects.toThrow('cancelled');
    expect(at).toEqual([]);
  });

  it('passes on what the call throws: that is a bug', async () => {
    const call = resilience().call('k', () => Promise.reject(new TypeError('bug')), idle);
    await expect(call).rejects.toThrow('bug');
  });
});
