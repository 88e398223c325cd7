/** A line of Notion's Markdown as plain Markdown, with the names of what plain Markdown cannot say. */
export interface PlainLine {
  readonly text: string;
  readonly refused: readonly string[];
}

/** Escapes, code and formulas are no tags, whatever stands in them. */
const pieces = /\\[\s\S]|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/g;

/** Tags that say how words look, or whom they mean: the words stay. */
const transparent = new Set([
  'span',
  'mention-user',
  'mention-page',
  'mention-database',
  'mention-data-source',
  'mention-agent',
  'mention-custom-agent',
]);

/** Attributes at the end of a line say how a block looks. */
const looks = /(?<!\\)[ \t]*\{(?:\s*[\w-]+="[^"]*")+\s*\}[ \t]*$/;

/** Turns one line that is no code into plain Markdown. */
export function plainLine(line: string): PlainLine {
  const refused: string[] = [];
  const text = line
    .replace(looks, '')
    .replace(pieces, (whole, _fence, closing = '', name = '', attributes = '', selfClosing = '') => {
      if (name === '') return whole;
      const tag = name.toLowerCase();
      if (tag === 'br') return '<br>';
      if (tag === 'mention-date') return closing === '' ? dateOf(attributes) : '';
      if (transparent.has(tag)) {
        if (tag !== 'span' && selfClosing === '/') refused.push(nameOf(tag, attributes));
        return '';
      }
      if (closing === '') refused.push(nameOf(tag, attributes));
      return '';
    });
  return { text, refused };
}

/** What an attribute of a tag says; empty where there is none. */
export function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

/** A block by the name that Notion gives it; one that was not read says itself what it is. */
export function nameOf(tag: string, attributes: string): string {
  const kind = attributeOf(attributes, 'alt');
  if (tag === 'unknown') return /^[\w -]{1,60}$/.test(kind) ? kind : 'a block without a name';
  return tag.replace(/^page$/, 'sub-page').replace(/^(database|data-source)$/, 'database on the page');
}

function dateOf(attributes: string): string {
  const at = (day: string, time: string) => [attributeOf(attributes, day), attributeOf(attributes, time)];
  const ends = [at('start', 'startTime'), at('end', 'endTime')].map((parts) => parts.filter(Boolean).join(' '));
  return ends.filter(Boolean).join(' \u2013 ');
}
