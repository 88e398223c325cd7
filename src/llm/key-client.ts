// Posts with a key, by Node's own HTTP client over connections that it keeps. `fetch` and the SDK on top of it take five times as long a
// request; they stay where the job's identity is exchanged for a token.
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { BodyTooLarge } from './bounded-fetch.ts';
import { attemptTimeoutMs, type Client, type ClientSettings, largestBody, type Posted } from './client.ts';
import { decoded } from './decoded.ts';
import { failureOf } from './failure.ts';
import { mentionsOf, retryAfterOf } from './rejection.ts';

type Send = (address: URL, options: RequestOptions) => ClientRequest;

/** What came back, whole. */
interface Heard {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A connection that has not come about by then is given up; of its own, the system waits minutes. */
const connectMs = 10_000;

/** Loads what sends to such an address: nearly all are asked over TLS. */
async function loadSender(baseUrl: string): Promise<Send> {
  return baseUrl.startsWith('http:') ? (await import('node:http')).request : (await import('node:https')).request;
}

/** Posts with a key. Node's own agents keep the connections, and know of proxies what the environment says. */
export async function openWithKey(settings: ClientSettings, apiKey: string): Promise<Client['post']> {
  const { baseUrl, clock, onSend } = settings;
  const send = await loadSender(baseUrl);
  return async (path, body, signal) => {
    signal.throwIfAborted();
    try {
      const address = addressOf(baseUrl, path);
      onSend?.(apiKey);
      return postedOf(await exchange(send, address, JSON.stringify(body), apiKey, signal), clock());
    } catch (error) {
      signal.throwIfAborted();
      return failureOf(error);
    }
  };
}

function addressOf(baseUrl: string, path: string): URL {
  const address = new URL(`${baseUrl.replace(/\/+$/, '')}${path}`);
  // They would be sent as a second proof of who asks.
  if (address.username !== '' || address.password !== '') throw new TypeError('the address has a name in it');
  return address;
}

/** One request to its end: the whole answer, or an error. It is over with the signal, and when it takes too long. */
function exchange(send: Send, address: URL, body: string, apiKey: string, signal: AbortSignal): Promise<Heard> {
  const { promise, resolve, reject } = Promise.withResolvers<Heard>();
  const asked = send(address, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'user-agent': 'content-gate',
      'content-length': Buffer.byteLength(body),
    },
  });
  const giveUp = (error: unknown): void => {
    reject(error);
    asked.destroy();
  };
  const onAbort = (): void => giveUp(signal.reason);
  const timer = setTimeout(() => giveUp(timeout()), attemptTimeoutMs);
  signal.addEventListener('abort', onAbort, { once: true });
  asked.on('socket', (socket) => {
    if (!socket.connecting) return;
    const connecting = setTimeout(() => giveUp(timeout()), connectMs);
    const over = (): void => clearTimeout(connecting);
    socket.once(address.protocol === 'https:' ? 'secureConnect' : 'connect', over).once('close', over);
  });
  asked.on('error', reject);
  // Whatever ends it without one, as an answer that wants another protocol, is no answer.
  const closed = (): void => reject(new Error('the connection was closed'));
  asked.on('close', closed);
  asked.on('response', (response) => {
    asked.off('close', closed);
    wholeText(response).then(
      (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      giveUp,
    );
  });
  asked.end(body);
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  });
}

function timeout(): Error {
  return new DOMException('there was no answer in time', 'TimeoutError');
}

function wholeText(response: IncomingMessage): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer<ArrayBuffer>>();
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size > largestBody) reject(new BodyTooLarge(largestBody));
    else chunks.push(chunk);
  });
  response.on('end', () => resolve(Buffer.concat(chunks)));
  response.on('error', reject);
  return promise
    .then((bytes) => decoded(bytes, response.headers['content-encoding'], largestBody))
    .then((bytes) => bytes.toString('utf8').replace(/^\uFEFF/, ''));
}

function postedOf({ status, headers, text }: Heard, now: number): Posted {
  if (status < 200 || status > 299) {
    return { kind: 'status', status, retryAfterMs: retryAfterOf(headersOf(headers), now), mentions: mentionsIn(text) };
  }
  if (text === '') return { kind: 'body', body: undefined };
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!type.includes('application/json') && !type.endsWith('+json')) return { kind: 'body', body: text };
  try {
    return { kind: 'body', body: JSON.parse(text) };
  } catch {
    return { kind: 'not-a-completion', what: 'broken-json' };
  }
}

/** Where it says what the error is, only that counts: some send back what they were asked beside it. */
function mentionsIn(text: string): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return mentionsOf(text);
  }
  const said = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return mentionsOf(said ?? body);
}

function headersOf(headers: IncomingMessage['headers']): Headers {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') given.set(name, value);
  return given;
}
