import type { Config } from '../config/schema.ts';
import { artifactName, uploadArtifact } from '../github/artifact.ts';
import { CheckRun } from '../github/check-run-sink.ts';
import type { GitHubClient } from '../github/client.ts';
import { StickyComment } from '../github/comment-sink.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { HeadGuard } from '../github/head-guard.ts';
import { OwnIdentity } from '../github/own-identity.ts';
import { InlineReview } from '../github/review-sink.ts';
import type { RunFiles } from '../github/run-files.ts';
import { renderCheckRun } from '../report/check-run.ts';
import { commentMarker, renderComment } from '../report/comment.ts';
import { renderMarkdownReport } from '../report/markdown-report.ts';
import type { ReportSink } from '../report/report.ts';
import { renderReview } from '../report/review-comments.ts';
import type { ActionWorld } from './world.ts';

/** Where a verdict is shown: on the pull request and on its head commit, as far as the team wants it there. */
export function sinksFor(
  event: PullRequestEvent | MergeGroupEvent,
  client: GitHubClient,
  outputs: Config['outputs'],
  gateId: string,
): readonly ReportSink[] {
  const { owner, repo, headSha } = event;
  const checkRun = (guard?: HeadGuard) =>
    outputs['check-run'] ? [new CheckRun(client, { owner, repo, headSha }, renderCheckRun, guard)] : [];
  if (event.kind === 'merge-group') return checkRun();
  const pull = { owner, repo, number: event.number, headSha };
  const access = { client, pull, guard: new HeadGuard(client, pull), identity: new OwnIdentity(client) };
  return [
    ...(outputs.comment ? [new StickyComment(access, { marker: commentMarker(gateId), render: renderComment })] : []),
    ...(outputs.review ? [new InlineReview(access, event, renderReview)] : []),
    ...checkRun(access.guard),
  ];
}

// The client of the service knows no end of its own: a hung request would hold up the job until its limit.
const longestUploadMs = 25_000;

/** Keeps the report and the record as files, and both as the artifact of the run. */
export function uploader(
  event: PullRequestEvent | MergeGroupEvent,
  { environment, inputs }: Pick<ActionWorld, 'environment' | 'inputs'>,
  outputs: Config['outputs'],
  files: RunFiles,
): readonly ReportSink[] {
  return [
    {
      name: artifactSink,
      async publish(report, signal) {
        const saved = await files.saveReport(renderMarkdownReport(report));
        if (!saved.ok || !outputs.artifact) return saved;
        const limit = new AbortController();
        const timer = setTimeout(() => limit.abort(), longestUploadMs);
        try {
          return await uploadArtifact(
            artifactName(inputs.gateId, event, environment.attempt),
            [files.contextPath, files.reportPath],
            files.directory,
            environment.hasArtifactService,
            outputs['retention-days'],
            AbortSignal.any([signal, limit.signal]),
          );
        } finally {
          clearTimeout(timer);
        }
      },
    },
  ];
}

/** Under this name the published outcomes tell of the artifact. */
export const artifactSink = 'artifact';
