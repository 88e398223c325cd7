import type { Page, Span } from '../../../../content/page.ts';

/** An address in the page that a reader may follow or see. */
export interface Address {
  readonly url: string;
  readonly span: Span;
  readonly image: boolean;
}

/** All addresses of a page, those of links and images, in the order of the text. */
export function addressesOf({ links, images }: Page): readonly Address[] {
  return [
    ...links.map(({ url, address }): Address => ({ url, span: address, image: false })),
    ...images.flatMap(({ url, address }): Address[] =>
      url === undefined ? [] : [{ url, span: address, image: true }],
    ),
  ].sort((a, b) => a.span.start - b.span.start);
}
