import { domainToASCII } from 'node:url';
import { latinLookAlike, looksLatin } from '../../../../content/confusables.ts';
import { besideOnLine } from '../../../../content/lines.ts';
import type { Page } from '../../../../content/page.ts';
import { type ScreeningHit, takeHits } from './criteria.ts';

/** Signs of scripts that set no blanks between words end one. */
const wordOfLetters =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{M}]){2,60}/gu;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Finds words and host names in which letters of another alphabet pass for Latin ones. */
export function lookAlikeHits(page: Page): readonly ScreeningHit[] {
  if (!foreign.test(page.text)) return [];
  const { length } = page.text;
  const hits = [...takeHits(words(page.masked), length), ...takeHits(hosts(page.text), length)];
  return hits.filter(({ start, end }) => !isShown(page.text, start, end));
}

/** Whether the form in which machines write this very word stands on the same line: then nobody is deceived. */
function isShown(text: string, start: number, end: number): boolean {
  const written = domainToASCII(text.slice(start, end));
  const { before, after } = besideOnLine(text, { start, end }, 300);
  return written.startsWith('xn--') && [before, after].some((part) => part.toLowerCase().includes(written));
}

function* words(masked: string): Generator<ScreeningHit> {
  const isForeignPage = hasOwnForeignWords(masked);
  for (const { 0: word, index } of masked.matchAll(wordOfLetters)) {
    if (!foreign.test(word) || !passesForLatin(word, isForeignPage)) continue;
    if (/^[^A-Za-z]+$/u.test(word) && (isAmongItsOwn(masked, index, word.length) || isInOwnLine(masked, index, word)))
      continue;
    yield hit(index, word, `The word "${word}" reads like "${latinOf(word)}" and`);
  }
}

/** Words of such an alphabet beside one another, up to the first of another one. */
const ownBefore = /[\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u;
const ownBehind = /^[\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*/u;

/** Whether a word that is wholly of one alphabet stands beside words of it, one of which nobody takes for Latin. */
function isAmongItsOwn(masked: string, start: number, length: number): boolean {
  const { before, after } = besideOnLine(masked, { start, end: start + length }, 80);
  const beside = `${ownBefore.exec(before)?.[0] ?? ''} ${ownBehind.exec(after)?.[0] ?? ''}`;
  return [...beside].some((letter) => foreign.test(letter) && !looksLatin(letter));
}

/** Letters that stand for a Latin one in a word that has others, and make no reader take a whole word for a Latin one. */
const unlike = /[птгь]/u;
/** Two such words beside one another. */
const ownWords = /(?:^|[^\p{L}])\p{Script=Cyrillic}{3,60}[ ,]{1,3}\p{Script=Cyrillic}{3,60}(?!\p{L})/u;

/** Whether a word that is wholly of one alphabet, and not one that nobody tells from a Latin one, stands on a line that has more of them. */
function isInOwnLine(masked: string, start: number, word: string): boolean {
  if (!unlike.test(word)) return false;
  const { before, after } = besideOnLine(masked, { start, end: start + word.length }, 80);
  return ownWords.test(`${before}${word}${after}`);
}

/** Whether the page has words of such an alphabet that could not pass for Latin: then short words of it are no surprise. */
function hasOwnForeignWords(masked: string): boolean {
  return /[бгджзилмнпфцчшщъыэюяБГДЖЗИЛПФЦЧШЩЪЫЭЮЯβγδεζηθλμξπφψωΓΔΘΛΞΠΣΦΨΩ]{2}/.test(masked);
}

function passesForLatin(word: string, isForeignPage: boolean): boolean {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
  const others = letters.filter((letter) => foreign.test(letter));
  if (!others.every(looksLatin)) return false;
  if (others.length === letters.length) return !isForeignPage && letters.length >= 3;
  // Centuries are typed with the Х, С or М that is at hand.
  if (/^[IVXLCDM]+$/u.test(latinOf(word))) return false;
  // An abbreviation with a case ending ("PDFа"), a symbol in front of a quantity ("ρair", "Δt") or a unit.
  if (/^[A-Z]{2,}[\p{Script=Cyrillic}]+$/u.test(word)) return false;
  // The name of a gene: "lacZα".
  if (others.length === 1 && /[A-Z][α-ω]$/u.test(word)) return false;
  return !(others.length === 1 && /^\p{Script=Greek}/u.test(word)) && letters.length >= 3;
}

function* hosts(text: string): Generator<ScreeningHit> {
  for (const match of text.matchAll(/\bhttps?:\/\/([^\s/?#"'<>()[\]]{1,253})/giu)) {
    const host = match[1] ?? '';
    const labels = host.split('.');
    const endsInAscii = /^[\u0021-\u007e]+$/.test(labels.at(-1) ?? '');
    if (!labels.some((label) => isOdd(label, endsInAscii))) continue;
    yield hit(match.index, match[0], `The host "${host}" reads like "${latinOf(host)}" and`);
  }
}

function isOdd(label: string, endsInAscii: boolean): boolean {
  const letters = [...label].filter((letter) => /\p{L}/u.test(letter));
  const others = letters.filter((letter) => foreign.test(letter));
  if (others.length === 0) return false;
  return others.length < letters.length || (endsInAscii && others.every(looksLatin));
}

function hit(start: number, text: string, subject: string): ScreeningHit {
  const message = `${subject} has letters of another alphabet in it. Type it again.`;
  return { criterion: 'look-alike', message, start, end: start + text.length, needsHuman: true };
}

function latinOf(text: string): string {
  return [...text].map(latinLookAlike).join('');
}
