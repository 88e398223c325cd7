import { lastNotAfter } from './lines.ts';
import type { Region, RegionSpan, Span } from './page.ts';

/** Collects stretches in the order of the text and fills what is between them with `markup`, so that nothing has no region. */
export class RegionMap {
  readonly #spans: { start: number; end: number; region: Region }[] = [];
  #cursor = 0;

  /** Marks a stretch; what was marked before keeps its region. */
  mark(start: number, end: number, region: Region): void {
    if (start > this.#cursor) this.#push(this.#cursor, start, 'markup');
    const from = Math.max(start, this.#cursor);
    if (end > from) this.#push(from, end, region);
  }

  /** The regions of a text of this length, in order and without a gap. */
  cover(length: number): readonly RegionSpan[] {
    if (this.#cursor < length) this.#push(this.#cursor, length, 'markup');
    return this.#spans;
  }

  #push(start: number, end: number, region: Region): void {
    const last = this.#spans.at(-1);
    if (last?.region === region) last.end = end;
    else this.#spans.push({ start, end, region });
    this.#cursor = end;
  }
}

/** The same regions with some stretches made another one, unless they are code; stretches are in order and do not overlap. */
export function withRegion(
  regions: readonly RegionSpan[],
  stretches: readonly Span[],
  region: Region,
): readonly RegionSpan[] {
  if (stretches.length === 0) return regions;
  const map = new RegionMap();
  let next = 0;
  for (const span of regions) {
    let cursor = span.start;
    while (cursor < span.end) {
      while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= cursor) next += 1;
      const stretch = stretches[next];
      const isInside = stretch !== undefined && stretch.start <= cursor;
      const end = Math.min(span.end, isInside ? stretch.end : (stretch?.start ?? span.end));
      map.mark(cursor, end, isInside && span.region !== 'code' ? region : span.region);
      cursor = end;
    }
  }
  return map.cover(regions.at(-1)?.end ?? 0);
}

const startsOf = new WeakMap<readonly RegionSpan[], readonly number[]>();

/** The regions that a span touches, in order; found by binary search. */
export function regionsWithin(regions: readonly RegionSpan[], span: Span): readonly RegionSpan[] {
  let starts = startsOf.get(regions);
  if (!starts) {
    starts = regions.map((region) => region.start);
    startsOf.set(regions, starts);
  }
  const touched: RegionSpan[] = [];
  for (let index = Math.max(lastNotAfter(starts, span.start), 0); index < regions.length; index += 1) {
    const region = regions[index];
    if (!region || region.start >= span.end) break;
    if (region.end > span.start) touched.push(region);
  }
  return touched;
}

/** What a quote is worth by where it stands, the least valuable first. */
const byValue: readonly Region[] = [
  'hidden',
  'comment',
  'markup',
  'front-matter',
  'code',
  'alt-text',
  'heading',
  'prose',
];

/** How much a region is worth as evidence: the higher, the more surely a reader sees it. */
export function worthOf(region: Region): number {
  return byValue.indexOf(region);
}

/**
 * The region of a quote that runs over several: the least valuable one, for words out of sight must not pass as read.
 * Two exceptions keep ordinary sentences prose: marks without words in them (`**`, a link's address) do not count, and
 * neither does code that is the smaller part of a visible sentence.
 */
export function regionOfPieces(pieces: readonly { readonly region: Region; readonly text: string }[]): Region {
  const telling = pieces.filter((piece) => piece.region !== 'markup' || carriesWords(piece.text));
  const letters = (chosen: typeof pieces): number => chosen.reduce((sum, piece) => sum + letterCount(piece.text), 0);
  const code = telling.filter((piece) => piece.region === 'code');
  const rest = telling.filter((piece) => piece.region !== 'code');
  const counted = letters(rest) > letters(code) ? rest : telling;
  let least: Region | undefined;
  for (const { region, text } of counted) {
    if (counted.length > 1 && region !== 'hidden' && text.trim() === '') continue;
    if (least === undefined || worthOf(region) < worthOf(least)) least = region;
  }
  return least ?? pieces[0]?.region ?? 'markup';
}

function carriesWords(markup: string): boolean {
  return /\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(markup);
}

function letterCount(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
