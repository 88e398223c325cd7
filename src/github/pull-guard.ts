import type { Published } from '../report/report.ts';
import type { GitHubAnswer, GitHubClient } from './client.ts';
import { explain } from './failure.ts';
import { type JudgedPull, type Move, moveOf, readPull } from './pull-now.ts';

const skipped = {
  'newer-commits': 'the pull request has newer commits, and the run that they started reports on them',
  'another-base':
    'the pull request goes into another branch by now, and the run that this change started reports on it',
} as const;

/** A look is as good as a new one for so long: what is asked for after it takes longer. */
const freshMs = 1000;

type Look = GitHubAnswer<Move | undefined>;

/** Stands before every write: what was judged must still be what the pull request shows. */
export class PullGuard {
  readonly #client: GitHubClient;
  readonly #pull: JudgedPull;
  #last: { readonly look: Promise<Look>; readonly at: number } | undefined;

  constructor(client: GitHubClient, pull: JudgedPull) {
    this.#client = client;
    this.#pull = pull;
  }

  /** How the pull request moved away from what was judged; who asks at the same moment shares one look. */
  look(signal: AbortSignal): Promise<Look> {
    const now = performance.now();
    if (this.#last === undefined || now - this.#last.at > freshMs) {
      this.#last = { look: this.#ask(signal), at: now };
    }
    return this.#last.look;
  }

  /** `undefined` when the write may happen; what became of it when it must not. */
  async objection(signal: AbortSignal): Promise<Published | undefined> {
    const look = await this.look(signal);
    if (look.ok) return look.value === undefined ? undefined : { ok: true, skipped: skipped[look.value] };
    const warning = explain('see whether the pull request moved on', look.failure, 'pull-requests: read');
    return { ok: false, warning };
  }

  async #ask(signal: AbortSignal): Promise<Look> {
    const now = await readPull(this.#client, this.#pull, signal);
    return now.ok ? { ...now, value: moveOf(this.#pull, now.value) } : now;
  }
}
