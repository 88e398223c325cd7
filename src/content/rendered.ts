import { decodeString } from 'micromark-util-decode-string';
import { CanonicalBuilder, type CanonicalText } from './canonical.ts';
import { lastNotAfter } from './lines.ts';
import type { Page, Region } from './page.ts';

/** The page as its reader sees it, in canonical form: no marks, no comments, nothing hidden. */
export interface RenderedText extends CanonicalText {
  /** Where each piece begins in `text`, and the region that it stands in. */
  readonly pieceStarts: readonly number[];
  readonly pieceRegions: readonly Region[];
}

const seen: ReadonlySet<Region> = new Set<Region>(['prose', 'heading', 'alt-text', 'code']);
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\\(?=[!-/:-@[-`{-~])/gi;
const breaking =
  /[\r\n|]|<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|section|article|header|footer|dd|dt|hr|blockquote)\b/i;

/** Marks of emphasis and code: models keep or drop them as they like, so they count on neither side. */
export const droppedMarks = /[*_`~]/g;

// Screening and each quote are held against it.
const renderedOf = new WeakMap<Page, RenderedText>();

/** Reads what a page renders to, out of its regions; once for each page. */
export function renderedText(page: Page): RenderedText {
  const rendered = renderedOf.get(page) ?? render(page);
  renderedOf.set(page, rendered);
  return rendered;
}

function render(page: Page): RenderedText {
  const builder = new CanonicalBuilder();
  const pieceStarts: number[] = [];
  const pieceRegions: Region[] = [];
  const decodes = page.syntax.structured;
  for (const { start, end, region } of page.regions) {
    const source = page.text.slice(start, end);
    if (seen.has(region)) {
      pieceStarts.push(builder.length);
      pieceRegions.push(region);
      if (decodes && region !== 'code') addDecoded(builder, source, start);
      else addWords(builder, source, start);
    } else if (breaking.test(source)) {
      builder.addAs(' ', start, start);
    }
  }
  return { ...builder.build(), pieceStarts, pieceRegions };
}

/** The pieces that a stretch of the rendered text runs over. */
export function piecesOf(rendered: RenderedText, start: number, end: number) {
  const pieces: { region: Region; text: string }[] = [];
  for (let index = Math.max(lastNotAfter(rendered.pieceStarts, start), 0); ; index += 1) {
    const from = Math.max(rendered.pieceStarts[index] ?? Number.POSITIVE_INFINITY, start);
    const region = rendered.pieceRegions[index];
    if (region === undefined || from >= end) return pieces;
    const text = rendered.text.slice(from, Math.min(rendered.pieceStarts[index + 1] ?? end, end));
    if (text !== '') pieces.push({ region, text });
  }
}

function addDecoded(builder: CanonicalBuilder, source: string, offset: number): void {
  let cursor = 0;
  for (const match of source.matchAll(reference)) {
    addWords(builder, source.slice(cursor, match.index), offset + cursor);
    cursor = match.index + match[0].length;
    if (match[0] === '\\') continue;
    const decoded = decodeString(match[0]);
    const inner = new CanonicalBuilder();
    inner.add(`x${decoded}`, 0);
    builder.addAs(inner.build().text.slice(1).replace(droppedMarks, ''), offset + match.index, offset + cursor);
  }
  addWords(builder, source.slice(cursor), offset + cursor);
}

function addWords(builder: CanonicalBuilder, source: string, offset: number): void {
  let cursor = 0;
  for (const match of source.matchAll(droppedMarks)) {
    builder.add(source.slice(cursor, match.index), offset + cursor);
    cursor = match.index + 1;
  }
  builder.add(source.slice(cursor), offset + cursor);
}
