import type { OpenElsewhere } from '../content/elsewhere.ts';
import { gitHubCliToken } from '../local/github-token.ts';
import { version } from '../setup/version.ts';
import type { World } from './world.ts';

/** GitHub has this long for all of one command. */
const longestMs = 30_000;
const gitHubApi = 'https://api.github.com';

/** Reads other repositories with the token of the environment, or that of the GitHub CLI; asks for neither before it is needed. */
export function elsewhereFrom({ variables, clock, signal, filter }: World): OpenElsewhere {
  let open: Promise<OpenElsewhere | undefined> | undefined;
  const connect = async (): Promise<OpenElsewhere | undefined> => {
    const { GH_TOKEN, GITHUB_TOKEN, GITHUB_API_URL: apiUrl = gitHubApi, GITHUB_GRAPHQL_URL } = variables;
    // The CLI's own token is for GitHub itself, and is sent nowhere else.
    const token = GH_TOKEN || GITHUB_TOKEN || (apiUrl === gitHubApi ? await gitHubCliToken(signal) : undefined);
    if (token === undefined) return undefined;
    filter.add(token);
    const [{ createGitHubClient }, { elsewhereOn }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/elsewhere.ts'),
    ]);
    const end = clock() + longestMs;
    const client = createGitHubClient({
      ...{ token, apiUrl, version, log: () => {} },
      graphqlUrl:
        GITHUB_GRAPHQL_URL ??
        (apiUrl === gitHubApi ? `${apiUrl}/graphql` : apiUrl.replace(/(?:\/v3)?\/?$/, '/graphql')),
      remainingMs: () => end - clock(),
    });
    return elsewhereOn(client, signal);
  };
  return async (repository, ref) => {
    open ??= connect();
    const read = await open;
    return read === undefined
      ? { ok: false, cause: 'there is no token for GitHub here; set GH_TOKEN, or sign in with gh auth login' }
      : read(repository, ref);
  };
}
