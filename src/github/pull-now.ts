import { z } from 'zod';
import { commitId } from './changed-rows.ts';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';

/** A pull request as the event showed it: what is judged. */
export interface JudgedPull extends RepositoryName {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
}

/** What a pull request is at this moment. */
export interface PullNow {
  readonly headSha: string;
  readonly baseRef: string;
  readonly changedFiles: number;
}

const pullSchema = z.object({
  changed_files: z.int().min(0),
  head: z.object({ sha: commitId }),
  base: z.object({ ref: z.string().min(1) }),
});

/** Asks what the pull request is at this moment. */
export async function readPull(
  client: GitHubClient,
  { owner, repo, number }: Pick<JudgedPull, 'owner' | 'repo' | 'number'>,
  signal: AbortSignal,
): Promise<GitHubAnswer<PullNow>> {
  const answer = await client.read(
    (api, sent) => api.pulls.get({ owner, repo, pull_number: number, ...sent }),
    pullSchema,
    signal,
  );
  if (!answer.ok) return answer;
  const { head, base, changed_files: changedFiles } = answer.value;
  return { ...answer, value: { headSha: head.sha, baseRef: base.ref, changedFiles } };
}

/** How a pull request moved away from what is judged. */
export type Move = 'newer-commits' | 'another-base';

/** Whether the pull request is still what the event showed. Where its base branch stands by now does not matter. */
export function moveOf(judged: JudgedPull, now: PullNow): Move | undefined {
  if (now.baseRef !== judged.baseRef) return 'another-base';
  return now.headSha === judged.headSha ? undefined : 'newer-commits';
}
