import { type Bounds, withDeadline } from './deadline.ts';
import type { TaskEnding } from './outcome.ts';
import type { TaskTools, Values } from './pipeline.ts';
import type { PlannedTask } from './planned.ts';
import { retryPolicy } from './retry-policy.ts';
import { endingFrom } from './returned.ts';
import { messageOf } from './thrown.ts';

/** What an attempt is made with. */
export interface AttemptOptions {
  readonly bounds: Omit<Bounds, 'timeoutMs'>;
  /** Whose time the deadline is. */
  readonly deadlineOf: 'phase' | 'run';
  readonly effectKey: string;
  readonly random: () => number;
}

/** How a task ended. */
export interface Attempted {
  readonly ending: TaskEnding;
  /** Whether its work was begun at all. */
  readonly began: boolean;
  /** Of work whose end was not waited for: what it returned after all. */
  readonly late?: Promise<Values | undefined>;
}

/** Runs one task for as long as it may take, with the tries that it declares. Never rejects: whatever it does is an ending. */
export async function attemptTask(task: PlannedTask, inputs: Values, options: AttemptOptions): Promise<Attempted> {
  const { bounds, effectKey, random } = options;
  let work: Promise<TaskEnding> | undefined;
  const ended = await withDeadline(
    (signal) => {
      work = tried(task, inputs, { signal, effectKey }, random);
      return work;
    },
    { ...bounds, timeoutMs: task.timeoutMs },
  );
  const began = work !== undefined;
  switch (ended.kind) {
    case 'finished':
      return { ending: ended.value, began };
    case 'threw':
      return { ending: { status: 'failed', error: messageOf(ended.error) }, began };
    case 'timed-out': {
      const limit = ended.limit === 'own' ? 'task' : options.deadlineOf;
      return { ending: { status: 'timed-out', timeoutMs: ended.afterMs, limit }, began, ...lateOf(work) };
    }
    case 'cancelled':
      return { ending: { status: 'cancelled', reason: ended.reason }, began, ...lateOf(work) };
    default:
      return ended satisfies never;
  }
}

async function tried(task: PlannedTask, inputs: Values, tools: TaskTools, random: () => number): Promise<TaskEnding> {
  if (task.retry === undefined) return endingFrom(task, await task.run(inputs, tools));
  // What keeps Node alive is the time of the task: a wait that outlasts it must not.
  const returned = await retryPolicy(task.retry, random, true).execute(async () => {
    // A wait between two tries may have outlasted the time of the task, and then nothing more is begun.
    tools.signal.throwIfAborted();
    return task.run(inputs, tools);
  }, tools.signal);
  return endingFrom(task, returned);
}

function lateOf(work: Promise<TaskEnding> | undefined): Pick<Attempted, 'late'> {
  if (work === undefined) return {};
  const late = work.then(
    (ending) => (ending.status === 'completed' ? ending.outputs : undefined),
    () => undefined,
  );
  return { late };
}
