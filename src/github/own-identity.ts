import { z } from 'zod';
import type { GitHubClient } from './client.ts';

/** Who wrote a comment, as GitHub tells it. */
export const authorSchema = z.object({ login: z.string() }).nullable();
export type Author = z.infer<typeof authorSchema>;

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });

/** Tells our own comments from those of others: a marker alone proves nothing, anybody can write one. */
export class OwnIdentity {
  readonly #client: GitHubClient;
  #login: Promise<string | undefined> | undefined;

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /** Whether the author is whom our token writes as; asks GitHub only about others than the usual bot. */
  async is(author: Author, signal: AbortSignal): Promise<boolean> {
    if (author === null) return false;
    // Nobody can register a name with brackets.
    if (author.login === 'github-actions[bot]') return true;
    this.#login ??= this.#client
      .graphql('query{viewer{login}}', {}, viewerSchema, signal)
      .then((answer) => (answer.ok ? answer.value.viewer.login : undefined));
    return author.login === (await this.#login);
  }
}
