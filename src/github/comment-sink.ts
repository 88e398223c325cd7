import { z } from 'zod';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { GitHubAnswer, GitHubClient } from './client.ts';
import { explain } from './failure.ts';
import type { HeadGuard, JudgedPull } from './head-guard.ts';
import { authorSchema, type OwnIdentity } from './own-identity.ts';

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
  readonly guard: HeadGuard;
  readonly identity: OwnIdentity;
}

const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: authorSchema,
  html_url: z.url(),
});
type Comment = z.infer<typeof commentSchema>;

const mostPages = 10;
const failed = (answer: GitHubAnswer<unknown> & { readonly ok: false }, attempt: string): Published => ({
  ok: false,
  warning: explain(attempt, answer.failure, 'pull-requests: write'),
});
const shown = (comment: Comment): Published => ({ ok: true, url: comment.html_url, id: comment.id });

/** The one comment of the gate: updated where it stands, created once, never another's. */
export class StickyComment implements ReportSink {
  readonly name = 'comment';
  readonly #access: PullAccess;
  readonly #text: StickyText;

  constructor(access: PullAccess, text: StickyText) {
    this.#access = access;
    this.#text = text;
  }

  async publish(report: Report, signal: AbortSignal): Promise<Published> {
    const rendered = this.#text.render(report);
    const body = rendered.startsWith(this.#text.marker) ? rendered : `${this.#text.marker}\n${rendered}`;
    const [own, objection] = await Promise.all([this.#own(signal), this.#access.guard.objection(signal)]);
    if (objection !== undefined) return objection;
    if (!own.ok) return failed(own, 'look for the comment on the pull request');
    const [first, ...doubles] = own.value;
    await Promise.all(doubles.map(({ id }) => this.#remove(id, signal)));
    if (first?.body === body) return shown(first);
    return first === undefined ? this.#create(body, signal) : this.#update(first, body, signal);
  }

  /** Our comments with the marker, oldest first. */
  async #own(signal: AbortSignal): Promise<GitHubAnswer<readonly Comment[]>> {
    const { client, pull, identity } = this.#access;
    const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, per_page: 100 };
    for (let page = 1; ; page += 1) {
      const answer = await client.read(
        (api, sent) => api.issues.listComments({ ...parameters, page, ...sent }),
        z.array(commentSchema),
        signal,
      );
      if (!answer.ok) return answer;
      const marked = answer.value.filter(({ body }) => body?.startsWith(this.#text.marker));
      const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
      const own = marked.filter((_, index) => ours[index] === true);
      if (own.length > 0 || !answer.hasNextPage || page === mostPages) return { ...answer, value: own };
    }
  }

  async #create(body: string, signal: AbortSignal): Promise<Published> {
    const { client, pull, guard } = this.#access;
    const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, body };
    const write = () =>
      client.write((api, sent) => api.issues.createComment({ ...parameters, ...sent }), commentSchema, signal);
    const created = await write();
    if (created.ok) return shown(created.value);
    const attempt = 'write the comment on the pull request';
    if (created.failure.kind !== 'unreachable' && created.failure.kind !== 'not-understood')
      return failed(created, attempt);
    // Nobody knows whether it was written; a second one would stay for good.
    const [own, objection] = await Promise.all([this.#own(signal), guard.objection(signal)]);
    if (objection !== undefined) return objection;
    const found = own.ok ? own.value[0] : undefined;
    if (found !== undefined) return shown(found);
    if (!own.ok || created.failure.kind === 'not-understood') return failed(created, attempt);
    const again = await write();
    return again.ok ? shown(again.value) : failed(again, attempt);
  }

  async #update({ id }: Comment, body: string, signal: AbortSignal): Promise<Published> {
    const { client, pull } = this.#access;
    const parameters = { owner: pull.owner, repo: pull.repo, comment_id: id, body };
    const write = () =>
      client.write((api, sent) => api.issues.updateComment({ ...parameters, ...sent }), commentSchema, signal);
    const first = await write();
    if (first.ok) return shown(first.value);
    if (first.failure.kind === 'not-found') return this.#create(body, signal);
    if (first.failure.kind !== 'unreachable') return failed(first, 'update the comment on the pull request');
    const second = await write();
    return second.ok ? shown(second.value) : failed(second, 'update the comment on the pull request');
  }

  async #remove(id: number, signal: AbortSignal): Promise<void> {
    const { client, pull } = this.#access;
    const parameters = { owner: pull.owner, repo: pull.repo, comment_id: id };
    // A double that stays is ugly and nothing else, so what becomes of this does not matter.
    await client.write((api, sent) => api.issues.deleteComment({ ...parameters, ...sent }), z.unknown(), signal);
  }
}
