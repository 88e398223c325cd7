import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a git command printed, or one line on why it could not be run. */
export type GitResult = { readonly ok: true; readonly stdout: Buffer } | { readonly ok: false; readonly cause: string };

/** Runs one git command in a folder, given what it reads; the user's pagers, external diffs and text filters stay out of it. */
export async function git(
  directory: string,
  args: readonly string[],
  signal?: AbortSignal,
  input?: string,
): Promise<GitResult> {
  try {
    const running = execute('git', ['--no-pager', ...args], {
      cwd: directory,
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
      ...(signal === undefined ? {} : { signal }),
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    // A git that ends early does not read to the end; its own ending says why.
    running.child.stdin?.on('error', () => undefined);
    if (input !== undefined) running.child.stdin?.end(input);
    const { stdout } = await running;
    return { ok: true, stdout };
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const firstLine = stderr.split('\n').find((line) => line.trim() !== '');
    return { ok: false, cause: firstLine?.trim() ?? 'git failed without a message' };
  }
}

/** Splits the NUL-separated output of git's `-z` options. */
export function nulSeparated(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}
