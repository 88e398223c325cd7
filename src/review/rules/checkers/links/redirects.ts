import { posix } from 'node:path';
import type { RulesTools } from '../../checker.ts';
import { asPage } from './targets.ts';

/** Where sites keep the addresses that they lead on to others: their old pages are gone from the repository and are served all the same. */
const lists =
  /(?:^|\/)(?:\.openpublishing\.redirection[\w.-]*\.json|_redirects|redirects?\.(?:json|ya?ml|[cm]?[jt]s|csv|txt|map)|netlify\.toml|vercel\.json|firebase\.json)$/iu;
/** So many of these lists are read. */
const mostLists = 12;

const read = new WeakMap<ReadonlySet<string>, Promise<ReadonlySet<string>>>();

/** Whether a list of the site leads the address of a missing page on to another one: the link works then. */
export async function isRedirected(
  tried: string,
  files: ReadonlySet<string>,
  tools: Pick<RulesTools, 'head' | 'signal'>,
): Promise<boolean> {
  const known = read.get(files) ?? addressesIn(files, tools);
  read.set(files, known);
  const addresses = await known;
  if (addresses.size === 0) return false;
  const segments = asPage(tried).split('/');
  // The list may count from the root of the repository, of the pages or of the site; one name alone may be that of many pages.
  return segments.some(
    (_, index) => (index === 0 || segments.length - index > 1) && addresses.has(segments.slice(index).join('/')),
  );
}

/** Where a list says what leads on: by a key, as a key, or first on a line. */
const sources = [
  /\b(?:source(?:_path(?:_from_root)?)?|from|src|old)["']?\s*[:=]\s*\[?\s*["']([^"'\s]{2,300})["']/gu,
  /["'](\/[^"'\s]{1,300})["']\s*:/gu,
  /^(\/[^\s"',:]{1,300})[ \t,]/gmu,
];

async function addressesIn(
  files: ReadonlySet<string>,
  { head, signal }: Pick<RulesTools, 'head' | 'signal'>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const list of [...files].filter((file) => lists.test(file) && !/node_modules/u.test(file)).slice(0, mostLists)) {
    const answer = await head.read(list, signal);
    if (!answer.ok) continue;
    const folder = posix.dirname(list);
    for (const [, written = ''] of sources.flatMap((source) => [...answer.text.matchAll(source)])) {
      const address = written.replace(/^\.?\//u, '').replace(/[?#*].*$/u, '');
      if (!/\w/u.test(address) || /^[a-z][a-z0-9+.-]*:/iu.test(address)) continue;
      found.add(asPage(address));
      if (folder !== '.') found.add(asPage(posix.join(folder, address)));
    }
  }
  return found;
}
