import { z } from 'zod';
import type { Snapshot } from '../content/content.ts';
import type { OpenElsewhere } from '../content/elsewhere.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { version } from '../setup/version.ts';
import type { World } from './world.ts';

/** The repository that a scheduled command works on, as its default branch stands now. */
export interface GitHubHere {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly snapshot: Snapshot;
  readonly openElsewhere: OpenElsewhere;
}

/** The place, or one sentence with what to do; `isUsage` says that the call was wrong and GitHub was not asked. */
export type GitHubHereRead =
  | { readonly ok: true; readonly here: GitHubHere }
  | { readonly ok: false; readonly isUsage: boolean; readonly problem: string };

const aboutSchema = z.object({ default_branch: z.string() });
const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const gitHubApi = 'https://api.github.com';

/** Opens GitHub by the variables of the job, and notes the commit that configuration and pages are read at. */
export async function gitHubHere(world: World, endsAt: number): Promise<GitHubHereRead> {
  const { variables, filter, clock, signal } = world;
  const token = variables['INPUT_GITHUB-TOKEN'] || variables.GH_TOKEN || variables.GITHUB_TOKEN || '';
  filter.add(token);
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(variables.GITHUB_REPOSITORY ?? '') ?? [];
  const usage = (problem: string): GitHubHereRead => ({ ok: false, isUsage: true, problem });
  if (owner === '') return usage('Set GITHUB_REPOSITORY to owner/name: a workflow has it set.');
  if (!/^[\x21-\x7e]+$/.test(token))
    return usage('Set GITHUB_TOKEN to a token of the repository: in a workflow github.token, or the token of an App.');
  const apiUrl = (variables.GITHUB_API_URL ?? gitHubApi).replace(/\/+$/, '');
  const [{ createGitHubClient }, { commitSnapshot }, { elsewhereOn }, { explain }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/commit-snapshot.ts'),
    import('../github/elsewhere.ts'),
    import('../github/failure.ts'),
  ]);
  const client = createGitHubClient({
    ...{ token, apiUrl, version },
    graphqlUrl: variables.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`,
    remainingMs: () => endsAt - clock(),
    log: (line) => world.err.write(`${line}\n`),
  });
  const repository = { owner, repo };
  const failed = (failure: Parameters<typeof explain>[1]): GitHubHereRead => ({
    ok: false,
    isUsage: false,
    problem: explain('read the default branch', failure, 'contents: read'),
  });
  const about = await client.read((api, sent) => api.repos.get({ ...repository, ...sent }), aboutSchema, signal);
  if (!about.ok) return failed(about.failure);
  const name = about.value.default_branch;
  const ref = await client.read(
    (api, sent) => api.git.getRef({ ...repository, ref: `heads/${name}`, ...sent }),
    refSchema,
    signal,
  );
  if (!ref.ok) return failed(ref.failure);
  const { sha } = ref.value.object;
  return {
    ok: true,
    here: {
      ...{ client, repository, base: { ref: name, sha } },
      snapshot: commitSnapshot(client, repository, sha, signal),
      openElsewhere: elsewhereOn(client, signal),
    },
  };
}
