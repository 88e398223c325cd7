import { declarationOf, type TaskOutcome } from './outcome.ts';
import { keysOf, type Plan, type PlannedPhase, type PlannedTask } from './planned.ts';
import { declaredOutputs } from './returned.ts';
import type { Compensation } from './saga.ts';

/** Finds what an earlier run has already completed of a task; `undefined` when the task has to run. */
export type FindCompleted = (phase: PlannedPhase, task: PlannedTask) => TaskOutcome | undefined;

/**
 * The outcomes that a run may be resumed from: not those of a task that was undone, or that someone tried to undo, because
 * what they report is no longer there.
 */
export function resumable(
  outcomes: readonly TaskOutcome[],
  compensations: readonly Pick<Compensation, 'phase' | 'task'>[],
): readonly TaskOutcome[] {
  return outcomes.filter(
    ({ task }) =>
      !compensations.some((undone) => undone.phase === task.phase && (undone.task ?? task.name) === task.name),
  );
}

/**
 * Decides once, before anything runs, which tasks need not run again: those that completed under the same declaration, and
 * whose inputs are given or come from tasks that need not run again either, as far as it reads them. Whether what is given is still the same is for
 * the caller to know.
 */
export function findCompleted(plan: Plan, earlier: readonly TaskOutcome[]): FindCompleted {
  const known = new Map(earlier.map((outcome) => [taskKey(outcome.task.phase, outcome.task.name), outcome]));
  const reusable = new Map<string, TaskOutcome>();
  const writtenAnew = new Set<string>();
  for (const phase of plan.phases) {
    const anew: string[] = [];
    for (const task of phase.tasks) {
      const outcome = known.get(taskKey(phase.name, task.name));
      const taken =
        outcome && !(task.reads ?? keysOf(task)).some((key) => writtenAnew.has(key))
          ? reuse(phase, task, outcome)
          : undefined;
      if (taken) reusable.set(taskKey(phase.name, task.name), taken);
      else anew.push(...task.outputs);
    }
    // What a gate decides is decided again when any of its phase is done again.
    const facts = phase.tasks.every((task) => reusable.has(taskKey(phase.name, task.name))) ? {} : (phase.facts ?? {});
    for (const key of [...anew, facts.approved, facts.score]) if (key !== undefined) writtenAnew.add(key);
  }
  return (phase, task) => reusable.get(taskKey(phase.name, task.name));
}

function reuse(phase: PlannedPhase, task: PlannedTask, outcome: TaskOutcome): TaskOutcome | undefined {
  if (outcome.status !== 'completed') return undefined;
  if (!sameKeys(keysOf(task), keysOf(outcome.task)) || task.agent !== outcome.task.agent) return undefined;
  // Also holds the outputs against what the task declares today.
  const ending = declaredOutputs(task, outcome.outputs);
  if (ending.status !== 'completed') return undefined;
  const { vote, recommendations } = outcome;
  return {
    ...{ task: declarationOf(phase, task), durationMs: outcome.durationMs, reused: true, ...ending },
    ...(vote === undefined ? {} : { vote }),
    ...(recommendations === undefined ? {} : { recommendations }),
  };
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function taskKey(phase: string, task: string): string {
  return JSON.stringify([phase, task]);
}
