import { besideOnLine, lastNotAfter } from '../../../../content/lines.ts';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding, ReadAsset } from '../../checker.ts';
import { regionAt } from '../../page-position.ts';
import { templateCode } from '../../template-code.ts';
import { lexicon } from './lexicon.ts';
import { misspellings } from './misspellings.ts';
import { likelyWord, swappedAbbreviation } from './running-text.ts';
import { tradeWords } from './trade-words.ts';
import { leastLetters, type Place, typos, unlikelyWords } from './typos.ts';

/** Words with a capital at the start of a sentence are often names. */
const leastCapitalised = 7;
/** Longer ones are no words at all. */
const mostLetters = 30;
/** How many different unknown words of a page are looked into; beyond it the page is not English prose. */
const unknownLimit = 300;
const word =
  /(?<![\p{L}\p{N}_@#/.\\=])(?<!(?<!\p{Ll})-|[\p{L}\p{N}_/.]-\p{L}*-)\p{L}+(?:['’]\p{L}+)?(?![\p{L}\p{N}_@/\\]|-(?!\p{Ll})|\.\p{L}|\()/gu;

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
  const unknown = new Map<string, Place[]>();
  const rare = new Map<string, Place[]>();
  const words = await lexicon(asset);
  const code = templateCode(page.text);
  const lowerText = page.text.toLowerCase();
  for (const match of page.masked.matchAll(word)) {
    const found = match[0];
    if (code.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    const lower = found.toLowerCase();
    const span = { start: match.index, end: match.index + found.length };
    if (known.has(lower) || /^['’](?!\p{L})/u.test(page.text.slice(span.end, span.end + 2))) continue;
    if (isShown(page.text, span)) continue;
    // "Ont he" is one slip of two words, which the rules of grammar know.
    if (lower === 'ont' && /^ he\b/u.test(page.masked.slice(span.end, span.end + 4))) continue;
    const meant = own.get(lower) ?? misspellings.get(lower);
    const ordinary = isOrdinary(page, found, span.start);
    if (meant !== undefined && (ordinary || own.has(lower)) && !isPartOfName(lowerText, lower)) {
      if (!own.has(lower) && isTerm(page.masked, lower, span)) continue;
      const suggestion = found[0] === lower[0] ? meant : `${meant.charAt(0).toUpperCase()}${meant.slice(1)}`;
      findings.push({ criterion: 'misspelling', message: `Did you mean "${suggestion}"?`, span, suggestion });
    } else if (
      (found === lower || (ordinary && found.length >= leastCapitalised && regionAt(page, span.start) === 'prose')) &&
      /^[a-z]+$/u.test(lower) &&
      found.length > 1 &&
      found.length <= mostLetters &&
      !tradeWords.has(lower) &&
      !words.has(lower)
    ) {
      const places = unknown.get(lower) ?? [];
      places.push(span);
      unknown.set(lower, places);
    } else if (found === lower && likelyWord(lower) !== undefined) {
      const places = rare.get(lower) ?? [];
      places.push(span);
      rare.set(lower, places);
    } else if (found.length >= 4 && found === found.toUpperCase()) {
      const abbreviation = swappedAbbreviation(found);
      if (abbreviation !== undefined)
        findings.push({
          criterion: 'possible-typo',
          message: `Did you mean "${abbreviation}"?`,
          span,
          suggestion: abbreviation,
        });
    }
  }
  const joked = jokeLines(page, [...findings, ...[...unknown.values()].flat().map((span) => ({ span }))]);
  const meantSo = ({ span }: RawFinding): boolean =>
    span !== undefined && joked.has(lastNotAfter(page.lineStarts, span.start));
  const tooMany = [...unknown.keys()].filter(({ length }) => length >= leastLetters).length > unknownLimit;
  return {
    findings: [
      ...findings.filter((finding) => !meantSo(finding)),
      ...(tooMany ? [] : typos(page, unknown, words)),
      ...unlikelyWords(page, rare),
    ],
    notes: tooMany
      ? [
          `possible-typo: not searched, because the page has ${unknown.size} different unknown words; ${unknownLimit} is the limit.`,
        ]
      : [],
  };
}

/** `Fix the "teh" typo`: between marks, on a line about spelling, a word is what was wrong. */
function isShown(text: string, { start, end }: Span): boolean {
  if (!/["'\u201c\u2018`*]/u.test(text[start - 1] ?? '') || !/["'\u201d\u2019`*]/u.test(text[end] ?? '')) return false;
  const { before, after } = besideOnLine(text, { start, end }, 200);
  return /\b(?:typos?|misspel\w*|spell(?:ed|ing)|spelt)\b/iu.test(`${before} ${after}`);
}

/** Words that are terms beside certain others: a walk of a tree is in order, and what was formed before is no slip of "performed". */
const terms: ReadonlyMap<string, RegExp> = new Map([
  ['inorder', /\b(?:pre-?order|post-?order|traversals?|traverse\w*|successors?|predecessors?)\b/iu],
  [
    'preformed',
    /^(?!.*(?:\b(?:is|are|was|were|be|been|being|has|have|had|gets?|not|and|when|\p{L}+ly) preformed\b|preformed (?:by|on|in|using|with|at|to|for|after|before|when|the|an?)\b)).*$/isu,
  ],
]);

function isTerm(masked: string, lower: string, { start, end }: Span): boolean {
  return terms.get(lower)?.test(masked.slice(Math.max(0, start - 60), end + 60)) === true;
}

/** So many slips in a line about spelling are shown, and not made. */
const leastOfJoke = 3;

/** The lines that speak of spelling and are full of slips: "Use youre spell chekker to avoid mispeling". */
function jokeLines({ text, lineStarts }: Page, found: readonly Pick<RawFinding, 'span'>[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { span } of found) {
    const line = lastNotAfter(lineStarts, span?.start ?? 0);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const many = [...counts].filter(([, count]) => count >= leastOfJoke).map(([line]) => line);
  return new Set(
    many.filter((line) =>
      /\b(?:spel\w*|mis{1,2}pel\w*|typos?|grammar|grammer|apostrophes?|proofread\w*)\b/iu.test(
        text.slice(lineStarts[line], Math.min(lineStarts[line + 1] ?? text.length, (lineStarts[line] ?? 0) + 400)),
      ),
    ),
  );
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
