import type { Format } from '../format.ts';

/** Markdown with components and expressions. */
export const mdx: Format = {
  name: 'mdx',
  extensions: ['mdx'],
  parse: async (file, text) => {
    const [{ parseMarkdown }, { mdxSyntax }] = await Promise.all([
      import('../markdown/parse-markdown.ts'),
      import('./syntax.ts'),
    ]);
    return parseMarkdown(file, text, mdxSyntax);
  },
  skim: async (text) => (await import('../markdown/skim.ts')).skimMarkdown(text),
};
