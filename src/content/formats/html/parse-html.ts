import type { ContentFile } from '../../content.ts';
import { doubtfulNotation } from '../../doubtful.ts';
import { readFrontMatter } from '../../front-matter.ts';
import { includesOthers } from '../../inclusion.ts';
import { lineStartsOf } from '../../lines.ts';
import { blank, maskText } from '../../mask.ts';
import type { Page, PageImage, PageLink, Span } from '../../page.ts';
import { RegionMap } from '../../regions.ts';
import { sectionsOf } from '../../sections.ts';
import { mergedSpans } from '../../spans.ts';
import { isWithheld } from '../../withheld.ts';
import { namedPlaces } from './places.ts';
import { HtmlReader } from './reader.ts';

const paragraphElements = new Set(['p', 'li', 'dd', 'dt', 'figcaption', 'blockquote', 'td']);
const quotationElements = new Set(['blockquote', 'q']);

/** Parses an HTML file, with the front matter that site generators put on top. */
export function parseHtml(file: ContentFile, text: string): Page {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter.kind === 'none' ? 0 : frontMatter.span.end;
  const body = text.slice(bodyStart);
  const map = new RegionMap();
  map.mark(0, bodyStart, 'front-matter');
  const links: PageLink[] = [];
  const images: PageImage[] = [];
  const paragraphs: Span[] = [];
  const quotations: Span[] = [];
  let language: string | undefined;
  const unseen: Span[] = [];
  const doubtful: Span[] = [];
  const reader = new HtmlReader(text, map, {
    links,
    images,
    unseen,
    doubtful,
    onTag: ({ name, attributes }) => {
      if (name === 'html') language ??= attributes.find((attribute) => attribute.name === 'lang')?.value;
    },
    onElement: (name, span) => {
      if (paragraphElements.has(name)) paragraphs.push(span);
      if (quotationElements.has(name)) quotations.push(span);
    },
  });
  reader.read(body, bodyStart);
  reader.closeTo(0, text.length);
  const regions = map.cover(text.length);
  const { anchors, headings } = namedPlaces(blank(text.slice(0, bodyStart)) + body, true);
  return {
    file,
    syntax: { name: 'HTML', structured: true, isMarkdown: false, hasComponents: false },
    text,
    hadByteOrderMark: file.text.length > text.length,
    frontMatter,
    ...(language === undefined ? {} : { language }),
    unseen: mergedSpans(unseen),
    doubtful: mergedSpans([
      ...(isWithheld(file.path, text) ? [{ start: 0, end: text.length }] : []),
      ...doubtful,
      ...doubtfulNotation(text),
    ]),
    regions,
    sections: sectionsOf(
      headings.map(({ depth, span, text: title }) => ({ depth, start: span.start, title })),
      text.length,
    ),
    headings,
    anchors,
    includesOthers: includesOthers(text),
    links,
    images,
    paragraphs: outermost(paragraphs),
    quotations: outermost(quotations),
    codeBlocks: [],
    expressions: [],
    unspoken: [],
    masked: maskText(text, regions, []),
    lineStarts: lineStartsOf(text),
  };
}

/** Without those that stand in another one, in the order of the text. */
function outermost(spans: readonly Span[]): readonly Span[] {
  let end = -1;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
