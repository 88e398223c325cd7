import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The secret of this user on this machine, made at the first use: what the command wrote down itself is told from what
 * somebody laid into a repository. `undefined` where it can be neither read nor made.
 */
export async function ownSecret(variables: Variables): Promise<string | undefined> {
  const path = secretPath(variables);
  return (await readSecret(path)) ?? (await makeSecret(path)) ?? (await readSecret(path));
}

/** The same, where there is one already. */
export function knownSecret(variables: Variables): Promise<string | undefined> {
  return readSecret(secretPath(variables));
}

function secretPath(variables: Variables): string {
  return join(stateFolder(variables), 'secret');
}

/** Where this user keeps on this machine what no repository may write. */
export function stateFolder({ XDG_STATE_HOME: state, LOCALAPPDATA: local, HOME: home }: Variables): string {
  return join(state || local || join(home || homedir(), '.local', 'state'), 'content-gate');
}

async function readSecret(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^[0-9a-f]{64}$/.test(text.trim()) ? text.trim() : undefined;
}

async function makeSecret(path: string): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const secret = randomBytes(32).toString('hex');
    // Of two commands that make one at once the first has made it.
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${secret}\n`);
    } finally {
      await file.close();
    }
    return secret;
  } catch {
    return undefined;
  }
}
