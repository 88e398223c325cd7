import type { HtmlIn, OpenHtml } from './open-html.ts';

/**
 * What reads the HTML in a text of another format. It is loaded for texts that may have some: no tag, no comment and no component
 * begins without a `<`, and there is no other way to write that one.
 */
export async function htmlIn(text: string): Promise<HtmlIn> {
  return text.includes('<') ? (await import('./page-html.ts')).pageHtml : noHtml;
}

/** A page is rather not judged than judged without what stands on it. */
const unexpected = (): never => {
  throw new Error('HTML was found in a text without a <');
};

/** Outside of any element everything is what it looks like. */
const outside: OpenHtml = {
  depth: 0,
  frame: undefined,
  regionFor: (plain) => plain,
  heard: () => undefined,
  closeTo: () => undefined,
  read: unexpected,
  enter: unexpected,
};

const noHtml: HtmlIn = { open: () => outside, namedPlaces: () => ({ anchors: [], headings: [] }) };
