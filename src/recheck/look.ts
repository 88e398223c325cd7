/** What an address gave. */
export type Looked =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** Asks an address of the site as a reader would. */
export type Look = (address: string, signal: AbortSignal) => Promise<Looked>;

const attemptMs = 15_000;
const largestPage = 5_000_000;
const mostRedirects = 5;

/** Opens the looking; it stays on the site's own origin, and asks twice before it says that nobody answers. */
export function openLook(site: string): Look {
  const { origin } = new URL(site);
  return async (address, signal) => {
    const first = await ask(address, origin, signal);
    return first.kind === 'silent' ? said(await ask(address, origin, signal)) : first;
  };
}

type Asked = Looked | { readonly kind: 'silent' };

const said = (asked: Asked): Looked => (asked.kind === 'silent' ? { kind: 'wrong', why: 'it does not answer' } : asked);

async function ask(address: string, origin: string, signal: AbortSignal): Promise<Asked> {
  const both = AbortSignal.any([signal, AbortSignal.timeout(attemptMs)]);
  let current = address;
  try {
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      if (new URL(current).origin !== origin) return { kind: 'wrong', why: 'it leads away from the site' };
      const response = await fetch(current, { redirect: 'manual', signal: both });
      const { status, headers } = response;
      const location = headers.get('location');
      if (status >= 300 && status < 400 && location !== null && URL.canParse(location, current)) {
        await response.body?.cancel();
        current = new URL(location, current).href;
        continue;
      }
      if (status !== 200) {
        await response.body?.cancel();
        return status >= 500 && hop === 0 ? { kind: 'silent' } : { kind: 'wrong', why: `it answers with ${status}` };
      }
      const html = await textUpTo(response, largestPage);
      return html === undefined ? { kind: 'wrong', why: 'it is larger than 5 MB' } : { kind: 'page', html };
    }
    return { kind: 'wrong', why: 'it leads on and on' };
  } catch {
    signal.throwIfAborted();
    return { kind: 'silent' };
  }
}

async function textUpTo(response: Response, limit: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
