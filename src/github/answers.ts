import { z } from 'zod';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';
import { authorSchema, OwnIdentity } from './own-identity.ts';
import { readPages } from './pages.ts';

/** A sign under a comment: it was taken, or it was not. */
export type Reaction = '+1' | 'confused';

const ownSchema = z.array(z.object({ body: z.string().nullish(), user: authorSchema }));
const mostPages = 20;

/** What the gate answers people in the conversation of a pull request. */
export class Answers {
  readonly #client: GitHubClient;
  readonly #pull: RepositoryName & { readonly number: number };
  readonly #gateId: string;
  readonly #signal: AbortSignal;

  constructor(
    client: GitHubClient,
    pull: RepositoryName & { readonly number: number },
    gateId: string,
    signal: AbortSignal,
  ) {
    this.#client = client;
    this.#pull = pull;
    this.#gateId = gateId;
    this.#signal = signal;
  }

  /** Shows under a comment what became of it. */
  react(commentId: number, content: Reaction): Promise<GitHubAnswer<unknown>> {
    const { owner, repo } = this.#pull;
    return this.#client.write(
      (api, sent) => api.reactions.createForIssueComment({ owner, repo, comment_id: commentId, content, ...sent }),
      z.unknown(),
      this.#signal,
    );
  }

  /** What was said already, by the name that it has in the marker of each answer: a marker in somebody else's comment is none. */
  async given(): Promise<GitHubAnswer<ReadonlySet<string>>> {
    const { owner, repo, number } = this.#pull;
    const all = await readPages(
      (page) =>
        this.#client.read(
          (api, sent) => api.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page, ...sent }),
          ownSchema,
          this.#signal,
        ),
      mostPages,
    );
    if (!all.ok) return all;
    const identity = new OwnIdentity(this.#client);
    const marked = all.value.filter(({ body }) => body?.startsWith(this.#prefix()));
    const own = await Promise.all(marked.map(({ user }) => identity.is(user, this.#signal)));
    const names = marked
      .filter((_, index) => own[index] === true)
      .flatMap(({ body }) => /^<!-- \S+ ([\w -]*) -->/.exec(body ?? '')?.[1]?.split(' ') ?? []);
    return { ...all, value: new Set(names) };
  }

  /** Writes an answer under these names. */
  say(names: readonly string[], text: string): Promise<GitHubAnswer<unknown>> {
    const { owner, repo, number } = this.#pull;
    const body = `${this.#prefix()}${names.join(' ')} -->\n${text}`;
    return this.#client.write(
      (api, sent) => api.issues.createComment({ owner, repo, issue_number: number, body, ...sent }),
      z.unknown(),
      this.#signal,
    );
  }

  #prefix(): string {
    return `<!-- content-gate-answer:${this.#gateId} `;
  }
}
