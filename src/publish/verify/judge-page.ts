import type { VerifiedPart } from '../../publication/ports.ts';
import type { PublishedPage } from '../../publication/published-page.ts';
import { oneLine } from '../../publication/service.ts';
import { letters, type Passage, passagesOf } from './letters.ts';
import type { ServedPage } from './served-page.ts';

/** What a page of the site is held against. */
export interface Expected {
  readonly page: PublishedPage;
  /** How what stood there before read; empty where nothing stood. */
  readonly former: string;
  readonly headers: Headers;
  /** Where the page was found. */
  readonly address: string;
}

const ok = (name: VerifiedPart['name'], said: string): VerifiedPart => ({ name, ok: true, said });
const wrong = (name: VerifiedPart['name'], said: string): VerifiedPart => ({ name, ok: false, said });
const quoted = (words: string): string => {
  const short = oneLine(words);
  return `"${short.length > 80 ? `${short.slice(0, 80).replace(/[\ud800-\udbff]$/u, '')}…` : short}"`;
};

/** Holds a page of the site against what was published: all but its address and its pictures, a sentence each. */
export function judgePage(served: ServedPage, expected: Expected): readonly VerifiedPart[] {
  return [
    textPart(served, expected),
    titlePart(served, expected.page),
    descriptionPart(served, expected.page),
    canonicalPart(served, expected),
    indexablePart(served, expected),
    structuredPart(served),
  ];
}

function textPart({ passages, mark }: ServedPage, { page, former }: Expected): VerifiedPart {
  if (mark !== undefined && mark.digest !== page.digest) {
    return wrong(
      'text',
      'It still shows another state of the page, by its mark: have caches drop it, or build the site.',
    );
  }
  const fault = textFault(passages, page, mark === undefined ? former : '');
  if (fault !== undefined) return wrong('text', fault);
  return ok('text', mark === undefined ? 'Its text is there.' : 'Its text is there, by its mark and its words.');
}

/**
 * What is wrong with the text that a page of the site shows, in a sentence; `undefined` when all of it is there in its order, and
 * no more of the former text than a site says elsewhere too.
 */
export function textFault(
  passages: readonly Passage[],
  { html, title }: Pick<PublishedPage, 'html' | 'title'>,
  former: string,
): string | undefined {
  const shown = passages.map((one) => one.letters).join('');
  const ofTitle = letters(title);
  // A template sets the title in its own place, and the title is looked for by itself.
  const wanted = passagesOf(html).filter((one) => one.letters !== ofTitle);
  let from = 0;
  const between: { readonly from: number; readonly to: number }[] = [];
  for (const { letters: own, words } of wanted) {
    const at = shown.indexOf(own, from);
    if (at === -1) {
      return shown.includes(own)
        ? `It shows ${quoted(words)} in another place: look at the template of the site.`
        : `It does not show ${quoted(words)}: have caches drop it, or look whether the site was built.`;
    }
    between.push({ from, to: at });
    from = at + own.length;
  }
  const gone = goneButShown(shown, [...between, { from, to: shown.length }], wanted, former);
  return gone && `It still shows ${quoted(gone.words)}, which was taken out: have caches drop it.`;
}

const shortestGone = 8;

/** Words of the former text that are no longer in it and stand between, or right around, those that are. */
function goneButShown(
  shown: string,
  gaps: readonly { readonly from: number; readonly to: number }[],
  wanted: readonly Passage[],
  former: string,
): Passage | undefined {
  const now = new Set(wanted.map((one) => one.letters));
  const gone = passagesOf(former).filter((one) => one.letters.length >= shortestGone && !now.has(one.letters));
  const last = gaps.length - 1;
  return gone.find(({ letters: own }) =>
    gaps.some(({ from, to }, index) => {
      const gap = shown.slice(from, to);
      if (index > 0 && index < last) return gap.includes(own);
      return (index === 0 && gap.endsWith(own)) || (index === last && gap.startsWith(own));
    }),
  );
}

