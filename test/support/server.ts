import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a test server answers: an object becomes JSON, text and bytes go out as they are. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | object;
}

/** A request as the test servers see it: the body is already read. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A server on the loopback address. */
export interface RunningServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  /** Cuts every connection, hanging ones included. */
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1; `handle` may answer by itself and resolve to `undefined`. */
export async function listen(
  handle: (request: Incoming, response: ServerResponse) => Promise<Reply | undefined>,
): Promise<RunningServer> {
  const server = createServer((message, response) => {
    void readBody(message)
      .then(async (body) => {
        const url = new URL(message.url ?? '/', `http://${message.headers.host ?? '127.0.0.1'}`);
        const reply = await handle({ method: message.method ?? 'GET', url, headers: message.headers, body }, response);
        if (reply !== undefined) send(response, reply);
      })
      .catch((error: unknown) => {
        if (message.destroyed && !message.complete) return;
        send(response, { status: 599, body: { message: `the fake itself failed: ${String(error)}` } });
      });
  });
  // Clients keep connections open for the next call; an idle one must not outlive the test by seconds.
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  const close = async () => {
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${address.port}`, close, [Symbol.asyncDispose]: close };
}

/** Writes one whole reply. */
export function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return;
  const { body } = reply;
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  const payload = body === undefined ? Buffer.alloc(0) : Buffer.from(raw ? body : JSON.stringify(body));
  response.writeHead(reply.status, {
    ...(body === undefined || raw ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'content-length': String(payload.length),
    ...reply.headers,
  });
  response.end(payload);
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
