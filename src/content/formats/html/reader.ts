import type { PageImage, PageLink, Region, Span } from '../../page.ts';
import type { RegionMap } from '../../regions.ts';
import { hidesForSure, mayHide, reachesEverything, type StyledNames, styledNames, stylesEverything } from './doubt.ts';
import { imageOf, linkOf, mediaOf, namesItself } from './tag-addresses.ts';
import { readHtml, type Tag } from './tokens.ts';
import { regionOfElement } from './visibility.ts';

interface OpenElement {
  readonly name: string;
  readonly region: Region | undefined;
  readonly tag: Tag;
  readonly isComponent: boolean;
  /** The link that the element is; its label is what stands in it, as long as nothing but words does. */
  readonly link?: { -readonly [Key in keyof PageLink]: PageLink[Key] };
  /** How many tags had been opened by then. */
  readonly tagsBefore: number;
  /** How much had been heard by then: words, and things with a name. */
  readonly heardBefore: number;
}

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Longer labels are no words to click on. */
const maxLabelLength = 200;

/** Nesting beyond this is not tracked: no page has it, and every end tag would search the whole pile. */
const maxOpenElements = 500;

/** Elements that end where the next one of their kind begins. */
const siblings: readonly ReadonlySet<string>[] = ['p', 'li', 'dd dt', 'td th', 'tr', 'option'].map(
  (names) => new Set(names.split(' ')),
);

/** Where a reader keeps what it finds beside regions. */
export interface HtmlFindings {
  readonly links: PageLink[];
  readonly images: PageImage[];
  /** Elements that nobody sees, and those that readers may not see, tags included. */
  readonly unseen: Span[];
  readonly doubtful: Span[];
  /**
   * What browsers take for the content of an element that hides it and closes itself, as only components do. Where it is absent
   * they have the last word.
   */
  readonly swallowed?: Span[];
  /** Told of every tag that opens an element. */
  readonly onTag?: (tag: Tag) => void;
  /** Told of every element that ends, with its name and its place, tags included. */
  readonly onElement?: (name: string, span: Span) => void;
}

/** Follows which elements are open while pieces of one page go by, so that text is known to be seen or hidden. */
export class HtmlReader {
  readonly #text: string;
  readonly #styled: StyledNames;
  readonly #map: RegionMap;
  readonly #findings: HtmlFindings;
  readonly #open: OpenElement[] = [];
  /** How many open elements make their text hidden, code or a heading. */
  readonly #counts = new Map<Region, number>();
  #lower: string | undefined;
  #tags = 0;
  #heard = 0;

