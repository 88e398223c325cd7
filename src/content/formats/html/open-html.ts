import type { RegionMap } from '../../regions.ts';
import type { NamedPlaces } from './places.ts';
import type { HtmlFindings, HtmlReader } from './reader.ts';

/** Follows which elements are open while a page goes by. */
export type OpenHtml = Pick<HtmlReader, 'depth' | 'frame' | 'regionFor' | 'read' | 'heard' | 'enter' | 'closeTo'>;

/** What reads the HTML in a page of another format. */
export interface HtmlIn {
  open(text: string, map: RegionMap, findings: HtmlFindings): OpenHtml;
  /** The headings and named places that tags make in a page whose code has been blanked. */
  namedPlaces(text: string): NamedPlaces;
}
