import type { Page, Span } from '../../../../content/page.ts';
import { templateCode } from '../../template-code.ts';

const quotation =
  /(?<![\p{L}\p{N}])"(?=\S)[^"\r\n]{1,300}(?<=\S)"(?![\p{L}\p{N}])|“[^“”\r\n]{1,300}”|„[^„“”\r\n]{1,300}[“”]|«[^«»\r\n]{1,300}»/gu;

/** Where the words of a page are somebody else's: quotations, the names of pages on other sites, what a template shows as code. */
export function wordsOfOthers(page: Page): readonly Span[] {
  const quoted = [...page.text.matchAll(quotation)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const labels = page.links.flatMap(({ url, label }) =>
    label !== undefined && /^(?:[a-z][a-z\d+.-]*:)?\/\//iu.test(url) ? [label] : [],
  );
  return [...page.quotations, ...quoted, ...labels, ...templateCode(page.text)];
}
