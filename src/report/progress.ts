import type { TaskOutcome } from '../orchestration/outcome.ts';
import type { RunEvent } from '../orchestration/run-result.ts';
import { oneLine } from './neutralise.ts';
import { counted, duration } from './wording.ts';

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
    case 'phase-compensated':
      return `phase ${event.compensation.phase} undone`;
    case 'run-ended':
      return `${event.result.ending.status} in ${duration(event.result.durationMs)}`;
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
