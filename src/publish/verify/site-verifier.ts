import type { PublishConfig } from '../../config/publish-schema.ts';
import { sleep } from '../../engine/deadline.ts';
import type { Opened, Opening, PageVerifier, Verified, VerifiedPart } from '../../publication/ports.ts';
import type { PublishedPage } from '../../publication/published-page.ts';
import { oneLine } from '../../publication/service.ts';
import { type AskOptions, askPage } from './ask-page.ts';
import { decodePage } from './decode-page.ts';
import { judgePage, plainAddress } from './judge-page.ts';
import { letters } from './letters.ts';
import { keptOut, type Robots, readRobots } from './robots.ts';
import { servedPage } from './served-page.ts';
import { picturesPart } from './shown-pictures.ts';

/** What is configured of the looking. */
export type VerifySettings = NonNullable<PublishConfig['verify']>;

const firstWaitMs = 500;
const longestWaitMs = 4000;
/** How long one look may wait for the page. */
const lookMs = 15_000;
const robotsMs = 5000;

/** Those who stand for all, and the two that sites write rules of their own for. */
const searchEngines = ['*', 'googlebot', 'bingbot'];

/** Opens the look at published pages: it is repeated until all is well or its time is up, since sites and caches take theirs. */
export async function openSiteVerifier({
  settings,
  fetch,
  clock,
}: Pick<Opening<VerifySettings>, 'settings' | 'fetch' | 'clock'>): Promise<Opened<PageVerifier>> {
  let robots: Robots | undefined;
  /** Why search engines may not come to an address. The rules are read once, and again where they keep a page out: sites take their time. */
  const closedBy = async (address: string, signal: AbortSignal): Promise<string | undefined> => {
    if (settings.skip.includes('indexable')) return undefined;
    robots ??= await askRobots(address, { fetch, clock, timeoutMs: robotsMs, signal });
    for (const agent of searchEngines) {
      const rule = keptOut(robots, agent, address);
      if (rule === undefined) continue;
      robots = undefined;
      return `The robots.txt of the site keeps search engines from it ("Disallow: ${oneLine(rule)}"): take that rule out, or say "noindex: true" in its front matter.`;
    }
    return undefined;
  };
  const look = async (
    page: PublishedPage,
    former: string,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<Verified> => {
    const answer = await askPage(page.address, { fetch, clock, timeoutMs, signal });
    if (answer.kind === 'wrong') return failed(`The address ${oneLine(answer.why)}: ${answer.fix}.`);
    const { bytes, headers, address, loadMs } = answer;
    const type = headers.get('content-type');
    if (type !== null && !/^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) {
      return failed(`The address gives ${oneLine(type)}, and not a page: look what stands there.`);
    }
    const decoded = decodePage(bytes, type);
    if (!decoded.ok) return failed(`Its character encoding "${decoded.charset}" is not known: serve it as UTF-8.`);
    const served = servedPage(decoded.html);
    if ('slow' in served) return failed(`It takes too long to read (${served.slow}): look what stands there.`);
    const parts: readonly VerifiedPart[] = [
      addressPart(page.address, address),
      ...judgePage(served, { page, former, headers, address }),
      await picturesPart(page.pictures, served.pictures, address, { fetch, clock, signal }),
    ];
    const keptFrom = page.indexable ? await closedBy(address, signal) : undefined;
    const told = parts.map((part) => {
      if (part.name === 'text' && !part.ok) return encodingTold(part, bytes, decoded.charset, page);
      return part.name === 'indexable' && part.ok && keptFrom !== undefined
        ? { ...part, ok: false, said: keptFrom }
        : part;
    });
    const asked = told.filter(({ name }) => !settings.skip.some((one) => one === name));
    return { ok: asked.every((part) => part.ok), parts: asked, loadMs };
  };
  const value: PageVerifier = {
    async verify(page, former, signal, beforeAgain) {
      const until = clock() + settings.within * 1000;
      let seen: Verified | undefined;
      for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
        const timeoutMs = Math.max(1, Math.min(lookMs, until - clock()));
        const verified = await look(page, former, timeoutMs, signal);
        // A last look that had less time than others says less of the page than the one before it.
        const isCut = timeoutMs < lookMs && verified.loadMs === undefined;
        const best = isCut ? (seen ?? verified) : verified;
        const left = until - clock();
        if (best.ok || left <= waitMs) return best;
        seen = best;
        await sleep(waitMs, signal);
        await beforeAgain?.();
      }
    },
  };
  return { ok: true, value };
}

/** What robots are told; nothing where the site says nothing that can be read. */
async function askRobots(address: string, options: AskOptions): Promise<Robots> {
  const answer = await askPage(new URL('/robots.txt', address).href, options);
  if (answer.kind === 'wrong') return { groups: [] };
  const decoded = decodePage(answer.bytes, answer.headers.get('content-type'));
  return readRobots(decoded.ok ? decoded.html : '');
}

function failed(said: string): Verified {
  return { ok: false, parts: [{ name: 'address', ok: false, said }] };
}

function addressPart(wanted: string, found: string): VerifiedPart {
  return plainAddress(found, wanted) === plainAddress(wanted, wanted)
    ? { name: 'address', ok: true, said: 'The address answers.' }
    : {
        ...{ name: 'address', ok: false },
        said: `The address leads to ${oneLine(found)}: take the redirect out, or correct publish.address.`,
      };
}

/** The words are there, and readers see them garbled. */
function encodingTold(part: VerifiedPart, bytes: Uint8Array, charset: string, { text }: PublishedPage): VerifiedPart {
  if (charset === 'utf-8' || charset === 'utf8') return part;
  const served = servedPage(new TextDecoder('utf-8').decode(bytes));
  const isThere =
    'passages' in served &&
    served.passages
      .map((one) => one.letters)
      .join('')
      .includes(letters(text));
  return isThere
    ? {
        ...part,
        said: `It is declared as ${charset} and sent as UTF-8, so that readers see it garbled: declare UTF-8.`,
      }
    : part;
}
