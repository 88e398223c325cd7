import type { Page, Span } from '../../content/page.ts';
import { isReadable } from './safe-change.ts';

/** A replacement of a stretch of a page. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text with replacements in place; they do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);
}

/**
 * Whether a page still means what it meant before replacements: the same links, pictures, code, headings and places, and, where
 * only words were replaced, the same text around them. The address that a replacement is about is the one thing that may differ.
 */
export function meansTheSame(before: Page, after: Page, edits: readonly Edit[]): boolean {
  if (!hasSameParts(before, after, edits)) return false;
  const onlyWords = edits.every((edit) => isReadable(before, edit));
  return !onlyWords || withEdits(before.masked, edits) === after.masked;
}

/** Whether two forms of a page have the same links, pictures, code, headings and places, whatever their words are. */
export function hasSameParts(before: Page, after: Page, edits: readonly Edit[] = []): boolean {
  return partsOf(before, edits) === partsOf(after, []);
}

function partsOf(page: Page, edits: readonly Edit[]): string {
  const addressed = (address: Span, url: string | undefined): string | undefined =>
    edits.find(({ start, end }) => start === address.start && end === address.end)?.text ?? url;
  const code = page.regions.flatMap(({ region, start, end }) => (region === 'code' ? page.text.slice(start, end) : []));
  return JSON.stringify([
    page.unparsed ?? '',
    page.syntaxProblem === undefined,
    page.links.map(({ address, url }) => addressed(address, url)),
    page.images.map(({ address, url }) => addressed(address, url)),
    code,
    page.codeBlocks.length,
    page.headings.map(({ depth, inOutline }) => [depth, inOutline]),
    page.anchors,
    page.paragraphs.length,
    page.quotations.length,
    page.unseen.length,
    page.expressions.length,
  ]);
}
