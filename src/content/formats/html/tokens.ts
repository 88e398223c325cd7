import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Span } from '../../page.ts';
import type { ElementAttribute } from './visibility.ts';

/** The opening tag of an element, as HTML and components have it. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly TagAttribute[];
  readonly span: Span;
  /** Whether it ends with a slash, which HTML does not heed and components do. */
  readonly closesItself?: boolean;
}

/** An attribute with the place of its value, quotation marks left out. */
export interface TagAttribute extends ElementAttribute {
  readonly valueSpan?: Span;
  /** Whether code works the value out when the page is shown. */
  readonly computed?: boolean;
}

/** Who is told of the pieces of HTML, in order. */
export interface TokenListener {
  readonly onTag: (tag: Tag) => void;
  readonly onEnd: (name: string, span: Span) => void;
  readonly onText: (span: Span, characters: string) => void;
  readonly onComment?: (span: Span) => void;
  /** Whether an element whose content is text may close itself, as components do. */
  readonly heedsSlashes?: boolean;
}

/** Elements whose content is text to the tokenizer, whatever it looks like (HTML standard, 13.2.6.4). */
const textModes = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/** How an unclosed `<script>` and its like are read: as browsers do, to the end, or as a slip of the pen. */
export type Unclosed = 'to-the-end' | 'as-nothing';

/** Reads a piece of HTML that stands at `offset` of a page: the one way in which HTML is read, wherever it stands. */
export function readHtml(html: string, offset: number, listener: TokenListener, unclosed: Unclosed = 'to-the-end') {
  const isClosed = unclosed === 'as-nothing' ? closedLater(html) : () => true;
  const at = (location: Token.Location | null): Span | undefined =>
    location === null
      ? undefined
      : { start: offset + location.startOffset, end: offset + Math.min(location.endOffset, html.length) };
  const onText = (token: Token.CharacterToken): void => {
    const span = at(token.location);
    if (span) listener.onText(span, token.chars);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: (token) => {
        const span = at(token.location);
        if (span) listener.onComment?.(span);
      },
      onDoctype: () => undefined,
      onStartTag: (token) => {
        const span = at(token.location);
        const closesItself = token.selfClosing;
        if (span) {
          listener.onTag({ name: token.tagName, span, attributes: attributesOf(html, token, offset), closesItself });
        }
        const mode = closesItself && listener.heedsSlashes ? undefined : textModes.get(token.tagName);
        if (mode !== undefined && isClosed(token.tagName, token.location?.endOffset ?? 0)) tokenizer.state = mode;
      },
      onEndTag: (token) => {
        const span = at(token.location);
        if (span) listener.onEnd(token.tagName, span);
      },
      onEof: () => undefined,
      onCharacter: onText,
      onNullCharacter: onText,
      onWhitespaceCharacter: onText,
    },
  );
  tokenizer.write(html, true);
}

function attributesOf(html: string, token: Token.TagToken, offset: number): readonly TagAttribute[] {
  return token.attrs.map(({ name, value }) => {
    const location = token.location?.attrs?.[name];
    if (!location) return { name, value };
    const source = html.slice(location.startOffset, location.endOffset);
    const opening = /^[^=]*=\s*(["']?)/.exec(source);
    if (!opening) return { name, value };
    const start = offset + location.startOffset + opening[0].length;
    return { name, value, valueSpan: { start, end: offset + location.endOffset - (opening[1] ?? '').length } };
  });
}

/** Whether an element is closed somewhere behind a place; the text is searched once for each name. */
function closedLater(html: string): (name: string, from: number) => boolean {
  const lower = html.toLowerCase();
  const last = new Map<string, number>();
  return (name, from) => {
    const known = last.get(name) ?? lower.lastIndexOf(`</${name}`);
    last.set(name, known);
    return known >= from;
  };
}
