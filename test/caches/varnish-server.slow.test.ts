import { get } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { openPurge } from '../../src/caches/purge.ts';
import { openingOf } from '../support/publishing/pages.ts';
import { varnishServer } from '../support/publishing/varnish-server.ts';
import { listen } from '../support/server.ts';

const never = new AbortController().signal;

/** An origin whose pages are in the test's hands, and a real Varnish in front of it. */
async function site(setup: { readonly purge?: boolean; readonly token?: string } = {}) {
  const pages = new Map<string, string>();
  const origin = await listen(async ({ url }) => {
    const body = pages.get(url.pathname);
    return body === undefined ? { status: 404, body: 'nothing here' } : { status: 200, body };
  });
  onTestFinished(() => origin.close());
  const varnish = await varnishServer({ origin: origin.url, ...setup });
  onTestFinished(() => varnish.stop());
  // What `fetch` cannot do: ask for the page of another host.
  const look = (path: string, host?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      get(`${varnish.url}${path}`, { headers: host === undefined ? {} : { host } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve(`${response.headers['x-cache']} ${text}`));
      }).on('error', reject);
    });
  const changed = (...slugs: readonly string[]) =>
    slugs.map((slug) => ({ slug, address: `${varnish.url}/blog/${slug}` }));
  return { pages, varnish, look, changed };
}

async function purger(paths: readonly string[], endpoint?: string, secrets: Readonly<Record<string, string>> = {}) {
  const opened = await openPurge(openingOf({ paths, endpoint }, secrets, fetch));
  if (!opened.ok) throw new Error(opened.problems.join(' '));
  return opened.value;
}

it('a page that a real Varnish keeps is fresh once it was purged, with the lists that name it, and no other is touched', async () => {
  const { pages, look, changed } = await site();
  for (const path of ['/blog/one', '/blog/two', '/blog/']) pages.set(path, 'former');
  const all = ['/blog/one', '/blog/two', '/blog/'];
  for (const path of all) expect(await look(path)).toBe('MISS former');
  for (const path of all) pages.set(path, 'new');
  for (const path of all) expect(await look(path)).toBe('HIT former');
  const cache = await purger(['/blog/', '/never-asked-for']);
  expect(await cache.invalidate(changed('one'), never)).toEqual({ kind: 'invalidated', dropped: 3 });
  expect(await Promise.all(all.map((path) => look(path)))).toEqual(['MISS new', 'HIT former', 'MISS new']);
});

it('an edge that remembers that a page is not there forgets that as well', async () => {
  const { pages, look, changed } = await site();
  expect(await look('/blog/one')).toBe('MISS nothing here');
  pages.set('/blog/one', 'new');
  expect(await look('/blog/one')).toBe('HIT nothing here');
  await (await purger([])).invalidate(changed('one'), never);
  expect(await look('/blog/one')).toBe('MISS new');
});

it('a Varnish that is asked at its own address knows by the forwarded host which site is meant', async () => {
  const { pages, varnish, look } = await site({ token: 'right' });
  pages.set('/blog/one', 'former');
  for (const host of ['www.example.com', 'other.example.com']) await look('/blog/one', host);
  pages.set('/blog/one', 'new');
  const page = { slug: 'one', address: 'https://www.example.com/blog/one' };
  const refused = await (await purger([], varnish.url, { PURGE_TOKEN: 'wrong' })).invalidate([page], never);
  expect(refused).toMatchObject({ kind: 'problem', transient: false, message: expect.stringContaining('(403)') });
  expect(await look('/blog/one', 'www.example.com')).toBe('HIT former');
  const cache = await purger([], varnish.url, { PURGE_TOKEN: 'right' });
  expect(await cache.invalidate([page], never)).toEqual({ kind: 'invalidated', dropped: 1 });
  expect(await look('/blog/one', 'www.example.com')).toBe('MISS new');
  expect(await look('/blog/one', 'other.example.com')).toBe('HIT former');
});

it('a Varnish that does not let us purge is a lasting problem, and one that is down a passing one', async () => {
  const { varnish, changed } = await site({ purge: false });
  const cache = await purger([]);
  expect(await cache.invalidate(changed('one'), never)).toEqual({
    ...{ kind: 'problem', transient: false },
    message: `Could not purge ${varnish.url}/blog/one: The cache refused it (405).`,
  });
  await varnish.stop();
  expect(await cache.invalidate(changed('one'), never)).toMatchObject({ kind: 'problem', transient: true });
});
