import { endingPhrase, type TaskOutcome } from '../engine/outcome.ts';
import { progressPhrase, type RunEvent } from '../engine/run-result.ts';
import { undoingPhrase } from '../engine/saga.ts';
import { counted, duration } from '../review/english.ts';
import { en } from './language/en/en.ts';
import type { Words } from './language/words.ts';
import { oneLine } from './neutralise.ts';

/** Something that happened while a file was judged. */
export interface ProgressEvent {
  readonly path: string;
  /** The file's place among those of the run, from 1. */
  readonly position: number;
  readonly of: number;
  readonly event: RunEvent;
}

/** One line for a log or a terminal, or nothing for what a reader can do without. */
export function progressLine({ path, position, of, event }: ProgressEvent): string | undefined {
  const words = phrase(event);
  return words === undefined ? undefined : oneLine(`[${position}/${of}] ${path}: ${words}`, 600);
}

/** What a run will ask of models, in one line before the first call. */
export function estimateLine(
  estimate: {
    readonly calls: number;
    readonly callsAtMost: number;
    readonly callLimit: number;
    readonly promptTokens: number;
    readonly answerTokens: number;
    readonly cost?: number;
    readonly unpriced: readonly string[];
  },
  { check }: Pick<Words, 'check'> = en,
): string {
  const { calls, callLimit, promptTokens, answerTokens, ...rest } = estimate;
  if (calls > callLimit) return oneLine(check.tooManyCalls(calls, callLimit), 600);
  const callsAtMost = Math.min(rest.callsAtMost, callLimit);
  const tokens = { tokensIn: rounded(promptTokens), tokensOut: rounded(answerTokens) };
  return oneLine(check.estimate({ ...rest, calls, callsAtMost, ...tokens }), 600);
}

/** Two significant digits: an estimate should look like one. */
function rounded(tokens: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, tokens))) - 1);
  return Math.ceil(tokens / unit) * unit;
}

/** The same where the page is named above already. */
export function progressInside({ event }: Pick<ProgressEvent, 'event'>): string {
  return oneLine(phrase(event) ?? '', 600);
}

function phrase(event: RunEvent): string | undefined {
  switch (event.kind) {
    case 'run-started':
      return `judging, ${counted(event.tasks, 'task')} in ${counted(event.phases, 'phase')}`;
    case 'phase-started':
    case 'task-started':
      return undefined;
    case 'task-reused':
      return `${event.outcome.task.name} taken from an earlier run`;
    case 'task-ended':
      return taskPhrase(event.outcome);
    case 'phase-ended':
      return event.ending.status === 'completed' || event.ending.status === 'cancelled'
        ? undefined
        : `phase ${event.phase} ${event.ending.status}: ${event.ending.reason}`;
    case 'phase-skipped':
      return `phase ${event.phase} skipped: ${event.reason}`;
    case 'task-compensated':
      return `${event.compensation.task ?? event.compensation.phase} ${undoingPhrase(event.compensation)}`;
    case 'run-ended':
      return event.result.ending.status === 'completed'
        ? `${progressPhrase(event.result)} in ${duration(event.result.durationMs)}`
        : `${event.result.ending.status}, ${progressPhrase(event.result)}, in ${duration(event.result.durationMs)}`;
    default:
      return event satisfies never;
  }
}

function taskPhrase(outcome: TaskOutcome): string | undefined {
  const { name } = outcome.task;
  switch (outcome.status) {
    case 'completed':
      return `${name} completed in ${duration(outcome.durationMs)}`;
    case 'failed':
      return `${name} failed: ${outcome.error}`;
    case 'blocked':
      return `${name} ${endingPhrase(outcome)}`;
    case 'timed-out':
      return `${name} timed out after ${duration(outcome.timeoutMs)}`;
    // Told once for the whole phase.
    case 'skipped':
      return undefined;
    case 'cancelled':
      return `${name} was cancelled`;
    default:
      return outcome satisfies never;
  }
}
