import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a git command printed, or one line on why it could not be run; `output` is all that it printed by then. */
export type GitResult =
  | { readonly ok: true; readonly stdout: Buffer }
  | { readonly ok: false; readonly cause: string; readonly output: string };

/** What a command gets beside its arguments. */
export interface GitMore {
  readonly input?: string | Uint8Array;
  /** Variables beside those of this process; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs one git command in a folder, given what it reads; the user's pagers, external diffs and text filters stay out of it. */
export async function git(
  directory: string,
  args: readonly string[],
  signal?: AbortSignal,
  { input, env = {} }: GitMore = {},
): Promise<GitResult> {
  try {
    const running = execute('git', ['--no-pager', ...args], {
      cwd: directory,
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
      ...(signal === undefined ? {} : { signal }),
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...env },
    });
    // A command that ends before it has read everything closes the pipe, and says why by itself.
    running.child.stdin?.on('error', () => {});
    running.child.stdin?.end(input);
    const { stdout } = await running;
    return { ok: true, stdout };
  } catch (error) {
    const said = (key: 'stderr' | 'stdout'): string =>
      error instanceof Error && key in error ? String((error as Error & Record<typeof key, unknown>)[key]) : '';
    const stderr = said('stderr') === '' ? String(error) : said('stderr');
    const firstLine = stderr.split('\n').find((line) => line.trim() !== '');
    const cause = firstLine?.trim() ?? 'git failed without a message';
    return { ok: false, cause, output: `${said('stdout')}\n${stderr}` };
  }
}

/** Splits the NUL-separated output of git's `-z` options. */
export function nulSeparated(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}
