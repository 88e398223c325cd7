import type { ContentFile } from '../content.ts';
import type { Page, Skimmed } from '../page.ts';

/** A text format: whatever it takes to make a page of a file. Its parser is loaded when a file first needs it. */
export interface Format {
  readonly name: string;
  /** How names of its files end, in lower case and without the dot. */
  readonly extensions: readonly string[];
  /** `text` is that of the file without its byte-order mark. */
  parse(file: ContentFile, text: string): Promise<Page>;
  /** Reads a page that others link to, at a glance; a format without it is not looked into. */
  skim?(text: string): Promise<Skimmed>;
}
