import type { Clock } from './clock.ts';
import { type WorkEnding, withDeadline } from './deadline.ts';
import type { Effect } from './effects.ts';
import type { Done, Values } from './pipeline.ts';
import { retryPolicy } from './retry-policy.ts';
import { messageOf } from './thrown.ts';

/** How taking back one step went. */
export type Compensation = {
  readonly phase: string;
  /** Absent in records of runs that took back whole phases. */
  readonly task?: string;
  readonly durationMs: number;
  /** How often it was tried; once when absent. */
  readonly tries?: number;
} & Undoing;

type Undoing =
  | { readonly status: 'completed' }
  | { readonly status: 'failed'; readonly error: string }
  | { readonly status: 'timed-out'; readonly timeoutMs: number };

/** What taking back needs of the run. */
export interface UndoOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly inputsOf: (effect: Effect) => Values;
  readonly effectKeyOf: (effect: Effect) => string;
  /** Told of each as it ends, before the next begins. */
  readonly onEnded: (compensation: Compensation) => Promise<void>;
}

/**
 * How long a step that was given up is waited for before it is taken back. Work that listens to its signal is gone by then;
 * work that does not could have its effect after it was undone.
 */
const graceMs = 1000;

/**
 * Takes steps back, one after the other. Each is tried even when one before it failed, and each has its own time: the
 * deadline of the run does not count here, because it may be what the run failed by.
 */
export async function compensate(effects: readonly Effect[], options: UndoOptions): Promise<void> {
  for (const effect of effects) {
    const { phase, task } = effect;
    const startedAt = options.clock();
    const { undoing, tries } = await undo(effect, options);
    const durationMs = Math.max(0, options.clock() - startedAt);
    await options.onEnded({ phase, task: task.name, durationMs, ...(tries > 1 ? { tries } : {}), ...undoing });
  }
}

/** An undo that would have to wait longer than this is named as failed instead: the whole run waits for it. */
const longestAskedMs = 120_000;

/** Carries the ending of one try through the retry policy, which knows only what is thrown. */
class Undone extends Error {
  readonly ended: Exclude<WorkEnding<unknown>, { kind: 'finished' }>;
  /** What the retry reads of an error: how long the other side asks to wait. */
  readonly retryAfterMs: number;
  constructor(ended: Undone['ended']) {
    super();
    this.ended = ended;
    const error = ended.kind === 'threw' ? ended.error : undefined;
    const asked = error instanceof Error && 'retryAfterMs' in error ? error.retryAfterMs : 0;
    this.retryAfterMs = typeof asked === 'number' && asked > 0 ? asked : 0;
  }
}

async function undo(
  effect: Effect,
  options: UndoOptions,
): Promise<{ readonly undoing: Undoing; readonly tries: number }> {
  const { run, timeoutMs, retry } = effect.undo;
  const outputs = effect.outputs ?? (await lateOutputs(effect, options.clock));
  const inputs = options.inputsOf(effect);
  const done: Done = outputs === undefined ? { inputs } : { inputs, outputs };
  const effectKey = options.effectKeyOf(effect);
  const { transient = () => true } = retry;
  const again = (error: unknown): boolean =>
    !(error instanceof Undone) ||
    (error.retryAfterMs <= longestAskedMs && (error.ended.kind !== 'threw' || transient(error.ended.error)));
  let tries = 0;
  try {
    await retryPolicy({ ...retry, transient: again }, options.random, false).execute(async () => {
      tries += 1;
      const ended = await withDeadline(async (signal) => run(done, { signal, effectKey }), {
        clock: options.clock,
        timeoutMs,
      });
      if (ended.kind !== 'finished') throw new Undone(ended);
    });
    return { undoing: { status: 'completed' }, tries };
  } catch (error) {
    return { undoing: error instanceof Undone ? undoing(error.ended) : failed(error), tries };
  }
}

async function lateOutputs({ late }: Effect, clock: Clock): Promise<Values | undefined> {
  if (late === undefined) return undefined;
  const ended = await withDeadline(() => late, { clock, timeoutMs: graceMs });
  return ended.kind === 'finished' ? ended.value : undefined;
}

function undoing(ended: Undone['ended']): Undoing {
  switch (ended.kind) {
    case 'threw':
      return failed(ended.error);
    case 'timed-out':
      return { status: 'timed-out', timeoutMs: ended.afterMs };
    case 'cancelled':
      return { status: 'failed', error: ended.reason };
    default:
      return ended satisfies never;
  }
}

function failed(error: unknown): Undoing {
  return { status: 'failed', error: messageOf(error) };
}

/** How taking back went, as the end of a sentence that starts with the task's name. */
export function undoingPhrase(compensation: Compensation): string {
  switch (compensation.status) {
    case 'completed':
      return 'was undone';
    case 'failed':
      return `could not be undone: ${compensation.error}`;
    case 'timed-out':
      return `could not be undone within ${compensation.timeoutMs} ms`;
    default:
      return compensation satisfies never;
  }
}
