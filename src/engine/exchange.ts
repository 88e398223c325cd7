// One request by Node's own HTTP client, over connections that its agents keep. The first `fetch` of a process takes a hundred
// milliseconds of work and 15 MiB, and each later one five times as long as this.
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { BodyTooLarge, decoded } from './decoded.ts';

/** What is asked, and how long and how much of an answer is waited for. */
export interface Exchange {
  readonly address: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly body: string;
  /** Ends it with its reason. */
  readonly signal: AbortSignal;
  /** The largest answer, in bytes, packed or not. */
  readonly largest: number;
  /** Milliseconds for the whole of it; absent where the signal alone ends it. */
  readonly wholeMs?: number;
  /** Milliseconds for a connection to come about; absent where the signal alone ends it. */
  readonly connectMs?: number;
}

/** What came back, whole and unpacked. */
export interface Heard {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer<ArrayBuffer>;
}

/** Sends to an address of one protocol. */
export type Sender = (address: URL, options: RequestOptions) => ClientRequest;

/** Loads what sends to such an address: nearly all are asked over TLS. Node's own agents know of proxies what the environment says. */
export async function loadSender(address: string): Promise<Sender> {
  return address.startsWith('http:') ? (await import('node:http')).request : (await import('node:https')).request;
}

/** One request to its end: the whole answer, or an error. It is over with the signal, and when it takes too long. */
export function exchange(send: Sender, asking: Exchange): Promise<Heard> {
  const { address, method, body, signal, largest, wholeMs, connectMs } = asking;
  const { promise, resolve, reject } = Promise.withResolvers<Heard>();
  const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const asked = send(address, { method, headers: { ...asking.headers, ...length } });
  const giveUp = (error: unknown): void => {
    reject(error);
    asked.destroy();
  };
  const onAbort = (): void => giveUp(signal.reason);
  const timer = wholeMs === undefined ? undefined : setTimeout(() => giveUp(timeout()), wholeMs);
  signal.addEventListener('abort', onAbort, { once: true });
  asked.on('socket', (socket) => {
    if (connectMs === undefined || !socket.connecting) return;
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
    wholeBody(response, largest).then(
      (whole) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole }),
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

function wholeBody(response: IncomingMessage, largest: number): Promise<Buffer<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer<ArrayBuffer>>();
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size > largest) reject(new BodyTooLarge(largest));
    else chunks.push(chunk);
  });
  response.on('end', () => resolve(Buffer.concat(chunks)));
  response.on('error', reject);
  return promise.then((bytes) => decoded(bytes, response.headers['content-encoding'], largest));
}

/** The text of a body, without a mark of its byte order, as `fetch` has it. */
export function textOf(body: Buffer): string {
  return body.toString('utf8').replace(/^\uFEFF/, '');
}
