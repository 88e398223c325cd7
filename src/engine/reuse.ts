import { declaredOutputs } from './attempt.ts';
import { declarationOf, type TaskOutcome } from './outcome.ts';
import type { Phase, Pipeline, Task } from './pipeline.ts';
import type { Compensation } from './saga.ts';

/** Finds what an earlier run has already completed of a task; `undefined` when the task has to run. */
export type FindCompleted = (phase: Phase, task: Task) => TaskOutcome | undefined;

/**
 * The outcomes that a run may be resumed from: not those of a phase that was undone, or that someone tried to undo, because
 * what they report is no longer there.
 *
 * @library For those who build on the engine: nothing of the gate is undone.
 */
export function resumable(
  outcomes: readonly TaskOutcome[],
  compensations: readonly Pick<Compensation, 'phase'>[],
): readonly TaskOutcome[] {
  const undone = new Set(compensations.map(({ phase }) => phase));
  return outcomes.filter(({ task }) => !undone.has(task.phase));
}

/**
 * Decides once, before anything runs, which tasks need not run again: those that completed under the same declaration, and
 * whose inputs are given or come from tasks that need not run again either, as far as it reads them. Whether what is given is still the same is for
 * the caller to know.
 */
export function findCompleted(pipeline: Pipeline, earlier: readonly TaskOutcome[]): FindCompleted {
  const known = new Map(earlier.map((outcome) => [taskKey(outcome.task.phase, outcome.task.name), outcome]));
  const reusable = new Map<string, TaskOutcome>();
  const writtenAnew = new Set<string>();
  for (const phase of pipeline.phases) {
    const anew: string[] = [];
    for (const task of phase.tasks) {
      const outcome = known.get(taskKey(phase.name, task.name));
      const taken =
        outcome && !(task.reads ?? task.inputs).some((key) => writtenAnew.has(key))
          ? reuse(phase, task, outcome)
          : undefined;
      if (taken) reusable.set(taskKey(phase.name, task.name), taken);
      else anew.push(...task.outputs);
    }
    for (const key of anew) writtenAnew.add(key);
  }
  return (phase, task) => reusable.get(taskKey(phase.name, task.name));
}

function reuse(phase: Phase, task: Task, outcome: TaskOutcome): TaskOutcome | undefined {
  if (outcome.status !== 'completed') return undefined;
  if (!sameKeys(task.inputs, outcome.task.inputs)) return undefined;
  // Also holds the outputs against what the task declares today.
  const ending = declaredOutputs(task, outcome.outputs);
  if (ending.status !== 'completed') return undefined;
  return { task: declarationOf(phase, task), durationMs: outcome.durationMs, reused: true, ...ending };
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function taskKey(phase: string, task: string): string {
  return JSON.stringify([phase, task]);
}
