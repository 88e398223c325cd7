import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { isTestCard } from './test-cards.ts';

/**
 * Digits in the groups in which cards print them, with one sign between all groups, or in none. No card of 13 digits has been
 * given out for decades, while numbers of that length count time and files everywhere.
 */
const cardLike =
  /(?<![\p{L}\p{N}._/-]|\d[ -])(?:\d{14,19}|\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{4}(?:\k<gap>\d{3})?|\d{4}(?<split>[ -])\d{6}\k<split>\d{4,5})(?![\p{L}\p{N}_/-]|[.,]\d|[ -]\d)/gu;
/** Country, two check digits, then groups of four. */
const accountLike = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;

/** Account numbers that banks and the standard itself print as examples. */
const sampleAccounts = new Set([
  'DE89370400440532013000',
  'DE91100000000123456789',
  'GB29NWBK60161331926819',
  'GB82WEST12345698765432',
  'GB33BUKB20201555555555',
  'FR1420041010050500013M02606',
  'FR7630006000011234567890189',
  'NL91ABNA0417164300',
  'NL02ABNA0123456789',
  'ES9121000418450200051332',
  'ES7921000813610123456789',
  'IT60X0542811101000000123456',
  'CH9300762011623852957',
  'AT611904300234573201',
  'BE68539007547034',
  'BE71096123456769',
  'PL61109010140000071219812874',
  'IE29AIBK93115212345678',
  'SE4550000000058398257466',
  'NO9386011117947',
  'DK5000400440116243',
  'FI2112345600000785',
  'PT50000201231234567890154',
  'LU280019400644750000',
]);

/** Lengths by country where the standard's registry fixes them; an unknown country is not judged. */
const accountLengths: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TR26'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

interface CardLike {
  readonly match: RegExpExecArray;
  readonly digits: string;
}

/**
 * Numbers in one block of lines with so many invalid ones that somebody made them all up: every tenth is valid by chance. What stands
 * elsewhere on the page is judged by itself.
 */
function madeUpAmong(text: string, cards: readonly CardLike[]): ReadonlySet<CardLike> {
  const blocks: CardLike[][] = [];
  let end: number | undefined;
  for (const card of cards) {
    if (end === undefined || /\n[ \t]*\r?\n/u.test(text.slice(end, card.match.index))) blocks.push([]);
    blocks.at(-1)?.push(card);
    end = card.match.index + card.match[0].length;
  }
  return new Set(
    blocks.flatMap((block) => {
      const valid = block.filter(({ digits }) => isCard(digits)).length;
      const invalid = block.length - valid;
      return invalid >= 3 && valid * 2 <= invalid ? block : [];
    }),
  );
}

/** Numbers of people that carry a checksum, so that a look-alike is hardly ever taken for one. Prose and code alike. */
export function personalData(page: Page, allowed: ReadonlySet<string>): readonly RawFinding[] {
  const { text } = page;
  const findings: RawFinding[] = [];
  const cards = [...text.matchAll(cardLike)].map((match) => ({ match, digits: match[0].replace(/\D/gu, '') }));
  const madeUp = madeUpAmong(text, cards);
  for (const card of cards) {
    const { match, digits } = card;
    if (madeUp.has(card)) continue;
    if (!isCard(digits) || isTestCard(digits) || isInvented(digits)) continue;
    if (allowed.has(match[0]) || allowed.has(digits)) continue;
    findings.push(found('payment-card', `a valid payment card number (${mask(digits)})`, spanOf(match)));
  }
  for (const match of text.matchAll(accountLike)) {
    const account = accountWithin(match[0]);
    if (account === undefined) continue;
    const plain = account.replaceAll(' ', '');
    if (sampleAccounts.has(plain) || isInvented(plain.slice(4)) || allowed.has(account) || allowed.has(plain)) continue;
    const span = { start: match.index, end: match.index + account.length };
    findings.push(found('bank-account', `a valid bank account number (${mask(plain)})`, span));
  }
  return findings;
}

function found(criterion: string, what: string, span: Span): RawFinding {
  return {
    criterion,
    message: `This is ${what}. Use a published test number, or mask it.`,
    span,
    sensitive: true,
  };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function mask(plain: string): string {
  return `${plain.slice(0, 2)}...${plain.slice(-2)}`;
}

/** One digit over and over, or a staircase: nobody's number. */
function isInvented(digits: string): boolean {
  return (
    new Set(digits).size <= 2 || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits)
  );
}

/** A number that a known network issues and whose Luhn check digit is right (ISO/IEC 7812-1). */
function isCard(digits: string): boolean {
  const issued =
    /^4(?:\d{15}|\d{18})$/u.test(digits) ||
    /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/u.test(digits) ||
    /^3[47]\d{13}$/u.test(digits) ||
    /^(?:6011|64[4-9]\d|65\d\d)\d{12}$/u.test(digits) ||
    /^3(?:0[0-5]|[68]\d)\d{11}$/u.test(digits) ||
    /^35(?:2[89]|[3-8]\d)\d{12}$/u.test(digits);
  if (!issued) return false;
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

/** The longest head of the match that is an account of its country's length with a right checksum. */
function accountWithin(candidate: string): string | undefined {
  const length = accountLengths[candidate.slice(0, 2)];
  if (length === undefined) return undefined;
  let end = 0;
  for (let seen = 0; end < candidate.length && seen < length; end += 1) if (candidate[end] !== ' ') seen += 1;
  const account = candidate.slice(0, end);
  const rest = candidate.slice(end);
  const plain = account.replaceAll(' ', '');
  return plain.length === length && (rest === '' || rest.startsWith(' ')) && isAccount(plain) ? account : undefined;
}

/** The remainder by 97 of the rearranged number is 1 (ISO 13616). */
function isAccount(plain: string): boolean {
  const rearranged = plain.slice(4) + plain.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = /\d/u.test(character) ? character : String(character.charCodeAt(0) - 55);
    remainder = Number(`${remainder}${value}`) % 97;
  }
  return remainder === 1;
}
