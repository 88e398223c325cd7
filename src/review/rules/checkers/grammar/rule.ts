import { allMatches } from '../../../../content/matches.ts';
import type { Page, Span } from '../../../../content/page.ts';
import { remembering } from '../../../../content/remembering.ts';
import { latinTwin } from './latin-twin.ts';
import { firstLetter, neededWords } from './needed-words.ts';
import { blocksOf, RuleIndex } from './rule-index.ts';

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

/** The expression that the notation of a rule stands for. */
export function compile(pattern: string): RegExp {
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

/** What a rule found in a stretch of text, by the places there: the whole match, and what the finding is about. */
interface Match {
  readonly rule: Slip;
  readonly whole: Span;
  readonly slip: Span;
}

/** Rules ready to read text. */
export interface CompiledSlips {
  /** What the rules find in a stretch of text without a blank line. */
  matchesIn(block: string): readonly Match[];
}

/** So much text is remembered with what was found in it: a page is read again with each suggestion, and differs in a paragraph. */
const mostRemembered = 1_000_000;

/** Prepares a table of rules once; a rule is compiled when a paragraph has the words that it needs. */
export function compileSlips(rules: readonly Slip[]): CompiledSlips {
  const index = new RuleIndex(rules.map(({ pattern }) => neededWords(pattern)));
  const expressions: RegExp[] = [];
  const search = (block: string): readonly Match[] =>
    index.rulesFor(block).flatMap((place) => {
      const rule = rules[place];
      if (rule === undefined) return [];
      const expression = expressions[place] ?? compile(rule.pattern);
      expressions[place] = expression;
      return allMatches(expression, block).map((match): Match => {
        const { start, end } = { start: match.index, end: match.index + match[0].length };
        const [first = start, last = end] = match.indices?.groups?.slip ?? [];
        return { rule, whole: { start, end }, slip: { start: first, end: last } };
      });
    });
  return { matchesIn: remembering(search, mostRemembered) };
}

/** Where rules speak on the readable text of a page; what stands across markup, code or something blanked is left alone. */
export function slipHits(page: Page, { matchesIn }: CompiledSlips): readonly SlipHit[] {
  const twin = latinTwin(page.masked);
  return blocksOf(twin).flatMap(({ start, end }) =>
    matchesIn(twin.slice(start, end)).flatMap((match) => toHit(page, match, start) ?? []),
  );
}

function toHit(page: Page, { rule, whole, slip }: Match, offset: number): SlipHit | undefined {
  const { to, advice, unless } = rule;
  const from = whole.start + offset;
  if (!isWhole(page, from, whole.end + offset)) return undefined;
  const before = sentenceAround(page.masked, from);
  if (unless?.test(before) === true || unless?.test(before.trimEnd()) === true) return undefined;
  const span = { start: slip.start + offset, end: slip.end + offset };
  const found = page.masked.slice(span.start, span.end);
  const replacement = typeof to === 'function' ? to(found) : to === undefined ? undefined : recased(found, to);
  if (typeof to === 'function' && replacement === undefined) return undefined;
  return {
    span,
    ...(replacement === undefined ? {} : { replacement }),
    ...(advice === undefined ? {} : { advice }),
  };
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
