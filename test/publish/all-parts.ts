// A store of pictures, Redis, and a look at what readers see: the real clients, each of whose calls can be made to go wrong.
import { openRedis } from '../../src/caches/redis.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import type { Fetch, PictureSource } from '../../src/publication/ports.ts';
import { openSiteVerifier } from '../../src/publish/verify/site-verifier.ts';
import { openS3 } from '../../src/storage/s3.ts';
import type { FakeBucket } from '../support/publishing/fake-bucket.ts';
import { openRedisStandIn } from './redis-stand-in.ts';

/** The bucket that pictures go to. */
export const storeSettings = {
  ...{ kind: 's3', endpoint: 'https://s3.example', bucket: 'site', region: 'auto' },
  'public-url': 'https://cdn.example',
} as const;

/** Each text has a picture of its own, named by its first word. */
export function pictureOf(text: string): string {
  return `${/\w+/u.exec(text)?.[0].toLowerCase() ?? 'none'}.png`;
}

interface About {
  readonly doing: { readonly within?: number; readonly shows?: string };
  readonly bucket: FakeBucket;
  readonly copies: Map<string, string>;
  readonly ask: <T>(
    name: string,
    call: () => Promise<T>,
    lost: () => T,
    fails: () => T,
    signal: AbortSignal | undefined,
  ) => Promise<T>;
  readonly readersCome: () => Promise<void>;
}

/** The store, Redis and the look, through their real clients. */
export async function allParts({ doing, bucket, copies, ask, readersCome }: About) {
  const served = async (address: string): Promise<Response> => {
    await readersCome();
    const copy = copies.get(new URL(address).pathname.slice(1)) ?? '';
    const text = copy === '' ? copy : (doing.shows ?? copy);
    return new Response(text, { status: text === '' ? 404 : 200, headers: { 'content-type': 'text/html' } });
  };
  const fetch: Fetch = (address, init) =>
    ask(
      `${init?.method ?? 'GET'} ${address}`,
      () => (new URL(address).host === 'site.example' ? served(address) : bucket.fetch(address, init)),
      () => {
        throw new TypeError('fetch failed');
      },
      () => new Response('Refused', { status: 400 }),
      init?.signal ?? undefined,
    );
  const redis = await openRedisStandIn({
    answer: (command, key) =>
      ask(
        `${command} ${key}`,
        async () => (copies.delete(key) ? ':1' : ':0'),
        () => undefined,
        () => '-ERR Refused',
        undefined,
      ),
  });
  const shared = {
    ...{ fetch, clock: steadyClock, root: '/', addressOf: (slug: string) => `https://site.example/${slug}` },
    secret: (name: string) => (name === 'REDIS_URL' ? redis : 'a-key-of-the-store'),
  };
  const [store, cache, verifier] = await Promise.all([
    openS3({ ...shared, settings: storeSettings }),
    openRedis({ ...shared, settings: { keys: ['page:{slug}'] } }),
    openSiteVerifier({ ...shared, settings: { within: doing.within ?? 60, required: true, skip: [] } }),
  ]);
  if (!store.ok || !cache.ok || !verifier.ok) throw new Error('A part did not open.');
  const pictures = {
    store: store.value,
    read: async (path: string) => Buffer.from(path),
    prepare: async ({ path, bytes }: PictureSource) => ({ path, bytes, name: path, contentType: 'image/png' }),
  };
  return { caches: [cache.value], ports: { pictures, verifier: verifier.value } };
}
