import type { Format } from '../format.ts';
import { htmlIn } from '../html/html-in.ts';
import { loadMarkdownParser, skim } from '../markdown/markdown.ts';

/** Markdown with components and expressions. */
export const mdx: Format = {
  name: 'mdx',
  extensions: ['mdx'],
  parse: async (file, text) => {
    const [{ parseMarkdown }, { mdxSyntax }, html] = await Promise.all([
      loadMarkdownParser(),
      import('./syntax.ts'),
      htmlIn(text),
    ]);
    return parseMarkdown(file, text, html, mdxSyntax);
  },
  skim,
};
