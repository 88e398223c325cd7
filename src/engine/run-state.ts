import { canonicalJson } from './canonical-json.ts';
import type { Clock } from './clock.ts';
import { type ContextWriter, createContext, viewOf } from './context.ts';
import { type Effects, trackEffects } from './effects.ts';
import { outputsOf, type TaskOutcome } from './outcome.ts';
import type { GateResult } from './phase-gate.ts';
import type { Json, Values } from './pipeline.ts';
import { toPlainData } from './plain-data.ts';
import type { Plan, PlannedPhase } from './planned.ts';
import { resumable } from './reuse.ts';
import type { RunEnding, RunProgress } from './run-result.ts';
import type { Compensation } from './saga.ts';
import { type SavedRun, savedRunVersion } from './store.ts';

/** The author of what a run was given. */
const startAuthor = 'start';

/** Everything that a run has come to. It belongs to the runner, which alone changes it. */
export interface RunState {
  readonly id: string;
  readonly plan: Plan;
  readonly context: ContextWriter;
  readonly effects: Effects;
  /** What an earlier run completed, and this one need not do again. */
  readonly completed: readonly TaskOutcome[];
  readonly outcomes: TaskOutcome[];
  readonly gates: GateResult[];
  readonly compensations: Compensation[];
  readonly warnings: string[];
  /** Of the phase that is running: what has ended of it, in declared order. */
  ended: readonly (TaskOutcome | undefined)[];
  ending: RunEnding | undefined;
  over: boolean;
  /** The values of these keys, as far as this run has them; after a resume the context also knows what is being done again. */
  read(keys: readonly string[]): Values;
  write(author: string, key: string, value: unknown): void;
  progress(): RunProgress;
  saved(): SavedRun;
}

/** The state of a run that begins. */
export function beginRun(
  plan: Plan,
  clock: Clock,
  start: {
    readonly id: string;
    readonly given: Readonly<Record<string, unknown>>;
    readonly completed: readonly TaskOutcome[];
  },
): RunState {
  const startedAt = new Date(clock()).toISOString();
  const { id, completed } = start;
  const state = stateOf({
    id,
    plan,
    clock,
    startedAt,
    given: Object.keys(start.given),
    completed,
    context: createContext(clock),
    effects: trackEffects(),
  });
  for (const [key, value] of Object.entries(start.given)) state.write(startAuthor, key, value);
  return state;
}

/**
 * The state of a run that goes on from what was saved of it: what it was given, what completed and was not undone. A run that
 * was stopped while it took things back only has the rest of that to do.
 */
export function continueRun(plan: Plan, clock: Clock, saved: SavedRun): RunState {
  const { id, startedAt, given, outcomes, compensations, undoneBefore } = saved;
  const undoing = saved.ending !== null && !saved.over;
  // What could not be taken back is still there: the next time that something is taken back, it is tried once more.
  const done = new Set(compensations.filter(({ status }) => undoing || status === 'completed').map(({ task }) => task));
  const effects = saved.effects.filter(({ task }) => !done.has(task));
  const state = stateOf({
    ...{ id, plan, clock, startedAt, given },
    completed: resumable(outcomes, compensations),
    context: createContext(clock, saved.context),
    effects: trackEffects({ plan, effects, outputs: (task) => outputsIn(outcomes, task) }),
    undoneBefore: undoing ? undoneBefore : [...undoneBefore, ...compensations],
  });
  if (undoing) {
    state.outcomes.push(...outcomes);
    state.compensations.push(...compensations);
  }
  const known = new Set(
    plan.phases.flatMap(({ tasks }) => tasks.filter((task) => task.compensate)).map(({ name }) => name),
  );
  for (const { task } of effects.filter(({ task: name }) => !known.has(name))) {
    state.warnings.push(
      `task ${JSON.stringify(task)} may have had an effect, and this plan does not say how to undo it`,
    );
  }
  for (const key of given) state.write(startAuthor, key, state.context.read(key));
  return state;
}

function outputsIn(outcomes: readonly TaskOutcome[], task: string): Values | undefined {
  const outcome = outcomes.find((one) => one.task.name === task);
  return outcome?.status === 'completed' ? outcome.outputs : undefined;
}

interface Parts extends Pick<RunState, 'id' | 'plan' | 'context' | 'effects' | 'completed'> {
  readonly clock: Clock;
  readonly startedAt: string;
  readonly given: readonly string[];
  readonly undoneBefore?: readonly Compensation[];
}

function stateOf({ clock, startedAt, given, undoneBefore = [], ...parts }: Parts): RunState {
  const present = new Set<string>();
  return {
    ...parts,
    ...{ outcomes: [], gates: [], compensations: [], warnings: [], ended: [], ending: undefined, over: false },
    read(keys) {
      return viewOf(
        this.context,
        keys.filter((key) => present.has(key)),
      );
    },
    write(author, key, value) {
      present.add(key);
      if (this.context.has(key) && isSame(this.context.read(key), value)) return;
      this.context.append(author, key, value);
    },
    progress() {
      const { outcomes, ended, context, effects, compensations, ending } = this;
      return {
        ...{
          outcomes: [...outcomes, ...ended.filter((one) => one !== undefined)],
          context,
          effects: effects.saved(),
          compensations,
        },
        ...(ending === undefined ? {} : { ending }),
      };
    },
    saved() {
      const { outcomes, effects, compensations, ending = null } = this.progress();
      return Object.freeze({
        ...{ version: savedRunVersion, id: this.id, startedAt, updatedAt: new Date(clock()).toISOString(), given },
        ...{ outcomes, effects, compensations: [...compensations], undoneBefore, ending, over: this.over },
        context: this.context.snapshot(),
      });
    },
  };
}

/** Writes what the tasks of a phase returned, in declared order, whatever the order in which they finished. */
export function writeOutputs(state: RunState, phase: PlannedPhase, outcomes: readonly TaskOutcome[]): Values {
  const written: (readonly [string, Json])[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const outputs = outputsOf(outcome);
    for (const key of phase.tasks[index]?.outputs ?? []) {
      // Own members only: a key may be named like what every object has.
      const value = Object.hasOwn(outputs, key) ? outputs[key] : undefined;
      if (value === undefined) continue;
      state.write(outcome.task.agent ?? outcome.task.name, key, value);
      written.push([key, value]);
    }
  }
  return Object.freeze(Object.fromEntries(written));
}

function isSame(before: Json | undefined, value: unknown): boolean {
  const plain = toPlainData(value);
  return before !== undefined && plain.ok && canonicalJson(before) === canonicalJson(plain.value);
}
