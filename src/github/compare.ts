import { z } from 'zod';
import { commitId, type ListedFile, rowsSchema } from './changed-rows.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explain } from './failure.ts';
import { treeDifferences } from './tree-differences.ts';

/** Two commits, of which only what the second added to their common ancestor counts. */
export interface CommitPair {
  readonly baseSha: string;
  readonly headSha: string;
}

/** What a change consists of and where it starts from, or why that cannot be told. */
export type ChangeList =
  | {
      readonly ok: true;
      readonly files: readonly ListedFile[];
      readonly mergeBase: string;
      /** How many files GitHub counts in a list of its own; absent where the list was made from the commits' trees. */
      readonly counted?: number;
    }
  | { readonly ok: false; readonly problem: string };

const mergeBaseSchema = z.object({ merge_base_commit: z.object({ sha: commitId }) });
const compareSchema = mergeBaseSchema.extend({ files: rowsSchema });

/** A comparison lists no more files than this, and does not say that it left some out (REST reference, "Compare two commits"). */
const mostComparedFiles = 300;

/**
 * Lists what a pair of commits changes. Nothing in it depends on where a branch stands by now. Long lists, which GitHub
 * cuts in silence, and those that it cannot make are made from the trees of both ends.
 */
export async function listChanges(
  client: GitHubClient,
  repository: RepositoryName,
  { baseSha, headSha }: CommitPair,
  signal: AbortSignal,
): Promise<ChangeList> {
  const problem = (text: string): ChangeList => ({ ok: false, problem: text });
  // The pages of a comparison are pages of its commits; files come with the first page alone.
  const page = <Schema extends z.ZodType>(number: 1 | 2, schema: Schema) =>
    client.read(
      (api, sent) =>
        api.repos.compareCommitsWithBasehead({
          // Of an event nothing else may come along: every field that the method does not know goes into the query.
          owner: repository.owner,
          repo: repository.repo,
          basehead: `${baseSha}...${headSha}`,
          per_page: 1,
          page: number,
          ...sent,
        }),
      schema,
      signal,
    );
  const compared = await page(1, compareSchema);
  if (compared.ok && compared.value.files.length < mostComparedFiles) {
    const { files, merge_base_commit: start } = compared.value;
    return { ok: true, files, mergeBase: start.sha, counted: files.length };
  }
  const without = compared.ok ? compared : await page(2, mergeBaseSchema);
  if (!without.ok) return problem(explain('compare the two commits', without.failure, 'contents: read'));

  const mergeBase = without.value.merge_base_commit.sha;
  const listed = await treeDifferences(client, repository, { from: mergeBase, to: headSha }, signal);
  if (!listed.ok) return problem(explain('list the files of the two commits', listed.failure, 'contents: read'));
  if (listed.value === undefined) {
    return problem(
      'The change is too large: GitHub lists neither all of its files nor all files of its commits. Split it, then each part can be judged.',
    );
  }
  return { ok: true, files: listed.value, mergeBase };
}