function titlePart({ titles }: ServedPage, { title }: PublishedPage): VerifiedPart {
  const [shown] = titles;
  if (shown !== undefined && letters(shown).includes(letters(title))) return ok('title', 'Its title is there.');
  return wrong(
    'title',
    shown === undefined || shown.trim() === ''
      ? 'It has no title: have the template of the site set <title>.'
      : `Its title is ${quoted(shown)}, and not ${quoted(title)}: look at the template of the site.`,
  );
}

function descriptionPart({ descriptions }: ServedPage, { description }: PublishedPage): VerifiedPart {
  const [shown] = descriptions;
  const own = letters(description);
  const has = letters(shown ?? '');
  // Sites cut long ones, and say so by three dots.
  const isCut = /(?:…|\.\.\.)\s*$/u.test(shown ?? '') && has.length >= 40 && own.startsWith(has);
  if (shown !== undefined && (own === '' || has.includes(own) || isCut))
    return ok('description', 'Its description is there.');
  return wrong(
    'description',
    has === ''
      ? 'It has no description: have the template of the site set <meta name="description">.'
      : `Its description is ${quoted(shown ?? '')}, and not ${quoted(description)}: look at the template of the site.`,
  );
}

function canonicalPart({ canonicals }: ServedPage, { page, headers, address }: Expected): VerifiedPart {
  const inHeader = /<([^>]*)>\s*;[^,]*\brel\s*=\s*"?canonical\b/iu.exec(headers.get('link') ?? '')?.[1];
  const written = [...canonicals, ...(inHeader === undefined ? [] : [inHeader])];
  const named = [...new Set(written.map((one) => plainAddress(one, address)))];
  const [first] = named;
  if (first === undefined) {
    return wrong(
      'canonical',
      'It names no canonical address: have the template of the site set <link rel="canonical">.',
    );
  }
  if (named.length > 1) {
    return wrong('canonical', 'It names several canonical addresses: have the template of the site set one.');
  }
  return first === plainAddress(page.canonical, address)
    ? ok('canonical', 'Its canonical address is right.')
    : wrong('canonical', `Its canonical address is ${quoted(first)}, and not ${page.canonical}: correct it.`);
}

/** An address in the form in which two that lead to the same page are equal. */
export function plainAddress(address: string, base: string): string {
  if (!URL.canParse(address, base)) return address;
  const { origin, pathname, search } = new URL(address, base);
  return `${origin}${decoded(pathname).replace(/\/(?:index\.html?)?$/u, '')}${search}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function indexablePart({ robots }: ServedPage, { page, headers }: Expected): VerifiedPart {
  const said = [...robots, (headers.get('x-robots-tag') ?? '').toLowerCase()].flatMap((one) => one.split(','));
  const isClosed = said.some((one) => /^\s*(?:(?:googlebot|bingbot|robots)\s*:\s*)?(?:noindex|none)\s*$/u.test(one));
  if (page.indexable !== isClosed) {
    return ok('indexable', page.indexable ? 'Search engines may list it.' : 'Search engines are told not to list it.');
  }
  return wrong(
    'indexable',
    page.indexable
      ? 'Search engines are told not to list it (noindex): take that out of the site, or say "noindex: true" in its front matter.'
      : 'Its front matter says noindex, and the site does not: have the template of the site set <meta name="robots">.',
  );
}

function structuredPart({ structured }: ServedPage): VerifiedPart {
  for (const [index, text] of structured.entries()) {
    const why = faultOf(text);
    if (why !== undefined) {
      return wrong(
        'structured-data',
        `Block ${index + 1} of its structured data ${why}: correct the template of the site.`,
      );
    }
  }
  return ok(
    'structured-data',
    structured.length === 0 ? 'It has no structured data.' : 'Its structured data can be read.',
  );
}

/** What keeps a block of JSON-LD from being read; one without a type says nothing. */
function faultOf(text: string): string | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const things = Array.isArray(data) ? data : [data];
    const isThing = (one: unknown): boolean =>
      typeof one === 'object' && one !== null && ('@type' in one || '@graph' in one || '@id' in one);
    return things.length > 0 && things.every(isThing) ? undefined : 'has no @type';
  } catch {
    return 'is no JSON';
  }
}
