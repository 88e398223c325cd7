import type { Dialect } from '../../../../content/dialects/dialect.ts';
import { headingIds } from '../../../../content/dialects/heading-ids.ts';
import { formatOf } from '../../../../content/formats/formats.ts';
import type { Page, Skimmed } from '../../../../content/page.ts';
import { isInLatinLetters, madePlace } from './made-places.ts';
import type { Target } from './targets.ts';

/** The places of a page that a fragment may name. */
export interface Anchors {
  /** The names of the places, as a writer would put them into a link. */
  readonly slugs: readonly string[];
  /** Of the names of headings those that the site makes unless somebody told it otherwise: what a fix may offer. */
  offered(): readonly string[];
  /** Those that stand written in the page: nothing makes another one of a heading in HTML. */
  readonly written: readonly string[];
  /** False when some places cannot be seen in the source: included text, components, variables. */
  readonly complete: boolean;
  has(target: Pick<Target, 'fragment' | 'rawFragment'>): boolean;
  /** Why something else than a heading may make such a place, as the end of "3 links ..."; `undefined` where nothing does. */
  doubt(target: Pick<Target, 'fragment'>): string | undefined;
}

/** Letters of Latin script that are no ASCII letter with a mark, as generators write them out that keep to ASCII. */
const ligatures: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }),
);
/** Letters whose mark some generators write as another letter, where most take it off. */
const spelled: ReadonlyMap<string, string> = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' }));

/** What is left of a fragment once everything is gone that site generators treat differently: case, hyphens, punctuation, emoji, marks. */
function anchorKey(fragment: string): string {
  return fragment
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđðþ]/gu, (letter) => ligatures.get(letter) ?? letter);
}

/** As `anchorKey`, with another letter for a mark. */
function spelledKey(fragment: string): string {
  const whole = fragment.normalize('NFC').toLowerCase();
  return anchorKey(whole.replace(/[äöüå]/gu, (letter) => spelled.get(letter) ?? letter));
}

/** The anchors of a page that is judged. */
export async function anchorsOf(page: Page, dialect: Dialect): Promise<Anchors> {
  const glance = await formatOf(page.file.path).skim?.(page.text);
  const parsed = page.headings.map(({ text }) => text);
  return anchorsFrom(dialect, {
    // The glance sees headings in places where the parser sees code: a tab, an admonition.
    headings: glance?.headings ?? parsed,
    anchors: [...page.anchors, ...(glance?.anchors ?? [])],
    terms: glance?.terms ?? [],
    opened: glance?.opened ?? [],
    includesOthers: page.includesOthers || glance?.includesOthers === true,
    components: glance?.components ?? [],
  });
}

/** The anchors of a page by its headings and the names in it; pages that are only linked to are skimmed for both. */
export function anchorsFrom(
  dialect: Dialect,
  {
    headings,
    anchors,
    terms,
    opened,
    includesOthers,
    components,
  }: Pick<Skimmed, 'headings' | 'anchors' | 'terms' | 'opened' | 'includesOthers' | 'components'>,
): Anchors {
  const { ids, areAll } = headingIds(dialect, headings);
  const ofOpened = dialect.namesOpened === true ? headingIds(dialect, opened).ids : [];
  const slugs = [...ids, ...ofOpened, ...anchors];
  const isLoose = dialect.name === 'unknown' || dialect.comparesLoosely === true;
  // Most pages that are linked to are never asked for a place.
  let exact: ReadonlySet<string> | undefined;
  let keys: ReadonlySet<string> | undefined;
  const inert = new Set(dialect.inert);
  return {
    slugs,
    offered: () => {
      if (dialect.name === 'unknown') return slugs;
      const usual: Dialect = { ...dialect, idsOf: (shown) => dialect.idsOf(shown).slice(0, 1) };
      return [...headingIds(usual, headings).ids, ...ofOpened, ...anchors];
    },
    written: anchors,
    complete: areAll && !includesOthers && dialect.idsAreSet !== true && components.every((name) => inert.has(name)),
    has: ({ fragment, rawFragment }) => {
      // GitBook puts a word before what begins with a digit.
      const withoutPrefix = (id: string): string => (dialect.name === 'gitbook' ? id.replace(/^id-(?=\d)/u, '') : id);
      const named = fragment.replace(/^user-content-/u, '');
      exact ??= new Set(slugs.map(folded));
      if (exact.has(folded(named)) || exact.has(folded(rawFragment))) return true;
      // A slash is in no id that a generator makes, so that leaving it out would forgive a fault.
      if (!isLoose || fragment.includes('/')) return false;
      keys ??= new Set(slugs.flatMap((slug) => [anchorKey(slug), spelledKey(slug)]));
      return keys.has(anchorKey(withoutPrefix(named)));
    },
    // A code host makes places of headings alone, shows no layout of its own, and names footnotes in one way.
    doubt: ({ fragment }) => {
      if (['github', 'gitlab'].includes(dialect.name)) return undefined;
      const key = anchorKey(fragment);
      // A tab may have the name of the heading above before its own.
      const named = terms.some((one) => {
        const own = anchorKey(one);
        const above = own !== '' && key.endsWith(own) ? key.slice(0, -own.length) : undefined;
        return above === '' || (above !== undefined && ids.some((id) => anchorKey(id) === above));
      });
      if (named) return 'to entries of a list that a plug-in may name';
      if (dialect.name === 'unknown' && isInLatinLetters(fragment, headings))
        return 'to headings of another script, which every generator writes in its own way';
      // Where a name stands more than once, GitBook counts it up.
      const counted = dialect.name === 'gitbook' ? /^(.+)-\d{1,2}$/u.exec(fragment)?.[1] : undefined;
      if (counted !== undefined && anchors.some((one) => folded(one) === folded(counted)))
        return 'to places of one name, which GitBook counts';
      return madePlace(fragment, { anchors, headings });
    },
  };
}

function folded(id: string): string {
  return id.normalize('NFC').toLowerCase();
}
