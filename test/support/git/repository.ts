import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DiffEntry, diff } from './diff.ts';
import { type Files, fileCommands, quotePath } from './files.ts';
import { git, gitLine, tryGit } from './git.ts';
import { ObjectReader } from './objects.ts';

/** What a repository with one pull request starts from. */
export interface RepositorySpec {
  /** The tree where the branch leaves main. */
  readonly base?: Files;
  /** What the branch changes on top of it. */
  readonly head: Files;
  /** What main gained after the branch left it: the merge base is then no longer the tip of main. */
  readonly mainMovedOn?: Files;
  readonly headBranch?: string;
}

/** One entry of a commit's tree. */
export interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly oid: string;
  readonly size: number | undefined;
}

/** A real git repository with a main branch and the branch of a pull request. */
export interface Repository extends AsyncDisposable {
  /** The bare repository. */
  readonly directory: string;
  readonly headBranch: string;
  /** The tips and the commit where the branch left main, as they stand now. */
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeBase: string;
  readonly objects: ObjectReader;
  /** One more commit on the branch. */
  push(files: Files): Promise<string>;
  /** The branch becomes one new commit on the merge base, as after an amend. */
  forcePush(files: Files): Promise<string>;
  /** The branch points to an older commit again, as after a force push of it. */
  resetTo(sha: string): Promise<void>;
  /** The branch's changes as one commit on the tip of main. */
  rebase(): Promise<string>;
  /** One more commit on main. */
  advanceMain(files: Files): Promise<string>;
  /** The commit that merges the branch into main: `GITHUB_SHA` of `pull_request`, the head of a merge group. */
  mergeCommit(): Promise<string>;
  diff(from: string, to: string): Promise<readonly DiffEntry[]>;
  mergeBaseOf(one: string, other: string): Promise<string | undefined>;
  tree(commit: string): Promise<ReadonlyMap<string, TreeItem>>;
  /** The commit that a branch, tag or id names. */
  resolve(reference: string): Promise<string | undefined>;
  isAncestor(ancestor: string, of: string): Promise<boolean>;
  /** A working copy with the branch checked out and main as a local branch; the caller removes nothing. */
  workingCopy(): Promise<string>;
  close(): Promise<void>;
}

