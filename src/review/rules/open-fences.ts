import { lastNotAfter } from '../../content/lines.ts';
import type { CodeBlock, Page, Span } from '../../content/page.ts';

/** A block of code that is never closed. */
export interface OpenFence {
  readonly span: Span;
  readonly mark: Span;
  /** Whether nothing is lost by it, or it may be the end of another one. */
  readonly isUnsure: boolean;
}

/** Where the marks of fences begin, in order: looked for once, since a page may have thousands of blocks. */
type Marks = () => readonly number[];

/** The blocks of code on a page that are never closed, in order. */
export function openFences(page: Page): readonly OpenFence[] {
  const marks = marksOf(page);
  return page.codeBlocks.flatMap(({ span, fence }: CodeBlock) =>
    fence === undefined || fence.closed || isKnit(page, fence.mark)
      ? []
      : [{ span, mark: fence.mark, isUnsure: isClosing(page, fence.mark, marks) || isEndedAround(page, span, marks) }],
  );
}

/** From where on code and text have changed places, so that nothing is known of the structure: the end of the page where they have not. */
export function endOfStructure(page: Page): number {
  const marks = marksOf(page);
  return openFences(page).find(({ span }) => !isEndedAround(page, span, marks))?.mark.start ?? page.text.length;
}

/** Code that a document runs is closed by the next mark however deep it stands: its lines are looked at before it is read as Markdown. */
function isKnit({ text, file }: Page, mark: Span): boolean {
  return (
    /\.[qr]md$/iu.test(file.path) &&
    /^[`~]{3,}[ \t]*\{[a-z]/iu.test(text.slice(mark.start, mark.start + 100)) &&
    /^[ \t>]*(?:`{3,}|~{3,})[ \t]*\r?$/mu.test(text.slice(mark.end))
  );
}

function marksOf({ text }: Page): Marks {
  let marks: readonly number[] | undefined;
  return () => {
    marks ??= [...text.matchAll(/^[ \t>]*(?:`{3,}|~{3,})/gmu)].map(({ index }) => index);
    return marks;
  };
}

/**
 * Whether it closes a block as likely as it opens one: it names no language, and has a partner on the page. Some generators take a
 * fence below a tag for one that CommonMark takes for HTML.
 */
function isClosing({ text }: Page, mark: Span, marks: Marks): boolean {
  const [line = ''] = text.slice(mark.start).split('\n', 1);
  if (/[^`~\s]/u.test(line)) return false;
  return marks().length % 2 === 0;
}

/** Whether the quotation or the entry of a list that it stands in ends it, and the marks below are pairs: none takes the place of its end. */
function isEndedAround({ text, quotations }: Page, span: Span, marks: Marks): boolean {
  if (text.slice(span.end).trim() === '') return false;
  return (
    quotations.some(({ start, end }) => start <= span.start && span.end <= end) ||
    (marks().length - 1 - lastNotAfter(marks(), span.end - 1)) % 2 === 0
  );
}
