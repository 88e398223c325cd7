import { z } from 'zod';
import type { EdgeCache, Opened, Opening } from '../publication/ports.ts';
import { askService, problemOf } from '../publication/service.ts';
import { addressesOf } from './addresses.ts';

/** Which server is asked, when that is not the site itself, and which paths go along with each page. */
export interface PurgeSettings {
  readonly endpoint?: string | undefined;
  readonly paths: readonly string[];
}

/**
 * Opens a cache that forgets an address by a request with the method PURGE, as Varnish and nginx can be told to.
 * A server of its own address is asked by the path alone, and told the host of the site by `X-Forwarded-Host`.
 */
export async function openPurge({ settings, secret, fetch }: Opening<PurgeSettings>): Promise<Opened<EdgeCache>> {
  const { endpoint, paths } = settings;
  const key = secret('PURGE_TOKEN');
  const value: EdgeCache = {
    kind: 'purge',
    async invalidate(changed, signal) {
      const addresses = addressesOf(changed, paths);
      for (const address of addresses) {
        const { origin, host, pathname, search } = new URL(address);
        const service = {
          ...{ name: 'The cache', base: endpoint?.replace(/\/+$/u, '') ?? origin, fetch, rights: 'the right to PURGE' },
          headers: {
            ...(endpoint === undefined ? {} : { 'x-forwarded-host': host }),
            ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          },
        };
        const request = { method: 'PURGE', path: `${pathname}${search}`, schema: z.unknown() } as const;
        const answer = await askService(service, request, signal);
        // A page that the cache did not have is as good as dropped; what it writes into its answer is for people.
        const absent = answer.kind === 'refused' && answer.status === 404;
        const wordy = answer.kind === 'failed' && answer.why.kind === 'not-understood';
        if (answer.kind !== 'answered' && !absent && !wordy) return problemOf(`purge ${address}`, service, answer);
      }
      return { kind: 'invalidated', dropped: addresses.length };
    },
  };
  return { ok: true, value };
}
