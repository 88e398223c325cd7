import { z } from 'zod';
import type { PullRequestReview, ReviewComment } from '../report/review-comments.ts';
import type { GitHubAnswer } from './client.ts';
import type { PullAccess } from './comment-sink.ts';
import { authorSchema } from './own-identity.ts';
import { readPages } from './pages.ts';
import { type Closing, doublesAmong, type Remark } from './remark-matching.ts';

const mostPages = 30;
const rowSchema = z.object({
  id: z.int().positive(),
  pull_request_review_id: z.int().nullish(),
  node_id: z.string(),
  path: z.string(),
  /** Null when the line is no longer part of the diff. */
  line: z.int().nullish(),
  body: z.string().nullish(),
  user: authorSchema,
});
const createdSchema = z.object({ id: z.int().positive(), node_id: z.string(), html_url: z.url() });

/** A review as GitHub confirms it. */
export type CreatedReview = z.infer<typeof createdSchema>;

/** So many are closed by one request: each takes two steps, and steps have a price. */
const mostClosed = 20;

/** The remarks of one gate at the lines of a pull request: what stands there, and what is added. */
export class PostedRemarks {
  readonly #access: PullAccess;
  readonly #gateId: string;

  constructor(access: PullAccess, gateId: string) {
    this.#access = access;
    this.#gateId = gateId;
  }

  /** Our remarks that nobody has closed, newest first. */
  open(signal: AbortSignal): Promise<GitHubAnswer<readonly Remark[]>> {
    return this.#own(signal);
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
      comments: comments.map(({ path, line, startLine, body: text, fingerprints }) => ({
        path,
        line,
        side: 'RIGHT',
        ...(startLine === undefined || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        body: `${fingerprints.map((one) => markerOf(this.#gateId, one)).join('')}\n${text}`,
      })),
    } as const;
    return client.write((api, sent) => api.pulls.createReview({ ...parameters, ...sent }), createdSchema, signal);
  }

  /**
   * Another run may have said the same at the same moment. Each takes its own remark away where an older one says it; a
   * review that has none left is folded up. What becomes of it does not matter: a double is ugly and nothing else.
   */
  async removeDoublesOf(
    { id, node_id: node }: CreatedReview,
    standing: PullRequestReview['standing'],
    signal: AbortSignal,
  ): Promise<{ readonly asked: boolean }> {
    const own = await this.#own(signal);
    if (!own.ok) return { asked: false };
    const mine = own.value.filter(({ reviewId }) => reviewId === id);
    const doubles = doublesAmong(own.value, id, standing);
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
    if (doubles.length === 0 || doubles.length < mine.length) return { asked: false };
    const fold = 'mutation($id:ID!){minimizeComment(input:{subjectId:$id,classifier:DUPLICATE}){clientMutationId}}';
    await client.graphql(fold, { id: node }, z.unknown(), signal);
    return { asked: true };
  }

  /**
   * Folds remarks up and says in them why, in one request. A token that may not do it leaves them as they are: that is no
   * news to anybody, so nothing is said of it.
   */
  async close(remarks: readonly Closing[], signal: AbortSignal): Promise<void> {
    const some = remarks.slice(0, mostClosed);
    if (some.length === 0) return;
    const declared = some.map((_, index) => `$i${index}:ID!,$b${index}:String!`).join(',');
    const steps = some.map(
      ({ why }, index) =>
        `u${index}:updatePullRequestReviewComment(input:{pullRequestReviewCommentId:$i${index},body:$b${index}}){clientMutationId} m${index}:minimizeComment(input:{subjectId:$i${index},classifier:${why}}){clientMutationId}`,
    );
    const variables = some.flatMap(({ remark, words }, index) => {
      const text = remark.body.replace(/^(?:<!--[^>]*-->)+\n?/, '');
      const markers = remark.fingerprints.map((one) => closedMarkerOf(this.#gateId, one)).join('');
      return [
        [`i${index}`, remark.node],
        [`b${index}`, `${markers}\n**${words}**\n\n${text}`],
      ];
    });
    const query = `mutation(${declared}){${steps.join(' ')}}`;
    await this.#access.client.graphql(query, Object.fromEntries(variables), z.unknown(), signal);
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
    const marked = all.value.flatMap(
      ({ id, node_id: node, pull_request_review_id: review, path, line, body, user }) => {
        const fingerprints = fingerprintsIn(this.#gateId, body ?? '');
        const at = { id, node, path, reviewId: review ?? undefined, line: line ?? undefined };
        return fingerprints.length === 0 ? [] : [{ ...at, body: body ?? '', fingerprints, user }];
      },
    );
    const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
    return { ...all, value: marked.filter((_, index) => ours[index] === true) };
  }
}

const markerOf = (gateId: string, fingerprint: string): string =>
  `<!-- content-gate:${gateId}:finding:${fingerprint} -->`;

/** A remark that was closed is not ours to speak of again: its finding gets a new one should it come back. */
const closedMarkerOf = (gateId: string, fingerprint: string): string =>
  `<!-- content-gate:${gateId}:closed:${fingerprint} -->`;

/** The fingerprints in the markers with which a body of ours begins. */
function fingerprintsIn(gateId: string, body: string): readonly string[] {
  const start = `<!-- content-gate:${gateId}:finding:`;
  const found: string[] = [];
  let rest = body;
  for (;;) {
    const fingerprint = rest.startsWith(start)
      ? /^([0-9a-f]{8,64}) -->/.exec(rest.slice(start.length))?.[1]
      : undefined;
    if (fingerprint === undefined) return found;
    found.push(fingerprint);
    rest = rest.slice(start.length + fingerprint.length + ' -->'.length);
  }
}
