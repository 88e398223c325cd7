import type { TaskOutcome } from './outcome.ts';

/** A task of a phase that ran. */
export interface TimelineTask {
  readonly outcome: TaskOutcome;
  /** No task of the phase took longer. */
  readonly slowest: boolean;
}

/** A phase of a run, as it went. */
export interface TimelinePhase {
  readonly name: string;
  readonly tasks: readonly TimelineTask[];
  /** From the start of its first task to the end of its last. */
  readonly durationMs: number;
  /** Tasks that an earlier run had completed: they cost nothing here. */
  readonly reused: number;
}

/** A run timeline from its outcomes. */
export interface Timeline {
  readonly phases: readonly TimelinePhase[];
  readonly durationMs: number;
  /** The task of the run that took longest; `undefined` when none ran. */
  readonly slowest: TaskOutcome | undefined;
}

/** Tells a run phase by phase, from its outcomes alone. */
export function timelineOf(outcomes: readonly TaskOutcome[]): Timeline {
  const phases = [...Map.groupBy(outcomes, ({ task }) => task.phase)].map(([name, members]) => {
    const slowest = slowestOf(members);
    return {
      name,
      tasks: members.map((outcome) => ({ outcome, slowest: outcome === slowest })),
      durationMs: spanOf(members),
      reused: members.filter(({ reused }) => reused).length,
    };
  });
  return {
    phases,
    durationMs: phases.reduce((sum, phase) => sum + phase.durationMs, 0),
    slowest: slowestOf(outcomes),
  };
}

function slowestOf(outcomes: readonly TaskOutcome[]): TaskOutcome | undefined {
  return outcomes
    .filter(({ durationMs, reused }) => durationMs > 0 && !reused)
    .reduce<TaskOutcome | undefined>(
      (slowest, next) => (slowest && slowest.durationMs >= next.durationMs ? slowest : next),
      undefined,
    );
}

function spanOf(outcomes: readonly TaskOutcome[]): number {
  const spans = outcomes.flatMap(({ startedMs, durationMs }) =>
    startedMs === undefined ? [] : [{ start: startedMs, end: startedMs + durationMs }],
  );
  if (spans.length === 0) return 0;
  return Math.max(...spans.map(({ end }) => end)) - Math.min(...spans.map(({ start }) => start));
}
