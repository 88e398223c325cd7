import { type EdgeCache, type Opened, type Opening, type Problem, problem } from '../publication/ports.ts';
import { fill } from './addresses.ts';

/** Keys by template, `{slug}` in them; a `*` stands for anything, and such keys are looked for. */
export interface RedisSettings {
  readonly keys: readonly string[];
}

/** The commands of Redis that are used. */
interface Keys {
  unlink(...keys: string[]): Promise<number>;
  scan(cursor: string, match: 'MATCH', pattern: string, count: 'COUNT', size: number): Promise<[string, string[]]>;
}

/** So many keys are asked about in one step of a scan. */
const scanned = 500;

/** Opens a Redis server; the connection lasts as long as one invalidation. A key that is missing is as good as dropped. */
export async function openRedis({ settings, secret }: Opening<RedisSettings>): Promise<Opened<EdgeCache>> {
  const url = secret('REDIS_URL');
  if (url === undefined || !/^rediss?:\/\/\S+$/u.test(url) || !URL.canParse(url)) {
    const wrong = url === undefined ? 'No address of Redis' : 'The address of Redis is none';
    return {
      ok: false,
      problems: [`${wrong}: set the variable REDIS_URL from a secret that begins with redis:// or rediss://.`],
    };
  }
  const value: EdgeCache = {
    kind: 'redis',
    async invalidate(changed, signal) {
      const { Redis } = await import('ioredis');
      // It neither connects again nor repeats a command by itself: the step is tried again as a whole, which does no harm.
      // It does not ask whether the server is ready, which a user who may do just what is needed may not.
      const client = new Redis(url, {
        ...{ lazyConnect: true, enableReadyCheck: false },
        ...{ retryStrategy: () => null, maxRetriesPerRequest: 0 },
      });
      // What fails is thrown by the command that waits for it; the client writes what nobody listens to to the console.
      let last: Error | undefined;
      client.on('error', (error: Error) => {
        last = error;
      });
      const stop = (): void => client.disconnect();
      signal.addEventListener('abort', stop, { once: true });
      try {
        signal.throwIfAborted();
        await client.connect();
        let dropped = 0;
        for (const { slug } of changed) {
          for (const template of settings.keys) dropped += await drop(client, template, slug, signal);
        }
        return { kind: 'invalidated', dropped };
      } catch (error) {
        signal.throwIfAborted();
        return problemOf(last ?? error);
      } finally {
        signal.removeEventListener('abort', stop);
        client.disconnect();
      }
    },
  };
  return { ok: true, value };
}

async function drop(client: Keys, template: string, slug: string, signal: AbortSignal): Promise<number> {
  if (!template.includes('*')) return client.unlink(fill(template, slug));
  let dropped = 0;
  let cursor = '0';
  do {
    signal.throwIfAborted();
    const [next, found] = await client.scan(cursor, 'MATCH', patternOf(template, slug), 'COUNT', scanned);
    // One key a command: in a cluster, keys of several slots in one command are refused.
    for (const key of found) dropped += await client.unlink(key);
    cursor = next;
  } while (cursor !== '0');
  return dropped;
}

/** A pattern of SCAN: in the template only `*` has a meaning, in the slug nothing has. */
export function patternOf(template: string, slug: string): string {
  const literal = (text: string): string => text.replace(/[?[\]\\^-]/gu, '\\$&');
  return fill(literal(template), literal(slug).replaceAll('*', '\\*'));
}

function problemOf(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const says = error instanceof Error ? error.message : '';
  const lasting = lastingReasons.find(({ sign }) => sign.test(says) || sign.test(code));
  const reason =
    lasting?.reason ?? 'did not answer as Redis does; look whether it is up, and whether it wants rediss://';
  return problem(`Could not drop keys: Redis ${reason}.`, { transient: lasting === undefined });
}

const lastingReasons = [
  { sign: /NOAUTH|WRONGPASS|invalid password/iu, reason: 'does not accept the user or the password of REDIS_URL' },
  { sign: /NOPERM/u, reason: 'does not let this user do it; allow UNLINK and, for keys with *, SCAN' },
  { sign: /READONLY/u, reason: 'is a copy that can only be read here; set the address of the primary server' },
  { sign: /MOVED|CROSSSLOT/u, reason: 'is one server of a cluster here; set the address of a proxy in front of it' },
  {
    // What OpenSSL holds against a certificate, and what Node does against the name in it.
    sign: /CERT_|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECODE)|ERR_TLS_CERT/u,
    reason: 'has a certificate that is not trusted here; set NODE_EXTRA_CA_CERTS to the file of its authority',
  },
  { sign: /ENOTFOUND/u, reason: 'has an address whose name is not known; look at REDIS_URL' },
] as const;
