import { z } from 'zod';
import type { Elsewhere, NamedRepository, OpenElsewhere } from '../content/elsewhere.ts';
import type { GitHubClient } from './client.ts';
import { commitSnapshot } from './commit-snapshot.ts';
import type { Failure } from './failure.ts';

const commitSchema = z.object({ sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) });
const repositorySchema = z.object({ default_branch: z.string() });
const comparisonSchema = z.object({ status: z.enum(['ahead', 'behind', 'identical', 'diverged']) });

/** Reads other repositories as data, at the commit that a branch or tag names now; `signal` ends the requests. */
export function elsewhereOn(client: GitHubClient, signal: AbortSignal): OpenElsewhere {
  const open = async (repository: NamedRepository, ref: string): Promise<Elsewhere> => {
    const [named, about] = await Promise.all([
      client.read((api, sent) => api.repos.getCommit({ ...repository, ref, ...sent }), commitSchema, signal),
      client.read((api, sent) => api.repos.get({ ...repository, ...sent }), repositorySchema, signal),
    ]);
    if (!named.ok) return { ok: false, cause: causeOf(named.failure, repository, ref) };
    const commit = named.value.sha;
    // A commit id that is answered by another one was the name of a branch.
    if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref) && commit !== ref) {
      return { ok: false, cause: `${ref.slice(0, 10)} names a branch or a tag there and no commit` };
    }
    const basehead = about.ok ? `${commit}...${about.value.default_branch}` : undefined;
    const compared =
      basehead === undefined
        ? undefined
        : await client.read(
            (api, sent) =>
              api.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1, page: 2, ...sent }),
            comparisonSchema,
            signal,
          );
    const snapshot = commitSnapshot(client, repository, commit, signal);
    return {
      ok: true,
      commit,
      onDefaultBranch: compared?.ok === true && /^(?:ahead|identical)$/.test(compared.value.status),
      read: (path) => snapshot.read(path, signal),
    };
  };
  const opened = new Map<string, Promise<Elsewhere>>();
  return (repository, ref) => {
    const key = `${repository.owner}/${repository.repo}@${ref}`.toLowerCase();
    const one = opened.get(key) ?? open(repository, ref);
    opened.set(key, one);
    return one;
  };
}

function causeOf({ kind, status }: Failure, { owner, repo }: NamedRepository, ref: string): string {
  const name = `${owner}/${repo}`;
  switch (kind) {
    case 'not-found':
    case 'forbidden':
      return `${name} does not exist, or the token may not read it: a job's own token reads its own repository and public ones; give github-token (GH_TOKEN for the command) a token with contents: read on ${name}`;
    case 'invalid':
      return `${name} has no commit, branch or tag ${ref}; correct what stands behind the @`;
    case 'unauthorised':
      return 'GitHub did not accept the token; give github-token (GH_TOKEN for the command) a valid one';
    case 'limited':
      return 'a rate limit of GitHub is reached; try again later';
    default:
      return `GitHub could not be asked${status === undefined ? '' : ` (${status})`}; try again later`;
  }
}
