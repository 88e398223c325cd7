import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that a test started, and ends. */
export interface ServerProcess extends AsyncDisposable {
  readonly port: number;
  /** A folder of its own, which goes with it. */
  readonly folder: string;
  /** Ends it at once, as a crash would. */
  stop(): Promise<void>;
}

/** What is started, and how one sees that it serves. */
interface ServerSpec {
  readonly program: string;
  /** The package of Debian that brings it. */
  readonly debian: string;
  readonly args: (port: number, folder: string) => readonly string[] | Promise<readonly string[]>;
  readonly ready: RegExp;
}

/** Where Debian puts servers, also for users who have no `sbin` in their path. */
const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/sbin', '/usr/local/sbin'];

/** The file of a program; a sentence with the package to install where there is none. */
export function programOf(program: string, debian: string): string {
  const found = folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${program} is not here: install the Debian package ${debian}`);
  return found;
}

/** Starts a server on a free port of 127.0.0.1; another port is taken when somebody was faster. */
export async function startServer(spec: ServerSpec, tries = 5): Promise<ServerProcess> {
  const program = programOf(spec.program, spec.debian);
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-server-'));
  const port = await freePort();
  const child = spawn(program, [...(await spec.args(port, folder))], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const said = await untilReady(child, spec.ready);
  if (said === undefined) return { port, folder, stop, [Symbol.asyncDispose]: stop };
  await stop();
  if (tries > 1 && /in use/iu.test(said)) return startServer(spec, tries - 1);
  throw new Error(`${spec.program} did not start: ${said.slice(-2000)}`);
}

/** What it said when it ended instead; `undefined` once it serves. */
function untilReady(child: ChildProcess, ready: RegExp): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      if (ready.test(said)) resolve(undefined);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
