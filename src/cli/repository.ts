import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { git } from '../local/git.ts';
import { insideRoot } from '../local/listing.ts';
import { logLines } from '../report/neutralise.ts';
import { exitCodes } from '../verdict/whole.ts';
import type { World } from './world.ts';

/** Where the configuration lies unless somebody says otherwise. */
export const defaultConfig = '.github/content-gate.yml';

/** Which files a command is about, or one line on why there are none. */
export type Place =
  | { readonly ok: true; readonly root: string; readonly below: readonly string[]; readonly base: string | undefined }
  | { readonly ok: false; readonly problem: string };

/** Finds the repository around the current folder, and the commit where the branch left the base. */
export async function locate(
  options: { readonly paths: readonly string[]; readonly base: string | undefined },
  world: World,
): Promise<Place> {
  const top = await git(world.directory, ['rev-parse', '--show-toplevel']);
  const root = top.ok ? top.stdout.toString('utf8').trim() : world.directory;
  const below: string[] = [];
  for (const path of options.paths) {
    const absolute = resolve(world.directory, path);
    const inside = insideRoot(root, absolute);
    if (inside === undefined) return { ok: false, problem: `${path} lies outside of ${root}; run the command there.` };
    if (!(await exists(absolute))) return { ok: false, problem: `${path} does not exist. Name a file or a folder.` };
    below.push(inside);
  }
  if (options.base === undefined) return { ok: true, root, below, base: undefined };
  if (!top.ok) return { ok: false, problem: '--base needs a git repository, and this folder is in none.' };
  const common = await git(root, ['merge-base', '--', options.base, 'HEAD']);
  if (!common.ok) {
    return { ok: false, problem: `--base ${options.base} names no commit that HEAD has something in common with.` };
  }
  return { ok: true, root, below, base: common.stdout.toString('utf8').trim() };
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** Says what is wrong with how a command was called or configured, and returns the exit code for it. */
export function refuse({ err }: World, ...problems: readonly string[]): number {
  err.write(`${logLines(problems.join('\n'))}\n`);
  return exitCodes.usage;
}
