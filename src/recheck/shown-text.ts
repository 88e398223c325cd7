import { readFrontMatter } from '../content/front-matter.ts';
import { Refusals } from '../publish/transform/refused.ts';
import { toPublishedHtml } from '../publish/transform/to-html.ts';
import { textFault } from '../publish/verify/judge-page.ts';
import { servedPage } from '../publish/verify/served-page.ts';

/** How pages become HTML, for the words of their components. */
export type Components = Readonly<Record<string, string>>;

/**
 * What is wrong with the text that readers get of a page, in a sentence: held against the HTML that publishing makes of it, by the
 * same rules as the look after publishing. What publishing would refuse of it, such as a picture that is gone, is not asked here.
 */
export async function shownTextFault(
  { path, text }: { readonly path: string; readonly text: string },
  components: Components,
  html: string,
): Promise<string | undefined> {
  // A page that was taken out of the repository has no text to compare.
  if (text.trim() === '') return undefined;
  if (!/\.(?:md|markdown|mdx)$/iu.test(path)) return 'It is neither Markdown nor MDX, so its text was not compared.';
  const served = servedPage(html);
  if ('slow' in served) return `The page of the site takes too long to read (${served.slow}): look what stands there.`;
  const header = readFrontMatter(text.replace(/^\uFEFF/u, ''));
  const body = text.slice(header.kind === 'yaml' ? header.span.end + (text.startsWith('\uFEFF') ? 1 : 0) : 0);
  const refusals = new Refusals();
  const made = await toPublishedHtml(
    {
      ...{ path, text: body, above: 0, components, canKeepPictures: true },
      site: { base: '', files: new Set(), addresses: new Map(), pictures: new Map() },
    },
    refusals,
  );
  if (made === undefined) return refusals.all[0];
  const title = header.kind === 'yaml' && typeof header.data.title === 'string' ? header.data.title : made.heading;
  return textFault(served.passages, { html: made.html, title: title ?? '' }, '');
}
