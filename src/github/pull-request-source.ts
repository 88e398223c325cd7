import type { ContentSource } from '../content/content.ts';
import { contentOf, type ReadAt } from './changed-content.ts';
import type { GitHubClient } from './client.ts';
import { commitSnapshot } from './commit-snapshot.ts';
import { findMergeBase } from './compare.ts';
import type { PullRequestEvent } from './event.ts';
import { listPullFiles, whyRowsDiffer } from './pull-files.ts';
import { readFiles } from './read-files.ts';

/** The content of a pull request, read through the API at the commits of the event; nothing is checked out. */
export function pullRequestSource(client: GitHubClient, event: PullRequestEvent, run: AbortSignal): ContentSource {
  const repository = { owner: event.owner, repo: event.repo };
  return {
    base: commitSnapshot(client, repository, event.baseSha, run),
    head: commitSnapshot(client, repository, event.headSha, run),
    async load(select, limits, signal) {
      const listing = await listPullFiles(client, event, signal);
      if (!listing.ok) return { listed: [], files: [], leftOut: [], listingProblem: listing.problem };
      const at =
        (commit: string): ReadAt =>
        (paths) =>
          readFiles({ client, repository, commit, maxFileBytes: limits.maxFileBytes }, paths, signal);
      return contentOf(listing.files, {
        select,
        atHead: at(event.headSha),
        atMergeBase: async (paths) => {
          const found = await findMergeBase(client, repository, event, signal);
          return found.ok ? at(found.sha)(paths) : found.problem;
        },
        whyRowsDiffer: () => whyRowsDiffer(client, event, signal),
      });
    },
  };
}
