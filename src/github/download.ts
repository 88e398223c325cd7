import { createHash } from 'node:crypto';
import { readUpTo } from '../engine/read-up-to.ts';

/** What was downloaded, or one line on why it is not used. */
export type Downloaded =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

const limitMs = 20_000;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

function mayFetch(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}

/** Fetches what a signed address holds, without our token, and believes it only with the digest that GitHub gave. */
export async function download(
  address: string,
  digest: string,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Downloaded> {
  const refused = (problem: string): Downloaded => ({ ok: false, problem });
  if (!mayFetch(address)) return refused('GitHub named a place for it that is not secure');
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), limitMs);
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.any([signal, limit.signal]) });
    if (!response.ok) return refused(`it could not be downloaded (${response.status})`);
    const bytes = await readUpTo(response.body, mostBytes);
    if (bytes === undefined) return refused(`it is larger than ${mostBytes} bytes`);
    const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return found === digest ? { ok: true, bytes } : refused('its bytes are not those that GitHub has a digest of');
  } catch {
    return refused('it could not be downloaded');
  } finally {
    clearTimeout(timer);
  }
}
