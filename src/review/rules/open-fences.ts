import { lastNotAfter } from '../../content/lines.ts';
import type { CodeBlock, Page, Span } from '../../content/page.ts';

/** A block of code that is never closed. */
export interface OpenFence {
  readonly span: Span;
  readonly mark: Span;
  /** Whether nothing is lost by it, or it may be the end of another one. */
  readonly isUnsure: boolean;
}

/** Where the marks of fences begin, in order, and the last that names nothing: looked for once, since a page may have thousands of blocks. */
type Marks = () => { readonly starts: readonly number[]; readonly lastBare: number };

/** The blocks of code on a page that are never closed, in order. */
export function openFences(page: Page): readonly OpenFence[] {
  const marks = marksOf(page);
  return page.codeBlocks.flatMap(({ span, fence }: CodeBlock) =>
    fence === undefined || fence.closed || isKnit(page, fence.mark, marks)
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
function isKnit({ text, file }: Page, mark: Span, marks: Marks): boolean {
  return (
    /\.[qr]md$/iu.test(file.path) &&
    /^[`~]{3,}[ \t]*\{[a-z]/iu.test(text.slice(mark.start, mark.start + 100)) &&
    marks().lastBare > mark.end
  );
}

function marksOf({ text }: Page): Marks {
  let marks: ReturnType<Marks> | undefined;
  return () => {
    if (marks !== undefined) return marks;
    const found = [...text.matchAll(/^[ \t>]*(?:`{3,}|~{3,})(?<info>[^\n]*)/gmu)];
    const lastBare = found.findLast(({ groups }) => groups?.info?.trim() === '')?.index ?? -1;
    marks = { starts: found.map(({ index }) => index), lastBare };
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
  return marks().starts.length % 2 === 0;
}

/** Whether the quotation or the entry of a list that it stands in ends it, and the marks below are pairs: none takes the place of its end. */
function isEndedAround({ text, quotations }: Page, span: Span, marks: Marks): boolean {
  if (text.slice(span.end).trim() === '') return false;
  return (
    quotations.some(({ start, end }) => start <= span.start && span.end <= end) ||
    (marks().starts.length - 1 - lastNotAfter(marks().starts, span.end - 1)) % 2 === 0
  );
}
