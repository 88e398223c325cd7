import type { Span } from '../../content/page.ts';

/** Tags of Jekyll, Liquid, Nunjucks and Hugo between which a template shows code as it is. */
const opening =
  /\{%-?\s*(highlight|raw|verbatim|codeblock)\b[^%\n]{0,300}%\}|\{\{[<%]\s*(highlight\b|[\w/-]+(?=\s[^{}]{0,300}\b(?:codelang|lang|language)\s*=))[^{}]{0,300}\}\}/giu;

/** The stretches that a site generator shows as code, though Markdown takes them for text: no place to look for words. */
export function templateCode(text: string): readonly Span[] {
  const spans: Span[] = [];
  const lower = text.toLowerCase();
  // Some letters change their length with their case, and then the positions would not fit.
  if (lower.length !== text.length) return spans;
  for (let start = 0; ; ) {
    opening.lastIndex = start;
    const open = opening.exec(text);
    if (open === null) return spans;
    const name = (open[1] ?? open[2] ?? '').toLowerCase();
    const closing = open[1] === undefined ? `/${name}` : `end${name}`;
    const end = lower.indexOf(closing, open.index + open[0].length);
    if (end === -1) return spans;
    spans.push({ start: open.index, end });
    start = end;
  }
}
