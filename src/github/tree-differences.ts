import type { ListedFile } from './changed-rows.ts';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';
import { readFolder, type TreeItem, wholeTree } from './trees.ts';

/** Two commits of one repository. */
export interface TwoCommits {
  readonly from: string;
  readonly to: string;
}

type Tree = ReadonlyMap<string, TreeItem>;

/** Only folders that differ are read; a change that touches more than this is not read at all. */
const mostFolders = 400;

/** What differs between the files of two commits; `undefined` where it is more than can be listed. */
export async function treeDifferences(
  client: GitHubClient,
  repository: RepositoryName,
  { from, to }: TwoCommits,
  signal: AbortSignal,
): Promise<GitHubAnswer<readonly ListedFile[] | undefined>> {
  const [before, after] = await Promise.all([
    wholeTree(client, repository, from, signal),
    wholeTree(client, repository, to, signal),
  ]);
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (before.value !== undefined && after.value !== undefined) {
    return { ...after, value: rowsOf(before.value, after.value) };
  }
  // GitHub cuts the list of a large commit; that of each folder it cuts only where that is as large.
  return new Descent(client, repository, signal).between({ from, to });
}

/** Reads two commits by their folders, and only those in which they differ: each with all that is below it, as far as GitHub lists that at once. */
class Descent {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #signal: AbortSignal;
  readonly #before = new Map<string, TreeItem>();
  readonly #after = new Map<string, TreeItem>();
  #folders = 0;
  #cut = false;

  constructor(client: GitHubClient, repository: RepositoryName, signal: AbortSignal) {
    this.#client = client;
    this.#repository = repository;
    this.#signal = signal;
  }

  async between({ from, to }: TwoCommits): Promise<GitHubAnswer<readonly ListedFile[] | undefined>> {
    const end = await this.#level('', from, to);
    if (!end.ok) return end;
    return { ...end, value: this.#cut ? undefined : rowsOf(this.#before, this.#after) };
  }

  async #folder(path: string, from: string | undefined, to: string | undefined): Promise<GitHubAnswer<unknown>> {
    this.#folders += 1;
    if (this.#folders > mostFolders) this.#cut = true;
    if (this.#cut) return nothingMore;
    const [before, after] = await Promise.all([this.#read(from, wholeTree), this.#read(to, wholeTree)]);
    if (!before.ok) return before;
    if (!after.ok) return after;
    if (before.value === undefined || after.value === undefined) return this.#level(path, from, to);
    for (const [below, item] of before.value)
      this.#before.set(`${path}/${below}`, { ...item, path: `${path}/${below}` });
    for (const [below, item] of after.value) this.#after.set(`${path}/${below}`, { ...item, path: `${path}/${below}` });
    return nothingMore;
  }

  async #level(path: string, from: string | undefined, to: string | undefined): Promise<GitHubAnswer<unknown>> {
    const [before, after] = await Promise.all([this.#read(from, readFolder), this.#read(to, readFolder)]);
    if (!before.ok) return before;
    if (!after.ok) return after;
    if (before.value === undefined || after.value === undefined) {
      this.#cut = true;
      return nothingMore;
    }
    const deeper: Promise<GitHubAnswer<unknown>>[] = [];
    const [olds, nows] = [before.value, after.value];
    for (const name of new Set([...olds.keys(), ...nows.keys()])) {
      const [old, now] = [olds.get(name), nows.get(name)];
      if (old !== undefined && now !== undefined && isSame(old, now)) continue;
      const full = path === '' ? name : `${path}/${name}`;
      if (old !== undefined && old.type !== 'tree') this.#before.set(full, { ...old, path: full });
      if (now !== undefined && now.type !== 'tree') this.#after.set(full, { ...now, path: full });
      const [oldFolder, nowFolder] = [folderOf(old), folderOf(now)];
      if (oldFolder !== undefined || nowFolder !== undefined) deeper.push(this.#folder(full, oldFolder, nowFolder));
    }
    return (await Promise.all(deeper)).find((answer) => !answer.ok) ?? nothingMore;
  }

  async #read(sha: string | undefined, how: typeof readFolder): Promise<GitHubAnswer<Tree | undefined>> {
    return sha === undefined
      ? { ok: true, value: new Map(), hasNextPage: false }
      : how(this.#client, this.#repository, sha, this.#signal);
  }
}

const nothingMore = { ok: true, value: undefined, hasNextPage: false } as const;
const folderOf = (item: TreeItem | undefined): string | undefined => (item?.type === 'tree' ? item.sha : undefined);
const isSame = (one: TreeItem, other: TreeItem): boolean => one.sha === other.sha && one.mode === other.mode;

/** A file that moved unchanged is a rename, any other move is a removal and an addition. */
function rowsOf(before: Tree, after: Tree): readonly ListedFile[] {
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
