import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AssetStore } from '../../src/publication/ports.ts';
import { openS3 } from '../../src/storage/s3.ts';
import { openingOf } from '../support/publishing/pages.ts';

const never = new AbortController().signal;
const settings = {
  ...{ endpoint: 'https://s3.example/', bucket: 'site', region: 'eu-central-1', prefix: 'blog pictures' },
  'public-url': 'https://cdn.example',
};
const secrets = { S3_ACCESS_KEY_ID: 'AKIDEXAMPLE', S3_SECRET_ACCESS_KEY: 'secret' };
const bytes = new Uint8Array([1, 2, 3]);
const picture = { path: 'posts/a.png', name: `${'d'.repeat(64)}.png`, bytes, contentType: 'image/png' };
const key = `blog%20pictures/${picture.name}`;

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

/** A bucket in memory, behind `fetch`. */
async function bucket(answer?: (method: string) => Response | undefined): Promise<{
  readonly store: AssetStore;
  readonly sent: Sent[];
  readonly kept: Map<string, Uint8Array>;
}> {
  const kept = new Map<string, Uint8Array>();
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const method = init.method ?? 'GET';
    sent.push({ method, url, headers: new Headers(init.headers) });
    const other = answer?.(method);
    if (other !== undefined) return other;
    if (method === 'PUT') kept.set(url, new Uint8Array(await new Response(init.body).arrayBuffer()));
    if (method === 'DELETE') kept.delete(url);
    return new Response(null, { status: method === 'HEAD' && !kept.has(url) ? 404 : 200 });
  };
  const opened = await openS3(openingOf(settings, secrets, fetch));
  if (!opened.ok) throw new Error(opened.problems.join(' '));
  return { store: opened.value, sent, kept };
}

describe('a bucket', () => {
  it('keeps a picture under its digest for ever, and gives it up again', async () => {
    const { store, sent, kept } = await bucket();
    expect(store.addressOf(picture.name)).toBe(`https://cdn.example/${key}`);
    expect(await store.has(picture.name, never)).toEqual({ kind: 'has', has: false });
    expect(await store.put(picture, never)).toEqual({ kind: 'stored' });
    expect(await store.has(picture.name, never)).toEqual({ kind: 'has', has: true });
    expect([...kept]).toEqual([[`https://s3.example/site/${key}`, bytes]]);
    const [, put] = sent;
    expect(Object.fromEntries(put?.headers ?? [])).toMatchObject({
      ...{ 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' },
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=/,
      ),
    });
    expect(await store.takeBack(picture.name, never)).toEqual({ kind: 'restored' });
    expect(kept.size).toBe(0);
    expect(await store.takeBack(picture.name, never)).toEqual({ kind: 'restored' });
  });

  it('that may not list says 403 of what is not there', async () => {
    const { store } = await bucket((method) => (method === 'HEAD' ? new Response(null, { status: 403 }) : undefined));
    expect(await store.has(picture.name, never)).toEqual({ kind: 'has', has: false });
  });

  it.each([
    [
      403,
      'does not let this key do it (403); give it the rights PutObject, GetObject and DeleteObject for the prefix',
      false,
    ],
    [301, 'sends us to another address (301), which a key does not follow; set the final address', false],
    [503, 'answered with its own error 503; look whether it is up, and run it again', true],
  ])('that answers %d is told in one sentence', async (status, said, transient) => {
    const { store } = await bucket((method) => (method === 'PUT' ? new Response('<Error/>', { status }) : undefined));
    expect(await store.put(picture, never)).toEqual({
      ...{ kind: 'problem', transient, message: `Could not store the picture posts/a.png: The store ${said}.` },
    });
  });

  it('needs both halves of its key, and passes none on', async () => {
    const missing = await openS3(openingOf(settings, { S3_ACCESS_KEY_ID: 'AKIDEXAMPLE' }, fetch));
    expect(missing).toMatchObject({ ok: false, problems: [expect.stringContaining('S3_SECRET_ACCESS_KEY')] });
    const { store, sent } = await bucket();
    await store.put(picture, never);
    expect(JSON.stringify(sent.map(({ url, headers }) => [url, ...headers]))).not.toMatch(/[^_]secret[^_]/);
    const payload = createHash('sha256').update(bytes).digest('hex');
    // S3 takes a body that is signed by its digest, or one that is declared unsigned over TLS.
    expect([payload, 'UNSIGNED-PAYLOAD']).toContain(sent[0]?.headers.get('x-amz-content-sha256'));
  });
});
