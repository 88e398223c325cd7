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

/** What ends any of them, looked for once: a page may begin thousands that it never ends. */
const closing =
  /\{%-?\s*end(?<tag>highlight|raw|verbatim|codeblock)\b|\{\{[<%]\s*\/\s*(?<shortcode>[\w/-]{1,60})\s*[>%]\}\}|(?<block>\{\{\{\s*end\s*\}\}\})/gimu;
/** A file of an archive ends where the block around it goes on. */
const entryEnd = /^[ \t]*\{\{/gmu;

/** The stretches that a site generator shows as code, though Markdown takes them for text: no place to look for words. */
export function templateCode(text: string): readonly Span[] {
  const spans: Span[] = [];
  let ends: ReadonlyMap<string, readonly number[]> | undefined;
  const passed = new Map<string, number>();
  for (let start = 0; ; ) {
    opening.lastIndex = start;
    const open = opening.exec(text);
    if (open === null) return spans;
    start = open.index + open[0].length;
    ends ??= endsIn(text);
    const name = nameOf(open.groups ?? {});
    const places = ends.get(name) ?? [];
    let next = passed.get(name) ?? 0;
    while (next < places.length && (places[next] ?? 0) < start) next += 1;
    passed.set(name, next);
    const end = places[next];
    if (end === undefined) continue;
    spans.push({ start: open.index, end });
    start = end;
  }
}

/** Where each kind of them may end, in order, by what has to be closed. */
function endsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const ends = new Map<string, number[]>();
  for (const expression of [closing, entryEnd]) {
    for (const match of text.matchAll(expression)) {
      const name = nameOf(match.groups ?? {});
      const places = ends.get(name);
      if (places === undefined) ends.set(name, [match.index]);
      else places.push(match.index);
    }
  }
  return ends;
}

/** What opens and what closes have one name in common. */
function nameOf({ tag, shortcode, block }: Readonly<Record<string, string | undefined>>): string {
  if (tag !== undefined) return `tag:${tag.toLowerCase()}`;
  if (shortcode !== undefined) return `shortcode:${shortcode.toLowerCase()}`;
  return block === undefined ? 'entry' : 'block';
}
