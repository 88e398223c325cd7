import picomatch from 'picomatch';
import { blank } from '../../../../content/mask.ts';
import type { Page, Region, Span } from '../../../../content/page.ts';
import { phrasesOf, type Term } from '../../../term.ts';
import type { RawFinding } from '../../checker.ts';
import { regionAt } from '../../page-position.ts';
import { unspaced } from '../../safe-change.ts';
import { folded, type PhraseHit, PhraseTrie } from './phrase-trie.ts';
import { wordsOfOthers } from './quoted-text.ts';

interface Form {
  readonly term: Term;
  readonly spelled: string;
}

const regionOfScope: Readonly<Record<Exclude<Term['in'][number], 'all'>, Region>> = {
  prose: 'prose',
  headings: 'heading',
  alternatives: 'alt-text',
};
const placeholderMarks: readonly string[] = ['{}', '::', '<>', '%%'];
const letter = /[\p{L}\p{M}\p{N}]/u;

/** Where a page writes what its glossary says not to; of terms that overlap the longer one counts. */
export function termFindings(page: Page, terms: readonly Term[]): readonly RawFinding[] {
  const own = terms.filter(({ paths }) => paths === undefined || picomatch.isMatch(page.file.path, [...paths]));
  if (own.length === 0) return [];
  const [wrong, right] = [new PhraseTrie<Form>(), new PhraseTrie<Form | undefined>()];
  for (const term of own) {
    const write = phrasesOf(term.write);
    const not = term.not === undefined ? write : phrasesOf(term.not);
    for (const spelled of not) wrong.add(spelled, { term, spelled });
    for (const spelled of term.except) right.add(spelled, { term, spelled });
    for (const spelled of write) {
      const holds = not.some((one) => one.length < spelled.length && folded(spelled).includes(folded(one)));
      if (holds) right.add(spelled, { term, spelled });
      // A name is a name wherever it stands, if it is spelled as one.
      if (isName(spelled)) right.add(spelled, undefined);
    }
  }
  return layersOf(page).flatMap(({ text, isWhole }) => {
    const spared = right.find(text);
    const others = wordsOfOthers(page);
    const hits = wrong.find(text).filter((hit) => {
      const found = page.text.slice(hit.start, hit.end);
      return (
        isWhole(hit) &&
        isInScope(page, hit) &&
        isWord(page.text, hit) &&
        isMeant(hit.value, found) &&
        !others.some((span) => contains(span, hit)) &&
        !spared.some((span) => contains(span, hit) && spares(span, hit, page.text)) &&
        !isPartOfName(page, hit)
      );
    });
    return longest(hits).map((hit) => toFinding(page, hit));
  });
}

/** What is read in one go: running text with its headings, and the alternative texts of pictures. */
function layersOf(page: Page): readonly { readonly text: string; readonly isWhole: (span: Span) => boolean }[] {
  const alternatives = page.regions
    .map(({ region, start, end }) => {
      const part = page.text.slice(start, end);
      return region === 'alt-text' ? part : blank(part);
    })
    .join('');
  return [page.masked, alternatives].map((text) => ({
    text,
    isWhole: ({ start, end }) => text.slice(start, end) === page.text.slice(start, end),
  }));
}

function isInScope(page: Page, { start, value: { term } }: PhraseHit<Form>): boolean {
  const region = regionAt(page, start);
  return term.in.some((scope) => scope === 'all' || regionOfScope[scope] === region);
}

