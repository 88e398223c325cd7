import type { Page, Span } from '../../content/page.ts';
import { regionsWithin } from '../../content/regions.ts';

/** How template languages and editors mark what they do not publish: Liquid, Handlebars, Go, Jinja, Ruby, Obsidian. */
const marks: readonly (readonly [open: string, close: string, isWrittenInCode?: false])[] = [
  [String.raw`\{%-?\s*(?:comment|docs?)\b[^%\n]{0,80}%\}`, String.raw`\{%-?\s*end(?:comment|docs?)\s*-?%\}`],
  [String.raw`\{\{~?!(?:--)?`, String.raw`(?:--)?~?\}\}`],
  [String.raw`\{\{[-<%]?\s*/\*`, String.raw`\*/`],
  [String.raw`\{#(?![-\w])`, '#}'],
  ['<%#', '%>'],
  // Those of Obsidian. In code the signs are code, and begin a comment of a diagram that ends with its line.
  ['%%', '%%', false],
];

/**
 * What stands in comments of template languages. Where a site does not use the language, the same is text in plain sight: good
 * for asking whether orders stand in it, and not for leaving anything out.
 */
export function templateComments({ text, regions }: Pick<Page, 'text' | 'regions'>): readonly Span[] {
  // Most pages have none, and compiling the expressions takes longer than this.
  if (!/\{[%{#]|<%#|%%/u.test(text)) return [];
  const isInCode = (index: number): boolean =>
    regionsWithin(regions, { start: index, end: index + 1 }).some(({ region }) => region === 'code');
  return marks.flatMap(([open, close, isWrittenInCode = true]) => {
    const found: Span[] = [];
    const closing = new RegExp(close, 'g');
    let from = 0;
    for (const { index, 0: mark } of text.matchAll(new RegExp(open, 'g'))) {
      if (index < from || (!isWrittenInCode && isInCode(index))) continue;
      closing.lastIndex = index + mark.length;
      let end = closing.exec(text);
      while (end !== null && !isWrittenInCode && isInCode(end.index)) end = closing.exec(text);
      if (end === null) break;
      found.push({ start: index + mark.length, end: end.index });
      from = closing.lastIndex;
    }
    return found;
  });
}
