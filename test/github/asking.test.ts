import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type Asking, ask } from '../../src/github/asking.ts';
import { spawnNode } from '../support/runner/spawned.ts';
import { type Incoming, listen, type Reply } from '../support/server.ts';

async function served(reply: (request: Incoming, url: string) => Reply) {
  const seen: Incoming[] = [];
  const server = await listen(async (request) => {
    seen.push(request);
    return reply(request, server.url);
  });
  onTestFinished(() => server.close());
  return { url: server.url, seen };
}

const asking = (url: string, more: Partial<Asking> = {}): Asking => ({
  ...{ method: 'GET', url, body: '', signal: new AbortController().signal },
  headers: { authorization: 'token x', accept: 'application/json' },
  ...more,
});

test('an answer is asked for packed, and unpacked', async () => {
  const { url, seen } = await served(() => ({
    status: 200,
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync('{"a":"\u00e9"}'),
  }));
  const { status, body, headers } = await ask(asking(url));
  expect([status, body.toString(), headers.get('content-type')]).toEqual([200, '{"a":"\u00e9"}', 'application/json']);
  expect(seen[0]?.headers).toMatchObject({ 'accept-encoding': 'gzip', authorization: 'token x' });
});

test('an answer that unpacks to more than anybody asks for is none', async () => {
  const { url } = await served(() => ({
    status: 200,
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(49 * 1024 * 1024)),
  }));
  await expect(ask(asking(url))).rejects.toThrow('larger than its limit');
});

test('what is written arrives whole, and so does nothing at all', async () => {
  const { url, seen } = await served(() => ({ status: 201, body: {} }));
  await ask(asking(url, { method: 'POST', body: '{"a":"\u4f60"}' }));
  await ask(asking(url, { method: 'POST' }));
  await ask(asking(url, { method: 'DELETE' }));
  expect(seen.map(({ method, body }) => [method, body.toString()])).toEqual([
    ['POST', '{"a":"\u4f60"}'],
    ['POST', ''],
    ['DELETE', ''],
  ]);
});

test.each([301, 302, 307, 308])(
  'a repository that moved is followed (%s), without the token to another host',
  async (status) => {
    const other = await served(() => ({ status: 200, body: { moved: 'away' } }));
    const { url, seen } = await served(({ url: { pathname } }, own) => {
      if (pathname === '/new') return { status: 200, body: { moved: 'here' } };
      return { status, headers: { location: pathname === '/away' ? other.url : `${own}/new` }, body: '' };
    });
    expect((await ask(asking(`${url}/old`))).body.toString()).toBe('{"moved":"here"}');
    expect(seen.at(-1)?.headers.authorization).toBe('token x');
    expect((await ask(asking(`${url}/away`))).body.toString()).toBe('{"moved":"away"}');
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  },
);

test('who wants to know where a download lies is told, and it is not followed', async () => {
  const { url, seen } = await served((_, own) => ({ status: 302, headers: { location: `${own}/new` }, body: '' }));
  const { status, headers } = await ask(asking(url, { redirect: 'manual' }));
  expect([status, headers.get('location')]).toEqual([302, `${url}/new`]);
  expect(seen).toHaveLength(1);
});

test('nothing is asked for somebody who gave up, and who gives up hears of it', async () => {
  const gone = new AbortController();
  const { url, seen } = await served(() => {
    gone.abort(new Error('enough'));
    return { status: 200, headers: { 'x-late': '1' }, body: 'x'.repeat(100) };
  });
  await expect(ask(asking(url, { signal: AbortSignal.abort(new Error('before')) }))).rejects.toThrow('before');
  expect(seen).toEqual([]);
  await expect(ask(asking(url, { signal: gone.signal }))).rejects.toThrow('enough');
});

test('headers that come twice are one', async () => {
  const server = await listen(async (_, response) => {
    response.writeHead(
      200,
      [
        ['set-cookie', 'a'],
        ['set-cookie', 'b'],
        ['link', '<a>; rel="next"'],
        ['link', '<b>; rel="last"'],
      ].flat(),
    );
    response.end('{}');
    return undefined;
  });
  onTestFinished(() => server.close());
  const { headers } = await ask(asking(server.url));
  expect([headers.get('set-cookie'), headers.get('link')]).toEqual(['a, b', '<a>; rel="next", <b>; rel="last"']);
});

test('a proxy that the environment names is asked, as it was by fetch', async () => {
  const proxy = await served(() => ({ status: 200, body: { by: 'proxy' } }));
  const asked = `
    import { ask } from ${JSON.stringify(new URL('../../src/github/asking.ts', import.meta.url).href)};
    const answer = await ask({ method: 'GET', url: 'http://github.invalid/x', headers: {}, body: '', signal: new AbortController().signal });
    console.log(answer.body.toString());
    process.exit();`;
  const { stdout } = await spawnNode({
    args: ['--input-type=module', '--eval', asked],
    cwd: import.meta.dirname,
    env: { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url },
    limitMs: 20_000,
  }).ended;
  expect(stdout).toContain('{"by":"proxy"}');
  // By Node's client, which knows of it here.
  expect(proxy.seen[0]?.headers['accept-encoding']).toBe('gzip');
});
