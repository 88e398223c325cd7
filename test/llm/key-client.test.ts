import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ownTimers } from '../support/own-timers.ts';
import { spawnNode } from '../support/runner/spawned.ts';
import { completed, endpoint, json, modelAt, request } from './endpoint.ts';

const signal = () => new AbortController().signal;

test('only what an endpoint needs is sent, and text of any script arrives as it was', async () => {
  const { url, seen } = await endpoint((response) => json(response, 200, completed('\u00e9 \u{1f600}')));
  const user = 'Caf\u00e9 \u4f60\u597d \u{1f600}';
  expect(await modelAt(url).complete(request({ user }), signal())).toMatchObject({ text: '\u00e9 \u{1f600}' });
  expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(
    ['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'user-agent'].sort(),
  );
  expect(seen[0]?.body.messages).toContainEqual({ role: 'user', content: user });
});

test('a base URL with a slash at its end is the same', async () => {
  const { url, seen } = await endpoint((response) => json(response, 200, completed('a')));
  expect(await modelAt(`${url}/`).complete(request(), signal())).toMatchObject({ kind: 'answered' });
  expect(seen[0]?.path).toBe('/v1/chat/completions');
});

test('a name and a password in the address are sent to nobody', async () => {
  const { url, seen } = await endpoint((response) => json(response, 200, completed('a')));
  const named = url.replace('http://', 'http://somebody:secret@');
  expect(await modelAt(named).complete(request(), signal())).toMatchObject({ failure: { kind: 'unreachable' } });
  expect(seen).toEqual([]);
});

test('whoever watches is told of each request and of the key before it goes out', async () => {
  const told: (string | undefined)[] = [];
  const { url, seen } = await endpoint((response) => {
    expect(told).toHaveLength(seen.length);
    json(response, 200, completed('a'));
  });
  const model = modelAt(url, { onSend: (secret) => void told.push(secret) });
  await model.complete(request(), signal());
  await model.complete(request(), signal());
  expect(told).toEqual(['sk-test-0123456789', 'sk-test-0123456789']);
});

test('one connection carries requests that follow each other, also after a refusal', async () => {
  const ports = new Set<number | undefined>();
  const { url } = await endpoint((response, _, index) => {
    ports.add(response.socket?.remotePort);
    json(response, index === 1 ? 400 : 200, completed('a'));
  });
  const model = modelAt(url);
  for (let call = 0; call < 4; call += 1) await model.complete(request(), signal());
  expect(ports.size).toBe(1);
});

test('what a refusal says beside its error teaches nothing, for it may be what was asked', async () => {
  const { url, seen } = await endpoint((response, { body }) => json(response, 400, { error: 'no', asked: body }));
  await modelAt(url).complete(request(), signal());
  expect(seen).toHaveLength(1);
});

/** A server that takes connections and says nothing. */
async function silent(): Promise<{ readonly port: number; readonly arrived: Promise<void> }> {
  const arrived = Promise.withResolvers<void>();
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    socket.once('data', () => arrived.resolve());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, arrived: arrived.promise };
}

test.each([
  ['a connection that does not come about', 'https', 10_000],
  ['an answer that does not come', 'http', 280_000],
])('%s is given up, and nothing waits any more', async (_, protocol, afterMs) => {
  const { port, arrived } = await silent();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    using timers = ownTimers();
    const call = timers.during(() => modelAt(`${protocol}://127.0.0.1:${port}/v1`).complete(request(), signal()));
    await arrived;
    await vi.advanceTimersByTimeAsync(afterMs - 1);
    expect(timers.left()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ failure: { message: expect.stringContaining('did not answer in time') } });
    expect(timers.left()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('an answer that wants to speak another protocol is none', async () => {
  const server = createServer((socket) => {
    socket.once('data', () =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const call = modelAt(`http://127.0.0.1:${port}/v1`).complete(request(), signal());
  expect(await call).toMatchObject({ failure: { kind: 'unreachable' } });
});

test('a proxy that the environment names is asked, as it was by fetch', async () => {
  const proxy = await endpoint((response) => json(response, 200, completed('a')));
  const client = join(import.meta.dirname, '../../src/llm/create-client.ts');
  const script = `
    const { createClient } = await import(${JSON.stringify(client)});
    const client = createClient({ baseUrl: 'http://model.invalid/v1', credentials: { kind: 'api-key', apiKey: 'k' }, clock: Date.now });
    console.log(JSON.stringify(await client.post('/chat/completions', {}, new AbortController().signal)));
    process.exit();`;
  const { stdout } = await spawnNode({
    args: ['--input-type=module', '--eval', script],
    cwd: import.meta.dirname,
    env: { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: new URL(proxy.url).origin },
    limitMs: 20_000,
  }).ended;
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'body' });
  expect(proxy.seen.map(({ path }) => path)).toEqual(['http://model.invalid/v1/chat/completions']);
});
