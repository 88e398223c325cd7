import type { Config } from '../config/schema.ts';
import { CheckRun } from '../github/check-run-sink.ts';
import type { GitHubClient } from '../github/client.ts';
import { StickyComment } from '../github/comment-sink.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { OwnIdentity } from '../github/own-identity.ts';
import { PullGuard } from '../github/pull-guard.ts';
import { InlineReview } from '../github/review-sink.ts';
import { renderCheckRun } from '../report/check-run.ts';
import { commentMarker, renderComment } from '../report/comment.ts';
import type { ReportSink } from '../report/report.ts';
import { renderReview } from '../report/review-comments.ts';

/** Where a verdict is shown: on the pull request and on its head commit, as far as the team wants it there. */
export function sinksFor(
  event: PullRequestEvent | MergeGroupEvent,
  client: GitHubClient,
  outputs: Config['outputs'],
  gateId: string,
): readonly ReportSink[] {
  const { owner, repo, headSha } = event;
  const checkRun = (guard?: PullGuard) =>
    outputs['check-run'] ? [new CheckRun(client, { owner, repo, headSha }, renderCheckRun, guard)] : [];
  if (event.kind === 'merge-group') return checkRun();
  const pull = { owner, repo, number: event.number, headSha, baseRef: event.baseRef };
  const access = { client, pull, guard: new PullGuard(client, pull), identity: new OwnIdentity(client) };
  return [
    ...(outputs.comment ? [new StickyComment(access, { marker: commentMarker(gateId), render: renderComment })] : []),
    ...(outputs.review ? [new InlineReview(access, renderReview)] : []),
    ...checkRun(access.guard),
  ];
}
