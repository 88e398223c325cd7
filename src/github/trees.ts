import { z } from 'zod';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';

/** One entry of a commit's tree. */
export interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

const treeSchema = z.object({
  truncated: z.boolean().default(false),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});

/** Every file of a commit by its path; `undefined` in place of a list that GitHub cut. */
export async function wholeTree(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  signal: AbortSignal,
): Promise<GitHubAnswer<ReadonlyMap<string, TreeItem> | undefined>> {
  const answer = await client.read(
    (api, sent) => api.git.getTree({ ...repository, tree_sha: commit, recursive: '1', ...sent }),
    treeSchema,
    signal,
  );
  if (!answer.ok) return answer;
  const { truncated, tree } = answer.value;
  const files = tree.filter(({ type }) => type !== 'tree');
  return { ...answer, value: truncated ? undefined : new Map(files.map((item) => [item.path, item])) };
}

/** One folder by the id of its tree, or the top folder of a commit by the commit's; `undefined` in place of a list that GitHub cut. */
export async function readFolder(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
  signal: AbortSignal,
): Promise<GitHubAnswer<ReadonlyMap<string, TreeItem> | undefined>> {
  const answer = await client.read(
    (api, sent) => api.git.getTree({ ...repository, tree_sha: sha, ...sent }),
    treeSchema,
    signal,
  );
  if (!answer.ok) return answer;
  const { truncated, tree } = answer.value;
  return { ...answer, value: truncated ? undefined : new Map(tree.map((item) => [item.path, item])) };
}

/** Looks single paths of a commit up, one folder at a time, and asks for no folder twice. */
export class TreeWalk {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #commit: string;
  readonly #folders = new Map<string, Promise<GitHubAnswer<ReadonlyMap<string, TreeItem>>>>();

  constructor(client: GitHubClient, repository: RepositoryName, commit: string) {
    this.#client = client;
    this.#repository = repository;
    this.#commit = commit;
  }

  /** The entry at the path; `undefined` when the commit has none. Links are not followed. */
  async entry(path: string, signal: AbortSignal): Promise<GitHubAnswer<TreeItem | undefined>> {
    const names = path.split('/');
    const last = names.pop() ?? '';
    let sha = this.#commit;
    for (const name of names) {
      const folder = await this.#folder(sha, signal);
      if (!folder.ok) return folder;
      const item = folder.value.get(name);
      if (item?.type !== 'tree') return { ...folder, value: undefined };
      sha = item.sha;
    }
    const folder = await this.#folder(sha, signal);
    return folder.ok ? { ...folder, value: folder.value.get(last) } : folder;
  }

  #folder(sha: string, signal: AbortSignal): Promise<GitHubAnswer<ReadonlyMap<string, TreeItem>>> {
    const known = this.#folders.get(sha) ?? this.#read(sha, signal);
    this.#folders.set(sha, known);
    return known;
  }

  async #read(sha: string, signal: AbortSignal): Promise<GitHubAnswer<ReadonlyMap<string, TreeItem>>> {
    const folder = await readFolder(this.#client, this.#repository, sha, signal);
    if (!folder.ok) return folder;
    const { value } = folder;
    return value === undefined ? { ok: false, failure: { kind: 'not-understood' } } : { ...folder, value };
  }
}
