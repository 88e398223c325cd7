import type { ContentSource } from '../content/content.ts';
import { contentOf, type ReadAt } from './changed-content.ts';
import type { GitHubClient } from './client.ts';
import { commitSnapshot } from './commit-snapshot.ts';
import { listChanges } from './compare.ts';
import type { MergeGroupEvent } from './event.ts';
import { foldersBehind } from './folder-links.ts';
import { readFiles } from './read-files.ts';

/** The content that a group of the merge queue brings, whatever pull requests it is made of. */
export function mergeGroupSource(client: GitHubClient, event: MergeGroupEvent, run: AbortSignal): ContentSource {
  const repository = { owner: event.owner, repo: event.repo };
  return {
    base: commitSnapshot(client, repository, event.baseSha, run),
    head: commitSnapshot(client, repository, event.headSha, run),
    async load(select, limits, signal) {
      const listing = await listChanges(client, repository, event, signal);
      if (!listing.ok) return { listed: [], files: [], leftOut: [], listingProblem: listing.problem };
      const at =
        (commit: string): ReadAt =>
        (paths) =>
          readFiles({ client, repository, commit, maxFileBytes: limits.maxFileBytes }, paths, signal);
      return contentOf(listing.files, {
        select,
        maxFiles: limits.maxFiles,
        maxFileBytes: limits.maxFileBytes,
        atHead: at(event.headSha),
        foldersBehind: (paths) =>
          foldersBehind(
            { client, repository, commit: event.headSha, maxFileBytes: limits.maxFileBytes },
            paths,
            signal,
          ),
        atMergeBase: at(listing.mergeBase),
      });
    },
  };
}
