import { type CanonicalText, canonicalText, skeletonText } from './canonical.ts';
import type { LineRange } from './content.ts';
import type { Page, Range, Region, Span } from './page.ts';
import { overlapsLines, rangeOf } from './position.ts';
import { regionOfPieces, regionsWithin, worthOf } from './regions.ts';
import { droppedMarks, piecesOf, type RenderedText, renderedText } from './rendered.ts';

/** How surely a place is the quoted one, the surest first. */
type QuoteMatch = 'exact' | 'canonical' | 'look-alike' | 'near';

/** A place where a quote stands in a page. */
export interface QuoteLocation {
  readonly span: Span;
  readonly range: Range;
  readonly match: QuoteMatch;
  readonly region: Region;
}

/** Shorter quotes count only where they stand exactly once, as whole words. */
const minQuoteLength = 12;

/** Longer quotes are not looked for: a finding points at a sentence or two. */
const maxQuoteLength = 300;

/** The share of a quote that must stand in the text in one piece to be called near. */
const nearShare = 0.92;

const order: readonly QuoteMatch[] = ['exact', 'canonical', 'look-alike', 'near'];

/** The forms of one page in which quotes are looked for, worked out once. */
class SearchForms {
  readonly raw: CanonicalText;
  readonly rendered: RenderedText;
  #skeletons: readonly [CanonicalText, CanonicalText] | undefined;

  constructor(page: Page) {
    this.raw = canonicalText(page.text);
    this.rendered = renderedText(page);
  }

  get skeletons(): readonly [raw: CanonicalText, rendered: CanonicalText] {
    this.#skeletons ??= [skeletonText(this.raw), skeletonText(this.rendered)];
    return this.#skeletons;
  }
}

const formsOf = new WeakMap<Page, SearchForms>();

/**
 * All places where a quote stands, the best first: exact before canonical before look-alike, and a near one only where there is
 * no other. Among equals those that touch `near` come first, then those below it (not every line that was shown had a number, and
 * a quote is named by the last one above it), then those that a reader sees best. Positions are never
 * taken from anywhere but the text; an empty list means that the quote is not in it.
 */
export function locateQuote(page: Page, quote: string, near?: LineRange): readonly QuoteLocation[] {
  if (quote.length > maxQuoteLength * 10) return [];
  const trimmed = quote.trim();
  const canonical = canonicalText(trimmed).text.trim();
  if (canonical === '' || canonical.length > maxQuoteLength) return [];
  const search = new Search(page);
  search.exact(trimmed);
  if (canonical.length < minQuoteLength) {
    const [only, second] = search.found;
    return only && !second && isWholeWord(page.text, only.span) ? [only] : [];
  }
  const raw = new Set([canonical, canonicalText(withoutLineNumbers(trimmed)).text.trim()]);
  const rendered = new Set([...raw].map((form) => form.replace(droppedMarks, '')));
  for (const source of [trimmed, withoutLineNumbers(trimmed)]) {
    rendered.add(canonicalText(withoutMarkup(source).replace(droppedMarks, '')).text.trim());
    rendered.add(canonicalText(source.replace(droppedMarks, '')).text.trim());
  }
  search.canonical(raw, rendered);
  search.lookAlikes(raw, rendered);
  if (search.found.length === 0) search.near(raw, rendered);
  const distance = ({ range }: QuoteLocation): number => {
    if (near === undefined || overlapsLines(range, [near])) return 0;
    return range.startLine > near.end ? 1 : 2;
  };
  return search.found.toSorted(
    (a, b) =>
      order.indexOf(a.match) - order.indexOf(b.match) ||
      distance(a) - distance(b) ||
      worthOf(b.region) - worthOf(a.region) ||
      a.span.start - b.span.start,
  );
}

class Search {
  readonly found: QuoteLocation[] = [];
  readonly #page: Page;
  readonly #forms: SearchForms;
  readonly #taken = new Set<number>();

