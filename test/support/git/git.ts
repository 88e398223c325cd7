import { spawn } from 'node:child_process';

/** The environment of every git process here: nothing of the machine's own settings, and fixed dates and names. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  // The search path is the one thing taken from outside: git itself has to be found.
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Writer',
  GIT_AUTHOR_EMAIL: 'writer@example.com',
  GIT_AUTHOR_DATE: '1760000000 +0000',
  GIT_COMMITTER_NAME: 'Writer',
  GIT_COMMITTER_EMAIL: 'writer@example.com',
  GIT_COMMITTER_DATE: '1760000000 +0000',
};

/** How a git process ended; `stdout` is bytes, because paths and contents need not be UTF-8. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git and resolves however it ended. */
export function tryGit(
  directory: string,
  args: readonly string[],
  input?: Uint8Array,
  more: Readonly<Record<string, string>> = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...args], { cwd: directory, env: { ...gitEnvironment, ...more } });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString() }),
    );
    // A process that dies before it read everything says why on its error stream; the broken pipe adds nothing.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Runs git and returns its output; a failure is a defect of the test and throws. */
export async function git(directory: string, args: readonly string[], input?: Uint8Array): Promise<Buffer> {
  const result = await tryGit(directory, args, input);
  if (result.code !== 0) throw new Error(`git ${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
  return result.stdout;
}

/** The same as text without the line end. */
export async function gitLine(directory: string, args: readonly string[]): Promise<string> {
  return (await git(directory, args)).toString().trimEnd();
}
