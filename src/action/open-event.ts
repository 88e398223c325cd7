import type { GitHubClient } from '../github/client.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { mergeGroupSource } from '../github/merge-group-source.ts';
import { PullGuard } from '../github/pull-guard.ts';
import { pullRequestSource } from '../github/pull-request-source.ts';

/** What is judged, and what stands before every write about it; a merge group never moves and needs none. */
export function openEvent(event: PullRequestEvent | MergeGroupEvent, client: GitHubClient, signal: AbortSignal) {
  if (event.kind === 'merge-group') return { source: mergeGroupSource(client, event, signal), guard: undefined };
  const guard = new PullGuard(client, event);
  return { source: pullRequestSource(client, event, guard, signal), guard };
}
