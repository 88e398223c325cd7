import { attemptTask } from './attempt.ts';
import type { Clock } from './clock.ts';
import { longestTimeoutMs, withDeadline } from './deadline.ts';
import type { Effects } from './effects.ts';
import { declarationOf, outputsOf, type TaskEnding, type TaskOutcome } from './outcome.ts';
import type { Values } from './pipeline.ts';
import { keysOf, type PlannedPhase, type PlannedTask } from './planned.ts';
import type { Leave, Queue } from './queue.ts';
import type { FindCompleted } from './reuse.ts';
import type { RunEvent } from './run-result.ts';

/** What the tasks of a phase share. */
export interface PhaseScope {
  readonly clock: Clock;
  readonly random: () => number;
  readonly startedAt: number;
  readonly limit: Queue;
  readonly signal: AbortSignal | undefined;
  readonly deadline: number | undefined;
  /** The values of these keys as they were when the phase began, as far as there are any: every task of the phase sees the same. */
  readonly read: (keys: readonly string[]) => Values;
  readonly completed: FindCompleted;
  readonly effects: Effects;
  readonly effectKeyOf: (task: PlannedTask) => string;
  readonly emit: (event: RunEvent) => void;
  /** Writes down that a task is about to have an effect; one line when that failed. */
  readonly onEffect: (phase: PlannedPhase, task: PlannedTask) => Promise<string | undefined>;
  /** Told of each task as it ends, with its place in the phase. */
  readonly onEnded: (index: number, outcome: TaskOutcome) => Promise<void>;
}

interface TaskBounds {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  readonly deadline: number | undefined;
  /** Whose time the deadline is. */
  readonly deadlineOf: 'phase' | 'run';
}

/** Runs the tasks of a phase at the same time; one outcome for each, in declared order. */
export function runPhase(phase: PlannedPhase, scope: PhaseScope): Promise<readonly TaskOutcome[]> {
  const until = phase.timeoutMs === undefined ? undefined : scope.clock() + phase.timeoutMs;
  const ofPhase = until !== undefined && (scope.deadline === undefined || until < scope.deadline);
  const bounds: TaskBounds = {
    ...{ clock: scope.clock, signal: scope.signal },
    ...(ofPhase ? { deadline: until, deadlineOf: 'phase' } : { deadline: scope.deadline, deadlineOf: 'run' }),
  };
  return Promise.all(
    phase.tasks.map(async (task, index) => {
      const inputs = scope.read(keysOf(task));
      const missing = task.inputs.filter((key) => !Object.hasOwn(inputs, key));
      // What only has to be there may be missing this time, and a task is not asked without it.
      const reused = missing.length === 0 ? scope.completed(phase, task) : undefined;
      if (reused) scope.effects.takeOver(phase.name, task, outputsOf(reused));
      const ran = reused ?? (await runTask(phase, task, { inputs, missing }, bounds, scope));
      const outcome = Object.freeze(ran);
      scope.emit({ kind: reused ? 'task-reused' : 'task-ended', outcome });
      await scope.onEnded(index, outcome);
      return outcome;
    }),
  );
}

async function runTask(
  phase: PlannedPhase,
  task: PlannedTask,
  { inputs, missing }: { readonly inputs: Values; readonly missing: readonly string[] },
  bounds: TaskBounds,
  scope: PhaseScope,
): Promise<TaskOutcome> {
  const { clock } = scope;
  const declared = declarationOf(phase, task);
  if (missing.length > 0 && !bounds.signal?.aborted) {
    const names = missing.map((key) => JSON.stringify(key)).join(', ');
    return { task: declared, durationMs: 0, status: 'skipped', reason: `it lacks its input ${names}` };
  }
  let leave: Leave | undefined;
  const enter = async (own: AbortSignal): Promise<void> => {
    leave = await scope.limit.enter(own);
  };
  try {
    const waited = await withDeadline(enter, { ...bounds, timeoutMs: longestTimeoutMs });
    if (waited.kind === 'cancelled')
      return { task: declared, durationMs: 0, status: 'cancelled', reason: waited.reason };
    if (waited.kind !== 'finished') return { task: declared, durationMs: 0, ...neverStarted(bounds) };
    const startedAt = clock();
    // Work that is no longer waited for has left its place, even if it ignores its signal and goes on by itself.
    scope.emit({ kind: 'task-started', phase: phase.name, task: task.name });
    const ending = await attempt(phase, task, inputs, bounds, scope);
    const durationMs = Math.max(0, clock() - startedAt);
    return { task: declared, startedMs: Math.max(0, startedAt - scope.startedAt), durationMs, ...ending };
  } finally {
    leave?.();
  }
}

async function attempt(
  phase: PlannedPhase,
  task: PlannedTask,
  inputs: Values,
  { deadlineOf, ...bounds }: TaskBounds,
  { random, effects, effectKeyOf, onEffect }: PhaseScope,
): Promise<TaskEnding> {
  const options = { bounds, deadlineOf, random, effectKey: effectKeyOf(task) };
  if (task.compensate === undefined) return (await attemptTask(task, inputs, options)).ending;
  effects.begin(phase.name, task);
  const unwritten = await onEffect(phase, task);
  if (unwritten !== undefined) {
    // A kill would leave an effect that nobody knows of.
    effects.end(task, { status: 'blocked', reasons: [unwritten] }, undefined);
    return { status: 'failed', error: `it was not started, because its start could not be written down: ${unwritten}` };
  }
  const { ending, late, began } = await attemptTask(task, inputs, options);
  effects.end(task, began ? ending : { status: 'blocked', reasons: [] }, late);
  return ending;
}

function neverStarted({ deadlineOf }: TaskBounds): TaskEnding {
  const time = deadlineOf === 'run' ? 'the deadline of the run was reached' : 'the time of its phase was up';
  return { status: 'skipped', reason: `${time} before it could start` };
}
