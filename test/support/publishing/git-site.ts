// A clone with a bare origin, and a branch of it as a target.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Opened, PublishTarget, Standing } from '../../../src/publication/ports.ts';
import { openGit } from '../../../src/publish/files/git-target.ts';

export const { signal } = new AbortController();
export const call = { signal, key: 'k' };
export const absent: Standing = { kind: 'absent' };

/** What of the target is set beside its kind. */
export interface Settings {
  readonly branch?: string;
  readonly repository?: string;
  readonly path?: string;
}

/** A clone, its origin, and what is on the branch "site". */
export interface GitSite {
  readonly root: string;
  readonly origin: string;
  readonly clone: string;
  open(settings?: Settings, secrets?: Readonly<Record<string, string>>, at?: string): Promise<Opened<PublishTarget>>;
  target(settings?: Settings, secrets?: Readonly<Record<string, string>>, at?: string): Promise<PublishTarget>;
  /** Every file of a branch with its text. */
  site(at?: string, branch?: string): Record<string, string>;
  branches(at?: string): string;
  /** How many commits the branch has. */
  count(): number;
  /** Somebody else writes a file of the branch. */
  othersWrite(path: string, text: string): Promise<void>;
}

/** Runs git as a person would, with nobody's settings. */
export function git(directory: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.c' };
  const all = { ...env, GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b.c' };
  return execFileSync('git', args, { cwd: directory, encoding: 'utf8', env: all, stdio: 'pipe' }).trim();
}

/** What stands at the target; what cannot be found out fails the test. */
export async function standing(branch: PublishTarget, slug: string): Promise<Standing> {
  const found = await branch.find(slug, signal);
  if (found.kind === 'problem') throw new Error(found.message);
  return found;
}

/** All that must stay as it is of a clone: its files, its index, its configuration, its branches, its objects. */
export async function stateOf(at: string): Promise<readonly string[]> {
  const objects = (await readdir(join(at, '.git/objects'), { recursive: true })).toSorted();
  const files = await Promise.all(
    ['index', 'config', 'HEAD'].map((name) => readFile(join(at, '.git', name), 'base64')),
  );
  return [...files, git(at, 'status', '--porcelain=v2', '--branch'), git(at, 'for-each-ref'), objects.join('\n')];
}

/** Makes a clone with its origin, for one test. */
export async function gitSite(): Promise<GitSite> {
  const root = await mkdtemp(join(tmpdir(), 'content-gate-git-'));
  const [origin, clone] = [join(root, 'origin.git'), join(root, 'clone')];
  git(root, 'init', '--quiet', '--bare', '-b', 'main', origin);
  git(root, 'init', '--quiet', '-b', 'main', clone);
  await writeFile(join(clone, 'page.md'), '# Page');
  git(clone, 'add', '.');
  git(clone, 'commit', '--quiet', '-m', 'First');
  git(clone, 'remote', 'add', 'origin', origin);
  git(clone, 'push', '--quiet', 'origin', 'main');
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  async function open(settings: Settings = {}, secrets: Readonly<Record<string, string>> = {}, at = clone) {
    return openGit({
      settings: { kind: 'git', branch: 'site', ...settings },
      secret: (name) => secrets[name],
      ...{ fetch, clock: () => 1_000_000_000, root: at },
      addressOf: (slug) => `https://example.com/blog/${slug}`,
    });
  }

  async function target(...args: Parameters<typeof open>): Promise<PublishTarget> {
    const opened = await open(...args);
    if (!opened.ok) throw new Error(opened.problems.join());
    onTestFinished(() => opened.close?.());
    return opened.value;
  }

  function site(at = origin, branch = 'site'): Record<string, string> {
    const names = git(at, 'ls-tree', '-r', '--name-only', branch)
      .split('\n')
      .filter((name) => name !== '');
    return Object.fromEntries(names.map((name) => [name, git(at, 'show', `${branch}:${name}`)]));
  }

  const branches = (at = origin): string => git(at, 'for-each-ref', '--format=%(refname:short)', 'refs/heads');
  const count = (): number => Number(git(origin, 'rev-list', '--count', 'site'));

  async function othersWrite(path: string, text: string): Promise<void> {
    const other = join(root, 'other');
    await rm(other, { recursive: true, force: true });
    git(root, 'clone', '--quiet', origin, other);
    const exists = branches().split('\n').includes('site');
    git(other, 'checkout', '--quiet', ...(exists ? ['site'] : ['--orphan', 'site']));
    if (!exists) git(other, 'rm', '-rfq', '--ignore-unmatch', '.');
    await mkdir(join(other, path, '..'), { recursive: true });
    await writeFile(join(other, path), text);
    git(other, 'add', '.');
    git(other, 'commit', '--quiet', '-m', 'By hand');
    git(other, 'push', '--quiet', 'origin', 'site');
  }

  return { root, origin, clone, open, target, site, branches, count, othersWrite };
}
