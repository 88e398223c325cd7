import { z } from 'zod';
import { commitId } from './changed-rows.ts';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';
import type { Failure } from './failure.ts';

/** A pull request with the commits that the gate has judged or will. */
export interface GatePull extends RepositoryName {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The fork that it comes from; absent where it comes from the repository itself, or the fork is gone. */
  readonly forkId: number | undefined;
}

const repositoryId = z.object({ id: z.int() });
const pullSchema = z.object({
  head: z.object({ sha: commitId, repo: repositoryId.nullable() }),
  base: z.object({ sha: commitId, repo: repositoryId }),
});
const runsSchema = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int().positive(),
      status: z.string().nullable(),
      pull_requests: z.array(z.object({ number: z.int() })).nullish(),
      head_repository: repositoryId.nullish(),
    }),
  ),
});

/** Reads the pull request as it is now. */
export async function readGatePull(
  client: GitHubClient,
  { owner, repo, number }: RepositoryName & { readonly number: number },
  signal: AbortSignal,
): Promise<GitHubAnswer<GatePull>> {
  const answer = await client.read(
    (api, sent) => api.pulls.get({ owner, repo, pull_number: number, ...sent }),
    pullSchema,
    signal,
  );
  if (!answer.ok) return answer;
  const { head, base } = answer.value;
  const forkId = head.repo === null || head.repo.id === base.repo.id ? undefined : head.repo.id;
  return { ...answer, value: { owner, repo, number, headSha: head.sha, baseSha: base.sha, forkId } };
}

/** What became of the wish to run the gate again. */
export type Rerun =
  | { readonly kind: 'started'; readonly runId: number }
  /** It is under way, and may have begun before the wish. */
  | { readonly kind: 'running' }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly failure: Failure };

/**
 * Runs the gate again on the head of a pull request. Its own workflow judges, with its own rights and secrets, and its check on
 * the commit is updated in place; nothing is told to it.
 */
export async function rerunGate(
  client: GitHubClient,
  pull: GatePull,
  workflow: string,
  signal: AbortSignal,
): Promise<Rerun> {
  const { owner, repo } = pull;
  const listed = (event: string, of: { readonly head_sha?: string }) =>
    client.read(
      (api, sent) =>
        api.actions.listWorkflowRuns({ owner, repo, workflow_id: workflow, event, ...of, per_page: 100, ...sent }),
      runsSchema,
      signal,
    );
  const isOurs = (run: z.infer<typeof runsSchema>['workflow_runs'][number], byHead: boolean): boolean => {
    const numbers = (run.pull_requests ?? []).map(({ number }) => number);
    // GitHub leaves the list empty for forks: then the commit says which pull request it is.
    return numbers.includes(pull.number) || (byHead && numbers.length === 0);
  };
  const byHead = await listed('pull_request', { head_sha: pull.headSha });
  if (!byHead.ok) return byHead.failure.kind === 'not-found' ? { kind: 'none' } : refused(byHead.failure);
  let [run] = byHead.value.workflow_runs.filter((one) => isOurs(one, true));
  if (run === undefined) {
    // Runs of this event belong to the default branch's commit.
    const ofTarget = await listed('pull_request_target', {});
    if (!ofTarget.ok) return refused(ofTarget.failure);
    [run] = ofTarget.value.workflow_runs.filter((one) => isOurs(one, false));
  }
  if (run === undefined) return { kind: 'none' };
  if (run.status !== 'completed') return { kind: 'running' };
  const { id } = run;
  const asked = await client.write(
    (api, sent) => api.actions.reRunWorkflow({ owner, repo, run_id: id, ...sent }),
    z.unknown(),
    signal,
  );
  return asked.ok ? { kind: 'started', runId: id } : refused(asked.failure);
}

function refused(failure: Failure): Rerun {
  return { kind: 'refused', failure };
}
