import type { Clock } from '../engine/clock.ts';
import { askPage } from '../publish/verify/ask-page.ts';
import { decodePage } from '../publish/verify/decode-page.ts';

/** What an address gave: the page, or one clause on what is wrong and what to do, to stand behind "The address ...". */
export type Looked =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'wrong'; readonly why: string; readonly fix: string };

/** Asks an address of the site as a reader would. */
export type Look = (address: string, signal: AbortSignal) => Promise<Looked>;

const attemptMs = 15_000;

/**
 * Opens the looking at a site, by the same rules as the look after publishing. It stays on the site's own origin, and asks twice
 * before it says that a site is in trouble.
 */
export function openLook(site: string, clock: Clock): Look {
  const { origin } = new URL(site);
  return async (address, signal) => {
    if (new URL(address).origin !== origin)
      return { kind: 'wrong', why: 'leads away from the site', fix: 'correct publish.site, or the list of pages' };
    const ask = () => askPage(address, { fetch, clock, timeoutMs: attemptMs, signal });
    const first = await ask();
    const answer = first.kind === 'wrong' && first.mayPass ? await ask() : first;
    if (answer.kind === 'wrong') return answer;
    const decoded = decodePage(answer.bytes, answer.headers.get('content-type'));
    return decoded.ok
      ? { kind: 'page', html: decoded.html }
      : { kind: 'wrong', why: `has an encoding that nobody knows, "${decoded.charset}"`, fix: 'serve it as UTF-8' };
  };
}
