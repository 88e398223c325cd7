import { exchange, loadSender } from '../engine/exchange.ts';
import { readUpTo } from '../engine/read-up-to.ts';

/** What was answered, whole. */
export interface Answer {
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer<ArrayBuffer>;
}

/** A request as it goes out. */
export interface Asking {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly body: string;
  readonly signal: AbortSignal;
  /** Whether the caller wants to hear where it is sent on to. */
  readonly redirect?: 'manual' | undefined;
}

/** No answer that we ask for comes near this many bytes. */
const largestAnswer = 48 * 1024 * 1024;
const sentOn: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks once, and reads the whole of the answer. It goes by Node's own client; what is sent on goes by `fetch`, which knows whom a token
 * may be shown on the way, and so does what a proxy has to be asked for that Node's client does not know of yet (before Node 24.5).
 */
export async function ask(asking: Asking): Promise<Answer> {
  const { url, method, headers, body, signal, redirect } = asking;
  signal.throwIfAborted();
  if (process.env.NODE_USE_ENV_PROXY === '1' && !(await knowsProxies())) return byFetch(asking);
  const send = await loadSender(url);
  const heard = await exchange(send, {
    address: new URL(url),
    method,
    headers: { ...headers, 'accept-encoding': 'gzip' },
    body,
    signal,
    largest: largestAnswer,
  });
  if (redirect !== 'manual' && sentOn.has(heard.status) && heard.headers.location !== undefined) return byFetch(asking);
  const answered = Object.entries(heard.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]],
  );
  return { status: heard.status, headers: new Map(answered), body: heard.body };
}

async function knowsProxies(): Promise<boolean> {
  return (await import('node:https')).globalAgent.options.proxyEnv !== undefined;
}

async function byFetch({ url, method, headers, body, signal, redirect }: Asking): Promise<Answer> {
  const response = await fetch(url, {
    ...{ method, headers, signal },
    ...(redirect === undefined ? {} : { redirect }),
    ...(body === '' ? {} : { body }),
  });
  const whole = await readUpTo(response.body, largestAnswer);
  if (whole === undefined) throw new TypeError('the answer is larger than any that was asked for');
  return { status: response.status, headers: new Map(response.headers), body: whole };
}
