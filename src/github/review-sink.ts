import { readPatch } from '../content/patch.ts';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { PullRequestReview, ReviewComment } from '../report/review-comments.ts';
import type { GitHubAnswer } from './client.ts';
import type { PullAccess } from './comment-sink.ts';
import { mayBeDone, notPublished } from './failure.ts';
import { type CreatedReview, PostedRemarks } from './posted-remarks.ts';
import { shownDiffs } from './pull-diffs.ts';
import { closingsOf, untold } from './remark-matching.ts';

/** One review with comments at the lines; a finding that was shown once is not shown again. */
export class InlineReview implements ReportSink {
  readonly name = 'review';
  readonly #access: PullAccess;
  readonly #remarks: PostedRemarks;
  readonly #render: (report: Report) => PullRequestReview;
  #early: ReturnType<PostedRemarks['open']> | undefined;

  constructor(access: PullAccess, gateId: string, render: (report: Report) => PullRequestReview) {
    this.#access = access;
    this.#remarks = new PostedRemarks(access, gateId);
    this.#render = render;
  }

  /** What another run remarks after this look is found by the look that follows every new review. */
  prepare(signal: AbortSignal): void {
    this.#early = this.#remarks.open(signal);
  }

  async publish(report: Report, signal: AbortSignal): Promise<Published> {
    const review = this.#render(report);
    const remarks = this.#remarks;
    const silent = review.comments.length === 0;
    const [open, early] = await Promise.all([
      this.#early ?? remarks.open(signal),
      silent ? undefined : this.#access.guard.objection(signal),
    ]);
    if (early !== undefined) return early;
    if (!open.ok) return silent ? { ok: true, skipped: nothingToSay } : failed(open);
    const done = silent ? closingsOf(open.value, review, []) : [];
    const objection = done.length === 0 ? undefined : await this.#access.guard.objection(signal);
    if (objection !== undefined) return objection;
    const fresh = untold(review.comments, open.value);
    const { published, asked } = await this.#post(remarks, review, fresh, signal);
    // One request of this kind is enough for a run; what is left is closed by the next one.
    if (!asked) await remarks.close(closingsOf(open.value, review, fresh), signal);
    return published;
  }

  async #post(
    remarks: PostedRemarks,
    { body, comments, standing }: PullRequestReview,
    fresh: readonly ReviewComment[],
    signal: AbortSignal,
  ): Promise<Posted> {
    const shown = (created: CreatedReview): Promise<Posted> => shownOnce(remarks, created, standing, signal);
    const only = (published: Published): Posted => ({ published, asked: false });
    if (comments.length === 0) return only({ ok: true, skipped: nothingToSay });
    if (fresh.length === 0) return only({ ok: true, skipped: 'everything was already said at its line' });
    const first = await remarks.create(body, fresh, signal);
    if (first.ok) return shown(first.value);
    if (mayBeDone(first.failure)) return this.#lookAndRepeat(remarks, { body, standing }, fresh, first, signal);
    if (first.failure.kind !== 'invalid') return only(failed(first));

    // One comment in a wrong place refuses them all, and the answer does not say which.
    const fitting = await this.#fitting(fresh, signal);
    const again = await this.#access.guard.objection(signal);
    if (again !== undefined) return only(again);
    if (fitting.length === 0) return only({ ok: true, skipped: 'no finding stands on a line that takes comments' });
    const second = await remarks.create(body, fitting, signal);
    return second.ok ? shown(second.value) : only(failed(second));
  }

  /** A review that GitHub did not answer for is looked up, and written once more when it is not there. */
  async #lookAndRepeat(
    remarks: PostedRemarks,
    { body, standing }: Pick<PullRequestReview, 'body' | 'standing'>,
    fresh: readonly ReviewComment[],
    first: GitHubAnswer<unknown> & { readonly ok: false },
    signal: AbortSignal,
  ): Promise<Posted> {
    const only = (published: Published): Posted => ({ published, asked: false });
    const [now, objection] = await Promise.all([remarks.open(signal), this.#access.guard.objection(signal)]);
    if (objection !== undefined) return only(objection);
    if (!now.ok) return only(failed(first));
    const missing = untold(fresh, now.value);
    if (missing.length === 0) return only({ ok: true, skipped: 'GitHub took the comments and did not say so' });
    const second = await remarks.create(body, missing, signal);
    return second.ok ? shownOnce(remarks, second.value, standing, signal) : only(failed(second));
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

const failed = ({ failure }: GitHubAnswer<unknown> & { readonly ok: false }): Published =>
  notPublished('comment at the lines', failure, 'pull-requests: write');

const nothingToSay = 'there is nothing to say at a line';

interface Posted {
  readonly published: Published;
  /** Whether the one request was spent by which remarks are folded up. */
  readonly asked: boolean;
}

async function shownOnce(
  remarks: PostedRemarks,
  created: CreatedReview,
  standing: PullRequestReview['standing'],
  signal: AbortSignal,
): Promise<Posted> {
  const { asked } = await remarks.removeDoublesOf(created, standing, signal);
  return { published: { ok: true, url: created.html_url, id: created.id }, asked };
}
