import { z } from 'zod';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explain } from './failure.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** An artifact as GitHub lists it; where it comes from is GitHub's word, not that of whoever uploaded it. */
export const artifactSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  size_in_bytes: z.int().min(0),
  expired: z.boolean(),
  created_at: z.string().nullish(),
  digest: digest.nullish(),
  workflow_run: z
    .object({
      id: z.int().positive(),
      repository_id: z.int().positive(),
      head_repository_id: z.int().positive().nullish(),
    })
    .nullish(),
});
export type Artifact = z.infer<typeof artifactSchema>;

/** What an earlier record must come from. */
export interface Origin extends RepositoryName {
  readonly repositoryId: number;
  /** The fork that the pull request comes from. */
  readonly forkId: number | undefined;
  readonly workflowPath: string | undefined;
  readonly runId: number;
}

const runSchema = z.object({
  path: z.string(),
  event: z.string(),
  repository: z.object({ id: z.int() }),
  head_repository: z.object({ id: z.int() }).nullish(),
  pull_requests: z.array(z.object({ number: z.int() })).nullish(),
});
const events = ['pull_request', 'pull_request_target', 'merge_group'];

/** Why an artifact is not used. What is certain stays so; the rest might have been ours, and could not be seen. */
export interface Objection {
  readonly reason: string;
  readonly certain: boolean;
}

const certain = (reason: string): Objection => ({ reason, certain: true });

/** Names from a fork and from the repository itself look alike, so the ids decide; nothing is asked for it. */
export function artifactObjection(artifact: Artifact, origin: Origin, mostBytes: number): Objection | undefined {
  const run = artifact.workflow_run;
  if (run === null || run === undefined) return certain('GitHub does not say which run made it');
  if (run.repository_id !== origin.repositoryId) return certain('it was made in another repository');
  const head = run.head_repository_id ?? undefined;
  if (head === undefined || (head !== origin.repositoryId && head !== origin.forkId))
    return certain("it was made by another repository's branch");
  if (artifact.digest === null || artifact.digest === undefined)
    return certain('GitHub gives no digest to check it with');
  if (artifact.size_in_bytes > mostBytes) return certain(`it is larger than ${mostBytes} bytes`);
  return undefined;
}

/** Whether a run was one of this workflow, for this pull request; why not, otherwise. */
export async function runObjection(
  client: GitHubClient,
  runId: number,
  origin: Origin,
  pullNumber: number | undefined,
  signal: AbortSignal,
): Promise<Objection | undefined> {
  // Only this very run can have made it: nothing is left to ask.
  if (runId === origin.runId) return undefined;
  if (origin.workflowPath === undefined)
    return certain('the runner does not say which workflow this is (GITHUB_WORKFLOW_REF)');
  const { owner, repo } = origin;
  const answer = await client.read(
    (api, sent) => api.actions.getWorkflowRun({ owner, repo, run_id: runId, ...sent }),
    runSchema,
    signal,
  );
  if (!answer.ok) {
    return { reason: explain('read the run that made it', answer.failure, 'actions: read'), certain: false };
  }
  const run = answer.value;
  if (run.path.replace(/@.*$/, '') !== origin.workflowPath) return certain('it was made by another workflow');
  if (!events.includes(run.event)) return certain('it was made on an event that this gate does not judge');
  if (run.repository.id !== origin.repositoryId) return certain('its run belongs to another repository');
  const head = run.head_repository?.id;
  if (head !== origin.repositoryId && head !== origin.forkId)
    return certain("its run belongs to another repository's branch");
  // GitHub leaves the list empty for forks; the record itself names its pull request, under its signature.
  const numbers = (run.pull_requests ?? []).map(({ number }) => number);
  const other = pullNumber !== undefined && numbers.length > 0 && !numbers.includes(pullNumber);
  return other ? certain('it was made for another pull request') : undefined;
}
