// A server that speaks as much of the protocol of Redis (RESP) as the dropping of keys needs.
import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What is asked for each command but the greeting: the line of its answer; `undefined` breaks the connection. */
export interface RedisStandIn {
  readonly answer: (command: string, key: string) => Promise<string | undefined>;
}

/** Starts it for one test, and gives its address. */
export async function openRedisStandIn({ answer }: RedisStandIn): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    let rest = '';
    socket.setEncoding('utf8').on('data', async (data) => {
      rest += String(data);
      const commands = [...rest.matchAll(/\*(\d+)\r\n((?:\$\d+\r\n[^\r]*\r\n)+)/gu)];
      rest = '';
      for (const [, , parts = ''] of commands) {
        const [command = '', key = ''] = [...parts.matchAll(/\$\d+\r\n([^\r]*)\r\n/gu)].map(([, word]) => word ?? '');
        const isKey = /^unlink$/iu.test(command);
        const line = isKey ? await answer(command.toUpperCase(), key) : '+OK';
        if (line === undefined) socket.destroy();
        else socket.write(`${line}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `redis://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}
