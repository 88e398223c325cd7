import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { openCloudflare } from '../../src/caches/cloudflare.ts';
import { openFastly } from '../../src/caches/fastly.ts';
import { openPurge } from '../../src/caches/purge.ts';
import { openRedis, patternOf } from '../../src/caches/redis.ts';
import type { EdgeCache, Opened } from '../../src/publication/ports.ts';
import { openingOf } from '../support/publishing/pages.ts';

const never = new AbortController().signal;
const changed = [
  { slug: 'one', address: 'https://site.example/one' },
  { slug: 'two', address: 'https://site.example/two' },
];

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Requests that were made, and a `fetch` that answers each as told. */
function recorded(answer: (at: number) => Response) {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({ method: init.method ?? 'GET', url, headers: Object.fromEntries(new Headers(init.headers)), body });
    expect(init.redirect).toBe('manual');
    return answer(asked.length - 1);
  };
  return { asked, fetch };
}

function opened(result: Opened<EdgeCache>): EdgeCache {
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result.value;
}

describe('a cache that takes PURGE', () => {
  it('is asked for each page and each path that lists it, once, and may know none of them', async () => {
    const { asked, fetch } = recorded((at) => new Response('<html>Purged', { status: at === 0 ? 404 : 200 }));
    const settings = { endpoint: 'http://127.0.0.1:6081', paths: ['/blog/', '/tags/{slug}'] };
    const cache = opened(await openPurge(openingOf(settings, { PURGE_TOKEN: 'p-token' }, fetch)));
    expect(await cache.invalidate(changed, never)).toEqual({ kind: 'invalidated', dropped: 5 });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(
      ['/one', '/blog/', '/tags/one', '/two', '/tags/two'].map((path) => `PURGE http://127.0.0.1:6081${path}`),
    );
    expect(asked[0]?.headers).toMatchObject({ 'x-forwarded-host': 'site.example', authorization: 'Bearer p-token' });
  });

  it('is the site itself where nothing else is named, and says when it does not let us', async () => {
    const { asked, fetch } = recorded(() => new Response('', { status: 405 }));
    const cache = opened(await openPurge(openingOf({ paths: [] }, {}, fetch)));
    expect(await cache.invalidate(changed, never)).toMatchObject({
      ...{ kind: 'problem', transient: false },
      message: 'Could not purge https://site.example/one: The cache refused it (405).',
    });
    expect(asked[0]?.url).toBe('https://site.example/one');
    expect(asked[0]?.headers).not.toHaveProperty('x-forwarded-host');
  });
});

describe('Cloudflare', () => {
  const settings = { zone: 'f'.repeat(32), paths: [], 'base-url': 'https://cf.example/client/v4' };
  const secrets = { CLOUDFLARE_API_TOKEN: 'cf-token' };

  it('is told the addresses, a hundred at a time', async () => {
    const { asked, fetch } = recorded(() => Response.json({ success: true, errors: [] }));
    const cache = opened(await openCloudflare(openingOf(settings, secrets, fetch)));
    const many = Array.from({ length: 101 }, (_, at) => ({ slug: `p${at}`, address: `https://site.example/p${at}` }));
    expect(await cache.invalidate(many, never)).toEqual({ kind: 'invalidated', dropped: 101 });
    expect(asked.map(({ body }) => (body as { files: string[] }).files.length)).toEqual([100, 1]);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: `https://cf.example/client/v4/zones/${settings.zone}/purge_cache`,
    });
  });

  it('may refuse with status 200', async () => {
    const { fetch } = recorded(() =>
      Response.json({ success: false, errors: [{ code: 1, message: 'no\n`such` zone' }] }),
    );
    const cache = opened(await openCloudflare(openingOf(settings, secrets, fetch)));
    expect(await cache.invalidate(changed, never)).toMatchObject({
      message: 'Could not purge the pages: Cloudflare refused it (200), and says: no `such` zone.',
    });
  });

  it('needs a token', async () => {
    const { fetch } = recorded(() => Response.json({}));
    expect(await openCloudflare(openingOf(settings, {}, fetch))).toMatchObject({ ok: false });
  });
});

describe('Fastly', () => {
  const secrets = { FASTLY_KEY: 'f-key' };

  it('is told surrogate keys and addresses', async () => {
    const { asked, fetch } = recorded(() => Response.json({ status: 'ok' }));
    const settings = {
      service: 'SU1',
      keys: ['page-{slug}', 'lists'],
      paths: [],
      'base-url': 'https://fastly.example',
    };
    const cache = opened(await openFastly(openingOf(settings, secrets, fetch)));
    expect(await cache.invalidate(changed, never)).toEqual({ kind: 'invalidated', dropped: 3 });
    expect(asked.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', 'https://fastly.example/service/SU1/purge', { surrogate_keys: ['page-one', 'lists', 'page-two'] }],
      ['POST', 'https://fastly.example/purge/site.example/one', undefined],
      ['POST', 'https://fastly.example/purge/site.example/two', undefined],
    ]);
    expect(asked[0]?.headers['fastly-key']).toBe('f-key');
  });

  it('says all that is missing at once', async () => {
    const { fetch } = recorded(() => Response.json({}));
    const result = await openFastly(
      openingOf({ keys: ['a'], paths: [], 'base-url': 'https://fastly.example' }, {}, fetch),
    );
    expect(result).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('FASTLY_KEY'), expect.stringContaining('service')],
    });
  });
});

describe('Redis', () => {
  it.each(['', 'http://127.0.0.1', 'redis://', 'redis://a b'])('is not opened by the address %j', async (url) => {
    const { fetch } = recorded(() => Response.json({}));
    expect(await openRedis(openingOf({ keys: ['a'] }, { REDIS_URL: url }, fetch))).toMatchObject({
      ...{ ok: false, problems: [expect.stringContaining('REDIS_URL')] },
    });
  });

  it('that nothing answers for is a problem that may pass', async () => {
    const { fetch } = recorded(() => Response.json({}));
    // Port 9 is given to "discard", which nobody runs; the connection is refused at once.
    const cache = opened(await openRedis(openingOf({ keys: ['a'] }, { REDIS_URL: 'redis://127.0.0.1:9' }, fetch)));
    expect(await cache.invalidate(changed, never)).toMatchObject({
      ...{ kind: 'problem', transient: true, message: expect.stringContaining('did not answer as Redis does') },
    });
  });

  test.prop([fc.string(), fc.string()])(
    'takes nothing in a slug and only stars in a template for a pattern',
    (slug, text) => {
      const pattern = patternOf(`${text.replaceAll('*', '')}:{slug}`, slug);
      // What is left of a pattern without its escapes has no sign that SCAN knows.
      expect(pattern.replace(/\\./gsu, '')).not.toMatch(/[*?[\]^\\]/u);
      expect(pattern.replace(/\\(.)/gsu, '$1')).toBe(
        `${text.replaceAll('*', '')}:{slug}`.replaceAll('{slug}', () => slug),
      );
    },
  );
});
