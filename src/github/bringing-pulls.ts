import { z } from 'zod';
import { commitId } from './changed-rows.ts';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';

/** A pull request that was merged into the branch. */
export interface MergedPull {
  readonly number: number;
  /** Whether its commits came from another repository, or from one that is gone. */
  readonly fromFork: boolean;
  /** The commit by which it is on the branch; that of its merge group, where there is a merge queue. */
  readonly mergeCommit: string | undefined;
}

const commits = z.array(z.object({ sha: commitId }));
const pulls = z.array(
  z.object({
    number: z.int().positive(),
    merged_at: z.string().nullable(),
    merge_commit_sha: commitId.nullish(),
    head: z.object({ repo: z.object({ id: z.int() }).nullish() }),
    base: z.object({ ref: z.string(), repo: z.object({ id: z.int() }) }),
  }),
);

/** The last commit up to `sha` that touched a file; `undefined` where none did. */
export async function lastCommitOf(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { path, sha }: { readonly path: string; readonly sha: string },
  signal: AbortSignal,
): Promise<GitHubAnswer<string | undefined>> {
  const answer = await client.read(
    (api, sent) => api.repos.listCommits({ owner, repo, path, sha, per_page: 1, ...sent }),
    commits,
    signal,
  );
  return answer.ok ? { ...answer, value: answer.value[0]?.sha } : answer;
}

/** The pull requests that brought a commit onto a branch of this repository. */
export async function pullsThatBrought(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  commit: string,
  branch: string,
  signal: AbortSignal,
): Promise<GitHubAnswer<readonly MergedPull[]>> {
  const answer = await client.read(
    (api, sent) => api.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit, ...sent }),
    pulls,
    signal,
  );
  if (!answer.ok) return answer;
  const merged = answer.value.filter(({ merged_at: at, base }) => at !== null && base.ref === branch);
  return {
    ...answer,
    value: merged.map(({ number, head, base, merge_commit_sha: mergeCommit }) => ({
      ...{ number, fromFork: head.repo?.id !== base.repo.id, mergeCommit: mergeCommit ?? undefined },
    })),
  };
}
