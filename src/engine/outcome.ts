import type { Json, Phase, Task } from './pipeline.ts';

/** The part of a task's declaration that outlives the run: enough to judge or replay its outcome. */
export interface TaskDeclaration {
  readonly phase: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly timeoutMs: number;
  readonly required: boolean;
  readonly weight: number;
}

/** How a task ended. */
export type TaskEnding =
  | { readonly status: 'completed'; readonly outputs: Readonly<Record<string, Json>> }
  | { readonly status: 'failed'; readonly error: string }
  /** `limit` says whose time was up: the task's own (also when absent), or that of the whole run. */
  | { readonly status: 'timed-out'; readonly timeoutMs: number; readonly limit?: 'task' | 'run' }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'cancelled'; readonly reason: string };

/** One per task, in declared order, whatever the order of finishing. */
export type TaskOutcome = {
  readonly task: TaskDeclaration;
  /** When it started, in milliseconds since the run began; absent when it never did. */
  readonly startedMs?: number;
  readonly durationMs: number;
  /** Present when an earlier run completed the task and this one took its outputs over; `startedMs` is then absent. */
  readonly reused?: true;
} & TaskEnding;

/** The declaration of a task, without its code. */
export function declarationOf(phase: Phase, task: Task): TaskDeclaration {
  const { name, inputs, outputs, timeoutMs, required, weight } = task;
  return { phase: phase.name, name, inputs, outputs, timeoutMs, required, weight };
}

/** How a task ended, as the end of a sentence that starts with its name. */
export function endingPhrase(ending: TaskEnding): string {
  switch (ending.status) {
    case 'completed':
      return 'completed';
    case 'failed':
      return `failed: ${ending.error}`;
    case 'timed-out':
      return ending.limit === 'run'
        ? `was stopped after ${ending.timeoutMs} ms by the deadline of the run`
        : `timed out after ${ending.timeoutMs} ms`;
    case 'skipped':
      return `was skipped: ${ending.reason}`;
    case 'cancelled':
      return `was cancelled: ${ending.reason}`;
    default:
      return ending satisfies never;
  }
}
