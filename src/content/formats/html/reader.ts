import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Region } from '../../page.ts';
import type { RegionMap } from '../../regions.ts';
import { type ElementAttribute, regionOfElement } from './visibility.ts';

interface OpenElement {
  readonly name: string;
  readonly region: Region | undefined;
}

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

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

/** Nesting beyond this is not tracked: no page has it, and every end tag would search the whole pile. */
const maxOpenElements = 500;

/** Follows which elements are open while pieces of one page go by, so that text is known to be seen or hidden. */
export class HtmlReader {
  readonly #map: RegionMap;
  readonly #open: OpenElement[] = [];
  /** How many open elements make their text hidden, code or a heading. */
  readonly #counts = new Map<Region, number>();

  constructor(map: RegionMap) {
    this.#map = map;
  }

  /** How many elements are open; give it to `closeTo` where a Markdown block ends. */
  get depth(): number {
    return this.#open.length;
  }

  /** What text counts as here that would be `plain` outside of any element. */
  regionFor(plain: Region): Region {
    if (this.#has('hidden')) return 'hidden';
    if (this.#has('code') && plain !== 'alt-text') return 'code';
    return this.#has('heading') && plain === 'prose' ? 'heading' : plain;
  }

  /** Reads one piece of HTML that stands at `offset` of the page and marks its text and comments. */
  read(html: string, offset: number): void {
    const tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onComment: (token) => this.#mark(token, offset, this.#has('hidden') ? 'hidden' : 'comment'),
        onDoctype: () => undefined,
        onStartTag: (token) => {
          this.#markAlternative(html, token, offset);
          this.enter(token.tagName, token.attrs);
          const mode = textModes.get(token.tagName);
          if (mode !== undefined) tokenizer.state = mode;
        },
        onEndTag: (token) => this.leave(token.tagName),
        onEof: () => undefined,
        onCharacter: (token) => this.#mark(token, offset, this.regionFor('prose')),
        onNullCharacter: (token) => this.#mark(token, offset, this.regionFor('prose')),
        onWhitespaceCharacter: (token) => this.#mark(token, offset, this.regionFor('prose')),
      },
    );
    tokenizer.write(html, true);
  }

  /** Opens an element. */
  enter(name: string, attributes: readonly ElementAttribute[]): void {
    if (voidElements.has(name) || this.#open.length >= maxOpenElements) return;
    if (name === 'p' && this.#open.at(-1)?.name === 'p') this.closeTo(this.depth - 1);
    const region = regionOfElement(name, attributes);
    this.#open.push({ name, region });
    if (region) this.#counts.set(region, (this.#counts.get(region) ?? 0) + 1);
  }

  /** Closes the nearest open element of that name with all that is inside; without one, nothing happens. */
  leave(name: string): void {
    const index = this.#open.findLastIndex((element) => element.name === name);
    if (index !== -1) this.closeTo(index);
  }

  /** Closes elements until `depth` are left. */
  closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const region = this.#open.pop()?.region;
      if (region) this.#counts.set(region, (this.#counts.get(region) ?? 0) - 1);
    }
  }

  #has(region: Region): boolean {
    return (this.#counts.get(region) ?? 0) > 0;
  }

  #mark(token: Token.CommentToken | Token.CharacterToken, offset: number, region: Region): void {
    if (token.location) this.#map.mark(offset + token.location.startOffset, offset + token.location.endOffset, region);
  }

  #markAlternative(html: string, token: Token.TagToken, offset: number): void {
    const at = token.tagName === 'img' ? token.location?.attrs?.['alt'] : undefined;
    if (!at) return;
    const source = html.slice(at.startOffset, at.endOffset);
    const value = /^alt\s*=\s*(["']?)/i.exec(source);
    if (!value) return;
    const start = offset + at.startOffset + value[0].length;
    this.#map.mark(start, offset + at.endOffset - (value[1] ?? '').length, this.regionFor('alt-text'));
  }
}
