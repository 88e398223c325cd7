import type { GitHubClient } from '../github/client.ts';
import type { RunnerEnvironment } from '../github/environment.ts';
import type { HeadStart } from '../github/head-start.ts';
import type { RunnerLog } from '../github/runner-log.ts';
import type { SecretFilter } from '../report/secret-filter.ts';
import type { Inputs } from './inputs.ts';

/** What a run of the action is handed. */
export interface ActionWorld {
  readonly inputs: Inputs;
  readonly environment: RunnerEnvironment;
  readonly client: GitHubClient;
  readonly log: RunnerLog;
  /** Knows every secret of the run. */
  readonly secrets: SecretFilter;
  /** The script that runs, to start workers from. */
  readonly bundle: string;
  readonly startedAt: number;
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
  /** What was asked before anything was loaded; when it is over, nothing of it is used any more. */
  readonly headStart: Pick<HeadStart, 'over'>;
  /** Tells the client when the whole run must have ended. */
  readonly bound: (deadline: number) => void;
}
