import type { PageHeading } from '../../page.ts';
import { readHtml, type TagAttribute } from './tokens.ts';

/** What HTML says of places in a page that others may link to. */
export interface NamedPlaces {
  readonly anchors: readonly string[];
  readonly headings: readonly PageHeading[];
}

interface OpenHeading {
  readonly depth: number;
  readonly start: number;
  readonly words: string[];
  pictured: boolean;
  /** Nobody is told of it, so that it needs no words. */
  readonly isUnheard: boolean;
}

/** Longer names are nothing that anybody links to. */
const maxNameLength = 200;

/**
 * Finds the headings and named places that tags make: in an HTML page, or in a page of another format whose code has been
 * blanked, where components may have identifiers that end in "Id".
 */
export function namedPlaces(text: string, isHtml: boolean): NamedPlaces {
  const anchors: string[] = [];
  const headings: PageHeading[] = [];
  let open: OpenHeading | undefined;
  const close = (end: number): void => {
    if (!open) return;
    const { depth, start, words, pictured, isUnheard } = open;
    const text = words.join('').replace(/\s+/g, ' ').trim();
    open = undefined;
    if (text === '' && isUnheard) return;
    headings.push({ depth, span: { start, end }, text, pictured, inOutline: isHtml });
  };
  readHtml(
    isHtml ? text : withoutUnclosedComments(text),
    0,
    {
      onTag: ({ name, attributes, span }) => {
        for (const { name: key, value } of attributes) {
          if (isName(key) && value !== '' && value.length <= maxNameLength && !/\s/.test(value)) anchors.push(value);
        }
        const depth = /^h([1-6])$/.exec(name)?.[1];
        if (depth !== undefined) {
          close(span.start);
          open = {
            depth: Number(depth),
            start: span.start,
            words: [],
            pictured: false,
            isUnheard: isUnheard(attributes),
          };
        } else if (open && (name === 'svg' || (name === 'img' && hasWords(attributes)))) open.pictured = true;
      },
      onEnd: (name, span) => {
        if (/^h[1-6]$/.test(name)) close(span.end);
      },
      onText: (_span, characters) => open?.words.push(characters),
    },
    isHtml ? 'to-the-end' : 'as-nothing',
  );
  close(text.length);
  return { anchors, headings };
}

function isUnheard(attributes: readonly TagAttribute[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') ||
      (name === 'role' && !/^\s*(?:heading)?\s*$/i.test(value)) ||
      name === 'hidden' ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );
}

function hasWords(attributes: readonly TagAttribute[]): boolean {
  return attributes.some(
    ({ name, value, computed }) =>
      computed === true || (/^(?:alt|title|aria-label|aria-labelledby)$/.test(name) && value.trim() !== ''),
  );
}

function isName(attribute: string): boolean {
  return attribute === 'name' || /(?:^|[^a-z])(?:id|name)$|[a-z]\w*id$/.test(attribute);
}

/** A comment that is never closed would swallow all that follows, although Markdown takes its mark for text. */
function withoutUnclosedComments(text: string): string {
  const from = text.lastIndexOf('-->') + 1;
  return text.slice(0, from) + text.slice(from).replaceAll('<!--', '    ');
}