/** Creates the repository in a temporary folder. */
export async function repository(spec: RepositorySpec): Promise<Repository> {
  const root = await mkdtemp(join(tmpdir(), 'content-gate-repository-'));
  const directory = join(root, 'repository.git');
  await git(root, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', directory]);
  const headBranch = spec.headBranch ?? 'change';
  const main = 'refs/heads/main';
  const branch = `refs/heads/${headBranch}`;
  const commits: Commit[] = [
    { reference: main, parents: [], commands: fileCommands(spec.base ?? {}), message: 'Base' },
    { reference: branch, parents: [':1'], commands: fileCommands(spec.head), message: 'Change' },
  ];
  if (spec.mainMovedOn !== undefined) {
    commits.push({ reference: main, parents: [':1'], commands: fileCommands(spec.mainMovedOn), message: 'Move on' });
  }
  const [first = '', second = '', third] = await commitAll(directory, commits);
  let baseSha = third ?? first;
  let headSha = second;
  let mergeBase = first;
  let copies = 0;

  const diffs = new Map<string, Promise<readonly DiffEntry[]>>();
  const trees = new Map<string, Promise<ReadonlyMap<string, TreeItem>>>();
  const merges = new Map<string, Promise<string>>();
  const objects = new ObjectReader(directory);
  const commit = async (one: Commit) => (await commitAll(directory, [one]))[0] ?? '';
  const diffOf = (from: string, to: string) => once(diffs, `${from} ${to}`, () => diff(directory, from, to));
  const change = async () => entryCommands(await diffOf(mergeBase, headSha));

  const close = async () => {
    objects.close();
    await rm(root, { recursive: true, force: true });
  };
  return {
    directory,
    headBranch,
    objects,
    get baseSha() {
      return baseSha;
    },
    get headSha() {
      return headSha;
    },
    get mergeBase() {
      return mergeBase;
    },
    async push(files) {
      headSha = await commit({ reference: branch, parents: [headSha], commands: fileCommands(files), message: 'More' });
      return headSha;
    },
    async forcePush(files) {
      const commands = fileCommands(files);
      headSha = await commit({ reference: branch, parents: [mergeBase], commands, message: 'Amended' });
      return headSha;
    },
    async resetTo(sha) {
      await git(directory, ['update-ref', branch, sha]);
      headSha = sha;
    },
    async rebase() {
      headSha = await commit({ reference: branch, parents: [baseSha], commands: await change(), message: 'Change' });
      mergeBase = baseSha;
      return headSha;
    },
    async advanceMain(files) {
      baseSha = await commit({ reference: main, parents: [baseSha], commands: fileCommands(files), message: 'Main' });
      return baseSha;
    },
    mergeCommit: () =>
      once(merges, `${baseSha} ${headSha}`, async () =>
        commit({
          reference: 'refs/pull/merge',
          parents: [baseSha, headSha],
          commands: await change(),
          message: 'Merge',
        }),
      ),
    diff: diffOf,
    async mergeBaseOf(one, other) {
      const result = await tryGit(directory, ['merge-base', one, other]);
      return result.code === 0 ? result.stdout.toString().trim() : undefined;
    },
    tree: (sha) => once(trees, sha, () => readTree(directory, sha)),
    async resolve(reference) {
      const result = await tryGit(directory, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]);
      return result.code === 0 ? result.stdout.toString().trim() : undefined;
    },
    isAncestor: async (ancestor, of) =>
      (await tryGit(directory, ['merge-base', '--is-ancestor', ancestor, of])).code === 0,
    async workingCopy() {
      const copy = join(root, `copy-${++copies}`);
      await git(root, ['clone', '--quiet', '--template=', '--branch', headBranch, directory, copy]);
      await git(copy, ['branch', '--quiet', 'main', 'origin/main']);
      return copy;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Commit {
  readonly reference: string;
  readonly parents: readonly string[];
  readonly commands: Uint8Array;
  readonly message: string;
}

/** Writes the commits through one git-fast-import and returns their ids; a parent may be `:n`, the n-th of them. */
async function commitAll(directory: string, commits: readonly Commit[]): Promise<readonly string[]> {
  const stream = commits.flatMap((commit, index) => {
    const [first, ...merged] = commit.parents;
    const message = Buffer.from(commit.message);
    return [
      // Without the reset, fast-import would take the branch's last commit for the parent of a root commit.
      `reset ${commit.reference}\n\ncommit ${commit.reference}\nmark :${index + 1}\n`,
      `committer Writer <writer@example.com> 1760000000 +0000\ndata ${message.length}\n${commit.message}\n`,
      first === undefined ? '' : `from ${first}\n`,
      ...merged.map((parent) => `merge ${parent}\n`),
      commit.commands,
      `\nget-mark :${index + 1}\n`,
    ];
  });
  const input = Buffer.concat(stream.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const output = await git(directory, ['fast-import', '--quiet', '--force'], input);
  return output.toString().trim().split('\n');
}

function entryCommands(entries: readonly DiffEntry[]): Uint8Array {
  const lines = entries.flatMap((entry) => [
    ...(entry.status === 'removed' ? [`D ${quotePath(entry.path)}\n`] : []),
    ...(entry.status === 'renamed' ? [`D ${quotePath(entry.previousPath ?? '')}\n`] : []),
    ...(entry.status === 'removed' ? [] : [`M ${entry.newMode} ${entry.newBlob} ${quotePath(entry.path)}\n`]),
  ]);
  return Buffer.from(lines.join(''));
}

async function readTree(directory: string, commit: string): Promise<ReadonlyMap<string, TreeItem>> {
  const items = new Map<string, TreeItem>();
  const listing = await gitLine(directory, ['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', commit]);
  for (const line of listing.split('\0')) {
    const match = /^(\d{6}) (\w+) ([0-9a-f]{40}) +(\d+|-)\t([\s\S]+)$/.exec(line);
    if (match === null) continue;
    const [, mode = '', type = '', oid = '', size = '-', path = ''] = match;
    items.set(path, { path, mode, type, oid, size: size === '-' ? undefined : Number(size) });
  }
  return items;
}

function once<Value>(kept: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
