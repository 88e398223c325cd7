import { attemptTask } from './attempt.ts';
import type { Clock } from './clock.ts';
import { type Context, viewOf } from './context.ts';
import { longestTimeoutMs, withDeadline } from './deadline.ts';
import { type Limiter, queueFor } from './limiter.ts';
import { declarationOf, type TaskEnding, type TaskOutcome } from './outcome.ts';
import type { Phase, Task } from './pipeline.ts';
import type { FindCompleted } from './reuse.ts';
import type { RunEvent } from './run-result.ts';

/** What the tasks of a phase share. */
export interface PhaseScope {
  readonly clock: Clock;
  readonly startedAt: number;
  readonly limit: Limiter;
  readonly signal: AbortSignal | undefined;
  readonly deadline: number | undefined;
  /** As it was when the phase began: every task of the phase reads the same. */
  readonly context: Context;
  readonly completed: FindCompleted;
  readonly emit: (event: RunEvent) => void;
  /** Told of each task as it ends, with its place in the phase. */
  readonly onEnded: (index: number, outcome: TaskOutcome) => Promise<void>;
}

/** Runs the tasks of a phase at the same time; one outcome for each, in declared order. */
export function runPhase(phase: Phase, scope: PhaseScope): Promise<readonly TaskOutcome[]> {
  return Promise.all(
    phase.tasks.map(async (task, index) => {
      // What only has to be there may be missing this time, and a task is not asked without it.
      const reused = task.inputs.every((key) => scope.context.has(key)) ? scope.completed(phase, task) : undefined;
      const outcome = Object.freeze(reused ?? (await runTask(phase, task, scope)));
      scope.emit({ kind: reused ? 'task-reused' : 'task-ended', outcome });
      await scope.onEnded(index, outcome);
      return outcome;
    }),
  );
}

async function runTask(phase: Phase, task: Task, scope: PhaseScope): Promise<TaskOutcome> {
  const { clock, signal, deadline, context } = scope;
  const declared = declarationOf(phase, task);
  const inputs = viewOf(context, task.inputs);
  const missing = task.inputs.filter((key) => !Object.hasOwn(inputs, key));
  if (missing.length > 0 && !signal?.aborted) {
    const names = missing.map((key) => JSON.stringify(key)).join(', ');
    return { task: declared, durationMs: 0, status: 'skipped', reason: `it lacks its input ${names}` };
  }
  const turn = queueFor(scope.limit);
  try {
    const bounds = { clock, signal, deadline };
    const waited = await withDeadline(() => turn.come, { ...bounds, timeoutMs: longestTimeoutMs });
    if (waited.kind === 'cancelled')
      return { task: declared, durationMs: 0, status: 'cancelled', reason: waited.reason };
    if (waited.kind !== 'finished') return { task: declared, durationMs: 0, ...neverStarted };
    const startedAt = clock();
    // Work that is no longer waited for has left its place, even if it ignores its signal and goes on by itself.
    scope.emit({ kind: 'task-started', phase: phase.name, task: task.name });
    const ending = await attemptTask(task, inputs, bounds);
    const durationMs = Math.max(0, clock() - startedAt);
    return { task: declared, startedMs: Math.max(0, startedAt - scope.startedAt), durationMs, ...ending };
  } finally {
    turn.leave();
  }
}

const neverStarted: TaskEnding = {
  status: 'skipped',
  reason: 'the deadline of the run was reached before it could start',
};
