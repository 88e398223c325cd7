import type { Page } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { regionAt } from '../../page-position.ts';
import { commonTypo, isBuiltFrom, smallTypos, undoubted } from './common-typos.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestWords, nearWords, respelled, soundAlike } from './near-words.ts';
import { isInRunningText, isInSentence, joinedWords, likelyWord } from './running-text.ts';

/** Where an unknown word stands on a page. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Shorter unknown words are mostly names and abbreviations; what may be said of them is less. */
export const leastLetters = 5;
/** A word that a page uses this often is the page's own word. */
const ownWordCount = 3;
const commonEndings = ['ch', 'ed', 'ing', 'tion', 'ment', 'ly'];
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The unknown words of a page that are a slip of the hand away from a known one. */
export function typos(
  page: Page,
  unknown: ReadonlyMap<string, readonly Place[]>,
  lexicon: Lexicon,
): readonly RawFinding[] {
  const { has } = lexicon;
  const code = page.text.toLowerCase();
  return [...unknown].flatMap(([found, places]) => {
    if (places.length >= ownWordCount || standsInCode(page, code, found)) return [];
    if (found.length < leastLetters) return shortTypos(page, found, places, lexicon);
    const joined =
      places.length === 1 && isInSentence(page, places[0] ?? { start: 0, end: 0 })
        ? joinedWords(found, lexicon)
        : undefined;
    if (joined !== undefined) return places.map((span) => toFinding(page, span, found, [joined]));
    const capitalised = places.some(({ start }) => page.text[start] !== found[0]);
    const usual = isBuiltFrom(found, lexicon) ? undoubted(found, lexicon) : commonTypo(found, lexicon);
    if (usual === undefined && (capitalised || isPartOfCompound(page, places))) return [];
    // Swapped and doubled letters are slips even where the pieces happen to be words; a missing letter may be a coinage.
    const twisted = twistedWord(found, has);
    const rare = twisted.length > 0 || isBuiltFromWords(found, has) ? twisted : shortenedWord(found, has);
    // One letter less in a short word is more often a name of the trade than a slip.
    const isNear = found.length >= 7 || rare.some((other) => commonEndings.includes(other.slice(found.length)));
    const meant = usual !== undefined ? [usual] : isNear || twisted.length > 0 ? rare : [];
    if (meant.length > 0 && meant.length <= 2) return places.map((span) => toFinding(page, span, found, meant));
    const [place] = places;
    if (place === undefined || places.length > 1) return [];
    const isSentence = found.length >= 7 && isInSentence(page, place);
    const alike = isSentence ? (respelled(found, lexicon) ?? soundAlike(found, lexicon)) : undefined;
    if (alike !== undefined) return [toFinding(page, place, found, [alike])];
    if (isBuiltFrom(found, lexicon)) return [];
    const near = isInRunningText(page, place) ? nearWords(found, lexicon) : [];
    if (near.length > 0 && near.length <= 3) return [toFinding(page, place, found, near)];
    const small = found.length <= 6 ? shortTypos(page, found, places, lexicon) : [];
    if (small.length > 0 || !isInSentence(page, place)) return small;
    const nearest = nearestWords(found, lexicon);
    return nearest.length > 0 ? [toFinding(page, place, found, nearest)] : [];
  });
}

/** The words of the dictionary that documentation hardly ever has, once on a page, and a slip away from a usual one. */
export function unlikelyWords(page: Page, words: ReadonlyMap<string, readonly Place[]>): readonly RawFinding[] {
  const code = page.text.toLowerCase();
  return [...words].flatMap(([found, [place, another]]) => {
    const meant = likelyWord(found);
    if (meant === undefined || place === undefined || another !== undefined || !isInRunningText(page, place)) return [];
    return standsInCode(page, code, found) ? [] : [toFinding(page, place, found, [meant], true)];
  });
}

function toFinding(page: Page, span: Place, found: string, meant: readonly string[], isKnown = false): RawFinding {
  const written = page.text.slice(span.start, span.end);
  const cased = meant.map((other) =>
    written[0] === found[0] ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`,
  );
  const [only] = cased;
  const choice = cased.map((other) => `"${other}"`).join(' or ');
  return {
    criterion: 'possible-typo',
    message: isKnown
      ? `Documentation hardly ever has "${written}". Did you mean ${choice}?`
      : `No dictionary has "${written}". Did you mean ${choice}?`,
    span,
    ...(meant.length === 1 && only !== undefined ? { suggestion: only } : {}),
  };
}

/** A word that a slip in four letters may have been meant to be must be one of so many of the commonest. */
const usualInText = 2500;

/** A few letters are a slip only in running text: a lower-case word or a comma before them, a lower-case word behind. */
function shortTypos(page: Page, found: string, places: readonly Place[], lexicon: Lexicon): readonly RawFinding[] {
  const [place] = places;
  const isPlaced =
    place !== undefined &&
    places.length === 1 &&
    (isInRunningText(page, place) || (found.length >= 4 && isInSentence(page, place)));
  // A letter behind a word makes the name of a tool: "buildx", "swiftc".
  const isTool = /[xdcrkn]$/u.test(found) && found.length >= 5 && lexicon.rank(found.slice(0, -1)) !== undefined;
  if (!isPlaced || isTool) return [];
  const small = smallTypos(found, lexicon);
  const usual = small.length === 0 && found.length >= 4 ? commonTypo(found, lexicon) : undefined;
  const meant = usual === undefined || (lexicon.rank(usual) ?? usualInText) >= usualInText ? small : [usual];
  return meant.length === 0 || meant.length > 3 ? [] : [toFinding(page, place, found, meant)];
}

const prefixes =
  /^(?:un|re|de|pre|post|non|sub|super|multi|micro|mini|auto|co|inter|intra|over|under|mis|meta|pseudo|anti|cross|hyper|poly|semi|back|dis|en|up|out)/u;
const suffixes =
  /(?:s|es|ed|d|ing|er|ers|or|able|ability|ization|isation|ized|ised|izing|ising|izer|izers|ize|izes|less|like|ness|ful|ly|ish|ism|ist|y|ify|ified|ifies|ification|wise|ward|ware|base|set|list|file|able)$/u;

/** A coined word that follows the rules of the language ("unyanked", "codemod") is not a slip. */
function isBuiltFromWords(found: string, has: Lexicon['has']): boolean {
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
function isPartOfCompound(page: Page, places: readonly Place[]): boolean {
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
function twistedWord(found: string, has: Lexicon['has']): readonly string[] {
  const candidates = new Set<string>();
  // A letter before a whole word is a name ("ppermute"); only a swap reaches the first one.
  for (let at = 0; at < found.length - 1; at += 1) {
    const [before, first, second, after] = [found.slice(0, at), found[at], found[at + 1], found.slice(at + 2)];
    // British and American English differ in the doubled consonant of such forms.
    if (first === second && at === 0) continue;
    if (first === second && first === 'l' && /^(?:ing|ed|er|ers|able)$/u.test(after)) continue;
    candidates.add(first === second ? `${before}${first}${after}` : `${before}${second}${first}${after}`);
  }
  const words = [...candidates].filter(has);
  return words.length === 1 ? words : [];
}

/** What results when one of the commonest endings or the one letter that fits is put back. */
function shortenedWord(found: string, has: Lexicon['has']): readonly string[] {
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
