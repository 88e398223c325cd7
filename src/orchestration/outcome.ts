import type { Json } from './pipeline.ts';

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
  | { readonly status: 'timed-out'; readonly timeoutMs: number }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'cancelled'; readonly reason: string };

/** One per task, in declared order, whatever the order of finishing. */
export type TaskOutcome = {
  readonly task: TaskDeclaration;
  /** When it started, in milliseconds since the run began; absent when it never did. */
  readonly startedMs?: number;
  readonly durationMs: number;
} & TaskEnding;
