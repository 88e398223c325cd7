import type { CodeBlock, Page, Span } from '../../content/page.ts';

/** A block of code that is never closed. */
export interface OpenFence {
  readonly span: Span;
  readonly mark: Span;
  /** Whether nothing is lost by it, or it may be the end of another one. */
  readonly isUnsure: boolean;
}

/** The blocks of code on a page that are never closed, in order. */
export function openFences(page: Page): readonly OpenFence[] {
  // Counted once: a page may have thousands of them.
  let marks: number | undefined;
  const countMarks = (): number => {
    marks ??= page.text.match(/^[ \t>]*(?:`{3,}|~{3,})/gmu)?.length ?? 0;
    return marks;
  };
  return page.codeBlocks.flatMap(({ span, fence }: CodeBlock) =>
    fence === undefined || fence.closed
      ? []
      : [{ span, mark: fence.mark, isUnsure: isClosing(page, fence.mark, countMarks) || isEndedAround(page, span) }],
  );
}

/** From where on code and text have changed places, so that nothing is known of the structure: the end of the page where they have not. */
export function endOfStructure(page: Page): number {
  return openFences(page).find(({ span }) => !isEndedAround(page, span))?.mark.start ?? page.text.length;
}

/**
 * Whether it closes a block as likely as it opens one: it names no language, and has a partner on the page. Some generators take a
 * fence below a tag for one that CommonMark takes for HTML.
 */
function isClosing({ text }: Page, mark: Span, countMarks: () => number): boolean {
  const [line = ''] = text.slice(mark.start).split('\n', 1);
  if (/[^`~\s]/u.test(line)) return false;
  return countMarks() % 2 === 0;
}

/** Whether the quotation or the entry of a list that it stands in ends it, and no other mark below takes its place. */
function isEndedAround({ text, quotations }: Page, span: Span): boolean {
  const rest = text.slice(span.end);
  if (rest.trim() === '') return false;
  return (
    quotations.some(({ start, end }) => start <= span.start && span.end <= end) ||
    !/^[ \t>]*(?:`{3,}|~{3,})/mu.test(rest)
  );
}
