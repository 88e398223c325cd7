import { z } from 'zod';
import type { ChangedFile } from '../content/content.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import type { PullRequestEvent } from './event.ts';
import { explain } from './failure.ts';

/** One row of GitHub's list: the file, and the diff where GitHub shows one. */
export interface ListedFile extends ChangedFile {
  readonly patch: string | undefined;
  readonly additions: number;
  readonly deletions: number;
}

/** The changed files, or why the list cannot be trusted to be whole. */
export type ChangeList =
  | { readonly ok: true; readonly files: readonly ListedFile[] }
  | { readonly ok: false; readonly problem: string };

/** GitHub lists no more files of a pull request than this (REST reference, "List pull requests files"). */
const mostFiles = 3000;

// Above some 20,000 patch lines in one answer GitHub claims that the later files did not change; small pages keep below.
const perPage = 50;

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const rowSchema = z.object({
  filename: z.string().min(1),
  previous_filename: z.string().min(1).optional(),
  status: z.enum(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
  sha: sha.nullish(),
  additions: z.int().min(0),
  deletions: z.int().min(0),
  patch: z.string().nullish(),
});

/** The rows of a list of files, as both the pull request and the comparison give them. */
export const rowsSchema = z.array(rowSchema).transform((rows) => rows.map(listed));

function listed(row: z.infer<typeof rowSchema>): ListedFile {
  const { filename, previous_filename: previous, status, additions, deletions, patch } = row;
  const { sha: blob } = row;
  return {
    path: filename,
    ...(previous === undefined ? {} : { previousPath: previous }),
    status,
    ...(blob === null || blob === undefined || status === 'removed' ? {} : { blobSha: blob }),
    patch: patch ?? undefined,
    additions,
    deletions,
  };
}

const pullSchema = z.object({
  changed_files: z.int().min(0),
  state: z.string(),
  head: z.object({ sha }),
});

/** What a pull request is at this moment. */
interface PullNow {
  readonly headSha: string;
  readonly changedFiles: number;
  readonly open: boolean;
}

/** Asks what the pull request is at this moment. */
export async function readPull(
  client: GitHubClient,
  event: RepositoryName & { readonly number: number },
  signal: AbortSignal,
) {
  const parameters = { owner: event.owner, repo: event.repo, pull_number: event.number };
  const answer = await client.read((api, sent) => api.pulls.get({ ...parameters, ...sent }), pullSchema, signal);
  if (!answer.ok) return answer;
  const { head, changed_files: changedFiles, state } = answer.value;
  const value: PullNow = { headSha: head.sha, changedFiles, open: state === 'open' };
  return { ...answer, value };
}

const problem = (text: string): ChangeList => ({ ok: false, problem: text });
const tooMany = (count: number) =>
  problem(
    `The pull request changes ${count} files, and GitHub lists at most ${mostFiles}: split it, then each part can be judged.`,
  );
const moved =
  'The pull request got new commits while it was read; the run that they started judges them, and this one cannot judge the old ones.';

/** All rows, page by page at the same time, as many pages as `expected` files need. */
async function pages(
  client: GitHubClient,
  event: PullRequestEvent,
  expected: number,
  signal: AbortSignal,
): Promise<ChangeList & { readonly more?: boolean }> {
  const parameters = { owner: event.owner, repo: event.repo, pull_number: event.number, per_page: perPage };
  const numbers = Array.from({ length: Math.max(1, Math.ceil(expected / perPage)) }, (_, index) => index + 1);
  const answers = await Promise.all(
    numbers.map((page) =>
      client.read((api, sent) => api.pulls.listFiles({ ...parameters, page, ...sent }), rowsSchema, signal),
    ),
  );
  const files: ListedFile[] = [];
  for (const answer of answers) {
    if (!answer.ok) return problem(explain('list the changed files', answer.failure, 'pull-requests: read'));
    files.push(...answer.value);
  }
  const last = answers.at(-1);
  return { ok: true, files, more: last?.ok === true && last.hasNextPage };
}

const isWhole = (listing: ChangeList & { readonly more?: boolean }, expected: number): boolean =>
  listing.ok &&
  listing.more !== true &&
  listing.files.length === expected &&
  new Set(listing.files.map(({ path }) => path)).size === listing.files.length;

/** Lists the files of a pull request, and checks that the list is whole: its count is GitHub's own, and no page failed. */
export async function listPullFiles(
  client: GitHubClient,
  event: PullRequestEvent,
  signal: AbortSignal,
): Promise<ChangeList> {
  if (event.changedFiles > mostFiles) return tooMany(event.changedFiles);
  const first = await pages(client, event, event.changedFiles, signal);
  if (!first.ok || isWhole(first, event.changedFiles)) return first;

  // The event may be older than the count that GitHub has by now.
  const now = await readPull(client, event, signal);
  if (!now.ok) return problem(explain('read the pull request', now.failure, 'pull-requests: read'));
  if (now.value.headSha !== event.headSha) return problem(moved);
  const count = now.value.changedFiles;
  if (count > mostFiles) return tooMany(count);
  const second = isWhole(first, count) ? first : await pages(client, event, count, signal);
  if (!second.ok || isWhole(second, count)) return second;
  return problem(
    `GitHub says that the pull request changes ${count} files and lists ${second.files.length}: run the job again, and nothing is approved until the two agree.`,
  );
}

/** Whether rows that name other blobs than the commit has are explained by a push; the reason why they cannot be used. */
export async function whyRowsDiffer(
  client: GitHubClient,
  event: PullRequestEvent,
  signal: AbortSignal,
): Promise<string> {
  const now = await readPull(client, event, signal);
  if (now.ok && now.value.headSha !== event.headSha) return moved;
  return "GitHub's list of changed files names other contents than the commit has: run the job again.";
}
