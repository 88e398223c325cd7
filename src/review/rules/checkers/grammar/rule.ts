import type { Page, Span } from '../../../../content/page.ts';
import { firstLetter, neededWords, wordsOf } from './needed-words.ts';

/** A slip that a pattern tells for certain. */
export interface Slip {
  /**
   * What is looked for. One space stands for whatever separates two words; the group `slip` is what the finding is about, by
   * default everything. Patterns keep their case: most slips are told by a small letter, or by the start of a sentence.
   */
  readonly pattern: string;
  /** What to write instead of the slip: absent where only the writer knows. */
  readonly to?: string | ((found: string) => string | undefined);
  /** What to tell the writer where there is no replacement. */
  readonly advice?: string;
  /** Words earlier in the same sentence, or the sentence around, that make it right. */
  readonly unless?: RegExp;
}

/** A slip that was found: its place, and what to write instead. */
export interface SlipHit {
  readonly span: Span;
  readonly replacement?: string;
  readonly advice?: string;
}

/** What separates two words of one paragraph: a line may end between them, and a quotation go on. */
const gap = String.raw`(?: |\r?\n[ \t]*)`;
/** The start of a sentence: of a line, behind the end of another sentence, or in a bracket. */
const start = String.raw`(?<=(?:^|\n)[ \t]*|[.!?:;]["')”’]? {1,2}|[.!?:;]["')”’]?\r?\n[ \t]*)`;
/** What leads into a clause. */
const clause = String.raw`(?<=(?:^|\n)[ \t]*|[.!?:;]["')”’]? {1,2}|, |\b(?:[Bb]ecause|but|and|so|[Ww]hen|[Ww]hile|[Ii]f|since|although|that) )`;

/** Turns the notation of the rules into expressions. */
function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/^<start>/u, '\u0001')
    .replace(/^<clause>/u, '\u0002')
    .replaceAll("'", "['’]")
    .replaceAll(/(?<!\[[^\]]*) /gu, gap)
    .replace('\u0001', start)
    .replace('\u0002', clause);
  const open = pattern.startsWith('<') ? '' : String.raw`(?<![\p{L}\p{N}_/.\\@#'’-])`;
  return new RegExp(
    `${firstLetter(pattern)}${open}(?:${source})(?![\\p{L}\\p{N}_/\\\\@-]|['’]\\p{L}|\\.\\p{L})`,
    'dgu',
  );
}

/** Rules ready to read text. */
export interface CompiledSlip extends Slip {
  readonly expression: RegExp;
  /** Of each of these lists, one word must be on the page. */
  readonly needs: readonly (readonly string[])[];
}

/** Compiles a table of rules once. */
export function compileSlips(slips: readonly Slip[]): readonly CompiledSlip[] {
  return slips.map((slip) => ({ ...slip, expression: compile(slip.pattern), needs: neededWords(slip.pattern) }));
}

/** Where rules speak on the readable text of a page; what stands across markup, code or something blanked is left alone. */
export function slipHits(page: Page, rules: readonly CompiledSlip[]): readonly SlipHit[] {
  const hits: SlipHit[] = [];
  const words = wordsOf(page.masked);
  for (const { expression, needs, to, advice, unless } of rules) {
    if (!needs.every((list) => list.some((word) => words.has(word)))) continue;
    for (const match of page.masked.matchAll(expression)) {
      const [first, last] = match.indices?.groups?.slip ?? match.indices?.[0] ?? [0, 0];
      const [from, until] = match.indices?.[0] ?? [first, last];
      if (!isWhole(page, from, until) || (unless?.test(sentenceAround(page.masked, from)) ?? false)) continue;
      const found = page.masked.slice(first, last);
      const replacement = typeof to === 'function' ? to(found) : to === undefined ? undefined : recased(found, to);
      if (typeof to === 'function' && replacement === undefined) continue;
      hits.push({
        span: { start: first, end: last },
        ...(replacement === undefined ? {} : { replacement }),
        ...(advice === undefined ? {} : { advice }),
      });
    }
  }
  return hits;
}

/** Whether nothing was blanked between two places but the marks of a quotation at the start of a line. */
export function isWhole(page: Page, from: number, until: number): boolean {
  const [masked, text] = [page.masked.slice(from, until), page.text.slice(from, until)];
  return masked === text || masked === text.replace(/(?<=\n[ \t>]*)>/gu, ' ');
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('\n\n'),
    before.lastIndexOf('? '),
    before.lastIndexOf('.\n'),
  );
  return before.slice(cut + 1);
}

/** The replacement with the capital letter that the slip has. */
function recased(found: string, replacement: string): string {
  const first = found.charAt(0);
  if (first === first.toLowerCase() || found === 'I') return replacement;
  return `${replacement.charAt(0).toUpperCase()}${replacement.slice(1)}`;
}
