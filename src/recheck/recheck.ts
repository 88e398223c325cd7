import type { ContentFile, Reached } from '../content/content.ts';
import { stallsParser } from '../content/formats/formats.ts';
import type { Page } from '../content/page.ts';
import { parsePage } from '../content/parse.ts';
import { createQueue } from '../engine/queue.ts';
import { oneLine } from '../publication/service.ts';
import { type AskSource, objectionOf } from '../publication/source-state.ts';
import { overdueClaims } from './dated-claims.ts';
import type { Look } from './look.ts';
import { type Components, shownTextFault } from './shown-text.ts';

/** A page of the repository with the address that readers have for it. */
export interface PageAt {
  readonly path: string;
  readonly address: string;
  readonly text: string;
}

/** What is wrong with a page by now, a sentence each; none when all is well. */
export interface Rechecked {
  readonly path: string;
  readonly address: string;
  readonly problems: readonly string[];
}

/** What a recheck is handed. */
export interface RecheckWorld {
  readonly look: Look;
  /** Components of MDX by the HTML element that each becomes. */
  readonly components: Components;
  readonly reach: (url: string, signal: AbortSignal) => Promise<Reached>;
  /** The day in ISO 8601. */
  readonly today: string;
  /** Asks where a page was imported from; absent where nobody can. */
  readonly source?: AskSource;
  readonly signal: AbortSignal;
}

const atOnce = 4;
const mostLinks = 200;

/** Looks at every page again: its address, its text, where its links lead, and what it says has ended. */
export function recheck(pages: readonly PageAt[], world: RecheckWorld): Promise<readonly Rechecked[]> {
  const queue = createQueue(atOnce);
  return Promise.all(pages.map((page) => queue.run(() => recheckPage(page, world))));
}

async function recheckPage({ path, address, text }: PageAt, world: RecheckWorld): Promise<Rechecked> {
  const slow = stallsParser(path, text);
  if (slow !== undefined)
    return { path, address, problems: [`The page takes too long to read (${slow}), so it was not checked.`] };
  const source = await parsed(path, text);
  const looked = await world.look(address, world.signal);
  const [ofText, ofLinks, ofSource] = await Promise.all([
    looked.kind === 'page'
      ? shownTextFault({ path, text }, world.components, looked.html)
      : `The address ${oneLine(looked.why)}: ${looked.fix}.`,
    deadLinks(source, world),
    world.source?.(text, world.signal).then(objectionOf),
  ]);
  const ofClaims = overdueClaims(source, world.today).map(({ kind, date, line, isUnreadable }) => {
    if (isUnreadable) return `Line ${line}: ${kind} "${date}" is no day; write it as 2027-01-31.`;
    return kind === 'valid-until'
      ? `Line ${line}: what stands there was true until ${date}; bring it up to date, or take it out.`
      : `Line ${line}: it was to be looked over by ${date}; look it over, and set the next day.`;
  });
  return {
    path,
    address,
    problems: [
      ...(ofText === undefined ? [] : [ofText]),
      ...ofLinks,
      ...ofClaims,
      ...(ofSource === undefined ? [] : [ofSource]),
    ],
  };
}

const parsed = (path: string, text: string): Promise<Page> => {
  const file: ContentFile = { path, status: 'added', blobSha: '', text, changedLines: [], commentableLines: [] };
  return parsePage(file);
};

async function deadLinks(source: Page, { reach, signal }: RecheckWorld): Promise<readonly string[]> {
  const urls = [
    ...new Set(source.links.map(({ url }) => url.replace(/#.*$/s, '')).filter((url) => /^https?:\/\//i.test(url))),
  ];
  const asked = await Promise.all(
    urls.slice(0, mostLinks).map(async (url) => [url, await reach(url, signal)] as const),
  );
  return asked.flatMap(([url, reached]) => {
    if (reached.kind === 'dead') return [`The link to ${url.slice(0, 200)} is dead (${reached.status}).`];
    return reached.kind === 'no-host' ? [`The link to ${url.slice(0, 200)} names a host that does not exist.`] : [];
  });
}
