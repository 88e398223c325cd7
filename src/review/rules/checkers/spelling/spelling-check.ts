import { decodeTrie } from 'cspell-trie-lib';
import type { Page } from '../../../../content/page.ts';
import type { RawFinding, ReadAsset } from '../../checker.ts';
import { regionAt } from '../../page-position.ts';
import { templateCode } from '../../template-code.ts';
import { commonTypo, isBuiltFrom } from './common-typos.ts';
import { misspellings } from './misspellings.ts';

type Lookup = (word: string) => boolean;

/** Shorter unknown words are mostly names and abbreviations. */
const leastLetters = 5;
/** Words with a capital at the start of a sentence are often names. */
const leastCapitalised = 7;
/** Longer ones are no words at all. */
const mostLetters = 30;
/** A word that a page uses this often is the page's own word. */
const ownWordCount = 3;
/** How many different unknown words of a page are looked into; beyond it the page is not English prose. */
const unknownLimit = 300;
/** Words of the trade that no dictionary has, and that are one letter away from a word. */
const tradeWords = new Set(
  'pointee vtable rustc referent unsized lvalue rvalue enqueue dequeue containerd linkerd etcd rootfs varint treap setns fixme fixmes usec usecs winget cancelation'.split(
    ' ',
  ),
);
const commonEndings = ['ch', 'ed', 'ing', 'tion', 'ment', 'ly'];
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const word =
  /(?<![\p{L}\p{N}_@#/.\\])(?<!(?<!\p{Ll})-|[\p{L}\p{N}_/.]-\p{L}*-)\p{L}+(?:['’]\p{L}+)?(?![\p{L}\p{N}_@/\\]|-(?!\p{Ll})|\.\p{L}|\()/gu;

let loading: Promise<{ readonly has: Lookup; readonly common: ReadonlySet<string> }> | undefined;

async function load(asset: ReadAsset): Promise<{ readonly has: Lookup; readonly common: ReadonlySet<string> }> {
  const [trie, list] = await Promise.all([asset('words.trie.br'), asset('common-words.txt')]);
  const decoded = decodeTrie(new Uint8Array(trie));
  return {
    has: (candidate) => decoded.has(candidate),
    common: new Set(new TextDecoder().decode(list).trim().split(/\s+/u)),
  };
}

/** What a page has of misspelled words, and what was left out. */
export interface SpellingResult {
  readonly findings: readonly RawFinding[];
  readonly notes: readonly string[];
}

/** Misspelled words in the prose of a page; names, code and words in capitals are left alone. `own` is the team's own list. */
export async function spellingFindings(
  page: Page,
  known: ReadonlySet<string>,
  own: ReadonlyMap<string, string>,
  asset: ReadAsset,
): Promise<SpellingResult> {
  const findings: RawFinding[] = [];
  const unknown = new Map<string, { readonly start: number; readonly end: number }[]>();
  loading ??= load(asset);
  const { has, common } = await loading;
  const code = templateCode(page.text);
  const lowerText = page.text.toLowerCase();
  for (const match of page.masked.matchAll(word)) {
    const found = match[0];
    if (code.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    const lower = found.toLowerCase();
    const span = { start: match.index, end: match.index + found.length };
    if (known.has(lower) || /^['’](?!\p{L})/u.test(page.text.slice(span.end, span.end + 2))) continue;
    const meant = own.get(lower) ?? misspellings.get(lower);
    const ordinary = isOrdinary(page, found, span.start);
    if (meant !== undefined && (ordinary || own.has(lower)) && !isPartOfName(lowerText, lower)) {
      const suggestion = found[0] === lower[0] ? meant : `${meant.charAt(0).toUpperCase()}${meant.slice(1)}`;
      findings.push({ criterion: 'misspelling', message: `Did you mean "${suggestion}"?`, span, suggestion });
    } else if (
      (found === lower || (ordinary && found.length >= leastCapitalised && regionAt(page, span.start) === 'prose')) &&
      /^[a-z]+$/u.test(lower) &&
      found.length >= leastLetters &&
      found.length <= mostLetters &&
      !tradeWords.has(lower) &&
      !has(lower)
    ) {
      const places = unknown.get(lower) ?? [];
      places.push(span);
      unknown.set(lower, places);
    }
  }
  const tooMany = unknown.size > unknownLimit;
  return {
    findings: [...findings, ...(tooMany ? [] : typos(page, unknown, has, common))],
    notes: tooMany
      ? [
          `possible-typo: not searched, because the page has ${unknown.size} different unknown words; ${unknownLimit} is the limit.`,
        ]
      : [],
  };
}

/** A name in snake case: its pieces are no words of the text. */
function isPartOfName(lowerText: string, lower: string): boolean {
  for (let at = lowerText.indexOf(lower); at !== -1; at = lowerText.indexOf(lower, at + lower.length)) {
    const before = lowerText.slice(Math.max(0, at - 3), at);
    const after = lowerText.slice(at + lower.length, at + lower.length + 3);
    if (/[\p{L}\p{N}]\\?_$/u.test(before) || /^\\?_[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** "Teh" at the start of a sentence or in a title is a slip; inside a sentence it is a name, and so is "TEH" anywhere. */
function isOrdinary(page: Page, found: string, start: number): boolean {
  if (found.slice(1) !== found.slice(1).toLowerCase()) return false;
  if (found[0] === found[0]?.toLowerCase() || regionAt(page, start) === 'heading') return true;
  return /(?:^|[.!?:]["')\]]?|[\n|])\s*$/u.test(page.masked.slice(Math.max(0, start - 20), start));
}

function typos(
  page: Page,
  unknown: ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>,
  has: Lookup,
  common: ReadonlySet<string>,
): readonly RawFinding[] {
  const code = page.text.toLowerCase();
  return [...unknown].flatMap(([found, places]) => {
    if (places.length >= ownWordCount || standsInCode(page, code, found)) return [];
    const capitalised = places.some(({ start }) => page.text[start] !== found[0]);
    const usual = isBuiltFrom(found, common) ? undefined : commonTypo(found, common, has);
    if (usual === undefined && (capitalised || isPartOfCompound(page, places))) return [];
    // Swapped and doubled letters are slips even where the pieces happen to be words; a missing letter may be a coinage.
    const twisted = twistedWord(found, has);
    const rare = twisted.length > 0 || isBuiltFromWords(found, has) ? twisted : shortenedWord(found, has);
    // One letter less in a short word is more often a name of the trade than a slip.
    const isNear = found.length >= 7 || rare.some((other) => commonEndings.includes(other.slice(found.length)));
    const meant = usual !== undefined ? [usual] : isNear || twisted.length > 0 ? rare : [];
    const [first] = meant;
    if (first === undefined || meant.length > 2) return [];
    return places.map((span) => {
      const written = page.text.slice(span.start, span.end);
      const cased = (other: string): string =>
        written[0] === found[0] ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
      return {
        criterion: 'possible-typo',
        message: `No dictionary has "${written}". Did you mean ${meant.map((other) => `"${cased(other)}"`).join(' or ')}?`,
        span,
        ...(meant.length === 1 ? { suggestion: cased(first) } : {}),
      };
    });
  });
}

const prefixes =
  /^(?:un|re|de|pre|post|non|sub|super|multi|micro|mini|auto|co|inter|intra|over|under|mis|meta|pseudo|anti|cross|hyper|poly|semi|back|dis|en|up|out)/u;
const suffixes =
  /(?:s|es|ed|d|ing|er|ers|or|able|ability|ization|isation|ized|ised|izing|ising|izer|izers|ize|izes|less|like|ness|ful|ly|ish|ism|ist|y|ify|ified|ifies|ification|wise|ward|ware|base|set|list|file|able)$/u;

/** A coined word that follows the rules of the language ("unyanked", "codemod") is not a slip. */
function isBuiltFromWords(found: string, has: Lookup): boolean {
  const stem = found.replace(prefixes, '');
  if (stem !== found && stem.length >= 4 && has(stem)) return true;
  const base = found.replace(suffixes, '');
  if (base !== found && base.length >= 4 && (has(base) || has(`${base}e`))) return true;
  for (let cut = 3; cut <= found.length - 3; cut += 1) {
    const [head, tail] = [found.slice(0, cut), found.slice(cut)];
    if (Math.max(head.length, tail.length) >= 4 && has(head) && has(tail)) return true;
  }
  return false;
}

/** A part of a hyphenated word is often one of a name. */
function isPartOfCompound(page: Page, places: readonly { readonly start: number; readonly end: number }[]): boolean {
  return places.some(({ start, end }) => page.text[start - 1] === '-' || page.text[end] === '-');
}

/** A word that the page also writes as code is an identifier. */
function standsInCode(page: Page, lowerText: string, found: string): boolean {
  for (let at = lowerText.indexOf(found); at !== -1; at = lowerText.indexOf(found, at + found.length)) {
    const region = regionAt(page, at);
    if (region === 'code' || region === 'front-matter' || region === 'markup') return true;
  }
  return false;
}

/** The one word that results when two neighbours are swapped back or a doubled letter is taken out. */
function twistedWord(found: string, has: Lookup): readonly string[] {
  const candidates = new Set<string>();
  for (let at = 0; at < found.length - 1; at += 1) {
    const [before, first, second, after] = [found.slice(0, at), found[at], found[at + 1], found.slice(at + 2)];
    // British and American English differ in the doubled consonant of such forms.
    if (first === second && first === 'l' && /^(?:ing|ed|er|ers|able)$/u.test(after)) continue;
    candidates.add(first === second ? `${before}${first}${after}` : `${before}${second}${first}${after}`);
  }
  const words = [...candidates].filter(has);
  return words.length === 1 ? words : [];
}

/** What results when one of the commonest endings or the one letter that fits is put back. */
function shortenedWord(found: string, has: Lookup): readonly string[] {
  if (found.length < 6) return [];
  const candidates = new Set<string>();
  // The first letter of a word is hardly ever the one that is missing.
  for (let at = 1; at <= found.length; at += 1) {
    for (const letter of alphabet) candidates.add(found.slice(0, at) + letter + found.slice(at));
  }
  const words = [...candidates].filter(has);
  if (words.length > 1) return [];
  // Where the stem takes an "e", its other endings are only forms of that word.
  const endings = words.includes(`${found}e`) ? commonEndings.filter((end) => !/^[ei]/u.test(end)) : commonEndings;
  return [...endings.map((end) => found + end).filter(has), ...words];
}
