import { describe, expect, it, vi } from 'vitest';
import { withDeadline } from '../../src/engine/deadline.ts';
import { settle } from '../support/controlled-task.ts';
import {
  busy,
  clock,
  endingAfter,
  idle,
  limited,
  ok,
  ownTime,
  resilience,
  type Said,
  scripted,
} from './resilience-harness.ts';

ownTime();

describe('the circuit breaker', () => {
  const impatient = { tries: 1, breaker: { failures: 3, openMs: 10_000 } };

  it('opens after failures in a row, fails fast, lets one probe through, and closes when it is answered', async () => {
    const box = resilience(impatient);
    const down = scripted(busy);
    for (let index = 0; index < 3; index += 1) await box.call('gpt', down.attempt, idle);
    expect(await box.call('gpt', down.attempt, idle)).toEqual({
      ...{ kind: 'failed', why: 'circuit-open', tries: 0 },
    });
    expect(down.at).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await box.call('gpt', scripted(ok).attempt, idle)).toMatchObject({ kind: 'ok' });
    expect(box.breakers()).toEqual([
      {
        key: 'gpt',
        state: 'closed',
        changes: [
          { at: '1970-01-01T00:16:40.000Z', state: 'open', reason: '3 transient failures in a row' },
          { at: '1970-01-01T00:16:50.000Z', state: 'half-open', reason: 'one call is let through as a probe' },
          { at: '1970-01-01T00:16:50.000Z', state: 'closed', reason: 'the probe was answered' },
        ],
      },
    ]);
  });

  it('opens again when the probe fails, and lets only one call probe', async () => {
    const box = resilience(impatient);
    const down = scripted(busy);
    for (let index = 0; index < 3; index += 1) await box.call('k', down.attempt, idle);
    await vi.advanceTimersByTimeAsync(10_000);
    const calls = await Promise.all([box.call('k', down.attempt, idle), box.call('k', down.attempt, idle)]);
    expect(calls).toMatchObject([{ why: 'tries-exhausted' }, { why: 'circuit-open' }]);
    expect(down.at).toHaveLength(4);
    expect(box.breakers()[0]?.state).toBe('open');
  });

  it('ends the retries of a call when it opens meanwhile', async () => {
    const box = resilience({ breaker: { failures: 2, openMs: 60_000 } });
    expect(await endingAfter(30_000, box.call('k', scripted(busy).attempt, idle))).toMatchObject({
      ...{ why: 'circuit-open', fault: '503', tries: 2 },
    });
  });

  it('keeps one key from another, and a success starts the count again', async () => {
    const box = resilience(impatient);
    for (let index = 0; index < 3; index += 1) await box.call('bad', scripted(busy).attempt, idle);
    for (const answer of [busy, busy, ok, busy, busy]) await box.call('mixed', scripted(answer).attempt, idle);
    expect(box.breakers().map(({ key, state }) => [key, state])).toEqual([
      ['bad', 'open'],
      ['mixed', 'closed'],
    ]);
  });

  it('counts one hiccup that hit many calls at once as one failure', async () => {
    const box = resilience(impatient);
    const reset = Promise.withResolvers<Said>();
    const calls = Array.from({ length: 8 }, () => box.call('k', () => reset.promise, idle));
    await settle();
    reset.resolve(busy);
    await Promise.all(calls);
    expect(box.breakers()[0]?.state).toBe('closed');
  });

  it('does not count refusals that say when to come back, nor permanent faults', async () => {
    const box = resilience(impatient);
    for (let index = 0; index < 5; index += 1) {
      await endingAfter(1000, box.call('k', scripted(limited(10), ok).attempt, idle));
      await box.call('k', scripted({ kind: 'permanent', fault: '400' }).attempt, idle);
    }
    expect(box.breakers()[0]?.changes).toEqual([]);
  });

  it('counts an endpoint that hangs until the time of the task is up, and no probe passes by hanging', async () => {
    const box = resilience(impatient);
    const hang = (): Promise<Said> => new Promise(() => undefined);
    const timedOut = async (): Promise<void> => {
      const ended = withDeadline((signal) => box.call('k', hang, signal), { clock, timeoutMs: 100 });
      await vi.advanceTimersByTimeAsync(100);
      expect(await ended).toMatchObject({ kind: 'timed-out' });
      await settle();
    };
    for (let index = 0; index < 3; index += 1) await timedOut();
    expect(box.breakers()[0]?.state).toBe('open');
    await vi.advanceTimersByTimeAsync(10_000);
    await timedOut();
    expect(box.breakers()[0]?.changes.map(({ state }) => state)).toEqual(['open', 'half-open', 'open']);
  });
});
