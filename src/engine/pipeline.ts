/** A value that a task takes or gives: plain data, so that it can be recorded and replayed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a task is handed while it runs, beside its inputs. */
export interface TaskTools {
  /** Aborted when the task's time is up, when the run's deadline is reached, or when the run is cancelled. */
  readonly signal: AbortSignal;
}

/** A declared unit of work. It reads its inputs, returns its outputs, and writes nothing itself. */
export interface Task {
  readonly name: string;
  /** The context keys it may read; each must be given at the start or produced by an earlier phase. */
  readonly inputs: readonly string[];
  /** Of its inputs, those that its outputs depend on (all when absent): the others only have to be there. */
  readonly reads?: readonly string[];
  /** The context keys it returns: exactly these, or the task has failed. */
  readonly outputs: readonly string[];
  readonly timeoutMs: number;
  /** When it does not complete, later phases are skipped and the run is blocked. */
  readonly required: boolean;
  /** Carried for the vote; the runner never reads it. At most three decimal places. */
  readonly weight: number;
  readonly run: (inputs: Readonly<Record<string, Json>>, tools: TaskTools) => Promise<Readonly<Record<string, Json>>>;
}

/** Whether the pipeline goes on after a phase. */
export type GateDecision = { readonly open: true } | { readonly open: false; readonly reason: string };

/** Tasks that run at the same time. */
export interface Phase {
  readonly name: string;
  readonly tasks: readonly Task[];
  /** Asked once the phase has ended; a closed gate stops the pipeline, and later phases are skipped with its reason. */
  readonly gate?: (outputs: Readonly<Record<string, Json>>) => GateDecision;
  /** Undoes the phase when a later required phase fails; it is given the outputs of this phase. */
  readonly compensate?: (outputs: Readonly<Record<string, Json>>, tools: TaskTools) => Promise<void>;
}

/** Phases that run one after the other. */
export interface Pipeline {
  readonly phases: readonly Phase[];
}
