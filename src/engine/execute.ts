import type { Keeping } from './keeping.ts';
import { declarationOf, type TaskEnding, type TaskOutcome } from './outcome.ts';
import { askGate } from './phase-gate.ts';
import type { Values } from './pipeline.ts';
import { keysOf, type PlannedPhase, type PlannedTask } from './planned.ts';
import { findCompleted } from './reuse.ts';
import { type PhaseScope, runPhase } from './run-phase.ts';
import { outcomePhrase, type RunEnding, type RunEvent, type RunResult } from './run-result.ts';
import { type RunState, writeOutputs } from './run-state.ts';
import { compensate, undoingPhrase } from './saga.ts';

/** What a run is carried out with. */
export interface Execution extends Pick<PhaseScope, 'clock' | 'random' | 'limit' | 'signal' | 'deadline'> {
  readonly keeping: Keeping;
  readonly emit: (event: RunEvent) => void;
}

/** Runs the phases of a plan, and takes back what was done when they do not complete. */
export async function execute(state: RunState, execution: Execution): Promise<RunResult> {
  const { clock, emit, keeping } = execution;
  const startedAt = clock();
  const { phases } = state.plan;
  emit({ kind: 'run-started', phases: phases.length, tasks: phases.reduce((sum, { tasks }) => sum + tasks.length, 0) });
  await keeping.at({ kind: 'start' });
  const scope = scopeOf(state, execution, startedAt);
  let ending: RunEnding = { status: 'completed' };
  let completedPhases = 0;
  for (const [index, phase] of phases.entries()) {
    if (ending.status !== 'completed') {
      state.outcomes.push(...leftOut(phase, ending));
      emit({ kind: 'phase-skipped', phase: phase.name, reason: ending.reason });
      continue;
    }
    const ended = await executePhase(phase, state, execution, scope);
    if (ended.status === 'completed' || ended.status === 'stopped') completedPhases += 1;
    if (phase.optional && (ended.status === 'blocked' || ended.status === 'stopped')) {
      state.warnings.push(`optional phase ${JSON.stringify(phase.name)} did not complete: ${ended.reason}`);
    } else ending = ended;
    await keeping.at({ kind: 'phase', phase: phase.name, number: index + 1 });
  }
  state.ending = ending;
  if (ending.status !== 'completed') await undo(state, execution);
  return end(state, execution, { startedAt, ending, completedPhases });
}

/** Goes on with taking back where an earlier process stopped; the phases do not run again. */
export async function finishUndoing(state: RunState, execution: Execution, ending: RunEnding): Promise<RunResult> {
  const startedAt = execution.clock();
  state.ending = ending;
  await undo(state, execution);
  const completedPhases = state.plan.phases.filter(({ name }) =>
    state.outcomes.some(({ task, status }) => task.phase === name && status === 'completed'),
  ).length;
  return end(state, execution, { startedAt, ending, completedPhases });
}

async function end(
  state: RunState,
  { clock, emit, keeping }: Execution,
  run: { readonly startedAt: number; readonly ending: RunEnding; readonly completedPhases: number },
): Promise<RunResult> {
  state.over = true;
  await keeping.at({ kind: 'end' });
  const { id, outcomes, context, gates, compensations, warnings } = state;
  const { ending, completedPhases } = run;
  const result: RunResult = {
    ...{ id, ending, outcomes, context, completedPhases, totalPhases: state.plan.phases.length },
    ...{ gates, compensations, warnings, durationMs: Math.max(0, clock() - run.startedAt) },
  };
  emit({ kind: 'run-ended', result });
  return result;
}

function scopeOf(
  state: RunState,
  { clock, random, limit, signal, deadline, emit, keeping }: Execution,
  startedAt: number,
): Omit<PhaseScope, 'onEnded'> {
  return {
    ...{ clock, random, startedAt, limit, signal, deadline, emit },
    read: (keys) => state.read(keys),
    completed: findCompleted(state.plan, state.completed),
    effects: state.effects,
    effectKeyOf: (task) => effectKey(state, task),
    onEffect: (phase, task) => keeping.at({ kind: 'effect', phase: phase.name, task: task.name }),
  };
}

