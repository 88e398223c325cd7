// Posts with a key, by Node's own HTTP client over connections that it keeps. `fetch` and the SDK on top of it take five times as long a
// request; they stay where the job's identity is exchanged for a token.
import { exchange, type Heard, loadSender, textOf } from '../engine/exchange.ts';
import { attemptTimeoutMs, type Client, type ClientSettings, largestBody, type Posted } from './client.ts';
import { failureOf } from './failure.ts';
import { mentionsOf, retryAfterOf } from './rejection.ts';

/** A connection that has not come about by then is given up; of its own, the system waits minutes. */
const connectMs = 10_000;

/** Posts with a key. Node's own agents keep the connections, and know of proxies what the environment says. */
export async function openWithKey(settings: ClientSettings, apiKey: string): Promise<Client['post']> {
  const { baseUrl, clock, onSend } = settings;
  const send = await loadSender(baseUrl);
  return async (path, body, signal) => {
    signal.throwIfAborted();
    try {
      const address = addressOf(baseUrl, path);
      onSend?.(apiKey);
      const heard = await exchange(send, {
        address,
        method: 'POST',
        headers: {
          authorization: `Bearer ${apiKey}`,
          'content-type': 'application/json',
          accept: 'application/json',
          'user-agent': 'content-gate',
        },
        body: JSON.stringify(body),
        signal,
        largest: largestBody,
        wholeMs: attemptTimeoutMs,
        connectMs,
      });
      return postedOf(heard, clock());
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

function postedOf({ status, headers, body }: Heard, now: number): Posted {
  const text = textOf(body);
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

function headersOf(headers: Heard['headers']): Headers {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') given.set(name, value);
  return given;
}
