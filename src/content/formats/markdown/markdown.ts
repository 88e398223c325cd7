import type { Format } from '../format.ts';
import { htmlIn } from '../html/html-in.ts';

/** Loads the parser of Markdown, here and nowhere else: loaded from two places, the bundle would hold it twice. */
export const loadMarkdownParser = () => import('./parse-markdown.ts');

/** Reads a page that others link to; MDX is read in the same way. */
export async function skim(text: string) {
  const [{ skimMarkdown }, html] = await Promise.all([import('./skim.ts'), htmlIn(text)]);
  return skimMarkdown(text, html);
}

/** Markdown as GitHub reads it: CommonMark with its extensions, HTML in it included. Pages of Quarto and R Markdown are written in it too. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'qmd', 'rmd'],
  parse: async (file, text) => {
    const [{ parseMarkdown }, html] = await Promise.all([loadMarkdownParser(), htmlIn(text)]);
    return parseMarkdown(file, text, html);
  },
  skim,
};
