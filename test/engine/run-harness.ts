import { afterEach, beforeEach, vi } from 'vitest';
import type { Json, Phase } from '../../src/engine/pipeline.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { type RunOptions, runPipeline } from '../../src/engine/run.ts';
import type { RunResult } from '../../src/engine/run-result.ts';
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

/** Starts a run and lets it come as far as it comes without the test. */
export async function start(
  phases: readonly Phase[],
  options: Partial<RunOptions> = {},
  given: Readonly<Record<string, Json>> = {},
): Promise<{ readonly done: () => Promise<RunResult>; readonly over: () => boolean }> {
  let over = false;
  const run = runPipeline({ phases }, given, { clock, limit: createQueue(8), ...options });
  const watched = run.finally(() => {
    over = true;
  });
  watched.catch(() => undefined);
  await settle();
  return { done: () => watched, over: () => over };
}

/** Lets this much time pass, and everything happen that then happens. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

/** Each task with how it ended, in declared order. */
export const statuses = ({ outcomes }: RunResult): readonly string[] =>
  outcomes.map(({ task, status }) => `${task.name} ${status}`);
