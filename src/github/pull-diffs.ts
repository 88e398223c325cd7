import { type ListedFile, rowsSchema } from './changed-rows.ts';
import type { GitHubClient } from './client.ts';
import { readPages } from './pages.ts';
import type { JudgedPull } from './pull-now.ts';

// Above some 20,000 patch lines in one answer GitHub claims that the later files did not change; small pages keep below.
const perPage = 50;
/** GitHub lists no more files of a pull request than this (REST reference, "List pull requests files"). */
const mostFiles = 3000;

/**
 * The diffs that the page of the pull request shows by now, by path: comments are taken on their lines only. The list
 * belongs to no commit, so nothing that is judged may come from it; what cannot be had is left out.
 */
export async function shownDiffs(
  client: GitHubClient,
  { owner, repo, number }: JudgedPull,
  signal: AbortSignal,
  /** Where in the list the wanted files stand; all of it is read when nobody knows. */
  places?: readonly number[],
): Promise<ReadonlyMap<string, ListedFile>> {
  const parameters = { owner, repo, pull_number: number, per_page: perPage };
  const read = (page: number) =>
    client.read((api, sent) => api.pulls.listFiles({ ...parameters, page, ...sent }), rowsSchema, signal);
  const pages = new Set(places?.filter((place) => place < mostFiles).map((place) => 1 + Math.floor(place / perPage)));
  const answers = await (places === undefined
    ? [await readPages(read, mostFiles / perPage)]
    : Promise.all([...pages].map(read)));
  return new Map(answers.flatMap((answer) => (answer.ok ? answer.value : [])).map((row) => [row.path, row]));
}
