import { lookup as systemLookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Reached } from '../content/content.ts';
import { createQueue } from '../engine/queue.ts';

/** Asks whether an address of another site answers. */
export type Reach = (url: string, signal: AbortSignal) => Promise<Reached>;

/** How the web is asked; a test brings its own notion of what is public. */
export interface WebOptions {
  readonly isPublic?: (address: string) => boolean;
  readonly timeoutMs?: number;
}

const atOnce = 8;
const defaultTimeoutMs = 10_000;
const mostRedirects = 5;
/** So many addresses are remembered; a change that names more is asked again. */
const mostRemembered = 5000;

/** Asks each address once in a run: HEAD first, GET where that is refused, and never a host that is not public. */
export function openWeb({ isPublic = isPublicAddress, timeoutMs = defaultTimeoutMs }: WebOptions = {}): Reach {
  const limit = createQueue(atOnce);
  const known = new Map<string, Promise<Reached>>();
  return (url, signal) => {
    const asked = known.get(url) ?? limit.run(() => askWeb(url, { isPublic, timeoutMs }));
    if (known.size < mostRemembered) known.set(url, asked);
    if (signal.aborted) return Promise.resolve({ kind: 'unsure' });
    return asked;
  };
}

interface Asking {
  readonly isPublic: (address: string) => boolean;
  readonly timeoutMs: number;
}

type Answer = { readonly status: number; readonly location: string | undefined } | Reached;

async function askWeb(url: string, asking: Asking): Promise<Reached> {
  const first = await follow(url, 'HEAD', asking);
  // Many servers answer HEAD wrongly; only what GET says as well is believed.
  return first.kind === 'dead' || first.kind === 'unsure' ? follow(url, 'GET', asking) : first;
}

async function follow(url: string, method: 'HEAD' | 'GET', asking: Asking): Promise<Reached> {
  let current = url;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await answerOf(current, method, asking);
    if ('kind' in answer) return answer;
    const { status, location } = answer;
    if (status === 404 || status === 410) return { kind: 'dead', status };
    if (status >= 200 && status < 300) return { kind: 'alive' };
    if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, current)) break;
    current = new URL(location, current).href;
  }
  return { kind: 'unsure' };
}

function answerOf(url: string, method: 'HEAD' | 'GET', { isPublic, timeoutMs }: Asking): Promise<Answer> {
  return new Promise((settle) => {
    if (!URL.canParse(url)) return settle({ kind: 'unsure' });
    const target = new URL(url);
    const host = target.hostname.replace(/^\[|\]$/gu, '');
    if (!/^https?:$/u.test(target.protocol)) return settle({ kind: 'unsure' });
    if (target.username !== '' || target.password !== '' || (isIP(host) > 0 && !isPublic(host)) || isLocalName(host)) {
      return settle({ kind: 'private' });
    }
    const request = target.protocol === 'https:' ? secureRequest : plainRequest;
    const signal = AbortSignal.timeout(timeoutMs);
    const asked = request(target, {
      method,
      signal,
      agent: false,
      headers: { 'user-agent': 'content-gate link check', accept: '*/*' },
      // The very address that was looked at is connected to: asking twice could give two answers.
      lookup: publicLookup(isPublic),
    });
    // A site that does not answer must not keep the program from ending.
    asked.on('socket', (socket) => socket.unref());
    asked.on('response', (response) => {
      settle({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === privateHost) settle({ kind: 'private' });
      else settle(error.code === 'ENOTFOUND' ? { kind: 'no-host' } : { kind: 'unsure' });
    });
    asked.end();
  });
}

const privateHost = 'EPRIVATE';

function publicLookup(isPublic: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '');
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isPublic(address))) {
        return callback(Object.assign(new Error('not a public host'), { code: privateHost }), '');
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** Whether a host in an address may be of the public internet: a name that is no local one, or a public IP address. */
export function isPublicName(host: string): boolean {
  const plain = host.replace(/^\[|\]$/gu, '');
  return isIP(plain) > 0 ? isPublicAddress(plain) : !isLocalName(plain);
}

function isLocalName(host: string): boolean {
  return !host.includes('.')
    ? isIP(host) === 0
    : /\.(?:localhost|local|internal|lan|home|arpa|test|invalid|onion)\.?$/iu.test(host);
}

/** Addresses that are not of the public internet (IANA special-purpose registries, RFC 6890). */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  special.addSubnet(network, prefix, 'ipv4');
}
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
// Addresses that carry an IPv4 address, and the one for documentation.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  special.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? '';
  if (isIP(plain) === 4) return !special.check(plain, 'ipv4');
  return isIP(plain) === 6 && global.check(plain, 'ipv6') && !special.check(plain, 'ipv6');
}
