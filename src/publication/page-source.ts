/** What a property of a page holds, as front matter can say it. */
export type FieldValue = string | number | boolean | readonly string[];

/** A page where its writers keep it, without its text. */
export interface SourcePage {
  /** Its id there, in lower case without hyphens. */
  readonly id: string;
  readonly title: string;
  /** When it was last edited, in ISO 8601; Notion rounds it to the minute. */
  readonly edited: string;
  /** Where people see it there. */
  readonly url: string;
  readonly status: string | undefined;
  /** What the property for the slug holds; absent where none is configured. */
  readonly slug?: string;
  readonly authors: readonly string[];
  /** Front matter by the configured keys; a property that is empty is left out. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** What the property for the verdict's address holds. */
  readonly link?: string;
}

/** The text of a page as plain Markdown, or the names of what is on the page and cannot be put into Markdown. */
export type SourceText =
  | { readonly kind: 'markdown'; readonly text: string }
  /** Each name says what it is and where it can be known: `bookmark`, `sub-page "Budget"`. */
  | { readonly kind: 'refused'; readonly names: readonly string[] };

/** Kinds of pictures that browsers show and that hold no script. */
export const pictureKinds = ['png', 'jpg', 'gif', 'webp', 'avif'] as const;

/** A picture as it was fetched. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly kind: (typeof pictureKinds)[number];
}

/** What became of an address of a picture: some are the source's own and end soon, the others are left alone. */
export type PictureAddress = 'kept-there' | 'elsewhere' | 'refused';

/** An answer of the source, or one sentence with what to do; `whole` says that nothing else will work either. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string; readonly scope: 'whole' | 'page'; readonly gone?: true };

/** What is said about a page where its writers see it. */
export interface WrittenBack {
  readonly status?: string;
  readonly link?: string;
}

/** Port: where pages are written. */
export interface PageSource {
  /** Every page with one of these statuses, the whole list or none. */
  pages(statuses: readonly string[], signal: AbortSignal): Promise<Asked<readonly SourcePage[]>>;
  page(id: string, signal: AbortSignal): Promise<Asked<SourcePage>>;
  text(id: string, signal: AbortSignal): Promise<Asked<SourceText>>;
  /** Whether an address is one that the source keeps pictures at. */
  addressOf(url: string): PictureAddress;
  picture(url: string, maxBytes: number, signal: AbortSignal): Promise<Asked<Picture>>;
  writeBack(id: string, what: WrittenBack, signal: AbortSignal): Promise<Asked<undefined>>;
}
