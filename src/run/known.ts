import type { TaskOutcome } from '../engine/outcome.ts';

/** What is already known about a file from an earlier run. */
export interface Known {
  readonly outcomes: readonly TaskOutcome[];
  /** By reviewer: the run that its review was taken from. */
  readonly from: ReadonlyMap<string, string>;
}
