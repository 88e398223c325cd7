import type { HtmlIn } from './open-html.ts';
import { namedPlaces } from './places.ts';
import { HtmlReader } from './reader.ts';

/** Reads HTML, wherever it stands in a page of another format. */
export const pageHtml: HtmlIn = {
  open: (text, map, findings) => new HtmlReader(text, map, findings),
  namedPlaces: (text) => namedPlaces(text, false),
};
