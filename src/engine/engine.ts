// The door of the package `content-gate/engine`: every name that others may build on, and no code of its own.
// biome-ignore-all lint/performance/noBarrelFile: a package has one entry, and this is it; nothing in src/ imports it.

export { type BatchOptions, type ItemEnding, runBatch } from './batch.ts';
export { type Clock, steadyClock } from './clock.ts';
export {
  type Context,
  type ContextSnapshot,
  type Entry,
  historyOf,
  readSnapshot,
  verifyChain,
  type Write,
} from './context.ts';
export type { SavedEffect } from './effects.ts';
export { fileStore, StoreError } from './file-store.ts';
export { historyText } from './history-text.ts';
export { endingPhrase, type TaskDeclaration, type TaskEnding, type TaskOutcome } from './outcome.ts';
export type { GateResult } from './phase-gate.ts';
export type {
  Agent,
  Agents,
  Compensate,
  Done,
  Gate,
  GateDecision,
  Json,
  Phase,
  Pipeline,
  Returned,
  StrategyGate,
  Task,
  TaskFunction,
  TaskTools,
  Undo,
  Values,
} from './pipeline.ts';
export { PlanError, type Planned, type PlanOptions, planPipeline, planText } from './plan.ts';
export type { Plan, PlannedPhase, PlannedTask, PlannedUndo, PlanProblem } from './planned.ts';
export { createQueue, type Queue } from './queue.ts';
export { type ResilientOptions, resilient } from './resilient.ts';
export { type Resumed, type ResumeOptions, type ResumeProblem, resumePipeline } from './resume.ts';
export { isTransient, type Retry, usualRetry } from './retry.ts';
export { type RunOptions, runPipeline } from './run.ts';
export {
  endingLine,
  outcomePhrase,
  progressPhrase,
  type RunEnding,
  type RunEvent,
  type RunProgress,
  type RunResult,
} from './run-result.ts';
export { type Compensation, undoingPhrase } from './saga.ts';
export { type Blocked, blocked, type Completed, completed, type TaskVote } from './said.ts';
export { memoryStore, type Persist, type RunStore, type SavedRun } from './store.ts';
export { type Timeline, type TimelinePhase, type TimelineTask, timelineOf } from './timeline.ts';
export { countBallots, type VoteCount } from './votes/count.ts';
export { defaultPolicy, type Policy, type Strategy, strategies } from './votes/strategy.ts';
export type { Arithmetic, Contribution, Voter } from './votes/vote.ts';
