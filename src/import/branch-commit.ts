import { z } from 'zod';
import { gitBlobId } from '../content/decode.ts';
import type { GitHubAnswer, GitHubClient, RepositoryName } from '../github/client.ts';
import { explain, type Permission } from '../github/failure.ts';
import type { BranchWrite, Stored } from './import-store.ts';

/** Where a commit is made. */
export interface CommitPlace {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  /** The default branch, and its commit when the import began. */
  readonly base: { readonly ref: string; readonly sha: string };
}

/** What was learned of a branch before it is written. */
export interface KnownBranch {
  readonly head: string;
  readonly tree: string;
  readonly isAhead: boolean;
  readonly isBehind: boolean;
}

/** The last line of every commit that an import writes. */
export const trailer = 'Content-Gate-Import: notion';

export const refSchema = z.object({ object: z.object({ sha: z.string() }) });
export const shaSchema = z.object({ sha: z.string() });
export const commitSchema = z.object({ sha: z.string(), tree: shaSchema });

/** The sentence about a question or a write that failed. */
export function no(
  attempt: string,
  answer: Extract<GitHubAnswer<unknown>, { ok: false }>,
  permission: Permission,
): Stored<never> {
  return { ok: false, problem: explain(attempt, answer.failure, permission) };
}

/** Puts the files on the branch by one commit that keeps whatever is on it as its parent; says whether it wrote. */
export async function commitFiles(
  place: CommitPlace,
  known: KnownBranch | undefined,
  { branch, files, title }: BranchWrite,
  signal: AbortSignal,
): Promise<Stored<boolean>> {
  const { client, repository, base } = place;
  const attempt = `write the branch ${branch}`;
  const from = await client.read(
    (api, sent) => api.git.getCommit({ ...repository, commit_sha: base.sha, ...sent }),
    commitSchema,
    signal,
  );
  if (!from.ok) return no(attempt, from, 'contents: read');
  const entries: { path: string; mode: '100644'; type: 'blob'; sha: string }[] = [];
  for (const [path, file] of files) {
    const blob =
      'blob' in file ? { ok: true as const, value: file.blob } : await storeBlob(place, file.bytes, attempt, signal);
    if (!blob.ok) return blob;
    entries.push({ path, mode: '100644', type: 'blob', sha: blob.value });
  }
  const tree = await client.write(
    (api, sent) => api.git.createTree({ ...repository, base_tree: from.value.tree.sha, tree: entries, ...sent }),
    shaSchema,
    signal,
  );
  if (!tree.ok) return no(attempt, tree, 'contents: write');
  if (known?.isAhead === true && known.tree === tree.value.sha) return { ok: true, value: false };
  const parents =
    known === undefined || !known.isAhead ? [base.sha] : known.isBehind ? [known.head, base.sha] : [known.head];
  const commit = await client.write(
    (api, sent) =>
      api.git.createCommit({
        ...repository,
        message: `${title}\n\n${trailer}`,
        tree: tree.value.sha,
        parents,
        ...sent,
      }),
    shaSchema,
    signal,
  );
  if (!commit.ok) return no(attempt, commit, 'contents: write');
  const { sha } = commit.value;
  const moved = await client.write(
    (api, sent) =>
      known === undefined
        ? api.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha, ...sent })
        : api.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false, ...sent }),
    refSchema,
    signal,
  );
  if (moved.ok) return { ok: true, value: true };
  if (moved.failure.kind === 'invalid' || moved.failure.kind === 'conflict') {
    return {
      ok: false,
      problem: `Somebody wrote to the branch ${branch} meanwhile, so it is left alone; run the import again.`,
    };
  }
  return no(attempt, moved, 'contents: write');
}

async function storeBlob(
  { client, repository }: CommitPlace,
  bytes: Uint8Array,
  attempt: string,
  signal: AbortSignal,
): Promise<Stored<string>> {
  const content = Buffer.from(bytes).toString('base64');
  const blob = await client.write(
    (api, sent) => api.git.createBlob({ ...repository, content, encoding: 'base64', ...sent }),
    shaSchema,
    signal,
  );
  if (!blob.ok) return no(attempt, blob, 'contents: write');
  const { sha } = blob.value;
  if (sha === gitBlobId(bytes, sha.length === 64 ? 'sha256' : 'sha1')) return { ok: true, value: sha };
  return {
    ok: false,
    problem: `Could not ${attempt}: GitHub stored other bytes than were sent; run the import again.`,
  };
}
