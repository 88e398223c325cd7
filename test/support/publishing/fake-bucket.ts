// A bucket of a store with the API of S3, in memory and behind `fetch`: put, look, delete, and reading by its public address.
import type { Fetch } from '../../../src/publication/ports.ts';

/** A bucket that can be asked. */
export interface FakeBucket {
  readonly fetch: Fetch;
  /** What lies in it, by the path. */
  readonly kept: Map<string, Uint8Array>;
  /** The methods that it was asked by. */
  readonly asked: string[];
  /** Answers instead, where it gives something. */
  disturb: (method: string) => Response | undefined;
}

/** Opens an empty bucket "site" at https://s3.example, which readers find at https://cdn.example. */
export function fakeBucket(): FakeBucket {
  const bucket: FakeBucket = {
    kept: new Map(),
    asked: [],
    disturb: () => undefined,
    async fetch(address, init = {}) {
      const { method = 'GET' } = init;
      const url = new URL(address);
      const path = url.host === 's3.example' ? url.pathname.replace('/site/', '/') : url.pathname;
      const isAllowed =
        method === 'GET' || new Headers(init.headers).get('authorization')?.startsWith('AWS4-HMAC-SHA256');
      if (!isAllowed) return new Response('<Error><Code>AccessDenied</Code></Error>', { status: 403 });
      if (method !== 'GET') bucket.asked.push(method);
      const other = bucket.disturb(method);
      if (other !== undefined) return other;
      const kept = bucket.kept.get(path);
      if (method === 'PUT') bucket.kept.set(path, new Uint8Array(await new Response(init.body).arrayBuffer()));
      if (method === 'DELETE') bucket.kept.delete(path);
      if (method === 'PUT' || method === 'DELETE') return new Response(null, { status: 204 });
      if (kept === undefined) return new Response(null, { status: 404 });
      return new Response(method === 'HEAD' ? null : Buffer.from(kept), { headers: { 'content-type': 'image/webp' } });
    },
  };
  return bucket;
}
