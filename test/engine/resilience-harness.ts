import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Turn } from '../../src/engine/endpoint-queue.ts';
import { type Call, createResilience, type ResilienceOptions } from '../../src/engine/resilience.ts';
import { realTime } from '../../src/engine/time.ts';
import type { Try } from '../../src/engine/try-once.ts';
import { settle } from '../support/controlled-task.ts';

/** Gives every test of a file a clock that only the test moves. */
export function ownTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** The clock that the test moves. */
export const clock = (): number => Date.now();
/** A signal that is never aborted. */
export const idle = new AbortController().signal;

/** Calls with dice that always show a half, and a breaker out of the way. */
export function resilience(options: Partial<ResilienceOptions> = {}) {
  const { call, breakers } = createResilience({
    ...{ time: realTime(clock), random: () => 0.5, tries: 4, baseMs: 1000, longestMs: 3000, concurrency: 8 },
    breaker: { failures: 100, openMs: 10_000 },
    ...options,
  });
  return {
    breakers,
    call: (key: string, attempt: (signal: AbortSignal, turn: Turn) => Promise<Said>, signal: AbortSignal) =>
      call({ key, attempt }, signal),
  };
}

export type Said = Try<string, string>;
export const ok: Said = { kind: 'ok', value: 'fine' };
export const busy: Said = { kind: 'transient', fault: '503' };
export const limited = (retryAfterMs?: number): Said => ({
  kind: 'transient',
  fault: '429',
  rateLimited: true,
  retryAfterMs,
});

/** A call that answers with the next of these, and says when it was made. */
export function scripted(...answers: readonly Said[]) {
  const at: number[] = [];
  const begin = clock();
  const attempt = async (): Promise<Said> => {
    at.push(clock() - begin);
    return answers[Math.min(at.length, answers.length) - 1] ?? ok;
  };
  return { at, attempt };
}

/** Expects these waits between the tries; timers of 0 ms, of the loop and of a wait, may take a millisecond each. */
export function expectWaits(at: readonly number[], waits: readonly number[]): void {
  const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  expect(gaps.map((gap, index) => Math.max(0, gap - (waits[index] ?? 0) - 2))).toEqual(waits.map(() => 0));
  expect(gaps.map((gap, index) => Math.min(0, gap - (waits[index] ?? 0)))).toEqual(waits.map(() => 0));
}

/** The call's ending after this much time; `undefined` while it goes on. */
export async function endingAfter(
  ms: number,
  call: Promise<Call<string, string>>,
): Promise<Call<string, string> | undefined> {
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
