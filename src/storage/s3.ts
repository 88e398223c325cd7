import { z } from 'zod';
import type { AssetStore, Fetch, Opened, Opening } from '../publication/ports.ts';
import { askService, problemOf, type Service } from '../publication/service.ts';

/** A bucket of any store that speaks the S3 API (AWS, R2, MinIO and others), addressed by path. */
export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly prefix?: string | undefined;
  readonly 'public-url': string;
}

/** What is stored under its digest never changes (RFC 8246). */
const cacheControl = 'public, max-age=31536000, immutable';

/** Opens a bucket. */
export async function openS3({ settings, secret, fetch }: Opening<S3Settings>): Promise<Opened<AssetStore>> {
  const accessKeyId = secret('S3_ACCESS_KEY_ID');
  const secretAccessKey = secret('S3_SECRET_ACCESS_KEY');
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const name = accessKeyId === undefined ? 'S3_ACCESS_KEY_ID' : 'S3_SECRET_ACCESS_KEY';
    return { ok: false, problems: [`No key for the store of pictures: set the variable ${name} from a secret.`] };
  }
  const { endpoint, bucket, region, prefix = '', 'public-url': publicUrl } = settings;
  const keys = { accessKeyId, secretAccessKey, region, sessionToken: secret('S3_SESSION_TOKEN') };
  const service: Service = {
    ...{ name: 'The store', base: endpoint.replace(/\/+$/u, ''), headers: {}, fetch: signing(fetch, keys) },
    rights: 'the rights PutObject, GetObject and DeleteObject for the prefix',
  };
  const keyOf = (name: string): string =>
    [...prefix.split('/'), name]
      .filter((part) => part !== '')
      .map(encodeURIComponent)
      .join('/');
  const pathOf = (name: string): string => `/${bucket}/${keyOf(name)}`;
  const value: AssetStore = {
    kind: 's3',
    addressOf: (name) => `${publicUrl.replace(/\/+$/u, '')}/${keyOf(name)}`,
    async has(name, signal) {
      const answer = await askService(service, { method: 'HEAD', path: pathOf(name), schema: z.unknown() }, signal);
      if (answer.kind === 'answered') return { kind: 'has', has: true };
      // Without the right to list, a store says 403 of what is not there; then putting it shows what the key may.
      if (answer.kind === 'refused' && (answer.status === 404 || answer.status === 403))
        return { kind: 'has', has: false };
      return problemOf('look into the store of pictures', service, answer);
    },
    async put({ name, path, bytes, contentType }, signal) {
      const headers = { 'content-type': contentType, 'cache-control': cacheControl };
      const request = {
        method: 'PUT',
        path: pathOf(name),
        headers,
        bytes: Uint8Array.from(bytes),
        schema: z.unknown(),
      } as const;
      const answer = await askService(service, request, signal);
      return answer.kind === 'answered' ? { kind: 'stored' } : problemOf(`store the picture ${path}`, service, answer);
    },
    async takeBack(name, signal) {
      const answer = await askService(service, { method: 'DELETE', path: pathOf(name), schema: z.unknown() }, signal);
      if (answer.kind === 'answered') return { kind: 'restored' };
      if (answer.kind === 'refused' && answer.status === 404) return { kind: 'nothing' };
      return problemOf('remove a picture from the store', service, answer);
    },
  };
  return { ok: true, value };
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  readonly sessionToken: string | undefined;
}

/** Signs each request as it goes out (AWS Signature Version 4), since a signature names its time. */
function signing(ask: Fetch, { sessionToken, ...keys }: Keys): Fetch {
  return async (address, init) => {
    const { AwsClient } = await import('aws4fetch');
    const client = new AwsClient({
      ...keys,
      service: 's3',
      retries: 0,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    });
    const { method = 'GET', headers = {}, body = null, redirect = 'manual', signal = null } = init ?? {};
    const signed = await client.sign(address, { method, headers, body });
    return ask(address, { method, headers: signed.headers, body, redirect, signal });
  };
}
