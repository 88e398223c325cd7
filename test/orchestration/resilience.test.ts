import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDeadline } from '../../src/orchestration/deadline.ts';
import {
  type Call,
  createResilience,
  type Resilience,
  type ResilienceOptions,
  type Try,
} from '../../src/orchestration/resilience.ts';
import { settle } from '../support/controlled-task.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});
const clock = (): number => Date.now();
const idle = new AbortController().signal;

function resilience(options: Partial<ResilienceOptions> = {}): Resilience {
  return createResilience({
    ...{ clock, random: () => 0.5, tries: 4, baseMs: 1000, longestMs: 3000, concurrency: 8 },
    breaker: { failures: 100, openMs: 10_000 },
    ...options,
  });
}

type Said = Try<string, string>;
const ok: Said = { kind: 'ok', value: 'fine' };
const busy: Said = { kind: 'transient', fault: '503' };
const limited = (retryAfterMs?: number): Said => ({ kind: 'transient', fault: '429', rateLimited: true, retryAfterMs });

/** A call that answers with the next of these, and says when it was made. */
function scripted(...answers: readonly Said[]) {
  const at: number[] = [];
  const begin = clock();
  const attempt = async (): Promise<Said> => {
    at.push(clock() - begin);
    return answers[Math.min(at.length, answers.length) - 1] ?? ok;
  };
  return { at, attempt };
}

/** Expects these waits between the tries; timers of 0 ms, of the loop and of a wait, may take a millisecond each. */
function expectWaits(at: readonly number[], waits: readonly number[]): void {
  const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  expect(gaps.map((gap, index) => Math.max(0, gap - (waits[index] ?? 0) - 2))).toEqual(waits.map(() => 0));
  expect(gaps.map((gap, index) => Math.min(0, gap - (waits[index] ?? 0)))).toEqual(waits.map(() => 0));
}

/** The call's ending after this much time; `undefined` while it goes on. */
async function endingAfter(ms: number, call: Promise<Call<string, string>>): Promise<Call<string, string> | undefined> {
  let ended: Call<string, string> | undefined;
  call.then(
    (value) => {
      ended = value;
    },
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
  return ended;
}

describe('retrying', () => {
  it('waits longer each time, drawn from the whole range up to a ceiling, and gives up after the last try', async () => {
    const { at, attempt } = scripted(busy);
    expect(await endingAfter(10_000, resilience().call('k', attempt, idle))).toEqual({
      ...{ kind: 'failed', why: 'tries-exhausted', fault: '503', message: '4 tries failed', tries: 4 },
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
    expect(await endingAfter(3_599_999, resilience().call('k', attempt, idle))).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(at).toEqual([0, 3_600_000]);
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
        message: 'the next try would have to wait 60000 ms, and there is not that much time left',
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
    await vi.advanceTimersByTimeAsync(4999);
    expect([first.at, second.at]).toEqual([[0], []]);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(calls);
    expect([first.at, second.at]).toEqual([[0, 5000], [5000]]);
    const other = scripted(ok);
    await box.call('another key', other.attempt, idle);
    expect(other.at).toHaveLength(1);
  });

  it.each(['while it waits', 'while the call hangs'])(
    'rejects at once on an abort %s, and leaves no timer',
    async (when) => {
      const controller = new AbortController();
      const attempt = when === 'while it waits' ? scripted(busy).attempt : () => new Promise<Said>(() => undefined);
      const call = resilience().call('k', attempt, controller.signal);
      await vi.advanceTimersByTimeAsync(100);
      controller.abort(new Error('cancelled'));
      await expect(call).rejects.toThrow('cancelled');
      await settle();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

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

describe('the circuit breaker', () => {
  const impatient = { tries: 1, breaker: { failures: 3, openMs: 10_000 } };

  it('opens after failures in a row, fails fast, lets one probe through, and closes when it is answered', async () => {
    const box = resilience(impatient);
    const down = scripted(busy);
    for (let index = 0; index < 3; index += 1) await box.call('gpt', down.attempt, idle);
    expect(await box.call('gpt', down.attempt, idle)).toEqual({
      ...{ kind: 'failed', why: 'circuit-open', message: 'the circuit breaker is open', tries: 0 },
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
      await endingAfter(1000, box.call('k', scripted(limited(10)).attempt, idle));
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
