import { z } from 'zod';
import type { ReviewComment } from '../report/review-comments.ts';
import type { GitHubAnswer } from './client.ts';
import type { PullAccess } from './comment-sink.ts';
import { authorSchema } from './own-identity.ts';
import { readPages } from './pages.ts';

const mostPages = 30;
const rowSchema = z.object({
  id: z.int().positive(),
  pull_request_review_id: z.int().nullish(),
  body: z.string().nullish(),
  user: authorSchema,
});
const createdSchema = z.object({ id: z.int().positive(), node_id: z.string(), html_url: z.url() });

/** A review as GitHub confirms it. */
export type CreatedReview = z.infer<typeof createdSchema>;

/** One of our remarks at a line. */
interface Remark {
  readonly id: number;
  readonly reviewId: number | undefined;
  readonly fingerprint: string;
}

/** The remarks of one gate at the lines of a pull request: what stands there, and what is added. */
export class PostedRemarks {
  readonly #access: PullAccess;
  readonly #gateId: string;

  constructor(access: PullAccess, gateId: string) {
    this.#access = access;
    this.#gateId = gateId;
  }

  /** Which of the comments stand there already, in remarks of ours. */
  async fingerprints(
    comments: readonly ReviewComment[],
    signal: AbortSignal,
  ): Promise<GitHubAnswer<ReadonlySet<string>>> {
    const own = await this.#own(signal);
    if (!own.ok) return own;
    const wanted = new Set(comments.map(({ fingerprint }) => fingerprint));
    const there = own.value.map(({ fingerprint }) => fingerprint).filter((one) => wanted.has(one));
    return { ...own, value: new Set(there) };
  }

  /** Writes one review with the comments. */
  create(body: string, comments: readonly ReviewComment[], signal: AbortSignal): Promise<GitHubAnswer<CreatedReview>> {
    const { client, pull } = this.#access;
    const parameters = {
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      commit_id: pull.headSha,
      event: 'COMMENT',
      body,
      comments: comments.map(({ path, line, startLine, body: text, fingerprint }) => ({
        path,
        line,
        side: 'RIGHT',
        ...(startLine === undefined || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        body: `${markerOf(this.#gateId, fingerprint)}\n${text}`,
      })),
    } as const;
    return client.write((api, sent) => api.pulls.createReview({ ...parameters, ...sent }), createdSchema, signal);
  }

  /**
   * Another run may have said the same at the same moment. Each takes its own remark away where an older one says it; a
   * review that has none left is folded up. What becomes of it does not matter: a double is ugly and nothing else.
   */
  async removeDoublesOf({ id, node_id: node }: CreatedReview, signal: AbortSignal): Promise<void> {
    const own = await this.#own(signal);
    if (!own.ok) return;
    const mine = own.value.filter(({ reviewId }) => reviewId === id);
    const doubles = mine.filter((remark) =>
      own.value.some((other) => other.fingerprint === remark.fingerprint && other.id < remark.id),
    );
    const { client, pull } = this.#access;
    await Promise.all(
      doubles.map((double) => {
        const parameters = { owner: pull.owner, repo: pull.repo, comment_id: double.id };
        return client.write(
          (api, sent) => api.pulls.deleteReviewComment({ ...parameters, ...sent }),
          z.unknown(),
          signal,
        );
      }),
    );
    if (doubles.length === 0 || doubles.length < mine.length) return;
    const fold = 'mutation($id:ID!){minimizeComment(input:{subjectId:$id,classifier:DUPLICATE}){clientMutationId}}';
    await client.graphql(fold, { id: node }, z.unknown(), signal);
  }

  /** Our remarks, newest first. */
  async #own(signal: AbortSignal): Promise<GitHubAnswer<readonly Remark[]>> {
    const { client, pull, identity } = this.#access;
    const parameters = {
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    } as const;
    const all = await readPages(
      (page) =>
        client.read(
          (api, sent) => api.pulls.listReviewComments({ ...parameters, page, ...sent }),
          z.array(rowSchema),
          signal,
        ),
      mostPages,
    );
    if (!all.ok) return all;
    const marked = all.value.flatMap(({ id, pull_request_review_id: review, body, user }) => {
      const fingerprint = fingerprintIn(this.#gateId, body ?? '');
      return fingerprint === undefined ? [] : [{ id, reviewId: review ?? undefined, fingerprint, user }];
    });
    const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
    return { ...all, value: marked.filter((_, index) => ours[index] === true) };
  }
}

const markerOf = (gateId: string, fingerprint: string): string =>
  `<!-- content-gate:${gateId}:finding:${fingerprint} -->`;

function fingerprintIn(gateId: string, body: string): string | undefined {
  const start = `<!-- content-gate:${gateId}:finding:`;
  return body.startsWith(start) ? /^([0-9a-f]{8,64}) -->/.exec(body.slice(start.length))?.[1] : undefined;
}
