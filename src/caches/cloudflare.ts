import { z } from 'zod';
import type { EdgeCache, Opened, Opening } from '../publication/ports.ts';
import { askService, oneLine, problemOf } from '../publication/service.ts';
import { addressesOf } from './addresses.ts';

/** A zone, and which paths go along with each page. */
export interface CloudflareSettings {
  readonly zone: string;
  readonly paths: readonly string[];
  readonly 'base-url': string;
}

/** Cloudflare takes at most so many addresses in one purge. */
const mostAtOnce = 100;

// A refusal may come with status 200 and `success: false`.
const purgedSchema = z.looseObject({
  success: z.boolean(),
  errors: z.array(z.looseObject({ message: z.string().catch('') })).catch([]),
});

/** Opens a zone of Cloudflare. Pages are purged by their addresses, which every plan allows. */
export async function openCloudflare(opening: Opening<CloudflareSettings>): Promise<Opened<EdgeCache>> {
  const { settings, secret, fetch } = opening;
  const token = secret('CLOUDFLARE_API_TOKEN');
  if (token === undefined) {
    const problem =
      'No token for Cloudflare: set the variable CLOUDFLARE_API_TOKEN from a secret that may "Cache Purge" for the zone.';
    return { ok: false, problems: [problem] };
  }
  const service = {
    ...{ name: 'Cloudflare', base: settings['base-url'].replace(/\/+$/u, ''), fetch },
    ...{ headers: { authorization: `Bearer ${token}` }, rights: '"Cache Purge" for this zone' },
  };
  const path = `/zones/${encodeURIComponent(settings.zone)}/purge_cache`;
  const value: EdgeCache = {
    kind: 'cloudflare',
    async invalidate(changed, signal) {
      const addresses = addressesOf(changed, settings.paths);
      for (let from = 0; from < addresses.length; from += mostAtOnce) {
        const json = { files: addresses.slice(from, from + mostAtOnce) };
        const answer = await askService(service, { method: 'POST', path, json, schema: purgedSchema }, signal);
        if (answer.kind !== 'answered') return problemOf('purge the pages', service, answer);
        const { success, errors } = answer.value;
        if (!success) {
          const says = oneLine(errors.map(({ message }) => message).join('; '));
          return problemOf('purge the pages', service, { kind: 'refused', status: answer.status, code: '', says });
        }
      }
      return { kind: 'invalidated', dropped: addresses.length };
    },
  };
  return { ok: true, value };
}
