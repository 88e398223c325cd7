import { z } from 'zod';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explain } from './failure.ts';

/** A publication as GitHub shows it beside a commit. */
export interface Deployment {
  readonly commit: string;
  /** What it is called where deployments are listed. */
  readonly environment: string;
  readonly state: 'success' | 'failure';
  /** Where readers find it. */
  readonly address: string;
  /** The page of the run. */
  readonly runUrl: string;
  /** One line, at most 140 characters. */
  readonly description: string;
}

const deploymentSchema = z.object({ id: z.int().positive() });
const statusSchema = z.object({ id: z.int().positive() });

/** Sets the status of a deployment on a commit; one sentence where that was not possible, which changes nothing else. */
export async function setDeployment(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { commit, environment, state, address, runUrl, description }: Deployment,
  signal: AbortSignal,
): Promise<string | undefined> {
  const about = 'set the status of the deployment';
  const made = await client.write(
    (api, sent) =>
      api.repos.createDeployment({
        ...{ owner, repo, ref: commit, environment, description, task: 'publish' },
        // What is published was judged already, and nothing is merged for it.
        ...{ auto_merge: false, required_contexts: [], ...sent },
      }),
    deploymentSchema,
    signal,
  );
  if (!made.ok) return explain(about, made.failure, 'deployments: write');
  const set = await client.write(
    (api, sent) =>
      api.repos.createDeploymentStatus({
        ...{ owner, repo, deployment_id: made.value.id, state, environment, description },
        ...{ environment_url: address, log_url: runUrl, auto_inactive: true, ...sent },
      }),
    statusSchema,
    signal,
  );
  return set.ok ? undefined : explain(about, set.failure, 'deployments: write');
}
