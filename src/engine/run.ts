import { checkPipeline } from './check-pipeline.ts';
import type { Clock } from './clock.ts';
import { type ContextWriter, createContext } from './context.ts';
import { withDeadline } from './deadline.ts';
import type { Limiter } from './limiter.ts';
import { declarationOf, type TaskEnding, type TaskOutcome } from './outcome.ts';
import type { Json, Phase, Pipeline } from './pipeline.ts';
import { findCompleted } from './reuse.ts';
import { runPhase } from './run-phase.ts';
import { outcomePhrase, type RunEnding, type RunEvent, type RunProgress, type RunResult } from './run-result.ts';
import { type Compensation, type CompletedPhase, compensate } from './saga.ts';
import { messageOf } from './thrown.ts';

/** How a pipeline runs. */
export interface RunOptions {
  readonly clock: Clock;
  /** Bounds how many tasks run at once; share it between the runs of a batch. */
  readonly limit: Limiter;
  /** Cancels the run: what is under way is aborted, nothing more is started. */
  readonly signal?: AbortSignal | undefined;
  /** When the run must have ended, on the same clock. */
  readonly deadline?: number | undefined;
  /** Told of everything as it happens. What it throws is ignored: showing progress must not change a verdict. */
  readonly onEvent?: ((event: RunEvent) => void) | undefined;
  /** Outcomes of an earlier run on the same givens; what completed in it is not run again. */
  readonly completed?: readonly TaskOutcome[] | undefined;
  /** Keeps the progress: called after each task and each phase, and awaited. Its failure is a warning. */
  readonly persist?: ((progress: RunProgress) => Promise<void>) | undefined;
  /** How long one compensation may take. */
  readonly compensationTimeoutMs?: number | undefined;
}

/** The author of what the run was given. */
const startAuthor = 'start';

// Saving goes to the local disk: one that takes longer hangs, and a run must not hang with it.
const persistTimeoutMs = 5000;
const defaultCompensationTimeoutMs = 30_000;

/**
 * The one engine: phases one after the other, the tasks of a phase at the same time. Every ending is a value; it throws only
 * for a pipeline that `checkPipeline` refuses and for givens that are not plain data.
 */
export async function runPipeline(
  pipeline: Pipeline,
  given: Readonly<Record<string, Json>>,
  options: RunOptions,
): Promise<RunResult> {
  const problems = checkPipeline(pipeline, Object.keys(given));
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join(' '));

  const { clock, signal } = options;
  const startedAt = clock();
  const emit = quietly(options.onEvent);
  const warnings: string[] = [];
  const context = createContext(clock);
  for (const [key, value] of Object.entries(given)) context.append(startAuthor, key, value);
  const completed = findCompleted(pipeline, options.completed ?? []);
  const outcomes: TaskOutcome[] = [];
  const compensations: Compensation[] = [];
  const persist = persister(options, warnings, (ended) => ({ outcomes: ended, context, compensations }));
  const totalPhases = pipeline.phases.length;
  const done: CompletedPhase[] = [];
  let ending: RunEnding = { status: 'completed' };

  emit({ kind: 'run-started', phases: totalPhases, tasks: pipeline.phases.flatMap((phase) => phase.tasks).length });
  for (const phase of pipeline.phases) {
    if (ending.status !== 'completed') {
      outcomes.push(...leftOut(phase, ending));
      emit({ kind: 'phase-skipped', phase: phase.name, reason: ending.reason });
      continue;
    }
    emit({ kind: 'phase-started', phase: phase.name, tasks: phase.tasks.length });
    const phaseStartedAt = clock();
    const ended: (TaskOutcome | undefined)[] = phase.tasks.map(() => undefined);
    const phaseOutcomes = await runPhase(phase, {
      ...{ clock, startedAt, limit: options.limit, signal, deadline: options.deadline, context, completed, emit },
      onEnded: (index, outcome) => {
        ended[index] = outcome;
        return persist([...outcomes, ...ended.filter((known) => known !== undefined)]);
      },
    });
    outcomes.push(...phaseOutcomes);
    const outputs = write(context, phaseOutcomes);
    ending = endingOf(phase, phaseOutcomes, outputs);
    if (ending.status === 'completed' || ending.status === 'stopped') done.push({ phase, outputs });
    for (const outcome of phaseOutcomes) {
      if (!outcome.task.required && outcome.status !== 'completed') warnings.push(outcomePhrase(outcome));
    }
    emit({ kind: 'phase-ended', phase: phase.name, ending, durationMs: Math.max(0, clock() - phaseStartedAt) });
    await persist([...outcomes]);
  }
  const eachMs = options.compensationTimeoutMs ?? defaultCompensationTimeoutMs;
  if (ending.status === 'blocked') {
    await compensate(done, {
      clock,
      eachMs,
      onEnded: (compensation) => {
        compensations.push(compensation);
        emit({ kind: 'phase-compensated', compensation });
        return persist(outcomes);
      },
    });
  }
  const result: RunResult = {
    ...{ ending, outcomes, context, completedPhases: done.length, totalPhases, compensations, warnings },
    durationMs: Math.max(0, clock() - startedAt),
  };
  emit({ kind: 'run-ended', result });
  return result;
}

