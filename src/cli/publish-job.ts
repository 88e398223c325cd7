import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { GitHubClient } from '../github/client.ts';
import type { Turn } from '../publication/ports.ts';
import { version } from '../setup/version.ts';
import type { World } from './world.ts';

/** The job of a workflow that publishes a commit of the default branch. */
export interface PublishJob {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number;
  /** The name of the default branch. */
  readonly branch: string;
  /** The commit that is published. */
  readonly commit: string;
  readonly runId: number;
  /** The page of this run. */
  readonly runUrl: string;
}

/** Where a publication is started: in a job that may publish, on a machine, or where nothing is published. */
export type PublishPlace =
  | { readonly kind: 'job'; readonly job: PublishJob }
  | { readonly kind: 'machine' }
  | { readonly kind: 'refused'; readonly problem: string };

const name = z.string().regex(/^[\w.-]{1,100}$/);
const eventSchema = z.object({
  repository: z.object({
    id: z.int().positive(),
    name,
    owner: z.object({ login: name }),
    default_branch: z.string().min(1),
  }),
});
const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const gitHubApi = 'https://api.github.com';

/** Finds out where this runs. In a workflow, pages are published from the default branch alone, after a push or by hand. */
export async function publishPlace(world: World): Promise<PublishPlace> {
  const { variables, clock } = world;
  if (variables.GITHUB_ACTIONS !== 'true') return { kind: 'machine' };
  const refused = (problem: string): PublishPlace => ({ kind: 'refused', problem });
  const event = variables.GITHUB_EVENT_NAME ?? '';
  if (event !== 'push' && event !== 'workflow_dispatch') {
    return refused(
      `Pages are published on push to the default branch, or by hand on it, and never on ${event || 'another event'}.`,
    );
  }
  const payload = eventSchema.safeParse(await payloadAt(variables.GITHUB_EVENT_PATH));
  if (!payload.success)
    return refused("The event's file (GITHUB_EVENT_PATH) does not name the repository and its default branch.");
  const { repository } = payload.data;
  const branch = repository.default_branch;
  const commit = variables.GITHUB_SHA ?? '';
  if (variables.GITHUB_REF !== `refs/heads/${branch}`)
    return refused('Pages are published from the default branch alone: run this there.');
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
    return refused('GITHUB_SHA names no commit: a workflow has it set.');
  const token = variables['INPUT_GITHUB-TOKEN'] || variables.GH_TOKEN || variables.GITHUB_TOKEN || '';
  // The runner masks it by itself.
  world.filter.add(token);
  if (!/^[\x21-\x7e]+$/.test(token))
    return refused('Set GITHUB_TOKEN to a token of the repository: in a workflow github.token.');
  const { createGitHubClient } = await import('../github/client.ts');
  const apiUrl = (variables.GITHUB_API_URL ?? gitHubApi).replace(/\/+$/, '');
  const endsAt = clock() + longestMs;
  const client = createGitHubClient({
    ...{ token, apiUrl, version },
    graphqlUrl: variables.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`,
    remainingMs: () => endsAt - clock(),
    log: (line) => world.err.write(`${line}\n`),
  });
  const runId = Number(variables.GITHUB_RUN_ID) || 1;
  const [owner, repo] = [repository.owner.login, repository.name];
  const runUrl = `${variables.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/actions/runs/${runId}`;
  return { kind: 'job', job: { client, owner, repo, repositoryId: repository.id, branch, commit, runId, runUrl } };
}

/** Nobody waits longer for GitHub in one publication. */
const longestMs = 60 * 60_000;

async function payloadAt(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

/** The turn of a job: as long as the default branch stands at its commit. */
export function turnOf({ client, owner, repo, branch, commit }: PublishJob): Turn {
  return {
    async check(signal) {
      const answer = await client.read(
        (api, sent) => api.git.getRef({ owner, repo, ref: `heads/${branch}`, ...sent }),
        refSchema,
        signal,
      );
      if (!answer.ok) {
        const { explain } = await import('../github/failure.ts');
        throw new Error(explain('ask whether a newer commit is there', answer.failure, 'contents: read'));
      }
      return answer.value.object.sha === commit
        ? { ok: true }
        : { ok: false, why: `A newer commit is on ${branch} by now, which is published instead.` };
    },
  };
}
