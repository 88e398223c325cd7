import type { ContentSource } from '../content/content.ts';
import { attributesFilesFor } from '../content/generated.ts';
import { contentOf, type ReadAt } from './changed-content.ts';
import type { GitHubClient } from './client.ts';
import { commitSnapshot } from './commit-snapshot.ts';
import type { ChangeList, CommitPair } from './compare.ts';
import { foldersBehind } from './folder-links.ts';
import { readFiles } from './read-files.ts';

/** The content that one commit brings beside another, read through the API; nothing is checked out. `list` says what changed. */
export function commitsSource(
  client: GitHubClient,
  pair: CommitPair & { readonly owner: string; readonly repo: string },
  run: AbortSignal,
  list: (signal: AbortSignal) => Promise<ChangeList>,
): ContentSource {
  const repository = { owner: pair.owner, repo: pair.repo };
  const base = commitSnapshot(client, repository, pair.baseSha, run);
  return {
    base,
    head: commitSnapshot(client, repository, pair.headSha, run),
    async load(select, { maxFiles, maxFileBytes, putAside }, signal) {
      const listing = await list(signal);
      if (!listing.ok) return { listed: [], files: [], leftOut: [], listingProblem: listing.problem };
      const at =
        (commit: string): ReadAt =>
        (paths) =>
          readFiles({ client, repository, commit, maxFileBytes }, paths, signal);
      return contentOf(listing.files, {
        ...{ select, maxFiles, maxFileBytes, putAside },
        atHead: at(pair.headSha),
        foldersBehind: (paths) =>
          foldersBehind({ client, repository, commit: pair.headSha, maxFileBytes }, paths, signal),
        // Every run looks there which of the pages are generated; asked now, it comes while the pages come.
        reading: (rows) => {
          for (const path of attributesFilesFor(rows)) void base.read(path, signal).catch(() => {});
        },
        atMergeBase: at(listing.mergeBase),
      });
    },
  };
}
