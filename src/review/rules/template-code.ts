import type { Span } from '../../content/page.ts';

/** Tags of Jekyll, Liquid and Nunjucks between which a template shows code as it is. */
const tag = String.raw`\{%-?\s*(?<tag>highlight|raw|verbatim|codeblock)\b[^%\n]{0,300}%\}`;
/** What a shortcode is called that holds code; others say which language they hold. */
const codeName = String.raw`(?:[\w/-]{0,40}(?:highlight|terminal|console|mermaid|plantuml|katex)|code|code-?(?:block|snippet|file|sample)|shell|command|output)`;
const shortcode = String.raw`\{\{[<%]\s*(?<shortcode>${codeName}(?=[\s>%])|[\w/-]{1,60}(?=\s[^{}]{0,300}\b(?:codelang|lang|language)\s*=))[^{}]{0,300}\}\}`;
/** Blocks of a preprocessor that hold files or scripts. */
const block = String.raw`\{\{\{\s*with\s+(?<block>code|script|upload|step)\b[^{}\n]{0,300}\}\}\}`;
/** The line that names a file of an archive in text; what stands below is that file. */
const entry = String.raw`^-- (?<entry>[\w./-]{1,200}\.\w{1,10}) --[ \t]*\r?$`;
const opening = new RegExp([tag, shortcode, block, entry].join('|'), 'gimu');

/** The stretches that a site generator shows as code, though Markdown takes them for text: no place to look for words. */
export function templateCode(text: string): readonly Span[] {
  const spans: Span[] = [];
  // An end that was not found once is not there further down either.
  const missing = new Set<string>();
  for (let start = 0; ; ) {
    opening.lastIndex = start;
    const open = opening.exec(text);
    if (open === null) return spans;
    start = open.index + open[0].length;
    const closing = closingOf(open.groups ?? {});
    if (missing.has(closing)) continue;
    const end = indexOfMatch(text, new RegExp(closing, 'gimu'), start);
    if (end === undefined) {
      missing.add(closing);
      continue;
    }
    spans.push({ start: open.index, end });
    start = end;
  }
}

function closingOf(found: Readonly<Record<string, string | undefined>>): string {
  if (found.tag !== undefined) return String.raw`\{%-?\s*end${found.tag}\b`;
  if (found.shortcode !== undefined) return String.raw`\{\{[<%]\s*/\s*${found.shortcode}\s*[>%]\}\}`;
  return found.block === undefined ? String.raw`^[ \t]*\{\{` : String.raw`\{\{\{\s*end\s*\}\}\}`;
}

function indexOfMatch(text: string, expression: RegExp, from: number): number | undefined {
  expression.lastIndex = from;
  return expression.exec(text)?.index;
}
