import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gitEnvironment } from './git/git.ts';
import { packedArguments } from './runner/packed-packages.ts';
import { type Ended, type Spawned, spawnNode } from './runner/spawned.ts';

/** How the command is called. */
export interface CliCall {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
}

const root = resolve(import.meta.dirname, '../..');

/** The command's script: the sources, which Node runs as they are, or the bundle that `CONTENT_GATE_BUNDLE` names. */
const cliScript = (): string => resolve(root, process.env.CONTENT_GATE_BUNDLE ?? 'src/main.ts');

/** Starts the command with a home of its own and nothing else of this machine. */
export async function startCli({ args, cwd, env = {}, limitMs = 50_000 }: CliCall): Promise<Spawned> {
  const home = await mkdtemp(join(tmpdir(), 'content-gate-home-'));
  const spawned = spawnNode({
    args: [...packedArguments(cliScript()), cliScript(), ...args],
    cwd,
    env: { ...gitEnvironment, HOME: home, TMPDIR: home, NO_COLOR: '1', ...env },
    limitMs,
  });
  const ended = spawned.ended.finally(() => rm(home, { recursive: true, force: true }));
  return { ...spawned, ended };
}

/** Runs it to its end. */
export async function runCli(call: CliCall): Promise<Ended> {
  return (await startCli(call)).ended;
}
