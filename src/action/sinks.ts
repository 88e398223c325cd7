import type { Config } from '../config/schema.ts';
import { CheckRun } from '../github/check-run-sink.ts';
import type { GitHubClient } from '../github/client.ts';
import { StickyComment } from '../github/comment-sink.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { OwnIdentity } from '../github/own-identity.ts';
import { PullGuard } from '../github/pull-guard.ts';
import { InlineReview } from '../github/review-sink.ts';
import { type CheckRunText, renderCheckRun } from '../report/check-run.ts';
import { commentMarker, renderComment } from '../report/comment.ts';
import type { Report, ReportSink } from '../report/report.ts';
import { remarkedIn, renderReview } from '../report/review-comments.ts';

/** What stands before every write to the pull request of the event; a merge group never moves and needs none. */
export function guardOf(event: PullRequestEvent | MergeGroupEvent, client: GitHubClient): PullGuard | undefined {
  return event.kind === 'pull-request' ? new PullGuard(client, event) : undefined;
}

/** Where a verdict is shown: on the pull request, which has a guard, and on the head commit, as far as the team wants it there. */
export function sinksFor(
  event: PullRequestEvent | MergeGroupEvent,
  client: GitHubClient,
  outputs: Config['outputs'],
  gateId: string,
  guard: PullGuard | undefined,
): readonly ReportSink[] {
  const { owner, repo, headSha } = event;
  const withRemarks = outputs.review && event.kind === 'pull-request' && guard !== undefined;
  const render = (report: Report): CheckRunText =>
    renderCheckRun(report, withRemarks ? remarkedIn(renderReview(report)) : undefined);
  const checkRun = outputs['check-run'] ? [new CheckRun(client, { owner, repo, headSha }, render, guard)] : [];
  if (event.kind === 'merge-group' || guard === undefined) return checkRun;
  const access = { client, pull: event, guard, identity: new OwnIdentity(client) };
  return [
    ...(outputs.comment ? [new StickyComment(access, { marker: commentMarker(gateId), render: renderComment })] : []),
    ...(outputs.review ? [new InlineReview(access, gateId, renderReview)] : []),
    ...checkRun,
  ];
}
