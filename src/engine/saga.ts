import type { Clock } from './clock.ts';
import { type WorkEnding, withDeadline } from './deadline.ts';
import type { Json, Phase } from './pipeline.ts';
import { messageOf } from './thrown.ts';

/** How undoing a phase went. */
export type Compensation = { readonly phase: string; readonly durationMs: number } & Undoing;

/** A phase that has completed, with what it wrote. */
export interface CompletedPhase {
  readonly phase: Phase;
  readonly outputs: Readonly<Record<string, Json>>;
}

/**
 * Undoes completed phases, the last first. Each is tried even when one before it failed, and each may take `eachMs`: the
 * deadline of the run does not count here, because it may be what the run failed by.
 */
export async function compensate(
  completed: readonly CompletedPhase[],
  options: {
    readonly clock: Clock;
    readonly eachMs: number;
    /** Told of each as it ends, before the next begins. */
    readonly onEnded: (compensation: Compensation) => Promise<void>;
  },
): Promise<void> {
  for (const { phase, outputs } of completed.toReversed()) {
    const undo = phase.compensate;
    if (undo === undefined) continue;
    const startedAt = options.clock();
    const ended = await withDeadline((signal) => undo(outputs, { signal }), {
      clock: options.clock,
      timeoutMs: options.eachMs,
    });
    const facts = { phase: phase.name, durationMs: Math.max(0, options.clock() - startedAt) };
    await options.onEnded({ ...facts, ...undoing(ended) });
  }
}

type Undoing =
  | { readonly status: 'completed' }
  | { readonly status: 'failed'; readonly error: string }
  | { readonly status: 'timed-out'; readonly timeoutMs: number };

function undoing(ended: WorkEnding<void>): Undoing {
  switch (ended.kind) {
    case 'finished':
      return { status: 'completed' };
    case 'threw':
      return { status: 'failed', error: messageOf(ended.error) };
    case 'timed-out':
      return { status: 'timed-out', timeoutMs: ended.afterMs };
    case 'cancelled':
      return { status: 'failed', error: ended.reason };
    default:
      return ended satisfies never;
  }
}
