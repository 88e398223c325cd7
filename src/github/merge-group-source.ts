import type { ContentSource } from '../content/content.ts';
import type { GitHubClient } from './client.ts';
import { commitsSource } from './commits-source.ts';
import { listChanges } from './compare.ts';
import type { MergeGroupEvent } from './event.ts';

/** The content that a group of the merge queue brings, whatever pull requests it is made of. */
export function mergeGroupSource(client: GitHubClient, event: MergeGroupEvent, run: AbortSignal): ContentSource {
  return commitsSource(client, event, run, (signal) =>
    listChanges(client, { owner: event.owner, repo: event.repo }, event, signal),
  );
}
