import type { Page, PageHeading, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { endOfStructure } from '../../open-fences.ts';
import { lineSpan, rangeOnPage } from '../../page-position.ts';
import { templateCode } from '../../template-code.ts';

/** What is wrong with the headings of a page, Markdown or HTML. */
export function headingFindings(page: Page): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  let previous: PageHeading | undefined;
  /** The headings seen under the current parent of each depth. */
  const siblings: Map<string, PageHeading>[] = [];
  let titles = 0;
  const shownAsCode = templateCode(page.text);
  const lastKnown = endOfStructure(page);
  for (const heading of page.headings) {
    if (heading.span.start >= lastKnown) break;
    // To the template a comment of the shell is no heading.
    if (shownAsCode.some(({ start, end }) => start < heading.span.start && heading.span.end <= end)) continue;
    if (isTab(page.text.slice(heading.span.start, heading.span.end))) continue;
    const span = firstLine(page, heading.span);
    if (heading.text === '' && !heading.pictured) {
      findings.push({
        criterion: 'empty-heading',
        message: 'This heading has no text. Write one, or take the heading out.',
        span,
        // A program that fills it in finds it by such a note.
        isUnsure: page.text.slice(heading.span.start, heading.span.end).includes('<!--'),
      });
    }
    if (!heading.inOutline) continue;
    if (previous !== undefined && heading.depth > previous.depth + 1) {
      findings.push({
        criterion: 'heading-order',
        message: `This heading of level ${heading.depth} follows one of level ${previous.depth}. Use level ${previous.depth + 1}, so that readers who jump by headings miss nothing.`,
        span,
      });
    }
    if (heading.depth === 1) {
      titles += 1;
      if (titles === 2) {
        findings.push({
          criterion: 'single-title',
          message: 'This is the second heading of the first level. Make it a section of the page.',
          span,
        });
      }
    }
    siblings.length = Math.min(siblings.length, heading.depth + 1);
    const known = siblings[heading.depth] ?? new Map<string, PageHeading>();
    siblings[heading.depth] = known;
    const name = heading.text.toLowerCase() + (heading.pictured ? '*' : '');
    // The same heading in each of several tabs is shown once at a time.
    const key = name === '' ? '' : `${heading.frame ?? ''} ${name}`;
    const twin = key === '' ? undefined : known.get(key);
    if (twin !== undefined) {
      findings.push({
        criterion: 'repeated-heading',
        message: `The same heading stands in this section on line ${rangeOnPage(page, twin.span).startLine}.`,
        span,
      });
    }
    known.set(key, heading);
    previous = heading;
  }
  return findings;
}

/** `# [Linux](#tab/linux)` is the label of a tab on sites of DocFX, and no part of the outline. */
function isTab(heading: string): boolean {
  return /^#+[ \t]+\[[^\]\n]*\]\(#tab\/[^)\s]*\)[ \t]*$/u.test(heading);
}

/** A long heading is shown by its first line. */
function firstLine(page: Page, span: Span): Span {
  const line = lineSpan(page, rangeOnPage(page, span).startLine);
  return { start: span.start, end: Math.min(span.end, Math.max(line.end, span.start + 1)) };
}
