import { createGitHubClient, type GitHubClient } from '../../src/github/client.ts';
import type { Pace } from '../../src/github/client-options.ts';
import { type HeadStart, noHeadStart } from '../../src/github/head-start.ts';
import { type FakeGitHub, fakeGitHub, jobToken } from '../support/fake-github.ts';
import type { Files } from '../support/git/files.ts';
import { type Repository, repository } from '../support/git/repository.ts';

/** Waits of a millisecond, so that a test of patience needs none. */
const hurried: Pace = { retryBase: 1, attempt: 5_000, call: 20_000, unstatedLimit: 5 };

/** A repository with a pull request, a GitHub that shows it, and our client for it. */
export interface World extends AsyncDisposable {
  readonly repo: Repository;
  readonly github: FakeGitHub;
  readonly client: GitHubClient;
  /** What the client wrote to its log. */
  readonly logged: string[];
}

export const home = { owner: 'octo-org', repo: 'handbook' };

/** Opens the client that the tests use. */
export function clientFor(
  url: string,
  logged: string[],
  pace: Partial<Pace> = {},
  remainingMs = 60_000,
  headStart: HeadStart = noHeadStart,
): GitHubClient {
  return createGitHubClient({
    token: jobToken,
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    version: '0.0.0-test',
    remainingMs: () => remainingMs,
    log: (line) => logged.push(line),
    pace: { ...hurried, ...pace },
    headStart,
  });
}

/** Starts it all. */
export async function world(
  files: { readonly base?: Files; readonly head: Files; readonly mainMovedOn?: Files },
  options: Omit<Parameters<typeof fakeGitHub>[0], 'repository'> = {},
): Promise<World> {
  const repo = await repository(files);
  const github = await fakeGitHub({ repository: repo, ...options });
  const logged: string[] = [];
  const close = async () => {
    await github.close();
    await repo.close();
  };
  return { repo, github, logged, client: clientFor(github.url, logged), [Symbol.asyncDispose]: close };
}

/** A signal that nobody fires. */
export const quiet = (): AbortSignal => new AbortController().signal;
