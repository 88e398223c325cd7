import { z } from 'zod';
import { commitId } from './changed-rows.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readPages } from './pages.ts';

/** A file as it stood after a commit that touched it. */
export interface FileVersion {
  readonly sha: string;
  readonly text: string;
}

/** What GitHub knows of who allowed what; each `undefined` where it does not say. */
export interface Approvals {
  /** The last versions of a file up to a commit, the newest first; all that there are where `whole`. */
  versions(
    path: string,
    sha: string,
  ): Promise<{ readonly list: readonly FileVersion[]; readonly whole: boolean } | undefined>;
  /** Who approved, as it was merged, the pull request that brought a commit. */
  approvers(sha: string): Promise<readonly string[] | undefined>;
  /** Whether somebody is an active member of a team such as `org/team`. */
  isMember(team: string, login: string): Promise<boolean | undefined>;
}

const mostVersions = 10;
const mostPages = 10;
const decided = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
const commits = z.array(z.object({ sha: commitId }));
const content = z.object({ encoding: z.literal('base64'), content: z.string().max(1_000_000) });
const pulls = z.array(
  z.object({ number: z.int(), merged_at: z.string().nullable(), head: z.object({ sha: commitId }) }),
);
const reviews = z.array(
  z.object({ state: z.string(), commit_id: z.string().nullable(), user: z.object({ login: z.string() }).nullable() }),
);
const membership = z.object({ state: z.string() });

/** Asks GitHub; whatever it does not say stays unproven. */
export function approvalsOn(client: GitHubClient, repository: RepositoryName, signal: AbortSignal): Approvals {
  const { owner, repo } = repository;
  return {
    async versions(path, sha) {
      const listed = await client.read(
        (api, sent) => api.repos.listCommits({ owner, repo, path, sha, per_page: mostVersions, ...sent }),
        commits,
        signal,
      );
      if (!listed.ok) return undefined;
      const list: FileVersion[] = [];
      for (const commit of listed.value) {
        const read = await client.read(
          (api, sent) => api.repos.getContent({ owner, repo, path, ref: commit.sha, ...sent }),
          content,
          signal,
        );
        // A commit that took the file away left no version of it.
        const text = read.ok ? Buffer.from(read.value.content, 'base64').toString('utf8') : '';
        if (!read.ok && read.failure.kind !== 'not-found') return undefined;
        list.push({ sha: commit.sha, text });
      }
      return { list, whole: !listed.hasNextPage };
    },
    async approvers(sha) {
      const brought = await client.read(
        (api, sent) => api.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, ...sent }),
        pulls,
        signal,
      );
      if (!brought.ok) return undefined;
      const logins: string[] = [];
      for (const { number, head } of brought.value.filter((pull) => pull.merged_at !== null)) {
        const said = await readPages(
          (page) =>
            client.read(
              (api, sent) => api.pulls.listReviews({ owner, repo, pull_number: number, per_page: 100, page, ...sent }),
              reviews,
              signal,
            ),
          mostPages,
        );
        if (!said.ok || said.hasNextPage) return undefined;
        // The last decision of each counts, and an approval of an earlier push is none of what was merged.
        const decisions = said.value.filter(({ state }) => decided.includes(state));
        const last = new Map(decisions.map((one) => [one.user?.login, one]));
        for (const [login, { state, commit_id: of }] of last) {
          if (login !== undefined && state === 'APPROVED' && of === head.sha) logins.push(login);
        }
      }
      return logins;
    },
    async isMember(team, login) {
      const [org = '', slug = ''] = team.split('/');
      const answer = await client.read(
        (api, sent) => api.teams.getMembershipForUserInOrg({ org, team_slug: slug, username: login, ...sent }),
        membership,
        signal,
      );
      return answer.ok ? answer.value.state === 'active' : undefined;
    },
  };
}
