import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const longestMs = 5000;

/** The token that the GitHub CLI of this user has for github.com; absent where there is no CLI, or nobody signed in. */
export async function gitHubCliToken(signal: AbortSignal): Promise<string | undefined> {
  try {
    const { stdout } = await execute('gh', ['auth', 'token', '--hostname', 'github.com'], {
      timeout: longestMs,
      signal,
    });
    const token = stdout.trim();
    return /^[\x21-\x7e]{10,1000}$/.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}