/** Writes what the tasks returned, in declared order, whatever the order in which they finished. */
function write(context: ContextWriter, outcomes: readonly TaskOutcome[]): Readonly<Record<string, Json>> {
  const written: (readonly [string, Json])[] = [];
  for (const outcome of outcomes) {
    if (outcome.status !== 'completed') continue;
    for (const key of outcome.task.outputs) {
      const value = outcome.outputs[key];
      if (value === undefined) continue;
      context.append(outcome.task.name, key, value);
      written.push([key, value]);
    }
  }
  return Object.freeze(Object.fromEntries(written));
}

function endingOf(phase: Phase, outcomes: readonly TaskOutcome[], outputs: Readonly<Record<string, Json>>): RunEnding {
  for (const outcome of outcomes) {
    if (outcome.status === 'cancelled') return { status: 'cancelled', reason: outcome.reason };
  }
  const blocker = outcomes.find(({ task, status }) => task.required && status !== 'completed');
  if (blocker) {
    return { status: 'blocked', phase: phase.name, task: blocker.task.name, reason: outcomePhrase(blocker) };
  }
  try {
    const decision = phase.gate?.(outputs) ?? { open: true };
    if (decision.open) return { status: 'completed' };
    return { status: 'stopped', phase: phase.name, reason: decision.reason };
  } catch (error) {
    // A gate that breaks has decided nothing, and what is undecided does not pass.
    return {
      status: 'blocked',
      phase: phase.name,
      reason: `the gate of phase "${phase.name}" failed: ${messageOf(error)}`,
    };
  }
}

function leftOut(phase: Phase, ending: Exclude<RunEnding, { status: 'completed' }>): readonly TaskOutcome[] {
  const { reason } = ending;
  const taskEnding: TaskEnding =
    ending.status === 'cancelled' ? { status: 'cancelled', reason } : { status: 'skipped', reason };
  return phase.tasks.map((task) => Object.freeze({ task: declarationOf(phase, task), durationMs: 0, ...taskEnding }));
}

function persister(
  options: RunOptions,
  warnings: string[],
  progressOf: (outcomes: readonly TaskOutcome[]) => RunProgress,
): (outcomes: readonly TaskOutcome[]) => Promise<void> {
  const { persist, clock } = options;
  if (persist === undefined) return async () => {};
  return async (outcomes) => {
    // Not cancelled with the run: what is done by then is just what has to be saved.
    const saved = await withDeadline(() => persist(progressOf(outcomes)), { clock, timeoutMs: persistTimeoutMs });
    if (saved.kind === 'finished') return;
    const why = saved.kind === 'threw' ? messageOf(saved.error) : `it took longer than ${persistTimeoutMs} ms`;
    const warning = `progress could not be saved: ${why}`;
    if (!warnings.includes(warning)) warnings.push(warning);
  };
}

function quietly(listener: RunOptions['onEvent']): (event: RunEvent) => void {
  return (event) => {
    try {
      listener?.(event);
    } catch {
      // The listener shows progress; the run's result reaches its caller in any case.
    }
  };
}