/** Whether the phrase stands by itself, and is no part of another word, of an address, of a name in code or of a call. */
function isWord(text: string, { start, end, value: { spelled } }: PhraseHit<Form>): boolean {
  const [before, after, behind] = [text[start - 1] ?? ' ', text[end] ?? ' ', text[end + 1] ?? ' '];
  // A placeholder, an icon: "${github}", ":github:", "<github>", "%github%".
  if (placeholderMarks.includes(before + after)) return false;
  const isHyphen = (sign: string): boolean => /[\u2010\u2011-]/u.test(sign);
  // A word with a hyphen may be followed by another one, "e-mail-based"; of other words the result is a new one.
  if ((isHyphen(before) || isHyphen(after)) && !/[\u2010\u2011-]/u.test(spelled)) return false;
  const [first, last] = [spelled[0] ?? '', spelled.at(-1) ?? ''];
  const opens = unspaced.test(first) || !letter.test(first) || !/[\p{L}\p{M}\p{N}_/\\.@#$]/u.test(before);
  const closes =
    unspaced.test(last) ||
    !letter.test(last) ||
    !(/[\p{L}\p{M}\p{N}_/\\@(=]/u.test(after) || (/[.:]/u.test(after) && /[\p{L}\p{N}/]/u.test(behind)));
  return opens && closes;
}

/** Whether it is spelled as the term forbids, and not as it wants it. */
function isMeant({ term, spelled }: Form, found: string): boolean {
  const written = plain(found);
  const write = phrasesOf(term.write).map(plain);
  if (write.includes(written)) return false;
  // A capital at the start is the sentence's, and capitals throughout are the heading's.
  const isUsual = write.some(
    (one) => one === one.toLowerCase() && (written === capitalised(one) || written === one.toUpperCase()),
  );
  return !isUsual && (term.case === 'any' || written === plain(spelled));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .replaceAll(/[\u2010\u2011]/gu, '-');
}

function spares({ value, start, end }: PhraseHit<Form | undefined>, hit: PhraseHit<Form>, text: string): boolean {
  if (value !== undefined) return value.term === hit.value.term;
  // Of names only longer ones, and only as they are spelled; which one it is does not matter.
  return end - start > hit.end - hit.start && isName(text.slice(start, end));
}

/** In a sentence, a word with a capital beside another one belongs to a name. */
function isPartOfName(page: Page, { start, end, value: { term } }: PhraseHit<Form>): boolean {
  const found = page.text.slice(start, end);
  if (term.case === 'exact' || phrasesOf(term.write).some(isName) || regionAt(page, start) !== 'prose') return false;
  if (!/^\p{Lu}/u.test(found) || found === found.toUpperCase()) return false;
  return (
    /\p{Lu}[\p{L}\p{N}]* $/u.test(page.masked.slice(Math.max(0, start - 40), start)) ||
    /^ \p{Lu}\p{Ll}/u.test(page.masked.slice(end, end + 3))
  );
}

function isName(phrase: string): boolean {
  return /\p{Lu}/u.test(phrase);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function longest(hits: readonly PhraseHit<Form>[]): readonly PhraseHit<Form>[] {
  let end = -1;
  return hits
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((hit) => {
      if (hit.start < end) return false;
      end = hit.end;
      return true;
    });
}

function toFinding(page: Page, { start, end, value: { term } }: PhraseHit<Form>): RawFinding {
  const found = page.text.slice(start, end);
  const shown = found.replaceAll(/\s+/gu, ' ');
  const instead = phrasesOf(term.write).map((one) => recased(found, one, term));
  const [first] = instead;
  const message =
    first === undefined
      ? `The glossary says not to write "${shown}".`
      : `The glossary has ${instead.map((one) => `"${one}"`).join(' or ')} for "${shown}".`;
  return {
    criterion: 'term',
    message,
    span: { start, end },
    ...(first === undefined || instead.length > 1 ? {} : { suggestion: first, changes: 'named-words' }),
  };
}

/** A name keeps its capitals; other words take those of what they replace. */
function recased(found: string, write: string, { case: rule }: Term): string {
  if (rule === 'exact' || isName(write)) return write;
  if (/\p{Lu}.*\p{Lu}/u.test(found) && found === found.toUpperCase()) return write.toUpperCase();
  return /^\p{Lu}/u.test(found) ? capitalised(write) : write;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
