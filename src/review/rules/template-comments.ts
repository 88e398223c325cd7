import type { Span } from '../../content/page.ts';

/** How template languages and editors mark what they do not publish: Liquid, Handlebars, Go, Jinja, Ruby, Obsidian. */
const marks: readonly (readonly [open: string, close: string])[] = [
  [String.raw`\{%-?\s*(?:comment|docs?)\b[^%\n]{0,80}%\}`, String.raw`\{%-?\s*end(?:comment|docs?)\s*-?%\}`],
  [String.raw`\{\{~?!(?:--)?`, String.raw`(?:--)?~?\}\}`],
  [String.raw`\{\{[-<%]?\s*/\*`, String.raw`\*/`],
  [String.raw`\{#(?![-\w])`, '#}'],
  ['<%#', '%>'],
  ['%%', '%%'],
];

/**
 * What stands in comments of template languages. Where a site does not use the language, the same is text in plain sight: good
 * for asking whether orders stand in it, and not for leaving anything out.
 */
export function templateComments(text: string): readonly Span[] {
  // Most pages have none, and compiling the expressions takes longer than this.
  if (!/\{[%{#]|<%#|%%/u.test(text)) return [];
  return marks.flatMap(([open, close]) => {
    const found: Span[] = [];
    const opening = new RegExp(open, 'g');
    const closing = new RegExp(close, 'g');
    for (let start = opening.exec(text); start !== null; start = opening.exec(text)) {
      closing.lastIndex = opening.lastIndex;
      const end = closing.exec(text);
      if (end === null) break;
      found.push({ start: start.index + start[0].length, end: end.index });
      opening.lastIndex = closing.lastIndex;
    }
    return found;
  });
}
