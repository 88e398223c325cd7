import type { Published } from '../report/report.ts';
import type { GitHubClient } from './client.ts';
import { explain } from './failure.ts';
import { type JudgedPull, moveOf, readPull } from './pull-now.ts';

const skipped = {
  'newer-commits': 'the pull request has newer commits, and the run that they started reports on them',
  'another-base':
    'the pull request goes into another branch by now, and the run that this change started reports on it',
} as const;

/** Stands before every write: what was judged must still be what the pull request shows. */
export class PullGuard {
  readonly #client: GitHubClient;
  readonly #pull: JudgedPull;
  #asking: Promise<Published | undefined> | undefined;

  constructor(client: GitHubClient, pull: JudgedPull) {
    this.#client = client;
    this.#pull = pull;
  }

  /** `undefined` when the write may happen; what became of it when it must not. Writers at the same moment share one look. */
  objection(signal: AbortSignal): Promise<Published | undefined> {
    this.#asking ??= this.#look(signal).finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #look(signal: AbortSignal): Promise<Published | undefined> {
    const now = await readPull(this.#client, this.#pull, signal);
    if (!now.ok)
      return {
        ok: false,
        warning: explain('see whether the pull request moved on', now.failure, 'pull-requests: read'),
      };
    const move = moveOf(this.#pull, now.value);
    return move === undefined ? undefined : { ok: true, skipped: skipped[move] };
  }
}
