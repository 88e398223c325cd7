import type { Site } from '../../../../content/dialects/site.ts';
import type { RulesTools } from '../../checker.ts';

/** So much of the settings is read. */
const mostRead = 200_000;

const read = new WeakMap<Site, Promise<Site>>();

/**
 * The site as its settings at the base commit say that headings get their ids; they are read once, and only where a page asks for
 * a place. Nothing of them is run: what a program decides is left undecided.
 */
export function withOwnIds(site: Site, tools: Pick<RulesTools, 'base' | 'signal'>): Promise<Site> {
  const known = read.get(site) ?? looked(site, tools);
  read.set(site, known);
  return known;
}

async function looked(site: Site, { base, signal }: Pick<RulesTools, 'base' | 'signal'>): Promise<Site> {
  const { dialect, tellTale } = site;
  if (dialect.ownIds === undefined || tellTale === undefined) return site;
  let { settings } = site;
  if (settings === '') {
    const answer = await base.read(tellTale, signal);
    if (!answer.ok) return site;
    settings = answer.text.slice(0, mostRead);
  }
  const { all, signs } = dialect.ownIds;
  if (all?.test(settings) === true) return { ...site, settings, dialect: { ...dialect, idsAreSet: true } };
  return signs?.test(settings) === true ? { ...site, settings, dialect: { ...dialect, comparesLoosely: true } } : site;
}
