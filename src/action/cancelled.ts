import type { RunnerLog } from '../github/runner-log.ts';

/** Of a run that was cancelled. */
export const cancelledExitCode = 130;

/** Ends a run that was cancelled before anything was judged: there is nothing to keep. */
export function cancelledEarly({ warning }: Pick<RunnerLog, 'warning'>): number {
  warning('The run was cancelled before anything was judged, and nothing was posted.');
  return cancelledExitCode;
}
