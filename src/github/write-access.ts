import { z } from 'zod';
import type { GitHubClient, RepositoryName } from './client.ts';

const permissionSchema = z.object({ permission: z.string() });

/** Tells who may write to the repository now; each person is asked about once. */
export class WriteAccess {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, Promise<boolean | undefined>>();

  constructor(client: GitHubClient, repository: RepositoryName, signal: AbortSignal) {
    this.#client = client;
    this.#repository = repository;
    this.#signal = signal;
  }

  /** `undefined` where GitHub did not say. What a comment says of its author (`author_association`) is no permission. */
  has(login: string): Promise<boolean | undefined> {
    const key = login.toLowerCase();
    const known = this.#known.get(key) ?? this.#ask(login);
    this.#known.set(key, known);
    return known;
  }

  async #ask(username: string): Promise<boolean | undefined> {
    const { owner, repo } = this.#repository;
    const answer = await this.#client.read(
      (api, sent) => api.repos.getCollaboratorPermissionLevel({ owner, repo, username, ...sent }),
      permissionSchema,
      this.#signal,
    );
    // `maintain` is told as write, `triage` as read, and a role of the organisation as what it is built on.
    if (answer.ok) return answer.value.permission === 'admin' || answer.value.permission === 'write';
    return answer.failure.kind === 'not-found' ? false : undefined;
  }
}
