import { z } from 'zod';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explain } from './failure.ts';
import { type ChangeList, type ListedFile, rowsSchema } from './pull-files.ts';
import { type TreeItem, wholeTree } from './trees.ts';

/** Two commits, of which only what the second added to their common ancestor counts. */
export interface CommitPair {
  readonly baseSha: string;
  readonly headSha: string;
}

const mergeBaseSchema = z.object({ merge_base_commit: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }) });
const compareSchema = mergeBaseSchema.extend({ files: rowsSchema });

/** A comparison lists no more files than this, and does not say that it left some out (REST reference, "Compare two commits"). */
const mostComparedFiles = 300;

/** The commit where the head left the base. */
export async function findMergeBase(
  client: GitHubClient,
  repository: RepositoryName,
  { baseSha, headSha }: CommitPair,
  signal: AbortSignal,
): Promise<{ readonly ok: true; readonly sha: string } | { readonly ok: false; readonly problem: string }> {
  // Files come with the first page alone, and here they would only be weight.
  const parameters = { ...repository, basehead: `${baseSha}...${headSha}`, per_page: 1, page: 2 };
  const answer = await client.read(
    (api, sent) => api.repos.compareCommitsWithBasehead({ ...parameters, ...sent }),
    mergeBaseSchema,
    signal,
  );
  if (answer.ok) return { ok: true, sha: answer.value.merge_base_commit.sha };
  return { ok: false, problem: explain('find where the branch left its base', answer.failure, 'contents: read') };
}

const isSame = (one: TreeItem, other: TreeItem): boolean => one.sha === other.sha && one.mode === other.mode;

/** What differs between two trees; a file that moved unchanged is a rename, any other move is a removal and an addition. */
function differences(
  before: ReadonlyMap<string, TreeItem>,
  after: ReadonlyMap<string, TreeItem>,
): readonly ListedFile[] {
  const unknown = { patch: undefined, additions: 0, deletions: 0 };
  const gone = [...before.values()].filter(({ path }) => !after.has(path));
  const movable = new Map(gone.map((item) => [item.sha, item.path]));
  const moved = new Set<string>();
  const rows: ListedFile[] = [];
  for (const item of after.values()) {
    const { path, sha: blobSha } = item;
    const old = before.get(path);
    if (old !== undefined) {
      if (!isSame(old, item)) rows.push({ path, blobSha, status: 'modified', ...unknown });
      continue;
    }
    const previousPath = movable.get(blobSha);
    if (previousPath === undefined || moved.has(previousPath))
      rows.push({ path, blobSha, status: 'added', ...unknown });
    else {
      moved.add(previousPath);
      rows.push({ path, previousPath, blobSha, status: 'renamed', ...unknown });
    }
  }
  for (const { path } of gone) if (!moved.has(path)) rows.push({ path, status: 'removed', ...unknown });
  return rows.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Lists what a range of commits changes; long lists, which GitHub cuts in silence, are made from the trees of both ends. */
export async function listRange(
  client: GitHubClient,
  repository: RepositoryName,
  { baseSha, headSha }: CommitPair,
  signal: AbortSignal,
): Promise<ChangeList & { readonly mergeBase?: string }> {
  const parameters = { ...repository, basehead: `${baseSha}...${headSha}`, per_page: 1, page: 1 };
  const compared = await client.read(
    (api, sent) => api.repos.compareCommitsWithBasehead({ ...parameters, ...sent }),
    compareSchema,
    signal,
  );
  if (!compared.ok) return { ok: false, problem: explain('compare the commits', compared.failure, 'contents: read') };
  const mergeBase = compared.value.merge_base_commit.sha;
  if (compared.value.files.length < mostComparedFiles) return { ok: true, files: compared.value.files, mergeBase };

  const [before, after] = await Promise.all([
    wholeTree(client, repository, mergeBase, signal),
    wholeTree(client, repository, headSha, signal),
  ]);
  for (const tree of [before, after]) {
    if (!tree.ok)
      return { ok: false, problem: explain('list the files of the commits', tree.failure, 'contents: read') };
  }
  if (!before.ok || !after.ok || before.value === undefined || after.value === undefined) {
    return {
      ok: false,
      problem: `The change is too large: GitHub lists neither all of its files nor all files of its commits.`,
    };
  }
  return { ok: true, files: differences(before.value, after.value), mergeBase };
}
