import type { Change, ContentSource } from '../content/content.ts';
import { reasonsToHold } from '../content/unread.ts';

/** Why the change as a whole cannot be approved, whatever the reviewers said: what was not read, and what moved meanwhile. */
export async function holdsNow(change: Change, source: ContentSource, signal: AbortSignal): Promise<readonly string[]> {
  const holds = reasonsToHold(change);
  if (change.listingProblem !== undefined || signal.aborted) return holds;
  const moved = await source.moved?.(signal);
  return moved === undefined ? holds : [...holds, moved];
}
