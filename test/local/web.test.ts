import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress, openWeb } from '../../src/local/web.ts';

const patient = new AbortController().signal;
const closing: (() => void)[] = [];

interface Site {
  readonly url: string;
  readonly asked: string[];
}

async function site(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, asked };
}

/** The only address at which a test may have a server is taken for public here. */
const web = (timeoutMs = 20_000) => openWeb({ isPublic: (address) => address === '127.0.0.1', timeoutMs });
const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => response.writeHead(code).end();

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

describe('a page of another site', () => {
  it('is asked once by HEAD when it is there', async () => {
    const { url, asked } = await site(status(200));
    const reach = web();
    expect(await Promise.all([reach(`${url}/a`, patient), reach(`${url}/a`, patient)])).toEqual([
      { kind: 'alive' },
      { kind: 'alive' },
    ]);
    expect(asked).toEqual(['HEAD /a']);
  });

  it.each([404, 410])('is dead when GET says %i as well', async (code) => {
    const { url, asked } = await site(status(code));
    expect(await web()(`${url}/a`, patient)).toEqual({ kind: 'dead', status: code });
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
  });

  it.each<[number, 'alive' | 'unsure']>([
    [5, 'alive'],
    [6, 'unsure'],
  ])('behind %i redirections in a row is %s', async (hops, kind) => {
    const { url } = await site((request, response) => {
      const hop = Number((request.url ?? '/').slice(1));
      return hop === hops ? response.end() : response.writeHead(302, { location: `/${hop + 1}` }).end();
    });
    expect(await web()(`${url}/0`, patient)).toEqual({ kind });
  });

  it('is alive when only HEAD is answered wrongly', async () => {
    const { url } = await site((request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end());
    expect(await web()(url, patient)).toEqual({ kind: 'alive' });
  });

  it.each([401, 403, 429, 500, 503, 999])('that answers %i is not judged', async (code) => {
    const { url } = await site(status(code));
    expect(await web()(url, patient)).toEqual({ kind: 'unsure' });
  });

  it('that never answers is not judged', async () => {
    const { url } = await site(() => undefined);
    expect(await web(100)(url, patient)).toEqual({ kind: 'unsure' });
  });

  it('that moves is followed, and not round in circles', async () => {
    const { url, asked } = await site((request, response) => {
      const to = request.url === '/old' ? '/gone' : request.url === '/ring' ? '/ring' : undefined;
      response.writeHead(to === undefined ? 404 : 301, to === undefined ? {} : { location: to }).end();
    });
    expect(await web()(`${url}/old`, patient)).toEqual({ kind: 'dead', status: 404 });
    expect(await web()(`${url}/ring`, patient)).toEqual({ kind: 'unsure' });
    expect(asked.filter((line) => line.endsWith('/ring')).length).toBeLessThanOrEqual(12);
  });
});

describe('a host that is not public', () => {
  it('is never asked, by whatever name', async () => {
    const { url, asked } = await site(status(200));
    const port = new URL(url).port;
    const reach = openWeb();
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'wiki',
      'a.internal',
    ]) {
      expect(await reach(`http://${host}:${port}/`, patient), host).toEqual({ kind: 'private' });
    }
    expect(asked).toEqual([]);
  });

  it('is not asked when a public one sends there', async () => {
    const { url, asked } = await site(status(200));
    const port = new URL(url).port;
    const sends = await site((_, response) => response.writeHead(302, { location: `http://localhost:${port}/` }).end());
    expect(await web()(sends.url, patient)).toEqual({ kind: 'private' });
    const steps = await site((_, response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/` }).end());
    expect(await web()(steps.url, patient)).toEqual({ kind: 'private' });
    expect(asked).toEqual([]);
  });

  it('is known by its address', () => {
    const inside =
      '10.1.2.3 172.31.0.1 192.168.1.1 127.9.9.9 169.254.169.254 100.100.100.200 0.0.0.0 224.0.0.1 255.255.255.255';
    const insideToo =
      '::1 :: fe80::1 fe80::1%eth0 fc00::1 fd00:ec2::254 ::ffff:10.0.0.1 64:ff9b::a00:1 2002:7f00:1:: ff02::1';
    for (const address of `${inside} ${insideToo}`.split(' ')) expect(isPublicAddress(address), address).toBe(false);
    for (const address of ['93.184.216.34', '1.1.1.1', '172.32.0.1', '2606:4700::1111']) {
      expect(isPublicAddress(address), address).toBe(true);
    }
  });

  it('is one with a name and a password, and other protocols are not spoken', async () => {
    const { url, asked } = await site(status(200));
    expect(await web()(url.replace('//', '//user:word@'), patient)).toEqual({ kind: 'private' });
    expect(await web()('ftp://127.0.0.1/', patient)).toEqual({ kind: 'unsure' });
    expect(asked).toEqual([]);
  });
});
