import type { FrontMatter, Span } from './page.ts';

/**
 * Notation of generators around text that readers may not see, wherever it stands: comments and conditions of templates,
 * containers, definitions, mathematics. Each looks for its end in the text that follows, once.
 */
const pairs: readonly (readonly [open: RegExp, close: string])[] = [
  [/\{%-?\s*(?:comment|if|unless|case|capture|raw|block|macro|set|for)\b/gu, '{% end'],
  [/\{#/gu, '#}'],
  [/\{\{!--/gu, '--}}'],
  [/\{\{-?\s*\/\*/gu, '*/'],
  [/\{\{-?\s*(?:if|with|range|define|block)\b/gu, '{{ end'],
  [/\{\{[<%]\s*[\w.-]+/gu, '{{< /'],
  [/<%--/gu, '--%>'],
  [/%%/gu, '%%'],
  [/\{--/gu, '--}'],
  [/\{>>/gu, '<<}'],
  [/\$\$/gu, '$$'],
  [/\\\(/gu, '\\)'],
  [/\\\[/gu, '\\]'],
  [/^[ \t]*:{3,}[ \t]*[^\s:]/gmu, '\n:::'],
  [/^[ \t]*\/{4,}[ \t]*\r?$/gmu, '\n////'],
];
/** Lines that say something about the page or a name, and are not shown as they are. */
const lines = /^[ \t]*(?:\*\[[^\]\n]{1,200}\]:|\[(?!\^)[^\]\n]{1,200}\]:|\/\/|\.\. |%|;;)[^\n]*$/gmu;
/** Attributes of kramdown, Pandoc or attribute lists: a class or a style may hide the paragraph. */
const attributes = /\{:?[ \t]*(?:[.#][\w-]|[\w-]+=)[^{}\n]{0,200}\}/u;
const inlineMathematics = /\$(?=[^\s$])[^$\n]{0,300}\\[a-z]+[^$\n]{0,300}\$/gu;

/** Above this many openings of a kind everything below the first counts: each of them is looked for through all of the text. */
const mostOpenings = 200;

/** Stretches of a text that readers may not see because of what generators make of it; rather too many than too few. */
export function doubtfulNotation(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const [open, close] of pairs) {
    let count = 0;
    let from = 0;
    for (const { index, 0: mark } of text.matchAll(open)) {
      if (index < from) continue;
      count += 1;
      const end = count > mostOpenings ? -1 : endOf(text, close, index + mark.length);
      if (end === -1 && count <= mostOpenings) continue;
      from = end === -1 ? text.length : end;
      spans.push({ start: index, end: from });
    }
  }
  for (const pattern of [lines, inlineMathematics]) {
    for (const { index, 0: found } of text.matchAll(pattern)) spans.push({ start: index, end: index + found.length });
  }
  return [...spans, ...attributedParagraphs(text)];
}

function attributedParagraphs(text: string): readonly Span[] {
  if (!attributes.test(text)) return [];
  const spans: Span[] = [];
  let start = 0;
  for (const block of text.split(/(?<=\n)(?=[ \t]*\r?\n)/u)) {
    // The attributes may stand by themselves below what they are about.
    if (attributes.test(block)) spans.push({ start, end: start + block.length });
    start += block.length;
  }
  return spans;
}

/** Ends are found whatever blanks and dashes stand in them. */
function endOf(text: string, close: string, from: number): number {
  const spellings = close.startsWith('{')
    ? [close, close.replace(' ', ''), close.replace(/^(\{[{%<]*)/u, '$1-')]
    : [close];
  if (close === '{{< /') spellings.push('{{</', '{{% /', '{{%/');
  const ends = spellings.map((one) => text.indexOf(one, from)).filter((at) => at !== -1);
  return ends.length === 0 ? -1 : Math.min(...ends) + close.length;
}

/** Keys of a header by which generators keep a page from its readers, with the values that do so. */
const withheld: ReadonlyMap<string, readonly string[]> = new Map([
  ['draft', ['true', 'yes']],
  ['published', ['false', 'no']],
  ['publish', ['false', 'no']],
  ['hidden', ['true', 'yes']],
  ['private', ['true', 'yes']],
  ['unlisted', ['true', 'yes']],
  ['visible', ['false', 'no']],
  ['visibility', ['private', 'hidden', 'draft']],
  ['status', ['draft', 'private', 'hidden']],
  ['headless', ['true', 'yes']],
  ['render', ['false', 'no', 'never']],
]);

/** Whether a page says of itself that it is not for readers. */
export function isWithheld(header: FrontMatter): boolean {
  if (header.kind !== 'yaml') return false;
  return Object.entries(header.data).some(([key, value]) =>
    (withheld.get(key.trim().toLowerCase()) ?? []).includes(String(value).trim().toLowerCase()),
  );
}