  constructor(text: string, map: RegionMap, findings: HtmlFindings) {
    this.#text = text;
    this.#styled = styledNames(text);
    this.#map = map;
    this.#findings = findings;
    if (stylesEverything(this.#styled)) findings.doubtful.push({ start: 0, end: text.length });
  }

  /** How many elements are open; give it to `closeTo` where a Markdown block ends. */
  get depth(): number {
    return this.#open.length;
  }

  /** Where the innermost open component begins: what stands in one of several may be shown while the others are not. */
  get frame(): number | undefined {
    return this.#open.findLast(({ name }) => /^[A-Z]/.test(name) || name === 'details')?.tag.span.start;
  }

  /** What text counts as here that would be `plain` outside of any element. */
  regionFor(plain: Region): Region {
    if (this.#has('hidden')) return 'hidden';
    if (this.#has('code') && plain !== 'alt-text') return 'code';
    return this.#has('heading') && plain === 'prose' ? 'heading' : plain;
  }

  /** Reads one piece of HTML that stands at `offset` of the page and marks its text and comments. */
  read(html: string, offset: number): void {
    readHtml(html, offset, {
      heedsSlashes: this.#findings.swallowed !== undefined,
      onComment: ({ start, end }) => this.#map.mark(start, end, this.#has('hidden') ? 'hidden' : 'comment'),
      onTag: (tag) => {
        const alternative = tag.name === 'img' ? tag.attributes.find(({ name }) => name === 'alt') : undefined;
        if (alternative?.valueSpan) {
          this.#map.mark(alternative.valueSpan.start, alternative.valueSpan.end, this.regionFor('alt-text'));
        }
        this.#findings.onTag?.(tag);
        this.enter(tag, false);
      },
      onEnd: (name, span) => this.#leave(name, span),
      onText: ({ start, end }, characters) => {
        if (characters.trim() !== '') this.heard();
        this.#map.mark(start, end, this.regionFor('prose'));
      },
    });
  }

  /** Something went by that is read out: words between tags of Markdown, say. */
  heard(): void {
    this.#heard += 1;
  }

  /** Opens an element; a component may lead somewhere whatever its name is. */
  enter(tag: Tag, isComponent: boolean): void {
    const link = linkOf(tag, isComponent);
    const kept = link === undefined ? undefined : { ...link };
    if (kept) this.#findings.links.push(kept);
    const image = imageOf(tag);
    const isSlot = !isComponent && this.#findings.swallowed !== undefined && fillsSlot(tag);
    const region = isSlot && this.#swallow(tag) ? undefined : regionOfElement(tag.name, tag.attributes);
    // What nobody sees needs no words.
    const isOutOfSight = region === 'hidden' || this.#has('hidden');
    if (image) this.#findings.images.push(isOutOfSight ? { ...image, exempt: true } : image);
    this.#findings.images.push(...mediaOf(tag));
    const parent = this.#open.at(-1);
    if (parent && siblings.some((kind) => kind.has(tag.name) && kind.has(parent.name))) {
      this.closeTo(this.depth - 1, tag.span.start);
    }
    this.#tags += 1;
    if (isHeard(tag, image)) this.heard();
    if (voidElements.has(tag.name)) {
      // What a column says is about cells that stand further down.
      const isFarther = tag.name === 'col' ? mayHide(tag, isComponent, this.#styled) : reachesEverything(tag, '');
      if (isFarther)
        this.#findings.doubtful.push({ start: tag.name === 'col' ? tag.span.start : 0, end: this.#text.length });
      return;
    }
    if (region === 'hidden' && tag.closesItself && !isComponent && this.#swallow(tag)) return;
    if (this.#open.length >= maxOpenElements) {
      this.#findings.doubtful.push({ start: tag.span.start, end: this.#text.length });
      return;
    }
    this.#open.push({
      name: tag.name,
      region,
      tag,
      isComponent,
      tagsBefore: this.#tags,
      heardBefore: this.#heard,
      ...(kept && tag.name === 'a' ? { link: kept } : {}),
    });
    if (region) this.#counts.set(region, (this.#counts.get(region) ?? 0) + 1);
  }

  /** Notes what an element that closes itself hides where its slash means nothing; false where the slash has no meaning here. */
  #swallow({ name, span }: Tag): boolean {
    const { swallowed, doubtful } = this.#findings;
    if (swallowed === undefined) return false;
    this.#lower ??= this.#text.toLowerCase();
    const closing = this.#lower.indexOf(`</${name}`, span.end);
    const end = closing === -1 ? this.#text.length : closing;
    if (this.#text.slice(span.end, end).trim() === '') return true;
    swallowed.push({ start: span.end, end });
    doubtful.push({ start: span.start, end });
    return true;
  }

  /** Closes the nearest open element of that name with all that is inside; without one, nothing happens. */
  #leave(name: string, tag: Span): void {
    const index = this.#open.findLastIndex((element) => element.name === name);
    if (index === -1) return;
    this.closeTo(index + 1, tag.start);
    const element = this.#open[index];
    const isSilent = element?.heardBefore === this.#heard && !namesItself(element.tag) && !this.#has('hidden');
    if (element?.link && isSilent) element.link.isNameless = true;
    if (element?.link && element.tagsBefore === this.#tags) {
      const label = { start: element.tag.span.end, end: tag.start };
      if (label.end - label.start <= maxLabelLength) element.link.label = label;
    }
    if (element && !element.isComponent) this.#hide(element, tag);
    this.closeTo(index, tag.end);
  }

  /** An element that is closed by its own tag may say that nobody sees it. */
  #hide({ tag }: OpenElement, end: Span): void {
    const inner = this.#text.slice(tag.span.end, end.start);
    if (hidesForSure(tag, inner, this.#styled)) this.#findings.unseen.push({ start: tag.span.start, end: end.end });
  }

  /** Closes elements until `depth` are left; `end` is where they end in the page. */
  closeTo(depth: number, end: number): void {
    while (this.#open.length > depth) {
      const element = this.#open.pop();
      if (!element) return;
      const { region, name, tag, isComponent } = element;
      if (reachesEverything(tag, this.#text.slice(tag.span.end, end))) {
        this.#findings.doubtful.push({ start: 0, end: this.#text.length });
      } else if (mayHide(tag, isComponent, this.#styled)) this.#findings.doubtful.push({ start: tag.span.start, end });
      if (region) this.#counts.set(region, (this.#counts.get(region) ?? 0) - 1);
      this.#findings.onElement?.(name, { start: tag.span.start, end });
    }
  }

  #has(region: Region): boolean {
    return (this.#counts.get(region) ?? 0) > 0;
  }
}

/** Whether a template fills a place of the component around it, as Vue has it: browsers hide it, and the component shows it. */
function fillsSlot({ name, attributes }: Tag): boolean {
  return name === 'template' && attributes.some((one) => /^(?:#|v-(?:slot|if|else|for)\b)/u.test(one.name));
}

/** Whether an element is read out whatever stands in it; of one that nobody knows it is believed. */
function isHeard(tag: Tag, image: PageImage | undefined): boolean {
  if (image !== undefined) return image.exempt ? !isSilenced(tag) : (image.alternative ?? '').trim() !== '';
  return namesItself(tag) || !silentElements.has(tag.name);
}

function isSilenced(tag: Tag): boolean {
  return tag.attributes.some(
    ({ name, value }) =>
      (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') ||
      (name === 'role' && /^(?:presentation|none)$/i.test(value.trim())),
  );
}

/** Elements that say nothing by themselves; icons are drawn by empty ones of them. */
const silentElements = new Set('a span b i em strong small sub sup u s mark br wbr p div picture source'.split(' '));
