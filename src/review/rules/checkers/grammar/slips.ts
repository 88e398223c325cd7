import { besideOnLine } from '../../../../content/lines.ts';
import type { Page, Span } from '../../../../content/page.ts';
import { templateCode } from '../../template-code.ts';
import { articleSlips } from './articles.ts';
import { repeatedWords } from './repeated-words.ts';
import { compileSlips, isWhole, type SlipHit, slipHits } from './rule.ts';
import { agreement } from './rules/agreement.ts';
import { compounds } from './rules/compounds.ts';
import { confusions } from './rules/confusions.ts';
import { expressions } from './rules/expressions.ts';
import { frames } from './rules/frames.ts';
import { idioms } from './rules/idioms.ts';
import { mixUps } from './rules/mix-ups.ts';
import { number } from './rules/number.ts';
import { verbEndings } from './rules/verb-endings.ts';
import { verbForms } from './rules/verb-forms.ts';
import { verbNumber } from './rules/verb-number.ts';

const compiled = compileSlips([
  ...confusions,
  ...verbForms,
  ...agreement,
  ...expressions,
  ...number,
  ...verbNumber,
  ...verbEndings,
  ...mixUps,
  ...frames,
  ...compounds,
  ...idioms,
]);
const ordinal = /(?<![\p{L}\p{N}.,])(?<number>\d+)(?<ending>st|nd|rd|th)(?![\p{L}\p{N}_-])/gu;

/** A hit with the criterion that it breaks. */
export interface GrammarHit extends SlipHit {
  readonly criterion: 'grammar-slip' | 'repeated-word';
}

/** Every slip on a page, in order, one for each place. */
export function grammarHits(page: Page): readonly GrammarHit[] {
  const code = templateCode(page.text);
  const all: GrammarHit[] = [
    ...repeatedWords(page).map((hit): GrammarHit => ({ ...hit, criterion: 'repeated-word' })),
    ...[...articleSlips(page), ...slipHits(page, compiled), ...ordinalSlips(page)].map(
      (hit): GrammarHit => ({ ...hit, criterion: 'grammar-slip' }),
    ),
  ].filter(
    ({ span }) =>
      !code.some(({ start, end }) => start <= span.start && span.start < end) &&
      !isPieceOfWord(page.text, span) &&
      !isMessage(page.text, span),
  );
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return all.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Whether marks of emphasis cut it out of a longer word: `**T**urbo**F**an`. */
function isPieceOfWord(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\p{N}][*_]+$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^[*_]+[\p{L}\p{N}]/u.test(text.slice(end, end + 4))
  );
}

/** A heading that begins with a small letter and has code in it is what a program prints: "multiple definition of `lamp`". */
function isMessage(text: string, { start, end }: Span): boolean {
  const { before, after } = besideOnLine(text, { start, end }, 200);
  return /^#{1,6}[ \t]+(?:`|\p{Ll})/u.test(before + text.slice(start, end)) && `${before}${after}`.includes('`');
}

function ordinalSlips(page: Page): readonly SlipHit[] {
  return [...page.masked.matchAll(ordinal)].flatMap((match): SlipHit[] => {
    const { number = '', ending = '' } = match.groups ?? {};
    const right = /1[123]$/u.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th');
    const end = match.index + match[0].length;
    if (right === ending || !isWhole(page, match.index, end)) return [];
    const advice = `Write the ending of this number as "${right}".`;
    return [{ span: { start: match.index + number.length, end }, advice }];
  });
}
