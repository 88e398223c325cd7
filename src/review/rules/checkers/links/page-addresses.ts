import type { Page, Span } from '../../../../content/page.ts';

/** An address in the page that a reader may follow or see. */
export interface Address {
  readonly url: string;
  readonly span: Span;
  readonly image: boolean;
  /** Whether it stands in a tag, which generators tend to pass on as it is. */
  readonly inTag: boolean;
}

/** All addresses of a page, those of links and images, in the order of the text. */
export function addressesOf({ text, links, images }: Page): readonly Address[] {
  const inTag = ({ start, end }: Span): boolean => text[start] === '<' && /[\s=]/u.test(text.slice(start, end));
  return [
    ...links
      .filter(({ isUnused }) => isUnused !== true)
      .map(
        ({ url, address, span }): Address => ({ url: joined(url), span: address, image: false, inTag: inTag(span) }),
      ),
    ...images.flatMap(({ url, address, span }): Address[] =>
      url === undefined ? [] : [{ url: joined(url), span: address, image: true, inTag: inTag(span) }],
    ),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** An address as browsers read it: they take out tabs and ends of lines (URL standard, basic URL parser). */
function joined(url: string): string {
  return url.replace(/[\t\n\r]+/gu, '');
}