  constructor(page: Page) {
    this.#page = page;
    this.#forms = formsOf.get(page) ?? new SearchForms(page);
    formsOf.set(page, this.#forms);
  }

  exact(quote: string): void {
    for (const start of occurrences(this.#page.text, quote)) this.#addRaw(start, start + quote.length, 'exact');
  }

  canonical(raw: ReadonlySet<string>, rendered: ReadonlySet<string>): void {
    this.#searchRaw(this.#forms.raw, raw, 'canonical');
    this.#searchRendered(this.#forms.rendered, rendered, 'canonical');
  }

  lookAlikes(raw: ReadonlySet<string>, rendered: ReadonlySet<string>): void {
    const [rawSkeleton, renderedSkeleton] = this.#forms.skeletons;
    this.#searchRaw(rawSkeleton, skeletons(raw), 'look-alike');
    // Raw regions do for these: look-alikes inside of links or emphasis are rare, and a wrong region only lowers worth.
    this.#searchRaw(renderedSkeleton, skeletons(rendered), 'look-alike');
  }

  near(raw: ReadonlySet<string>, rendered: ReadonlySet<string>): void {
    const { raw: rawForm, rendered: renderedForm } = this.#forms;
    for (const quote of raw) {
      for (const block of longBlocks(rawForm.text, quote)) this.#addMapped(rawForm, block, 'near');
    }
    for (const quote of rendered) {
      for (const block of longBlocks(renderedForm.text, quote)) this.#addRendered(renderedForm, block, 'near');
    }
  }

  #searchRaw(form: CanonicalText, quotes: ReadonlySet<string>, match: QuoteMatch): void {
    for (const quote of quotes) {
      for (const start of occurrences(form.text, quote)) {
        this.#addMapped(form, { start, end: start + quote.length }, match);
      }
    }
  }

  #searchRendered(form: RenderedText, quotes: ReadonlySet<string>, match: QuoteMatch): void {
    for (const quote of quotes) {
      for (const start of occurrences(form.text, quote)) {
        this.#addRendered(form, { start, end: start + quote.length }, match);
      }
    }
  }

  #addMapped(form: CanonicalText, at: Span, match: QuoteMatch): void {
    this.#addRaw(form.starts[at.start] ?? 0, form.ends[at.end - 1] ?? 0, match);
  }

  #addRaw(start: number, end: number, match: QuoteMatch): void {
    const { regions, text } = this.#page;
    const pieces = regionsWithin(regions, { start, end }).map((region) => ({
      region: region.region,
      text: text.slice(Math.max(start, region.start), Math.min(end, region.end)),
    }));
    this.#add({ start, end }, match, regionOfPieces(pieces));
  }

  #addRendered(form: RenderedText, at: Span, match: QuoteMatch): void {
    const span = { start: form.starts[at.start] ?? 0, end: form.ends[at.end - 1] ?? 0 };
    this.#add(span, match, regionOfPieces(piecesOf(form, at.start, at.end)));
  }

  #add(span: Span, match: QuoteMatch, region: Region): void {
    // A surer rung has been here already.
    if (this.#taken.has(span.start) || this.#taken.has(-span.end)) return;
    this.#taken.add(span.start).add(-span.end);
    this.found.push({ span, match, region, range: rangeOf(this.#page.lineStarts, span) });
  }
}

function* occurrences(text: string, quote: string): Generator<number> {
  if (quote === '') return;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) yield at;
}

/** A block of at least the near share of a quote always holds the quote's middle: look for that, then grow it both ways. */
function* longBlocks(text: string, quote: string): Generator<Span> {
  const needed = Math.ceil(quote.length * nearShare);
  const slack = quote.length - needed;
  const middle = quote.slice(slack, quote.length - slack);
  if (middle.length < minQuoteLength / 2) return;
  for (const at of occurrences(text, middle)) {
    let before = 0;
    while (before < slack && text[at - before - 1] === quote[slack - before - 1]) before += 1;
    let after = 0;
    const rest = quote.length - slack;
    while (after < slack && text[at + middle.length + after] === quote[rest + after]) after += 1;
    if (middle.length + before + after >= needed) yield { start: at - before, end: at + middle.length + after };
  }
}

function skeletons(quotes: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...quotes].map((quote) => skeletonText(canonicalText(quote)).text.trim()));
}

/** The view of the text that models are shown puts `0012|` before each line; some copy it. */
function withoutLineNumbers(quote: string): string {
  return quote.replace(/^[ \t]*\d{1,6}[ \t]?\|[ \t]?/gm, '');
}

function withoutMarkup(quote: string): string {
  return quote
    .replace(/!?\[([^[\]]{0,300})\](?:\([^()\s]{0,300}(?:\s"[^"]{0,300}")?\)|\[[^[\]]{0,100}\])/g, '$1')
    .replace(/<\/?[A-Za-z][^<>]{0,300}>/g, '')
    .replace(/^[ \t]*(?:>[ \t]?|#{1,6}[ \t]+|[-*+][ \t]+|\d{1,4}[.)][ \t]+)+/gm, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** Scripts that put no space between words have no word ends to look for. */
const wordCharacter = /[\p{L}\p{N}_]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function isWholeWord(text: string, { start, end }: Span): boolean {
  const cuts = (inner: string, outer: string): boolean =>
    wordCharacter.test(inner) && wordCharacter.test(outer) && !unspaced.test(inner);
  return !cuts(text[start] ?? '', text[start - 1] ?? '') && !cuts(text[end - 1] ?? '', text[end] ?? '');
}
