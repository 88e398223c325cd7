import { z } from 'zod';
import type { LineRange } from '../content/content.ts';
import { readPatch } from '../content/patch.ts';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { PullRequestReview, ReviewComment } from '../report/review-comments.ts';
import type { GitHubAnswer } from './client.ts';
import type { PullAccess } from './comment-sink.ts';
import type { PullRequestEvent } from './event.ts';
import { explain } from './failure.ts';
import { authorSchema } from './own-identity.ts';
import { listPullFiles } from './pull-files.ts';

const mostPages = 5;
const listedSchema = z.array(z.object({ body: z.string().nullish(), user: authorSchema }));
const createdSchema = z.object({ id: z.int().positive(), html_url: z.url() });

/** One review with comments at the lines; a finding that was shown once is not shown again. */
export class InlineReview implements ReportSink {
  readonly name = 'review';
  readonly #access: PullAccess;
  readonly #event: PullRequestEvent;
  readonly #render: (report: Report) => PullRequestReview;

  constructor(access: PullAccess, event: PullRequestEvent, render: (report: Report) => PullRequestReview) {
    this.#access = access;
    this.#event = event;
    this.#render = render;
  }

  async publish(report: Report, signal: AbortSignal): Promise<Published> {
    const { body, comments } = this.#render(report);
    if (comments.length === 0) return { ok: true, skipped: 'there is nothing to say at a line' };
    const [posted, objection] = await Promise.all([
      this.#posted(report.gateId, signal),
      this.#access.guard.objection(signal),
    ]);
    if (objection !== undefined) return objection;
    if (!posted.ok) return this.#failed(posted);
    const fresh = comments.filter(({ fingerprint }) => !posted.value.has(fingerprint));
    if (fresh.length === 0) return { ok: true, skipped: 'everything was already said at its line' };

    const first = await this.#create(report.gateId, body, fresh, signal);
    if (first.ok) return { ok: true, url: first.value.html_url, id: first.value.id };
    if (first.failure.kind === 'unreachable') {
      const now = await this.#posted(report.gateId, signal);
      const done = now.ok && fresh.some(({ fingerprint }) => now.value.has(fingerprint));
      return done ? { ok: true, skipped: 'GitHub took the comments and did not say so' } : this.#failed(first);
    }
    if (first.failure.kind !== 'invalid') return this.#failed(first);

    // One comment in a wrong place refuses them all, and the answer does not say which.
    const fitting = await this.#fitting(fresh, signal);
    const again = await this.#access.guard.objection(signal);
    if (again !== undefined) return again;
    if (fitting.length === 0) return { ok: true, skipped: 'no finding stands on a line that takes comments' };
    const second = await this.#create(report.gateId, body, fitting, signal);
    return second.ok ? { ok: true, url: second.value.html_url, id: second.value.id } : this.#failed(second);
  }

  #failed({ failure }: GitHubAnswer<unknown> & { readonly ok: false }): Published {
    return { ok: false, warning: explain('comment at the lines', failure, 'pull-requests: write') };
  }

  /** The findings that stand at a line already, in comments of ours. */
  async #posted(gateId: string, signal: AbortSignal): Promise<GitHubAnswer<ReadonlySet<string>>> {
    const { client, pull, identity } = this.#access;
    const found = new Set<string>();
    const parameters = {
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    } as const;
    for (let page = 1; ; page += 1) {
      const answer = await client.read(
        (api, sent) => api.pulls.listReviewComments({ ...parameters, page, ...sent }),
        listedSchema,
        signal,
      );
      if (!answer.ok) return answer;
      for (const { body, user } of answer.value) {
        const fingerprint = fingerprintIn(gateId, body ?? '');
        if (fingerprint !== undefined && (await identity.is(user, signal))) found.add(fingerprint);
      }
      if (!answer.hasNextPage || page === mostPages) return { ...answer, value: found };
    }
  }

  #create(gateId: string, body: string, comments: readonly ReviewComment[], signal: AbortSignal) {
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
        body: `${markerOf(gateId, fingerprint)}\n${text}`,
      })),
    } as const;
    return client.write((api, sent) => api.pulls.createReview({ ...parameters, ...sent }), createdSchema, signal);
  }

  /** The comments that stand inside one hunk of GitHub's diff as it is now; others lose their first line, or go. */
  async #fitting(comments: readonly ReviewComment[], signal: AbortSignal): Promise<readonly ReviewComment[]> {
    const listing = await listPullFiles(this.#access.client, this.#event, signal);
    if (!listing.ok) return [];
    const hunks = new Map<string, readonly LineRange[]>(
      listing.files.map(({ path, patch }) => [path, readPatch(patch ?? '')?.commentableLines ?? []]),
    );
    return comments.flatMap(({ startLine: _, ...comment }): readonly ReviewComment[] => {
      const takes = hunks.get(comment.path)?.some(({ start, end }) => start <= comment.line && comment.line <= end);
      return takes === true ? [comment] : [];
    });
  }
}

const markerOf = (gateId: string, fingerprint: string): string =>
  `<!-- content-gate:${gateId}:finding:${fingerprint} -->`;

function fingerprintIn(gateId: string, body: string): string | undefined {
  const start = `<!-- content-gate:${gateId}:finding:`;
  return body.startsWith(start) ? /^([0-9a-f]{8,64}) -->/.exec(body.slice(start.length))?.[1] : undefined;
}
