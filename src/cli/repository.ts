import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nearest } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import type { ContentSource } from '../content/content.ts';
import { selectContent } from '../content/select.ts';
import { git } from '../local/git.ts';
import { insideRoot, isBelow } from '../local/listing.ts';
import { logLines } from '../report/neutralise.ts';
import type { NotOpened } from '../setup/open-run.ts';
import { exitCodes } from '../verdict/whole.ts';
import { tell, type World } from './world.ts';

/** Which files a command is about, or one line on why there are none. */
export type Place =
  | { readonly ok: true; readonly root: string; readonly below: readonly string[]; readonly base: string | undefined }
  | { readonly ok: false; readonly problem: string };

/** Finds the repository around the current folder, and the commit where the branch left the base. */
export async function locate(
  options: { readonly paths: readonly string[]; readonly base: string | undefined; readonly allowEmpty: boolean },
  world: World,
): Promise<Place> {
  const top = await git(world.directory, ['rev-parse', '--show-toplevel']);
  const root = top.ok ? top.stdout.toString('utf8').trim() : world.directory;
  const below: string[] = [];
  const problems: string[] = [];
  for (const path of options.paths) {
    const absolute = resolve(world.directory, path);
    const inside = insideRoot(root, absolute);
    if (inside === undefined) problems.push(`${path} lies outside of ${root}; run the command there.`);
    else if (!options.allowEmpty && !(await exists(absolute))) {
      problems.push(`${path} does not exist. Name a file or a folder, or go on with --allow-empty.`);
    } else below.push(inside);
  }
  if (problems.length > 0) return { ok: false, problem: problems.join('\n') };
  if (options.base === undefined) return { ok: true, root, below, base: undefined };
  if (!top.ok) return { ok: false, problem: '--base needs a git repository, and this folder is in none.' };
  const common = await git(root, ['merge-base', '--', options.base, 'HEAD']);
  if (!common.ok) return { ok: false, problem: await whyNoBase(root, options.base) };
  return { ok: true, root, below, base: common.stdout.toString('utf8').trim() };
}

/** Tells a clone that lacks commits, a name that is none, and a branch of another history apart, with what helps. */
async function whyNoBase(root: string, base: string): Promise<string> {
  const asks = (args: readonly string[]) => git(root, args);
  const shallow = await asks(['rev-parse', '--is-shallow-repository']);
  const isShallow = shallow.ok && shallow.stdout.toString('utf8').trim() === 'true';
  const known = await asks(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  if (!known.ok) {
    const refs = await asks(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']);
    const names = refs.ok ? refs.stdout.toString('utf8').split('\n').filter(Boolean) : [];
    const { suggestion } = names.includes(`origin/${base}`) ? { suggestion: `origin/${base}` } : nearest(base, names);
    const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
    const where = isShallow ? ', or its commit was not fetched into this shallow clone' : '';
    return `--base ${base} names no commit here${where}.${meant} A branch of the remote is fetched by: git fetch origin ${base}`;
  }
  if (!(await asks(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).ok) {
    return '--base needs a commit to compare with, and this branch has none yet. Commit first, or leave --base out.';
  }
  return isShallow
    ? `This clone is shallow, and does not reach back to where HEAD left ${base}. Fetch the rest: git fetch --unshallow (in actions/checkout: fetch-depth: 0)`
    : `${base} and HEAD have no commit in common: they are branches of unrelated histories. Name the branch that this one began at; git branch --all lists them.`;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Says of which of the named paths the configuration calls nothing content: whoever names a path wants it judged, and must
 * not be told that all is well.
 */
export async function pathsWithoutContent(
  { below }: { readonly below: readonly string[] },
  options: { readonly paths: readonly string[]; readonly allowEmpty: boolean },
  source: ContentSource,
  { content }: Pick<Config, 'content'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (options.allowEmpty || below.length === 0) return [];
  const select = selectContent(content);
  const pages = [...((await source.head.paths(signal)) ?? [])].filter(
    (path) => select({ path, status: 'modified' }) === undefined,
  );
  return below.flatMap((folder, index) =>
    pages.some((path) => isBelow(path, [folder]))
      ? []
      : `${options.paths[index]} holds no content by content.include, content.exclude and content.media. Name another path, or go on with --allow-empty.`,
  );
}

/** Says what is wrong with how a command was called or configured, and returns the exit code for it. */
export function refuse({ err }: World, ...problems: readonly string[]): number {
  for (const line of logLines(problems.join('\n')).split('\n')) tell(err, line);
  return exitCodes.usage;
}

/** Says why a run cannot begin. What another repository keeps back is no wrong usage: nothing was decided. */
export function refuseRun(
  world: World,
  { why, problems }: { readonly why: NotOpened; readonly problems: readonly string[] },
): number {
  const exitCode = refuse(world, ...problems);
  return why === 'elsewhere' ? exitCodes.inconclusive : exitCode;
}
