import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { openRedis } from '../../src/caches/redis.ts';
import { openingOf } from '../support/publishing/pages.ts';
import { redisServer, withKeys } from '../support/publishing/redis-server.ts';
import { freePort } from '../support/publishing/server-process.ts';

const one = { slug: 'one', address: 'https://site.example/one' };
const two = { slug: 't[w]o*', address: 'https://site.example/two' };

async function drop(url: string, keys: readonly string[], changed = [one], signal = new AbortController().signal) {
  const opened = await openRedis(openingOf({ keys }, { REDIS_URL: url }, fetch));
  if (!opened.ok) throw new Error(opened.problems.join(' '));
  return opened.value.invalidate(changed, signal);
}

/** A server that takes connections and does with each what it is told. */
async function standIn(serve: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `redis://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

describe('a real Redis', () => {
  it('loses the keys of the changed pages, by name and by pattern, and no other', async () => {
    await using server = await redisServer();
    const url = `redis://127.0.0.1:${server.port}`;
    const many = Array.from({ length: 1200 }, (_, at) => `list:one:${at}`);
    await using keys = await withKeys(url, [
      ...['blog:one', 'blog:list', 'blog:other', 'blog:one:more', 'list:other:1', 'Blog:one', ...many],
      ...['list:t[w]o*:1', 'list:two:1', 'list:t[w]ooo:1', 'blog:t[w]o*'],
    ]);
    const templates = ['blog:{slug}', 'blog:list', 'list:{slug}:*', 'nobody:{slug}'];
    expect(await drop(url, templates, [one, two])).toEqual({ kind: 'invalidated', dropped: 1200 + 1 + 1 + 1 + 1 });
    const rest = ['Blog:one', 'blog:one:more', 'blog:other', 'list:other:1', 'list:t[w]ooo:1', 'list:two:1'];
    expect(await keys.left()).toEqual(rest);
    // What an undo does once more.
    expect(await drop(url, templates, [one, two])).toEqual({ kind: 'invalidated', dropped: 0 });
    expect(await keys.left()).toEqual(rest);
  });

  it('is asked in the database that its address names, and in no other', async () => {
    await using server = await redisServer();
    const url = `redis://127.0.0.1:${server.port}`;
    await using first = await withKeys(url, ['blog:one']);
    await using third = await withKeys(`${url}/3`, ['blog:one']);
    expect(await drop(`${url}/3`, ['blog:{slug}'])).toEqual({ kind: 'invalidated', dropped: 1 });
    expect([await first.left(), await third.left()]).toEqual([['blog:one'], []]);
  });

  it('wants its password, and a wrong one or none is a lasting problem that does not tell it', async () => {
    const password = 'p@ss/w:rd';
    await using server = await redisServer({ args: ['--requirepass', password] });
    const at = `127.0.0.1:${server.port}`;
    await using keys = await withKeys(`redis://:${encodeURIComponent(password)}@${at}`, ['blog:one']);
    for (const url of [`redis://${at}`, `redis://:wrong-word@${at}`, `redis://nobody:wrong-word@${at}`]) {
      expect(await drop(url, ['blog:{slug}'])).toEqual({
        ...{ kind: 'problem', transient: false },
        message: 'Could not drop keys: Redis does not accept the user or the password of REDIS_URL.',
      });
    }
    expect(await keys.left()).toEqual(['blog:one']);
    expect(await drop(`redis://:${encodeURIComponent(password)}@${at}`, ['blog:{slug}'])).toEqual({
      ...{ kind: 'invalidated', dropped: 1 },
    });
  });

  it('lets a user in who may do just what is needed, and says what another one lacks', async () => {
    await using server = await redisServer({
      args: ['--user', ...'gate on >word ~blog:* -@all +unlink +scan --user reader on >word ~* -@all +get'.split(' ')],
    });
    const at = `127.0.0.1:${server.port}`;
    const warned = vi.spyOn(console, 'warn');
    await using keys = await withKeys(`redis://${at}`, ['blog:one', 'blog:one:2']);
    expect(await drop(`redis://gate:word@${at}`, ['blog:{slug}', 'blog:{slug}:*'])).toEqual({
      ...{ kind: 'invalidated', dropped: 2 },
    });
    expect(await keys.left()).toEqual([]);
    expect(await drop(`redis://reader:word@${at}`, ['blog:{slug}'])).toMatchObject({
      ...{ transient: false, message: expect.stringContaining('allow UNLINK') },
    });
    expect(warned.mock.calls).toEqual([]);
  });

  it('that was given a password it does not need is told nothing more, and the console neither', async () => {
    await using server = await redisServer();
    const warned = vi.spyOn(console, 'warn');
    expect(await drop(`redis://:needless@127.0.0.1:${server.port}`, ['blog:{slug}'])).toMatchObject({
      kind: 'invalidated',
    });
    expect(warned.mock.calls).toEqual([]);
  });

  it('is talked to by TLS when its certificate is trusted, and refused when it is not', async () => {
    await using server = await redisServer({ tls: true });
    const url = `rediss://127.0.0.1:${server.port}`;
    const ca = readFileSync(server.certificate, 'utf8');
    await using keys = await withKeys(url, ['blog:one'], ca);
    expect(await drop(url, ['blog:{slug}'])).toEqual({
      ...{ kind: 'problem', transient: false },
      message:
        'Could not drop keys: Redis has a certificate that is not trusted here; set NODE_EXTRA_CA_CERTS to the file of its authority.',
    });
    expect(await keys.left()).toEqual(['blog:one']);
    // Without TLS nothing is understood, and nothing hangs.
    expect(await drop(url.replace('rediss', 'redis'), ['blog:{slug}'])).toMatchObject({
      ...{ kind: 'problem', transient: true, message: expect.stringContaining('whether it wants rediss://') },
    });
    // Node reads that variable when it starts, so this is a process of its own.
    const script = `
      const { openRedis } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/caches/redis.ts'))});
      const opened = await openRedis({ settings: { keys: ['blog:{slug}'] }, secret: () => ${JSON.stringify(url)} });
      console.log(JSON.stringify(await opened.value.invalidate([{ slug: 'one' }], new AbortController().signal)));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: server.certificate },
    });
    expect(JSON.parse(stdout)).toEqual({ kind: 'invalidated', dropped: 1 });
    expect(await keys.left()).toEqual([]);
  });

  it('that is a copy, or a server of a cluster, says that it is the wrong one', async () => {
    await using primary = await redisServer();
    await using copy = await redisServer({ args: ['--replicaof', `127.0.0.1 ${primary.port}`] });
    expect(await drop(`redis://127.0.0.1:${copy.port}`, ['blog:{slug}'])).toMatchObject({
      ...{ kind: 'problem', message: expect.stringMatching(/copy that can only be read|did not answer as Redis/u) },
    });
  });

  it('that was ended, or was never there, is a problem that may pass', async () => {
    const server = await redisServer();
    await server.stop();
    for (const port of [server.port, await freePort()]) {
      expect(await drop(`redis://127.0.0.1:${port}`, ['blog:{slug}'])).toMatchObject({
        ...{ kind: 'problem', transient: true, message: expect.stringContaining('look whether it is up') },
      });
    }
  });
});

describe('what stands where Redis should be', () => {
  it.each([
    ['half an answer', '$5\r\nab'],
    ['a web page', 'HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html></html>'],
    ['nothing at all', ''],
  ])('gives %s and closes: a problem that may pass, and nobody is waited for', async (_what, bytes) => {
    await using server = await standIn((socket) => socket.once('data', () => socket.end(bytes)));
    expect(await drop(server.url, ['blog:{slug}'])).toMatchObject({
      ...{ kind: 'problem', transient: true, message: expect.stringContaining('did not answer as Redis does') },
    });
  });

  it.each([
    ['hangs from the start', () => undefined],
    ['hangs after half an answer', (socket: Socket) => void socket.write('$500\r\nab')],
  ] as const)('%s: it is left when the step is over', async (_what, serve) => {
    const asked = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    await using server = await standIn((socket) => {
      serve(socket);
      socket.once('data', () => asked.resolve()).once('close', () => left.resolve());
    });
    const stop = new AbortController();
    const dropping = drop(server.url, ['blog:{slug}'], [one], stop.signal);
    await asked.promise;
    stop.abort(new Error('the step is over'));
    await expect(dropping).rejects.toThrow('the step is over');
    await left.promise;
  });
});
