import { z } from 'zod';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { GitHubAnswer, GitHubClient } from './client.ts';
import { mayBeDone, notPublished } from './failure.ts';
import { authorSchema, type OwnIdentity } from './own-identity.ts';
import { readPages } from './pages.ts';
import type { PullGuard } from './pull-guard.ts';
import type { JudgedPull } from './pull-now.ts';

/** What the sticky comment says, and how it is known again. */
export interface StickyText {
  /** An HTML comment, the very first bytes of the body. */
  readonly marker: string;
  readonly render: (report: Report) => string;
}

/** Where and as whom comments are written. */
export interface PullAccess {
  readonly client: GitHubClient;
  readonly pull: JudgedPull;
  readonly guard: PullGuard;
  readonly identity: OwnIdentity;
}

const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: authorSchema,
  html_url: z.url(),
});
type Comment = z.infer<typeof commentSchema>;

/** GitHub takes no further comments long before this: ten thousand of them. */
const mostPages = 100;
const failed = (answer: GitHubAnswer<unknown> & { readonly ok: false }, attempt: string): Published =>
  notPublished(attempt, answer.failure, 'pull-requests: write');
const shown = (comment: Comment): Published => ({ ok: true, url: comment.html_url, id: comment.id });

/** The one comment of the gate: updated where it stands, created once, never another's. */
export class StickyComment implements ReportSink {
  readonly name = 'comment';
  readonly #access: PullAccess;
  readonly #text: StickyText;
  #early: Promise<GitHubAnswer<readonly Comment[]>> | undefined;

  constructor(access: PullAccess, text: StickyText) {
    this.#access = access;
    this.#text = text;
  }

  /** What another run writes after this look is found by the look that follows every new comment. */
  prepare(signal: AbortSignal): void {
    this.#early = this.#own(signal);
  }

  async publish(report: Report, signal: AbortSignal): Promise<Published> {
    const rendered = this.#text.render(report);
    const body = rendered.startsWith(this.#text.marker) ? rendered : `${this.#text.marker}\n${rendered}`;
    const [own, objection] = await Promise.all([
      this.#early ?? this.#own(signal),
      this.#access.guard.objection(signal),
    ]);
    if (objection !== undefined) return objection;
    if (!own.ok) return failed(own, 'look for the comment on the pull request');
    const [first, ...doubles] = own.value;
    await this.#remove(doubles, signal);
    return first === undefined ? this.#create(body, signal) : this.#update(first, body, signal);
  }

  /** Our comments with the marker, oldest first. */
  async #own(signal: AbortSignal): Promise<GitHubAnswer<readonly Comment[]>> {
    const { client, pull, identity } = this.#access;
    const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, per_page: 100 };
    const all = await readPages(
      (page) =>
        client.read(
          (api, sent) => api.issues.listComments({ ...parameters, page, ...sent }),
          z.array(commentSchema),
          signal,
        ),
      mostPages,
    );
    if (!all.ok) return all;
    const marked = all.value.filter(({ body }) => body?.startsWith(this.#text.marker));
    const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
    const own = marked.filter((_, index) => ours[index] === true);
    return { ...all, value: own.toSorted((one, other) => one.id - other.id) };
  }

  async #create(body: string, signal: AbortSignal): Promise<Published> {
    const first = await this.#post(body, signal);
    if (first.ok) return this.#onlyOne(first.value, body, signal);
    const attempt = 'write the comment on the pull request';
    if (!mayBeDone(first.failure)) return failed(first, attempt);
    const [own, objection] = await Promise.all([this.#own(signal), this.#access.guard.objection(signal)]);
    if (objection !== undefined) return objection;
    if (!own.ok) return failed(first, attempt);
    const [found] = own.value;
    if (found !== undefined) return this.#onlyOne(found, body, signal);
    const second = await this.#post(body, signal);
    return second.ok ? this.#onlyOne(second.value, body, signal) : failed(second, attempt);
  }

  #post(body: string, signal: AbortSignal): Promise<GitHubAnswer<Comment>> {
    const { client, pull } = this.#access;
    const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, body };
    return client.write((api, sent) => api.issues.createComment({ ...parameters, ...sent }), commentSchema, signal);
  }

  /** Two runs at once may both find no comment. Each looks again after its own is there, and all keep the oldest. */
  async #onlyOne(created: Comment, body: string, signal: AbortSignal): Promise<Published> {
    const own = await this.#own(signal);
    const [oldest = created, ...doubles] = own.ok ? own.value : [created];
    await this.#remove(doubles, signal);
    return oldest.id === created.id ? shown(created) : this.#update(oldest, body, signal);
  }

  async #update(comment: Comment, body: string, signal: AbortSignal): Promise<Published> {
    if (comment.body === body) return shown(comment);
    const { client, pull } = this.#access;
    const parameters = { owner: pull.owner, repo: pull.repo, comment_id: comment.id, body };
    const write = () =>
      client.write((api, sent) => api.issues.updateComment({ ...parameters, ...sent }), commentSchema, signal);
    const first = await write();
    if (first.ok) return shown(first.value);
    if (first.failure.kind === 'not-found') return this.#create(body, signal);
    if (!mayBeDone(first.failure)) return failed(first, 'update the comment on the pull request');
    // Writing the same words a second time changes nothing, so nobody has to look whether they are there.
    const second = await write();
    return second.ok ? shown(second.value) : failed(second, 'update the comment on the pull request');
  }

  /** A double that stays is ugly and nothing else, so what becomes of this does not matter. */
  async #remove(comments: readonly Comment[], signal: AbortSignal): Promise<void> {
    const { client, pull } = this.#access;
    await Promise.all(
      comments.map(({ id }) => {
        const parameters = { owner: pull.owner, repo: pull.repo, comment_id: id };
        return client.write((api, sent) => api.issues.deleteComment({ ...parameters, ...sent }), z.unknown(), signal);
      }),
    );
  }
}
