import type { Clock } from '../../engine/clock.ts';
import { withDeadline } from '../../engine/deadline.ts';
import { readUpTo } from '../../engine/read-up-to.ts';
import { messageOf } from '../../engine/thrown.ts';
import type { Fetch } from '../../publication/ports.ts';

/** What an address of the site gave to a reader. */
export type PageAnswer =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      readonly headers: Headers;
      /** Where redirects had led. */
      readonly address: string;
      /** From the request to the last byte. */
      readonly loadMs: number;
    }
  /** One clause on what is wrong, to stand behind "The address ...", and what to do. */
  | {
      readonly kind: 'wrong';
      readonly why: string;
      readonly fix: string;
      /** There was no answer, or the site has a trouble of its own: it may be well a moment later. */
      readonly mayPass: boolean;
    };

/** How an address is asked. */
export interface AskOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const largestPage = 5_000_000;
const mostRedirects = 5;

const wrong = (why: string, fix: string, mayPass = false): PageAnswer => ({ kind: 'wrong', why, fix, mayPass });

/** Asks an address as a reader would, once. It follows redirects within the site, sends no secret, and reads nothing without end. */
export async function askPage(address: string, { fetch, clock, timeoutMs, signal }: AskOptions): Promise<PageAnswer> {
  const ending = await withDeadline((own) => follow(address, fetch, clock, own), { clock, timeoutMs, signal });
  switch (ending.kind) {
    case 'finished':
      return ending.value;
    case 'threw':
      // What `fetch` throws for a connection that failed, and for a body that is not packed as it says.
      if (ending.error instanceof TypeError) {
        return wrong('does not answer, or breaks off its answer', 'look whether the site is up', true);
      }
      throw ending.error;
    case 'timed-out':
      return wrong('does not answer in time', 'look whether the site is up', true);
    case 'cancelled':
      signal.throwIfAborted();
      throw new Error(messageOf(ending.reason));
    default:
      return ending satisfies never;
  }
}

async function follow(address: string, fetch: Fetch, clock: Clock, signal: AbortSignal): Promise<PageAnswer> {
  const began = clock();
  let current = address;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await fetch(current, { redirect: 'manual', headers: { accept: 'text/html' }, signal });
    const { status, headers } = response;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
      await response.body?.cancel();
      if (!URL.canParse(location, current)) return wrong('redirects to what is no address', 'correct the redirect');
      current = new URL(location, current).href;
      if (new URL(current).origin !== new URL(address).origin) {
        return wrong(`leads away to ${current}`, 'set publish.site to where readers end, or take the redirect out');
      }
      continue;
    }
    if (status !== 200) {
      await response.body?.cancel();
      if (status === 401 || status === 403) {
        return wrong(`lets no reader in (${status})`, 'open the site, or leave publish.verify out until it is');
      }
      return status >= 500
        ? wrong(`answers with its own error ${status}`, 'look whether the site is up', true)
        : wrong(`answers with ${status}`, 'look whether the page was built, and whether publish.address is its path');
    }
    const bytes = await readUpTo(response.body, largestPage);
    return bytes === undefined
      ? wrong(`gives more than ${largestPage / 1_000_000} MB`, 'look what stands there')
      : { kind: 'page', bytes, headers, address: current, loadMs: clock() - began };
  }
  return wrong('redirects on and on', 'take one of the redirects out');
}
