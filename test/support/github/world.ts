import { Octokit } from '@octokit/rest';
import { type FakeGitHub, type FakeGitHubOptions, fakeGitHub, jobToken } from '../fake-github.ts';
import type { Files } from '../git/files.ts';
import { type Repository, repository } from '../git/repository.ts';

/** A repository, its GitHub and a client that neither retries nor waits; nothing of the action. */
export interface GitHubWorld extends AsyncDisposable {
  readonly repo: Repository;
  readonly github: FakeGitHub;
  readonly octokit: Octokit;
}

/** Names the one pull request to Octokit. */
export const home = { owner: 'octo-org', repo: 'handbook' };
export const pull = { ...home, pull_number: 7 };

/** The plain client, silent. */
export const plainClient = (baseUrl: string, auth = jobToken): Octokit =>
  new Octokit({ auth, baseUrl, log: { debug() {}, info() {}, warn() {}, error() {} } });

/** Builds it; main has moved on since the branch left it. */
export async function gitHubWorld(
  base: Files,
  head: Files,
  options: Omit<FakeGitHubOptions, 'repository'> = {},
): Promise<GitHubWorld> {
  const repo = await repository({ base, head, mainMovedOn: { 'later.md': 'Later.\n' } });
  const github = await fakeGitHub({ repository: repo, ...options });
  const close = async () => {
    await github.close();
    await repo.close();
  };
  return { repo, github, octokit: plainClient(github.url), [Symbol.asyncDispose]: close };
}
