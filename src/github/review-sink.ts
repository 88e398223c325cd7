import { readPatch } from '../content/patch.ts';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { PullRequestReview, ReviewComment } from '../report/review-comments.ts';
import type { GitHubAnswer } from './client.ts';
import type { PullAccess } from './comment-sink.ts';
import { explain, mayBeDone } from './failure.ts';
import { type CreatedReview, PostedRemarks } from './posted-remarks.ts';
import { shownDiffs } from './pull-diffs.ts';

/** One review with comments at the lines; a finding that was shown once is not shown again. */
export class InlineReview implements ReportSink {
  readonly name = 'review';
  readonly #access: PullAccess;
  readonly #render: (report: Report) => PullRequestReview;

  constructor(access: PullAccess, render: (report: Report) => PullRequestReview) {
    this.#access = access;
    this.#render = render;
  }

  async publish(report: Report, signal: AbortSignal): Promise<Published> {
    const { body, comments } = this.#render(report);
    if (comments.length === 0) return { ok: true, skipped: 'there is nothing to say at a line' };
    const remarks = new PostedRemarks(this.#access, report.gateId);
    const [posted, objection] = await Promise.all([
      remarks.fingerprints(comments, signal),
      this.#access.guard.objection(signal),
    ]);
    if (objection !== undefined) return objection;
    if (!posted.ok) return failed(posted);
    const fresh = comments.filter(({ fingerprint }) => !posted.value.has(fingerprint));
    if (fresh.length === 0) return { ok: true, skipped: 'everything was already said at its line' };

    const first = await remarks.create(body, fresh, signal);
    if (first.ok) return shownOnce(remarks, first.value, signal);
    if (mayBeDone(first.failure)) return this.#lookAndRepeat(remarks, body, fresh, first, signal);
    if (first.failure.kind !== 'invalid') return failed(first);

    // One comment in a wrong place refuses them all, and the answer does not say which.
    const fitting = await this.#fitting(fresh, signal);
    const again = await this.#access.guard.objection(signal);
    if (again !== undefined) return again;
    if (fitting.length === 0) return { ok: true, skipped: 'no finding stands on a line that takes comments' };
    const second = await remarks.create(body, fitting, signal);
    return second.ok ? shownOnce(remarks, second.value, signal) : failed(second);
  }

  /** A review that GitHub did not answer for is looked up, and written once more when it is not there. */
  async #lookAndRepeat(
    remarks: PostedRemarks,
    body: string,
    fresh: readonly ReviewComment[],
    first: GitHubAnswer<unknown> & { readonly ok: false },
    signal: AbortSignal,
  ): Promise<Published> {
    const [now, objection] = await Promise.all([
      remarks.fingerprints(fresh, signal),
      this.#access.guard.objection(signal),
    ]);
    if (objection !== undefined) return objection;
    if (!now.ok) return failed(first);
    const missing = fresh.filter(({ fingerprint }) => !now.value.has(fingerprint));
    if (missing.length === 0) return { ok: true, skipped: 'GitHub took the comments and did not say so' };
    const second = await remarks.create(body, missing, signal);
    return second.ok ? shownOnce(remarks, second.value, signal) : failed(second);
  }

  /** The comments that stand inside one hunk of GitHub's diff as it is now; others lose their first line, or go. */
  async #fitting(comments: readonly ReviewComment[], signal: AbortSignal): Promise<readonly ReviewComment[]> {
    const diffs = await shownDiffs(this.#access.client, this.#access.pull, signal);
    return comments.flatMap(({ startLine: _, ...comment }): readonly ReviewComment[] => {
      const hunks = readPatch(diffs.get(comment.path)?.patch ?? '')?.commentableLines ?? [];
      return hunks.some(({ start, end }) => start <= comment.line && comment.line <= end) ? [comment] : [];
    });
  }
}

const failed = ({ failure }: GitHubAnswer<unknown> & { readonly ok: false }): Published => ({
  ok: false,
  warning: explain('comment at the lines', failure, 'pull-requests: write'),
});

async function shownOnce(remarks: PostedRemarks, created: CreatedReview, signal: AbortSignal): Promise<Published> {
  await remarks.removeDoublesOf(created, signal);
  return { ok: true, url: created.html_url, id: created.id };
}
