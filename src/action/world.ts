import type { GitHubClient } from '../github/client.ts';
import type { RunnerEnvironment } from '../github/environment.ts';
import type { Inputs } from '../github/inputs.ts';
import type { RunnerLog } from '../github/runner-log.ts';

/** What a run of the action is handed. */
export interface ActionWorld {
  readonly inputs: Inputs;
  readonly environment: RunnerEnvironment;
  readonly client: GitHubClient;
  readonly log: RunnerLog;
  /** The script that runs, to start workers from. */
  readonly bundle: string;
  readonly startedAt: number;
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
  /** Tells the client when the whole run must have ended. */
  readonly bound: (deadline: number) => void;
}