async function executePhase(
  phase: PlannedPhase,
  state: RunState,
  { clock, emit, keeping }: Execution,
  scope: Omit<PhaseScope, 'onEnded'>,
): Promise<RunEnding> {
  const { name, tasks } = phase;
  emit({ kind: 'phase-started', phase: name, tasks: tasks.length });
  const startedAt = clock();
  const ended: (TaskOutcome | undefined)[] = tasks.map(() => undefined);
  state.ended = ended;
  const outcomes = await runPhase(phase, {
    ...scope,
    async onEnded(index, outcome) {
      ended[index] = outcome;
      await keeping.at({ kind: 'task', phase: name, task: outcome.task.name });
    },
  });
  state.ended = [];
  state.outcomes.push(...outcomes);
  const outputs = writeOutputs(state, phase, outcomes);
  const ending = endingOf(phase, state, outcomes, outputs);
  for (const outcome of outcomes) {
    if (!outcome.task.required && outcome.status !== 'completed') state.warnings.push(outcomePhrase(outcome));
  }
  emit({ kind: 'phase-ended', phase: name, ending, durationMs: Math.max(0, clock() - startedAt) });
  return ending;
}

function endingOf(phase: PlannedPhase, state: RunState, outcomes: readonly TaskOutcome[], outputs: Values): RunEnding {
  const { name } = phase;
  for (const outcome of outcomes) {
    if (outcome.status === 'cancelled') return { status: 'cancelled', reason: outcome.reason };
  }
  const blocker = outcomes.find(({ task, status }) => task.required && status !== 'completed');
  if (blocker) return { status: 'blocked', phase: name, task: blocker.task.name, reason: outcomePhrase(blocker) };
  const asked = askGate(phase, outcomes, outputs);
  if (asked.kind === 'no-gate') return { status: 'completed' };
  // A gate that breaks has decided nothing, and what is undecided does not pass.
  if (asked.kind === 'broke') {
    return {
      status: 'blocked',
      phase: name,
      reason: `the gate of phase ${JSON.stringify(name)} failed: ${asked.error}`,
    };
  }
  const { open, score, reason = '' } = asked.result;
  state.gates.push(asked.result);
  const author = `gate of ${name}`;
  if (phase.facts?.approved !== undefined) state.write(author, phase.facts.approved, open);
  if (phase.facts?.score !== undefined) state.write(author, phase.facts.score, score);
  return open ? { status: 'completed' } : { status: 'stopped', phase: name, reason };
}

function leftOut(phase: PlannedPhase, ending: Exclude<RunEnding, { status: 'completed' }>): readonly TaskOutcome[] {
  const { reason } = ending;
  const taskEnding: TaskEnding =
    ending.status === 'cancelled' ? { status: 'cancelled', reason } : { status: 'skipped', reason };
  return phase.tasks.map((task) => Object.freeze({ task: declarationOf(phase, task), durationMs: 0, ...taskEnding }));
}

async function undo(state: RunState, { clock, random, emit, keeping }: Execution): Promise<void> {
  await compensate(state.effects.toUndo(), {
    ...{ clock, random },
    inputsOf: ({ task }) => state.context.readMany(keysOf(task)),
    effectKeyOf: ({ task }) => effectKey(state, task),
    async onEnded(compensation) {
      state.compensations.push(compensation);
      const { phase, task = '', status } = compensation;
      if (status !== 'completed') {
        state.warnings.push(
          `task ${JSON.stringify(task)} of phase ${JSON.stringify(phase)} ${undoingPhrase(compensation)}`,
        );
      }
      emit({ kind: 'task-compensated', compensation });
      await keeping.at({ kind: 'undone', phase, task });
    },
  });
}

function effectKey({ id }: RunState, { name }: PlannedTask): string {
  return `${id}/${name}`;
}
