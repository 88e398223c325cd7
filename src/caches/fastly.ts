import { z } from 'zod';
import type { Changed, EdgeCache, Opened, Opening } from '../publication/ports.ts';
import { askService, problemOf } from '../publication/service.ts';
import { addressesOf, fill } from './addresses.ts';

/** A service with surrogate keys, or none and addresses alone. */
export interface FastlySettings {
  readonly service?: string | undefined;
  readonly keys: readonly string[];
  readonly paths: readonly string[];
  readonly 'base-url': string;
}

/** Fastly takes at most so many surrogate keys in one purge. */
const mostKeys = 256;

/** Opens a service of Fastly: pages are purged by surrogate keys where some are declared, and by address. */
export async function openFastly({ settings, secret, fetch }: Opening<FastlySettings>): Promise<Opened<EdgeCache>> {
  const { service: id, keys, paths } = settings;
  const key = secret('FASTLY_KEY');
  const problems = [
    ...(key === undefined
      ? ['No key for Fastly: set the variable FASTLY_KEY from a secret with the scope `purge_select`.']
      : []),
    ...(keys.length > 0 && id === undefined
      ? ['Surrogate keys of Fastly need `service:`, the id of the service that they belong to.']
      : []),
  ];
  if (key === undefined || problems.length > 0) return { ok: false, problems };
  const service = {
    ...{ name: 'Fastly', base: settings['base-url'].replace(/\/+$/u, ''), fetch },
    ...{ headers: { 'fastly-key': key }, rights: 'the scope `purge_select`' },
  };
  const requestsOf = (changed: readonly Changed[]): readonly { readonly path: string; readonly json?: unknown }[] => [
    ...batches([...new Set(changed.flatMap(({ slug }) => keys.map((template) => fill(template, slug))))]).map(
      (batch) => ({
        path: `/service/${encodeURIComponent(id ?? '')}/purge`,
        json: { surrogate_keys: batch },
      }),
    ),
    // The address without its scheme is a part of the path, as Fastly documents it.
    ...addressesOf(changed, paths).map((address) => ({ path: `/purge/${address.replace(/^https?:\/\//u, '')}` })),
  ];
  const value: EdgeCache = {
    kind: 'fastly',
    async invalidate(changed, signal) {
      const requests = requestsOf(changed);
      for (const request of requests) {
        const answer = await askService(service, { method: 'POST', ...request, schema: z.unknown() }, signal);
        if (answer.kind !== 'answered') return problemOf('purge the pages', service, answer);
      }
      return { kind: 'invalidated', dropped: requests.length };
    },
  };
  return { ok: true, value };
}

function batches(keys: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(keys.length / mostKeys) }, (_, at) =>
    keys.slice(at * mostKeys, (at + 1) * mostKeys),
  );
}
