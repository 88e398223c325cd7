import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { programOf, type ServerProcess, startServer } from './server-process.ts';

/** How it is set up; without anything it takes everybody. */
export interface RedisSetup {
  readonly tls?: boolean;
  readonly args?: readonly string[];
}

/** A real Redis server, which keeps nothing on the disk. */
export interface RedisServer extends ServerProcess {
  /** The certificate that it shows; nobody but this test trusts it. */
  readonly certificate: string;
}

/** Starts one on a free port. */
export async function redisServer({ tls = false, args = [] }: RedisSetup = {}): Promise<RedisServer> {
  const server = await startServer({
    ...{ program: 'redis-server', debian: 'redis-server', ready: /Ready to accept connections/u },
    args: (port, folder) => [
      ...['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      ...(tls ? tlsArguments(port, folder) : ['--port', String(port)]),
      ...args,
    ],
  });
  return { ...server, certificate: certificateIn(server.folder) };
}

const certificateIn = (folder: string): string => join(folder, 'certificate.pem');

function tlsArguments(port: number, folder: string): readonly string[] {
  const [key, certificate] = [join(folder, 'key.pem'), certificateIn(folder)];
  execFileSync(
    programOf('openssl', 'openssl'),
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'pipe' },
  );
  return [
    ...['--port', '0', '--tls-port', String(port), '--tls-cert-file', certificate, '--tls-key-file', key],
    ...['--tls-ca-cert-file', certificate, '--tls-auth-clients', 'no'],
  ];
}

/** Puts keys there, and tells which are left later; by a connection of its own. */
export async function withKeys(url: string, keys: readonly string[], ca?: string) {
  const client = new Redis(url, ca === undefined ? {} : { tls: { ca } });
  for (const key of keys) await client.set(key, 'a copy');
  return {
    left: async (): Promise<readonly string[]> => (await client.keys('*')).sort(),
    [Symbol.asyncDispose]: async () => client.disconnect(),
  };
}
