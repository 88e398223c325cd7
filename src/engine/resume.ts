import { type Clock, steadyClock } from './clock.ts';
import { withDeadline } from './deadline.ts';
import { execute, finishUndoing } from './execute.ts';
import type { Pipeline } from './pipeline.ts';
import { planPipeline } from './plan.ts';
import type { PlanProblem } from './planned.ts';
import { executionOf, type RunOptions } from './run.ts';
import type { RunResult } from './run-result.ts';
import { continueRun } from './run-state.ts';
import { readSavedRun } from './saved-run.ts';
import type { RunStore } from './store.ts';
import { messageOf } from './thrown.ts';

/** How a saved run is gone on with: as a new one, but what was given and what was completed is in the store. */
export interface ResumeOptions extends Omit<RunOptions, 'store' | 'id' | 'completed'> {
  readonly store: RunStore;
}

/** Why a run was not resumed; nothing was run. */
export interface ResumeProblem {
  readonly kind: 'no-such-run' | 'unreadable' | 'bad-plan';
  /** One line. */
  readonly message: string;
  /** With `bad-plan`: each reason with its place. */
  readonly problems?: readonly PlanProblem[];
}

/** The run, gone on with to its end, or why it could not be. */
export type Resumed =
  | { readonly ok: true; readonly result: RunResult }
  | { readonly ok: false; readonly problem: ResumeProblem };

/**
 * Goes on with a run that was saved: what completed is taken over, everything else is done. A run that was stopped while it
 * took back what it had done goes on with that, and ends as it had ended; resumed once more, it does the work again.
 */
export async function resumePipeline(pipeline: Pipeline, id: string, options: ResumeOptions): Promise<Resumed> {
  const { clock = steadyClock } = options;
  const loaded = await load(options.store, id, clock);
  if (!loaded.ok) return loaded;
  const { run: saved } = loaded;
  const planned = planPipeline(pipeline, { given: saved.given, agents: options.agents ?? {} });
  if (!planned.ok) {
    const message = `the plan cannot run: ${planned.problems.map((problem) => problem.message).join(' ')}`;
    return { ok: false, problem: { kind: 'bad-plan', message, problems: planned.problems } };
  }
  const state = continueRun(planned.plan, clock, saved);
  const execution = executionOf(state, { ...options, id });
  if (saved.ending === null || saved.over) return { ok: true, result: await execute(state, execution) };
  return { ok: true, result: await finishUndoing(state, execution, saved.ending) };
}

// Reading may be slower than writing, where a store is far away; one that takes longer hangs.
const loadTimeoutMs = 30_000;

async function load(store: RunStore, id: string, clock: Clock) {
  const about = `run ${JSON.stringify(id)}`;
  try {
    const ended = await withDeadline(() => store.load(id), { clock, timeoutMs: loadTimeoutMs });
    if (ended.kind === 'threw') throw ended.error;
    if (ended.kind !== 'finished') throw new Error(`it could not be read within ${loadTimeoutMs} ms`);
    const found: unknown = ended.value;
    if (found === undefined) return refused('no-such-run', `there is no saved ${about}`);
    const read = readSavedRun(found);
    return read.ok ? read : refused('unreadable', `the saved ${about} cannot be resumed: ${read.problem.message}`);
  } catch (error) {
    return refused('unreadable', `the saved ${about} cannot be resumed: ${messageOf(error)}`);
  }
}

function refused(
  kind: ResumeProblem['kind'],
  message: string,
): { readonly ok: false; readonly problem: ResumeProblem } {
  return { ok: false, problem: { kind, message } };
}
